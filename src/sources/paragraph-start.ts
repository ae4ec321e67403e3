import type { PdfLine, PdfPage } from './pdf-lines.ts';

/** A run of lines below one another: a column, or what stands between two pictures. */
interface Block {
  readonly left: number;
  readonly right: number;
}

/** A line with what its place tells. */
export interface PlacedLine extends PdfLine {
  readonly page: number;
  readonly block: Block;
}

/** Letters of one paragraph differ less than that in size. */
const SAME_SIZE = 0.12;
/** A gap between lines is one between paragraphs above so much of the usual one. */
const WIDE_GAP = 1.3;
/** An indent, in letters' heights. */
const INDENT = 0.8;
/** A line that ends so much of the column before its edge is the last of its paragraph, if its sentence ends, too. */
const SHORT = 0.25;
const SENTENCE_END = /[.!?:;…][\s"'”’»)\]]*$/;
const BULLET = /^(?:[•·▪◦‣●○■□–—*]\s|[-\u2010]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/i;

/** Returns the lines of all pages with their blocks, in the order of pages. */
export function placedLines(pages: readonly PdfPage[]): PlacedLine[] {
  return pages.flatMap((page) =>
    blocks(page.lines).flatMap((lines) => {
      const block = { left: Math.min(...lines.map((l) => l.left)), right: Math.max(...lines.map((l) => l.right)) };
      return lines.map((line) => ({ ...line, page: page.number, block }));
    }),
  );
}

/** The usual distance of baselines in letters' heights: that of the closest fifth, for a text may have many short paragraphs. */
export function typicalLeading(lines: readonly PlacedLine[]): number {
  const gaps = lines.flatMap((line, i) => {
    const last = lines[i - 1];
    return last && last.block === line.block && isSameSize(last, line) ? [(line.y - last.y) / line.size] : [];
  });
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 5)] ?? 1.2;
}

/** Whether a paragraph begins with `line`, told by its size, its distance from `last`, its indent, and where `last` ends. */
export function isParagraphStart(
  last: PlacedLine,
  line: PlacedLine,
  next: PlacedLine | undefined,
  leading: number,
): boolean {
  if (!isSameSize(last, line)) return true;
  const isEnded = SENTENCE_END.test(last.text);
  if (last.block !== line.block) return isEnded || BULLET.test(line.text) || isShort(last);
  if (line.y - last.y > leading * line.size * WIDE_GAP) return true;
  if (BULLET.test(line.text)) return isEnded || BULLET.test(last.text) || isShort(last);
  return isIndented(last, line, next) || (isEnded && isShort(last));
}

function blocks(lines: readonly PdfLine[]): PdfLine[][] {
  const found: PdfLine[][] = [];
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    const isBelow = last !== undefined && line.y > last.y && line.left < last.right && line.right > last.left;
    if (isBelow) found.at(-1)!.push(line);
    else found.push([line]);
  });
  return found;
}

/** A first line stands further right than the line before *and* the line after: all lines of an inset stand alike. */
function isIndented(last: PlacedLine, line: PlacedLine, next: PlacedLine | undefined): boolean {
  const indent = INDENT * line.size;
  if (line.left - last.left < indent || BULLET.test(last.text)) return false;
  return next === undefined || next.block !== line.block || line.left - next.left > indent;
}

function isShort({ right, block }: PlacedLine): boolean {
  return block.right - right > SHORT * (block.right - block.left);
}

function isSameSize(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size);
}
