import type { Tokens } from '../text/tokens.ts';

/** A noun phrase without what is attached after its head (*the [new envoy] of Veyra* gives *the new envoy* and *Veyra*). */
export interface NounPhrase {
  /** Its words `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** The word that carries it: the last noun, name, number or the pronoun. */
  readonly head: number;
  /** Whether it is one pronoun: *she*, *who*, *this*. */
  readonly pronoun: boolean;
}

/** What nounPhrases returns: the phrases in order, and for each word the index of its phrase or -1. */
export interface NounPhrases {
  readonly list: readonly NounPhrase[];
  readonly of: Int32Array;
}

const POSSESSIVE: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your', 'whose']);
const TAKES_DETERMINER: ReadonlySet<string> = new Set(['all', 'both', 'half', 'such', 'many', 'even', 'only', 'just']);
/** A day's name begins a phrase of its own: *the ministry Tuesday said*. */
export const DAYS: ReadonlySet<string> = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
  'tomorrow',
]);

/** Returns the phrase that word `i` belongs to, `undefined` where it belongs to none. */
export function phraseOf(phrases: NounPhrases, i: number): NounPhrase | undefined {
  return phrases.list[phrases.of[i] ?? -1];
}

/** Returns the base noun phrases of a text, by the parts of speech of its words. Linear; never overlapping. */
export function nounPhrases(words: Tokens): NounPhrases {
  const list: NounPhrase[] = [];
  const of = new Int32Array(words.length).fill(-1);
  let i = 0;
  while (i < words.length) {
    const phrase = phraseAt(words, i);
    if (phrase === null) {
      i++;
      continue;
    }
    of.fill(list.length, phrase.first, phrase.last);
    list.push(phrase);
    i = phrase.last;
  }
  return { list, of };
}

/** No phrase has more words; it keeps the time linear on rows of signs. */
const LONGEST = 40;

/** The phrase that begins at word `first`. One pass: each word either joins, or ends it. */
function phraseAt(words: Tokens, first: number): NounPhrase | null {
  if (!isStart(words, first) || isFloating(words, first)) return null;
  if (words.class[first] === 'PRON' && !isPossessive(words, first)) {
    return { first, last: first + 1, head: first, pronoun: true };
  }
  let head = -1;
  let j = first;
  while (j < Math.min(words.length, first + LONGEST)) {
    const kind = joins(words, j, first, head >= 0);
    if (kind === 'no') break;
    if (kind === 'head') head = j;
    j++;
  }
  if (head < 0) head = bareHead(words, first, j);
  if (head < 0) return null;
  return { first, last: isClosingMark(words, first, head + 1) ? head + 2 : head + 1, head, pronoun: false };
}

/** *the [south] Orsan authorities*: some copy writes it small. */
function isCompass(words: Tokens, i: number): boolean {
  return (
    /^(?:south|north|east|west)$/.test(words.lower[i] ?? '') &&
    (words.class[i + 1] === 'PROPN' || words.class[i + 1] === 'ADJ')
  );
}

/** *have [both] urged*: a quantifier inside a verb group. */
function isFloating(words: Tokens, i: number): boolean {
  return (
    /^(?:both|all|each)$/.test(words.lower[i] ?? '') &&
    words.class[i + 1] === 'VERB' &&
    (words.class[i - 1] === 'AUX' || words.class[i - 1] === 'PRON')
  );
}

function isStart(words: Tokens, i: number): boolean {
  switch (words.class[i]) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'DET':
    case 'PRON':
      return words.lower[i] !== 'there';
    case 'ADJ':
      return true;
    case 'SYM':
      return words.lower[i] === '$' || words.lower[i] === '#' || words.lower[i] === '@';
    case 'ADV':
      return (
        isCompass(words, i) ||
        words.class[i + 1] === 'NUM' ||
        (words.class[i + 1] === 'ADJ' && words.class[i + 2] === 'NOUN')
      );
    default:
      return false;
  }
}

/** How word `j` goes on with the phrase that began at `first`. */
function joins(words: Tokens, j: number, first: number, headed: boolean): 'no' | 'yes' | 'head' {
  const lower = words.lower[j] ?? '';
  const before = words.class[j - 1];
  switch (words.class[j]) {
    case 'NOUN':
    case 'PROPN':
      if (j > first && DAYS.has(lower) && headed && words.lower[j - 1] !== 'super') return 'no';
      return 'head';
    case 'NUM':
      return 'head';
    case 'ADJ':
      return headed && !isNominal(words, j + 1) ? 'no' : 'yes';
    case 'SYM':
      return 'yes';
    case 'DET':
      return j === first || (!headed && TAKES_DETERMINER.has(words.lower[j - 1] ?? '')) ? 'yes' : 'no';
    case 'PRON':
      return j === first || (TAKES_DETERMINER.has(words.lower[j - 1] ?? '') && isPossessive(words, j)) ? 'yes' : 'no';
    case 'ADV':
      return !headed &&
        (isCompass(words, j) ||
          words.class[j + 1] === 'ADJ' ||
          words.class[j + 1] === 'NUM' ||
          isModifier(words, j + 1))
        ? 'yes'
        : 'no';
    case 'VERB':
      return !headed && j > first && isModifier(words, j) ? 'yes' : 'no';
    case 'PART':
      return headed && isGenitive(words, j) ? 'yes' : 'no';
    case 'CCONJ':
      return !headed && before === 'ADJ' && words.class[j + 1] === 'ADJ' && j > first ? 'yes' : 'no';
    case 'PUNCT':
      if (isOpeningMark(words, j, first, headed)) return 'yes';
      return isHyphen(words, j) && j > first ? 'yes' : isBareGenitive(words, j, headed) ? 'yes' : 'no';
    default:
      return 'no';
  }
}

/** *the "[government]"*: a mark between a determiner and its noun. */
function isOpeningMark(words: Tokens, j: number, first: number, headed: boolean): boolean {
  const before = words.class[j - 1];
  return (
    !headed &&
    j > first &&
    isMark(words, j) &&
    isNominal(words, j + 1) &&
    (before === 'DET' || before === 'PRON' || before === 'PART' || before === 'ADJ') &&
    words.start[j + 1] === words.end[j]
  );
}

/** The mark that closes such a noun, where the phrase has opened one. */
function isClosingMark(words: Tokens, first: number, at: number): boolean {
  if (!isMark(words, at)) return false;
  let marks = 0;
  for (let i = first; i < at; i++) if (isMark(words, i)) marks++;
  return marks === 1;
}

function isMark(words: Tokens, i: number): boolean {
  const lower = words.lower[i];
  return lower === '"' || lower === '“' || lower === '”' || lower === "''";
}

/** A phrase without noun: *the poor*, *this*, *many*: its last adjective or determiner, where no noun can follow. */
function bareHead(words: Tokens, first: number, end: number): number {
  if (end === first) return -1;
  const last = words.class[end - 1];
  const opens = words.class[first] === 'DET' || isPossessive(words, first) || QUANTITIES.has(words.lower[first] ?? '');
  if (last === 'ADJ' && opens) return end - 1;
  return last === 'DET' && end - first === 1 && words.lower[first] !== 'the' && !/^an?$/.test(words.lower[first] ?? '')
    ? first
    : -1;
}

const QUANTITIES: ReadonlySet<string> = new Set(['many', 'most', 'some', 'several', 'few', 'other', 'more', 'both']);

function isPossessive(words: Tokens, i: number): boolean {
  return POSSESSIVE.has(words.lower[i] ?? '') && (isNominal(words, i + 1) || isModifier(words, i + 1));
}

function isNominal(words: Tokens, i: number): boolean {
  const kind = words.class[i];
  return kind === 'NOUN' || kind === 'PROPN' || kind === 'ADJ' || kind === 'NUM' || kind === 'SYM';
}

/** A participle before a noun: *the proposed talks*, *its warming relations*. */
function isModifier(words: Tokens, i: number): boolean {
  if (words.class[i] !== 'VERB' || !/(?:ed|ing|en|wn)$/.test(words.lower[i] ?? '')) return false;
  return (
    isNominal(words, i + 1) ||
    (words.class[i + 1] === 'VERB' && /(?:ed|ing)$/.test(words.lower[i + 1] ?? '') && isNominal(words, i + 2))
  );
}

/** *'s* that a noun follows, so that it is no verb. */
function isGenitive(words: Tokens, i: number): boolean {
  return words.lower[i] === "'s" && (isNominal(words, i + 1) || isModifier(words, i + 1) || words.lower[i + 1] === '"');
}

/** The apostrophe of *the parties' talks*. */
function isBareGenitive(words: Tokens, i: number, headed: boolean): boolean {
  return headed && words.lower[i] === "'" && words.start[i] === words.end[i - 1] && isNominal(words, i + 1);
}

/** A hyphen or slash with no space on either side. */
function isHyphen(words: Tokens, i: number): boolean {
  const lower = words.lower[i];
  return (
    (lower === '-' || lower === '/' || lower === '–') &&
    words.start[i] === words.end[i - 1] &&
    words.end[i] === words.start[i + 1]
  );
}
