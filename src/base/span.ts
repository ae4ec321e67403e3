import { ParleyError } from './errors.ts';

/** A stretch of a document's text: UTF-16 offsets `[start, end)`, end exclusive. */
export type Span = readonly [start: number, end: number];

/** Returns the words at `span`. No normalisation: the result is a slice of `text`. */
export function quote(text: string, span: Span): string {
  return text.slice(span[0], span[1]);
}

/** Whether two spans share at least one character. */
export function isOverlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Whether `inner` lies wholly inside `outer` (equal counts). */
export function isInside(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

/**
 * Returns `span` without white space at its ends; empty spans stay where they start.
 *
 * @example
 * trimmed(' peace ', [0, 7]); // [1, 6]
 */
export function trimmed(text: string, span: Span): Span {
  let [start, end] = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

/**
 * Checks that a stored quote still stands at its span.
 *
 * @throws {ParleyError} `base/quote-mismatch` when the text at `span` is not `words` to the letter, or the span leaves the text.
 */
export function assertQuote(text: string, span: Span, words: string): void {
  const [start, end] = span;
  const inText = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;
  if (inText && text.slice(start, end) === words) return;
  throw new ParleyError('base/quote-mismatch', {
    got: inText
      ? `"${text.slice(start, end)}" at ${start}-${end}`
      : `the span ${start}-${end} of a text of ${text.length} units`,
    expected: `"${words}"`,
    next: 'the text or the finding was changed after it was made: read the document again',
  });
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x2028 || unit === 0x2029 || unit === 0x3000
  );
}
