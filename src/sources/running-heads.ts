import type { PdfLine, PdfPage } from './pdf-lines.ts';

/** Running heads and page numbers stand in the outer parts of a page, so much of its height. */
const MARGIN = 0.12;
/** So often a line in the margin must come again, with other numbers in it or not, to be a running head. */
const REPEATS = 3;
/** In a short document, twice. */
const SHORT_PAGES = 4;
const PAGE_NUMBER = /^(?:page\s*)?[-–—|[(\s]*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/|\|)\s*\d{1,4})?[-–—|\])\s]*$/i;

/** Returns the pages without page numbers and without the lines that come again in the margins of page after page. */
export function withoutRunningHeads(pages: readonly PdfPage[]): PdfPage[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.lines.filter((line) => isInMargin(page, line)).map((line) => key(page, line)));
    for (const k of keys) counts.set(k, (counts.get(k) ?? 0) + 1);
  }
  const needed = pages.length <= SHORT_PAGES ? 2 : REPEATS;
  return pages.map((page) => {
    const isHead = (line: PdfLine): boolean =>
      isInMargin(page, line) && (counts.get(key(page, line))! >= needed || isPageNumber(page, line));
    return { ...page, lines: page.lines.filter((line) => !isHead(line)) };
  });
}

function isInMargin({ height }: PdfPage, { y }: PdfLine): boolean {
  return y < height * MARGIN || y > height * (1 - MARGIN);
}

/** A number by itself above or below all else: not the last line of a table. */
function isPageNumber(page: PdfPage, line: PdfLine): boolean {
  if (!PAGE_NUMBER.test(line.text)) return false;
  const others = page.lines.filter((other) => other !== line && !PAGE_NUMBER.test(other.text));
  return others.every(({ y }) => y < line.y) || others.every(({ y }) => y > line.y);
}

function key({ height }: PdfPage, { text, y }: PdfLine): string {
  return `${y < height / 2 ? 'head' : 'foot'} ${text.replace(/\d+/g, '#').toLowerCase()}`;
}
