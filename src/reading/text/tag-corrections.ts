import type { WordClass } from './word-tagger.ts';

const DIRECTIONS: ReadonlySet<string> = new Set(['south', 'north', 'east', 'west']);
const FINITE_BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had']);
const MODALS: ReadonlySet<string> = new Set([
  ...['will', 'would', 'shall', 'should', 'must', 'can', 'could', 'may', 'might', "'ll", 'wo', 'ca', 'ought'],
]);
const PREFIXES: ReadonlySet<string> = new Set([
  'inter',
  'anti',
  'pro',
  'non',
  'counter',
  'ex',
  'pre',
  'post',
  'co',
  'multi',
  'intra',
]);
/** Words that are adjective and verb alike. */
const ADJECTIVE_OR_VERB: ReadonlySet<string> = new Set([
  ...[
    'close',
    'open',
    'free',
    'clear',
    'complete',
    'secure',
    'welcome',
    'warm',
    'cool',
    'dry',
    'empty',
    'level',
    'slow',
  ],
  ...['equal', 'double', 'triple', 'correct', 'better', 'mature', 'lower', 'narrow', 'ready', 'resume', 'lay', 'own'],
]);
const OPENS_PHRASE: ReadonlySet<WordClass> = new Set(['DET', 'ADJ', 'NUM']);
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', "'s"]);

/**
 * Mends tags that the words beside them make impossible, in place (transformation rules in the manner of Brill, ANLP 1992):
 * a verb right before a finite auxiliary is a noun (*the south [side] should*), a participle between article and noun an
 * adjective (*the [deteriorated] relations*), *south* after *the* no adverb.
 */
export function correctTags(lower: readonly string[], classes: WordClass[]): void {
  for (let i = 0; i < classes.length; i++) {
    const word = lower[i] ?? '';
    const before = classes[i - 1];
    const opened = (before !== undefined && OPENS_PHRASE.has(before)) || POSSESSIVES.has(lower[i - 1] ?? '');
    if (DIRECTIONS.has(word)) {
      if (classes[i] === 'ADV' || classes[i] === 'VERB')
        classes[i] = isAfterThe(lower, i) ? directionClass(lower, classes, i) : (classes[i] ?? 'X');
      if (isName(lower[i + 1])) classes[i] = 'PROPN';
    } else if (PREFIXES.has(word) && lower[i + 1] === '-') {
      classes[i] = 'ADJ';
    } else if (classes[i] === 'ADJ' && ADJECTIVE_OR_VERB.has(word) && isAfterModal(lower, i)) {
      classes[i] = 'VERB';
    } else if (classes[i] === 'VERB') {
      const next = lower[i + 1] ?? '';
      if (opened && (MODALS.has(next) || FINITE_BE.has(next))) classes[i] = 'NOUN';
      else if (opened && /(?:ed|en|ing)$/.test(word) && isNominal(classes[i + 1])) classes[i] = 'ADJ';
      else if (opened && before === 'DET' && !/(?:ed|en|ing)$/.test(word)) classes[i] = 'NOUN';
      else if (word.endsWith('s') && (MODALS.has(next) || FINITE_BE.has(next))) classes[i] = 'NOUN';
    }
  }
}

/** *will close*, *will not free*. */
function isAfterModal(lower: readonly string[], i: number): boolean {
  const before = lower[i - 1] ?? '';
  if (MODALS.has(before) || before === 'to') return true;
  return (before === 'not' || before === "n't" || before === 'never') && MODALS.has(lower[i - 2] ?? '');
}

function isAfterThe(lower: readonly string[], i: number): boolean {
  return lower[i - 1] === 'the' || lower[i - 1] === 'and' || lower[i - 1] === 'both';
}

/** *The south side*: an adjective; *the south should*: a noun. */
function directionClass(lower: readonly string[], classes: readonly WordClass[], i: number): WordClass {
  const next = classes[i + 1];
  if (MODALS.has(lower[i + 1] ?? '') || FINITE_BE.has(lower[i + 1] ?? '')) return 'NOUN';
  return next === 'NOUN' || next === 'VERB' || next === 'PROPN' || next === 'ADJ' ? 'ADJ' : 'NOUN';
}

function isName(next: string | undefined): boolean {
  return (
    next === 'korea' ||
    next === 'korean' ||
    next === 'africa' ||
    next === 'sudan' ||
    next === 'vietnam' ||
    next === 'ossetia'
  );
}

function isNominal(kind: WordClass | undefined): boolean {
  return kind === 'NOUN' || kind === 'PROPN' || kind === 'ADJ';
}
