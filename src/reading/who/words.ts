import type { Span } from '../../base/span.ts';
import { firstWordAt } from '../acts/voices.ts';
import type { Segment } from '../clauses/segments.ts';
import type { Prose } from '../text/prose.ts';

/** The words that overlap `span`. */
export function wordsOf(prose: Prose, span: Span): Segment {
  const first = firstWordAt(prose, span[0]);
  let last = first;
  while (last < prose.words.length && (prose.words.start[last] ?? 0) < span[1]) last++;
  return { first, last };
}
