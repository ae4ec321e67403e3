import type { Prose } from '../text/prose.ts';
import { phraseOf } from './noun-phrases.ts';
import type { Syntax } from './syntax.ts';
import { groupOf } from './verb-groups.ts';

/** What ends a clause besides the sentence: asked word by word, so that a caller can add its own. */
export type ClauseStop = (word: number) => boolean;

const COORDINATORS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'or',
  'nor',
  'yet',
  'so',
  'while',
  'whereas',
  'although',
  'though',
]);
const FINAL: ReadonlySet<string> = new Set(['.', '!', '?', '…', ';', '...']);
const OPENING: ReadonlySet<string> = new Set(['(', '[']);
const CLOSING: ReadonlySet<string> = new Set([')', ']']);

/**
 * Returns the word after the last one of the clause that begins at word `from`, final marks left out; never beyond `limit`
 * (a sentence's `last`, most often), never before `from`.
 *
 * A clause ends at a semicolon, at a comma with a coordinator and a new subject and verb (*..., but the envoy left*), at a
 * closing bracket that it did not open, or where `isStop` says so. Marks inside brackets and quotations end nothing.
 */
export function clauseEnd(prose: Prose, syntax: Syntax, from: number, limit: number, isStop?: ClauseStop): number {
  const { words } = prose;
  let depth = 0;
  let quoted = false;
  let end = from;
  for (; end < limit; end++) {
    const lower = words.lower[end] ?? '';
    if (OPENING.has(lower)) depth++;
    else if (CLOSING.has(lower)) {
      if (depth === 0) break;
      depth--;
    } else if (isQuoteMark(lower)) quoted = !quoted;
    if (depth > 0 || quoted) continue;
    if (lower === ';' || isCoordinatedClause(prose, syntax, end)) break;
    if (end > from && isStop?.(end)) break;
  }
  while (end > from && FINAL.has(words.lower[end - 1] ?? '')) end--;
  if (end > from && words.lower[end - 1] === ',') end--;
  return end;
}

/** A double quotation mark of any shape. */
export function isQuoteMark(lower: string): boolean {
  return (
    lower === '"' ||
    lower === '“' ||
    lower === '”' ||
    lower === "''" ||
    lower === '``' ||
    lower === '«' ||
    lower === '»'
  );
}

/** Whether at `comma` a new main clause begins: comma, coordinator, subject, finite verb. */
export function isCoordinatedClause(prose: Prose, syntax: Syntax, comma: number): boolean {
  const { words } = prose;
  if (words.lower[comma] !== ',' || !COORDINATORS.has(words.lower[comma + 1] ?? '')) return false;
  return isClauseStart(prose, syntax, comma + 2);
}

/** Whether a subject and a finite verb begin at word `at`, at most an adverb or two and an attached phrase between them. */
export function isClauseStart(prose: Prose, syntax: Syntax, at: number): boolean {
  const { words } = prose;
  const { phrases, verbs } = syntax;
  let i = at;
  while (words.class[i] === 'ADV' && i < at + 2 && (verbs.of[i] ?? -1) < 0) i++;
  if (words.lower[i] === 'there') i++;
  else {
    for (let steps = 0; steps < 4; steps++) {
      const phrase = phraseOf(phrases, i);
      if (phrase === undefined || phrase.first !== i) return false;
      i = phrase.last;
      const next = words.lower[i] ?? '';
      if (
        (words.class[i] === 'ADP' && (next === 'of' || next === 'for' || next === 'in' || next === 'from')) ||
        (next === 'and' && steps < 2)
      )
        i++;
      else break;
    }
  }
  // Orsa "broke the truce": the predicate may be quoted
  if (isQuoteMark(words.lower[i] ?? '') && i > at) i++;
  const verb = groupOf(verbs, i);
  return verb !== undefined && verb.first === i && verb.form === 'finite';
}
