import type { Segment } from '../clauses/segments.ts';
import { isQuoteMark } from '../syntax/clause-end.ts';
import type { Prose } from '../text/prose.ts';

const OPENERS: ReadonlySet<string> = new Set([
  'that',
  'so',
  'then',
  'adding',
  'saying',
  ':',
  '--',
  '—',
  '–',
  '---',
  ';',
]);
const CLEFTS: ReadonlySet<string> = new Set(['is', 'was']);

/**
 * Whether the clause that hangs on the condition comes after it: it stands at the head of its segment, or after a joining
 * word in the middle (*no war, but if they strike, we will*).
 */
export function isFronted(prose: Prose, segment: Segment, first: number): boolean {
  const { words } = prose;
  let i = first - 1;
  while (i >= segment.first && (words.class[i] === 'ADV' || isQuoteMark(words.lower[i] ?? ''))) i--;
  if (i < segment.first) return true;
  // "said that, if they leave, ...": the comma opens an insertion at the head of a clause
  if (words.lower[i] === ',' && (words.lower[i - 1] === 'that' || words.class[i - 1] === 'CCONJ')) i--;
  const lower = words.lower[i] ?? '';
  if (words.class[i] === 'CCONJ' || OPENERS.has(lower) || CLEFTS.has(lower)) return true;
  for (; i >= segment.first; i--) {
    const kind = words.class[i];
    if (kind !== 'PUNCT' && kind !== 'CCONJ' && kind !== 'ADV' && kind !== 'INTJ' && words.lower[i] !== 'that')
      return false;
  }
  return true;
}

/** "They will be released only after...": *only* before the connective, in the same clause. */
export function isOnly(prose: Prose, segment: Segment, first: number): boolean {
  for (let i = first - 1; i >= segment.first && i > first - 10; i--) {
    const lower = prose.words.lower[i] ?? '';
    if (lower === 'only') return prose.words.lower[i - 1] !== 'not';
    if (prose.words.class[i] === 'PUNCT' || prose.words.class[i] === 'CCONJ') return false;
  }
  return false;
}
