import type { Tokens } from '../text/tokens.ts';
import type { NounPhrases } from './noun-phrases.ts';

/** A verb with its auxiliaries, negation and the adverbs among them: *has not yet [said]*, *to [urge]*, *quickly [warned]*. */
export interface VerbGroup {
  /** Its words `[first, last)`, adverbs before it included. */
  readonly first: number;
  readonly last: number;
  /** The main verb; the last auxiliary where there is none (*is ready*). */
  readonly head: number;
  /**
   * - `finite`: can be a clause's verb (*said*, *has said*); a bare *-ed* form counts, though it may be a participle
   * - `infinitive`: begins with *to*
   * - `gerund`: an *-ing* form without auxiliary
   */
  readonly form: 'finite' | 'infinitive' | 'gerund';
  readonly passive: boolean;
  readonly negated: boolean;
  /** *will*, *would*, *can*, *must*...: the first modal word, or null. */
  readonly modal: string | null;
}

/** What verbGroups returns: the groups in order, and for each word the index of its group or -1. */
export interface VerbGroups {
  readonly list: readonly VerbGroup[];
  readonly of: Int32Array;
}

const MODALS: ReadonlySet<string> = new Set([
  ...['will', 'wo', "'ll", 'would', "'d", 'can', 'ca', 'could', 'may', 'might', 'must', 'shall', 'should', 'ought'],
]);
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'re", "'m", "'s"]);
const HAVE_BE_DO: ReadonlySet<string> = new Set([
  ...['has', 'have', 'had', 'having', 'do', 'does', 'did', "'ve", 'get', 'got', 'gets', ...BE],
]);
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never']);

/** Returns the group that word `i` belongs to, `undefined` where it belongs to none. */
export function groupOf(verbs: VerbGroups, i: number): VerbGroup | undefined {
  return verbs.list[verbs.of[i] ?? -1];
}

/** Whether the head of a finite group stands among the words `[first, last)`. */
export function hasFinite(verbs: VerbGroups, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const group = groupOf(verbs, i);
    if (group?.head === i && group.form === 'finite') return true;
  }
  return false;
}

/** Returns the verb groups of a text, in order. Words inside noun phrases are no verbs. Linear. */
export function verbGroups(words: Tokens, phrases: NounPhrases): VerbGroups {
  const list: VerbGroup[] = [];
  const of = new Int32Array(words.length).fill(-1);
  let i = 0;
  while (i < words.length) {
    const group = groupAt(words, phrases, i);
    if (group === null) {
      i++;
      continue;
    }
    of.fill(list.length, group.first, group.last);
    list.push(group);
    i = group.last;
  }
  return { list, of };
}

/** No verb group has more words; it keeps the time linear on rows of *not*. */
const LONGEST = 20;

function groupAt(words: Tokens, phrases: NounPhrases, i: number): VerbGroup | null {
  if (!isVerbal(words, phrases, i) && !isAdverb(words, phrases, i) && !isTo(words, i)) return null;
  let head = -1;
  let j = i;
  let modal: string | null = null;
  let negated = false;
  for (let free = 0; j < Math.min(words.length, i + LONGEST) && free < 4; j++) {
    const lower = words.lower[j] ?? '';
    if (NEGATIONS.has(lower)) negated = true;
    else if (isTo(words, j) && head < 0) free++;
    else if (isVerbal(words, phrases, j)) {
      if (MODALS.has(lower)) modal ??= lower;
      head = j;
      free = 0;
      if (isMain(words, j)) break;
    } else if (isAdverb(words, phrases, j) || (head >= 0 && INNER_ADVERBS.has(lower) && (phrases.of[j] ?? -1) < 0))
      free++;
    else break;
  }
  if (head < 0) return null;
  return builtGroup(words, i, head, modal, negated);
}

function builtGroup(words: Tokens, first: number, head: number, modal: string | null, negated: boolean): VerbGroup {
  let start = first;
  // "n't" after a lone auxiliary belongs to it
  const last = words.lower[head + 1] === "n't" || words.lower[head + 1] === 'not' ? head + 2 : head + 1;
  let auxiliary = '';
  let to = false;
  for (let k = first; k < head; k++) {
    if (isTo(words, k)) to = true;
    if (words.class[k] !== 'ADV' && !NEGATIONS.has(words.lower[k] ?? '') && !isTo(words, k))
      auxiliary = words.lower[k] ?? '';
  }
  while (start < head && words.lower[start] === 'so') start++;
  const ing = /ing$/.test(words.lower[head] ?? '');
  const form = to
    ? 'infinitive'
    : ing && (auxiliary === '' || auxiliary === 'being')
      ? 'gerund'
      : auxiliary === 'having'
        ? 'gerund'
        : 'finite';
  return { first: start, last, head, form, passive: BE.has(auxiliary) && !ing && isMain(words, head), negated, modal };
}

/** Whether word `i` is a verb or an auxiliary outside a noun phrase; *'s* counts where it is no genitive. */
function isVerbal(words: Tokens, phrases: NounPhrases, i: number): boolean {
  if ((phrases.of[i] ?? -1) >= 0) return false;
  const kind = words.class[i];
  return kind === 'VERB' || kind === 'AUX' || (kind === 'PART' && (words.lower[i] === "'s" || words.lower[i] === "'d"));
}

/** A main verb ends its group; *have*, *be*, *do* and *get* go on where another verb follows. */
function isMain(words: Tokens, i: number): boolean {
  return words.class[i] === 'VERB' && !HAVE_BE_DO.has(words.lower[i] ?? '');
}

function isAdverb(words: Tokens, phrases: NounPhrases, i: number): boolean {
  return (
    (phrases.of[i] ?? -1) < 0 &&
    (words.class[i] === 'ADV' || (words.class[i] === 'PART' && NEGATIONS.has(words.lower[i] ?? ''))) &&
    !NO_ADVERB.has(words.lower[i] ?? '')
  );
}

const INNER_ADVERBS: ReadonlySet<string> = new Set(['yet', 'so', 'then', 'later', 'instead', 'both', 'all', 'each']);
/** Tagged as adverbs, and yet they open a clause. */
const NO_ADVERB: ReadonlySet<string> = new Set([
  'when',
  'where',
  'why',
  'how',
  'however',
  'whenever',
  'wherever',
  'there',
  'meanwhile',
  'instead',
  'so',
  'yet',
  'then',
  'here',
  'later',
]);

function isTo(words: Tokens, i: number): boolean {
  return words.lower[i] === 'to' && words.class[i] === 'PART';
}
