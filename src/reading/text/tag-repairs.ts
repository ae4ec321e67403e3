import type { WordClass } from './word-tagger.ts';

/** Words, their classes and lemmas, side by side; classes and lemmas are changed in place. */
export interface TaggedWords {
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly classes: WordClass[];
  readonly lemmas: string[];
}

/** Words that are noun and verb alike, by the verb's base form. */
const NOUN_OR_VERB: ReadonlySet<string> = new Set(
  (
    'accord address advocate aim alarm allege answer appeal approach arm ask attack back ban bar blame blast block boast brand cast cause care claim call caution challenge ' +
    'champion charge check cite claim cost counter deal decline decree demand design desire detail display doubt echo end estimate exchange express face fault favor favour fear ' +
    'fight figure force forecast freeze fuel fund grant guarantee halt help highlight hint hope host hurt impact increase influence inform interest issue judge label lack launch ' +
    'lead lift limit link list long look mandate mark match matter measure mock move name need note notice offer order outline outrage pact pitch plan pledge plot point post praise press ' +
    'pressure project promise protest push question quote range rank reason rebuke record reference refuse regard regret reject release remark report request respect rest result return ' +
    'review risk rule sanction say schedule score seek share shift shock show side sign signal slam sound speak sponsor stage stand state stop stress strike struggle study suggest support ' +
    'surprise suspect talk target tell term test thank threaten tie tout trade transfer trust urge use view visit voice vote vow want warn warrant welcome wish wonder work worry worth yield'
  ).split(' '),
);
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['i', 'you', 'he', 'she', 'we', 'they', 'it', 'who']);
const MODALS: ReadonlySet<string> = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  "'ll",
  "n't",
]);
const OPENS_OBJECT: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'that',
  'this',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'he',
  'she',
  'they',
  'we',
  'it',
  'him',
  'them',
  'us',
  'no',
  'any',
  'how',
  'why',
  'whether',
  'what',
  'all',
  'every',
  'each',
  'some',
  'such',
]);

/**
 * Mends what a tagger that looks a word or two around gets wrong where it matters: a word that is noun and verb alike, or an *-ed*
 * form taken for an adjective, is a verb between a subject and the beginning of an object (*the party [views] the deal*, *they
 * [fear] war*, *would [talk]*).
 */
export function repairTags(words: TaggedWords): void {
  const { lower, classes, lemmas } = words;
  for (let i = 0; i < lower.length; i++) {
    // "south Korea", as its neighbour's press writes it, is one name
    if (classes[i] === 'ADV' && isHalf(lower[i]) && HALVED.test(lower[i + 1] ?? '')) classes[i] = 'PROPN';
    const kind = classes[i];
    if (kind === 'DET' && lower[i] === 'that' && classes[i + 1] === 'NOUN' && isPlural(words, i + 1))
      classes[i] = 'SCONJ';
    if (kind === 'VERB' && isNameHere(words, i)) classes[i] = 'PROPN';
    if (kind !== 'NOUN' && kind !== 'ADJ') continue;
    const base = verbBase(lower[i] ?? '', kind);
    if (base === null || !isVerbHere(words, i)) continue;
    classes[i] = 'VERB';
    lemmas[i] = base;
  }
}

/** A capitalised base form after a singular name goes on with it: *Robert S. [Ford]*. */
function isNameHere({ words, lower, classes, lemmas }: TaggedWords, i: number): boolean {
  if (classes[i - 1] !== 'PROPN' || lemmas[i] !== lower[i] || /s$/.test(lower[i - 1] ?? '')) return false;
  return isCapital(words[i]) && isCapital(words[i - 1]);
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word) ? true : word !== undefined && /^\p{Lu}\.$/u.test(word);
}

const HALVED = /^(?:korea|korean|koreans|sudan|sudanese|yemen|yemeni|vietnam|vietnamese|ossetia|ossetian)$/;

function isHalf(lower: string | undefined): boolean {
  return lower === 'south' || lower === 'north';
}

function isPlural({ lower, lemmas }: TaggedWords, i: number): boolean {
  return lower[i]?.endsWith('s') === true && lemmas[i] !== lower[i];
}

/** The verb that the form could belong to, or null. */
function verbBase(form: string, kind: WordClass): string | null {
  if (kind === 'ADJ') return form.endsWith('ed') && form.length > 4 ? pastBase(form) : null;
  if (NOUN_OR_VERB.has(form)) return form;
  const singular = form.endsWith('ies') ? `${form.slice(0, -3)}y` : form.endsWith('s') ? form.slice(0, -1) : '';
  if (NOUN_OR_VERB.has(singular)) return singular;
  return IRREGULAR.get(form) ?? null;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['spoke', 'speak'],
  ['saw', 'see'],
  ['felt', 'feel'],
  ['found', 'find'],
  ['held', 'hold'],
  ['led', 'lead'],
  ['left', 'leave'],
]);

function pastBase(form: string): string {
  const stem = form.slice(0, -2);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/(.)\1$/.test(stem) && !/(?:ll|ss|zz)$/.test(stem)) return stem.slice(0, -1);
  return NOUN_OR_VERB.has(stem) || /(?:rm|nd|ct|nt|rt|ss|ll|sh|ch|rd|st|er|en|ow|ld)$/.test(stem) ? stem : `${stem}e`;
}

function isVerbHere({ lower, classes }: TaggedWords, i: number): boolean {
  const before = lower[i - 1] ?? '';
  const kind = classes[i - 1];
  const after = lower[i + 1] ?? '';
  const form = lower[i] ?? '';
  if (form === 'spoke') return kind !== 'DET';
  if (classes[i] === 'NOUN' && (MODALS.has(before) || (before === 'not' && MODALS.has(lower[i - 2] ?? ''))))
    return !form.endsWith('s');
  if (kind === 'PART' && before === 'to')
    return classes[i] === 'NOUN' && !form.endsWith('s') && (OPENS_OBJECT.has(after) || classes[i + 1] === 'ADP');
  if (SUBJECT_PRONOUNS.has(before) && classes[i] === 'NOUN')
    return classes[i - 1] === 'PRON' && before !== 'it' ? true : OPENS_OBJECT.has(after);
  // a middle ground that [addresses] its concerns
  if (
    (before === 'that' || before === 'which') &&
    classes[i] === 'NOUN' &&
    form.endsWith('s') &&
    classes[i - 2] === 'NOUN'
  )
    return (
      classes[i + 1] !== 'AUX' && classes[i + 1] !== 'VERB' && classes[i + 1] !== 'PUNCT' && classes[i + 1] !== 'ADP'
    );
  const object = OPENS_OBJECT.has(after) || (after === 'to' && classes[i + 1] === 'PART' && kind === 'PROPN');
  if (
    !object ||
    (after === 'that' && classes[i] === 'NOUN' && kind === 'NOUN' && !/s$/.test(before) && !form.endsWith('s'))
  )
    return false;
  if (kind === 'PROPN') return true;
  if (kind === 'ADJ' && (lower[i - 2] === 'the' || lower[i - 2] === 'a') && form.endsWith('e')) return true;
  // a noun as subject: number must agree with a present form; a past form agrees with all
  return (
    kind === 'NOUN' &&
    (classes[i] === 'ADJ' || IRREGULAR.has(form) || form.endsWith('s') !== /[^s]s$/.test(before) || form === 'cast')
  );
}
