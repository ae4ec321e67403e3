import { isQuoteMark } from '../syntax/clause-end.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { WordRange } from '../syntax/word-range.ts';
import { LONGEST_CONTENT } from './content.ts';
import type { WordReading } from './word-reading.ts';

/** The content that ends just before word `end`: a quotation, or the clause before a comma. */
export function contentBefore(reading: WordReading, end: number, sentenceStart: number): WordRange | null {
  const start = Math.max(sentenceStart, end - LONGEST_CONTENT);
  const { prose, quoted } = reading;
  const { words } = prose;
  const mark = words.lower[end - 1] ?? '';
  const q = quoted.of[end - 1] ?? -1;
  const range = quoted.ranges[q];
  if (range !== undefined && range.last === end) {
    // a partial quotation at the end of a clause: the clause is the content
    if (
      range.first > start &&
      /^[\p{L}]/u.test(words.lower[range.first - 1] ?? '') &&
      range.first - start < 40 &&
      !hasCue(reading, start, range.first)
    )
      return { first: clauseFirst(reading, start), last: end };
    return range;
  }
  if (mark !== ',' && !isQuoteMark(mark)) return null;
  const first = clauseFirst(reading, start);
  if (isParticiple(reading, first)) return null;
  if (isQuoteMark(mark)) return end - first > 2 ? { first, last: end } : null;
  if (first >= end - 2 || !isFullClause(reading, first, end - 1)) return null;
  return { first, last: end - 1 };
}

/** *[Asked] about it, ...*, *[Speaking] in Orsa, ...*: what stands before a comma is no content. */
export function isParticiple(reading: WordReading, at: number): boolean {
  const { prose, syntax } = reading;
  const verb = groupOf(syntax.verbs, at);
  return (
    verb !== undefined &&
    verb.first === at &&
    (verb.form === 'gerund' || /ed$|known$|told$/.test(prose.words.lower[verb.head] ?? ''))
  );
}

/** Whether a verb of saying stands among the words. */
function hasCue(reading: WordReading, first: number, last: number): boolean {
  const { syntax, prose } = reading;
  for (let i = first; i < last; i++) {
    const group = groupOf(syntax.verbs, i);
    if (group !== undefined && reading.isSaying(prose.words.lemma[group.head] ?? '')) return true;
  }
  return false;
}

/** The word after a dateline that opens a paragraph (*ORSA (AP) - The talks*), or `start`. */
export function afterDateline(reading: WordReading, start: number): number {
  const { prose } = reading;
  const { words } = prose;
  const initial = prose.text.slice(words.start[start] ?? 0, words.end[start] ?? 0);
  if (!/^\p{Lu}{2,}$/u.test(initial)) return start;
  for (let i = start + 1; i < start + 14 && i < words.length; i++) {
    if (/^(?:-|–|—|--)$/.test(words.lower[i] ?? '') && words.start[i] !== words.end[i - 1]) return i + 1;
    if (/^[.;:!?]$/.test(words.lower[i] ?? '') && i > start + 6) return start;
  }
  return start;
}

/** The word after a dateline and the conjunctions with which the sentence begins. */
export function clauseFirst(reading: WordReading, start: number): number {
  const { words } = reading.prose;
  let first = afterDateline(reading, start);
  while (/^(?:but|and|yet|so|still|,)$/.test(words.lower[first] ?? '')) first++;
  return first;
}

/** Whether a subject and its finite verb stand in the words. */
function isFullClause(reading: WordReading, first: number, last: number): boolean {
  const { syntax, prose } = reading;
  if (
    /^(?:as|when|while|if|after|before|although|though|because|since|in|on|at|for|during|with|by)$/.test(
      prose.words.lower[first] ?? '',
    )
  ) {
    // an opening adjunct: something must follow its comma
    let comma = first;
    while (comma < last && prose.words.lower[comma] !== ',') comma++;
    if (comma >= last - 2) return false;
    return isFullClause(reading, comma + 1, last);
  }
  for (let i = first + 1; i < last; i++) {
    const group = groupOf(syntax.verbs, i);
    if (group !== undefined && group.form === 'finite') return true;
  }
  return false;
}
