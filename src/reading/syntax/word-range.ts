import type { Span } from '../../base/span.ts';
import type { Tokens } from '../text/tokens.ts';

/** Words `[first, last)` of a text. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** Returns the characters that a range of words takes up; the range must not be empty. */
export function spanOf(words: Tokens, range: WordRange): Span {
  return [words.start[range.first] ?? 0, words.end[range.last - 1] ?? 0];
}
