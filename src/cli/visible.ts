/** Text from a document as it may be sent to a terminal: what would act on the terminal is shown instead. */

import type { Sink } from './terminal.ts';

/** C0 but tab and line feed, DEL, C1, line separators, marks and overrides of direction, and the invisible tag characters. */
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * Returns `text` with control characters, escape sequences and overrides of writing direction shown: C0 and DEL as their
 * pictures, others by number. Line feeds and tabs stay.
 *
 * @example
 * visible('a\u001b[31mb\u202ec'); // 'a␛[31mb\\u{202e}c'
 */
export function visible(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const point = character.codePointAt(0)!;
    if (point < 0x20) return String.fromCodePoint(0x2400 + point);
    return point === 0x7f ? '\u2421' : `\\u{${point.toString(16)}}`;
  });
}

/** Returns `text` as it may go to `sink`: unchanged into a file or pipe, {@link visible} where a person looks. */
export function printable(text: string, sink: Sink): string {
  return sink.isTerminal ? visible(text.replaceAll('\r\n', '\n')) : text;
}
