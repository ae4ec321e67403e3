/** Cuts a noun phrase into segments (at commas and relative clauses) and chunks (at prepositions), with the names in them. */
import type { NameFinder, Setting } from './gazetteer.ts';
import * as heads from './heads.ts';
import type { ActorMention } from './mention.ts';

/** One word of a phrase. */
export interface Word {
  readonly text: string;
  /** Lower case, without a possessive ending. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** The name that covers it. */
  readonly mention: ActorMention | null;
}

/** Words between two prepositions. */
export interface Chunk {
  /** The preposition before it, `''` for the first. */
  readonly by: string;
  readonly words: readonly Word[];
  /** The names in it, without mere links ("U.S.-led", "pro-Russian"). */
  readonly mentions: readonly ActorMention[];
}

/** What decides whose a chunk is. */
export interface Head {
  /** Which word of its chunk. */
  readonly at: number;
  readonly word: Word;
  readonly kind: 'state' | 'voice' | 'private' | 'quantity';
}

const CUT =
  /\s*(?:[,;:—–]|--)\s*|\s+(?:who|whom|whose|which|that|when|while|because|including|comprising|speaking|as|involved|concerned|reached|named|carried|quoted|familiar|attending|meeting|living|working|travelling|traveling)\s+/g;
const PREPOSITIONS = new Set(
  (
    'of for to in at from on with under within between against by about near after over into through affiliated headquartered ' +
    'and or & behind among inside across representing based close'
  ).split(' '),
);
const LINK =
  /^-(?:led|based|backed|born|brokered|sponsored|trained|educated|occupied|owned|made|run|controlled|funded|supported|registered|flagged)/i;

/** Words that say which or how many and belong to no name. */
export const ARTICLES: ReadonlySet<string> = new Set(
  (
    'the a an some many several any all both its his her their our my your this these those other one two three four five six seven ' +
    'another each most senior top high-ranking various numerous local more certain such same whole entire'
  ).split(' '),
);

/** More prepositions than a noun phrase has: what stands behind them is not read. */
const MAX_CHUNKS = 24;

/** Returns the segments of a phrase, each as its chunks; the first chunk may be empty. */
export function segmentsOf(finder: NameFinder, phrase: string, setting: Setting): Chunk[][] {
  const mentions = finder.mentions(phrase, [0, phrase.length], setting);
  const found: Chunk[][] = [];
  let start = 0;
  for (const match of phrase.matchAll(CUT)) {
    const [from, to] = [match.index, match.index + match[0].length];
    if (mentions.some((m) => m.span[0] < to && m.span[1] > from)) continue;
    if (from > start) found.push(chunksOf(phrase, start, from, mentions));
    start = to;
  }
  if (start < phrase.length) found.push(chunksOf(phrase, start, phrase.length, mentions));
  return found.filter((chunks) => chunks.some((c) => c.words.length > 0));
}

function chunksOf(phrase: string, start: number, end: number, mentions: readonly ActorMention[]): Chunk[] {
  const chunks: { by: string; words: Word[] }[] = [{ by: '', words: [] }];
  for (const word of wordsOf(phrase, start, end, mentions)) {
    const own = chunks.at(-1)!.words;
    if (word.mention !== null || !PREPOSITIONS.has(word.lower)) own.push(word);
    else if (own.length === 0 && chunks.length > 1) continue;
    else if (!/^(?:and|or|&)$/.test(word.lower) || isWhole(own)) chunks.push({ by: word.lower, words: [] });
  }
  if (chunks.length > 1 && chunks[0]!.words.length === 0 && /^(?:by|under)$/.test(chunks[1]!.by)) chunks.shift();
  return chunks.slice(0, MAX_CHUNKS).map(({ by, words }) => ({
    by,
    words,
    mentions: [
      ...new Set(words.flatMap((w) => (w.mention === null || isMereLink(phrase, w.mention) ? [] : [w.mention]))),
    ],
  }));
}

/** Whether "and" joins whole phrases here, and not two adjectives before one noun ("civic and public organizations"). */
function isWhole(words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (last === undefined) return true;
  return last.mention !== null
    ? !last.mention.adjective
    : headKind(last, words.slice(0, -1)) !== null || (words.length > 1 && !/^\p{Ll}/u.test(last.text));
}

function isMereLink(phrase: string, mention: ActorMention): boolean {
  return (
    LINK.test(phrase.slice(mention.span[1])) ||
    /(?:pro|anti|non|un|ex|post|trans)-$/i.test(phrase.slice(0, mention.span[0]))
  );
}

function wordsOf(phrase: string, start: number, end: number, mentions: readonly ActorMention[]): Word[] {
  const found: Word[] = [];
  for (const match of phrase.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.\u2019'’-]*/gu)) {
    const from = start + match.index;
    const text = match[0].replace(/[.'’-]+$/, '');
    const mention = mentions.find((m) => m.span[0] < from + text.length && m.span[1] > from) ?? null;
    const lower = text.toLowerCase().replace(/['’]s?$/, '');
    found.push({ text, lower, start: from, end: from + text.length, mention });
  }
  return found;
}

/** The last noun of the chunk that is a head, with nothing but a proper name behind it; `null` where another noun comes last. */
export function headOf(chunk: Chunk): Head | null {
  for (let at = chunk.words.length - 1; at >= 0; at--) {
    const word = chunk.words[at]!;
    const kind =
      word.mention === null || word.mention.kind === 'person' ? headKind(word, chunk.words.slice(0, at)) : null;
    if (kind !== null && word.mention === null) return { at, word, kind };
    if (!/^\p{Lu}/u.test(word.text) && !/^(?:al|bin|ibn|de|da|van|von|der|el|la|un|jr)\b/.test(word.lower)) return null;
  }
  return null;
}

/** How a noun lets speak, given the words before it; `null` where it is no head. */
export function headKind(word: Word, before: readonly Word[]): Head['kind'] | null {
  const nouns = word.lower.includes('-')
    ? [word.lower, word.lower.slice(word.lower.lastIndexOf('-') + 1)]
    : [word.lower];
  for (const noun of nouns) {
    if (/^(?:council|committee|commission|agency|organi[sz]ation|television|tv|radio|media|newspaper)$/.test(noun)) {
      return organKind(before);
    }
    if (heads.STATE_HEADS.has(noun)) return 'state';
    if (heads.QUANTITIES.has(noun)) return 'quantity';
    if (heads.VOICE_HEADS.has(noun)) return 'voice';
    if (heads.PRIVATE_HEADS.has(noun)) return 'private';
  }
  return null;
}

function organKind(before: readonly Word[]): Head['kind'] {
  if (before.some((w) => /^(?:human|rights|party|civic|islanders?)$/.test(w.lower))) return 'private';
  if (before.some((w) => heads.OFFICIAL_MODIFIERS.has(w.lower))) return 'state';
  return before.some((w) => heads.ORGAN_MODIFIERS.has(w.lower)) ? 'voice' : 'private';
}
