import { type Span, trimmed } from '../../base/span.ts';

/** Text whose lines are all this short, and mostly longer than {@link WRAPPED_AT_LEAST}, was wrapped by a machine. */
const WRAPPED_AT_MOST = 110;
const WRAPPED_AT_LEAST = 45;

/**
 * Returns the paragraphs of `text`, in order, without white space at their ends; never empty ones.
 *
 * A blank line always parts two paragraphs. A single line break does so too, except in text that was wrapped at a fixed
 * width, where it is only a space.
 */
export function paragraphs(text: string): readonly Span[] {
  const wrapped = isWrapped(text);
  const found: Span[] = [];
  const breaks = wrapped ? /\n[ \t\r]*\n\s*/g : /\n\s*/g;
  let start = 0;
  const add = (end: number): void => {
    const span = trimmed(text, [start, end]);
    if (span[1] > span[0]) found.push(span);
  };
  for (let match = breaks.exec(text); match !== null; match = breaks.exec(text)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return found;
}

/** Whether line breaks come from a fixed width: no line is long, and the lines that another follows are well filled. */
function isWrapped(text: string): boolean {
  let inner = 0;
  let filled = 0;
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const length = (lines[i] ?? '').trimEnd().length;
    if (length > WRAPPED_AT_MOST) return false;
    if (length === 0 || (lines[i + 1] ?? '').trim() === '') continue;
    inner++;
    if (length >= WRAPPED_AT_LEAST) filled++;
  }
  return inner >= 2 && filled / inner > 0.7;
}
