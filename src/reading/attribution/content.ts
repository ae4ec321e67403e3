import { type ClauseStop, clauseEnd, isClauseStart, isQuoteMark } from '../syntax/clause-end.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { WordRange } from '../syntax/word-range.ts';
import type { Prose } from '../text/prose.ts';

/** No content is longer than this many words, a quotation excepted: keeps the time linear in text without stops. */
export const LONGEST_CONTENT = 300;

/** The quotations of a text by words: where each begins and ends. */
export interface QuotedWords {
  /** For each word, the index of its quotation (marks included), or -1. */
  readonly of: Int32Array;
  /** Words `[first, last)` of each quotation, marks included. */
  readonly ranges: readonly WordRange[];
}

/** Returns the quotations of `prose` as ranges of words. */
export function quotedWords(prose: Prose): QuotedWords {
  const { words, quotations } = prose;
  const of = new Int32Array(words.length).fill(-1);
  const ranges: WordRange[] = [];
  let w = 0;
  quotations.forEach((quotation, q) => {
    while (w < words.length && (words.end[w] ?? 0) <= quotation.span[0]) w++;
    const first = w;
    while (w < words.length && (words.start[w] ?? 0) < quotation.span[1]) w++;
    ranges.push({ first, last: w });
    of.fill(q, first, w);
  });
  return { of, ranges };
}

const FRONTING: ReadonlySet<string> = new Set([
  'if',
  'should',
  'unless',
  'once',
  'when',
  'until',
  'as',
  'were',
  'in',
  'after',
  'while',
  'provided',
]);

/** *that, if they moved, France would answer*: the comma before the main clause, or -1 where no clause stands in front. */
function frontedEnd(prose: Prose, syntax: Syntax, first: number, limit: number): number {
  const { lower } = prose.words;
  let k = first;
  while (k < limit && (lower[k] === 'that' || lower[k] === ',')) k++;
  if (k === first || !FRONTING.has(lower[k] ?? '')) return -1;
  for (k++; k < limit; k++) if (lower[k] === ',' && isClauseStart(prose, syntax, k + 1)) return k;
  return -1;
}

/** The content that begins at word `from` in a clause: to the clause's end, or to that of the quotation in which the sentence ends. */
export function contentFrom(
  prose: Prose,
  syntax: Syntax,
  quoted: QuotedWords,
  from: number,
  isStop: ClauseStop,
): WordRange | null {
  const { words } = prose;
  const sentence = prose.sentences[syntax.sentenceOf[from] ?? 0];
  if (sentence === undefined) return null;
  let first = from;
  while (first < sentence.last && /^[,:;–—-]$/.test(words.lower[first] ?? '')) first++;
  if (first >= sentence.last) return null;
  const limit = Math.min(sentence.last, first + LONGEST_CONTENT);
  const fronted = frontedEnd(prose, syntax, first, limit);
  let last = clauseEnd(prose, syntax, first, limit, (word) => word > fronted && isStop(word));
  // the sentence ends inside a quotation that began in it: the content goes on to the closing mark
  const open = quoted.of[last - 1] ?? -1;
  const range = quoted.ranges[open];
  if (range !== undefined && range.first >= first && (range.last > last || last === range.last - 1))
    last = Math.max(last, range.last);
  // inside somebody's quotation: never beyond it
  const outer = quoted.ranges[quoted.of[first] ?? -1];
  if (outer !== undefined && outer.first < first)
    last = Math.min(last, isQuoteMark(words.lower[outer.last - 1] ?? '') ? outer.last - 1 : outer.last);
  return last > first ? { first, last } : null;
}
