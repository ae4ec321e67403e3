import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** Lines no wider than `width` columns, each after `indent`; the first may have its own. Styles go on over line ends. */
export function wrapped(text: string, width: number, indent = '', firstIndent = indent): string {
  const room = Math.max(8, width - Math.max(stringWidth(indent), stringWidth(firstIndent)));
  const lines = wrapAnsi(text.replaceAll('\t', ' '), room, { hard: true }).split('\n');
  return lines.map((line, i) => `${i === 0 ? firstIndent : indent}${line}`.trimEnd()).join('\n');
}

/** `left`, then `right` at the end of the line; on a line of its own, after `indent`, where they do not fit. */
export function justified(left: string, right: string, width: number, indent: string): string {
  const room = width - stringWidth(left) - stringWidth(right);
  if (right === '') return left;
  return room >= 2
    ? left + ' '.repeat(room) + right
    : `${wrapped(left, width, indent, '')}\n${wrapped(right, width, indent)}`;
}
