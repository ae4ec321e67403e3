import type { Page } from '../base/index.ts';
import { joint, vocabulary } from './hyphens.ts';
import { isParagraphStart, type PlacedLine, placedLines, typicalLeading } from './paragraph-start.ts';
import type { PdfPage } from './pdf-lines.ts';
import { withoutRunningHeads } from './running-heads.ts';

/** Text, and where in it each page stands. */
export interface PagedText {
  readonly text: string;
  readonly pages: readonly Page[];
}

/** A line as it goes into the text, behind what joins it to the one before. */
interface Segment {
  readonly page: number;
  between: string;
  text: string;
}

/**
 * Makes running text of a PDF's lines: page numbers and running heads are dropped, lines are rejoined into paragraphs, also
 * across columns and pages, and words that were broken at a line's end are mended. Paragraphs are separated by a blank line.
 *
 * A page's span goes from its first character to its last; where a paragraph runs over, the space that joins its parts
 * belongs to neither page. A page without text has an empty span.
 */
export function pdfText(pdf: readonly PdfPage[]): PagedText {
  const lines = placedLines(withoutRunningHeads(pdf));
  const segments = joinedSegments(lines);
  const spans = new Map<number, [start: number, end: number]>();
  let text = '';
  for (const segment of segments) {
    text += segment.between;
    const start = spans.get(segment.page)?.[0] ?? text.length;
    text += segment.text;
    spans.set(segment.page, [start, text.length]);
  }
  let end = 0;
  const pages = pdf.map(({ number }): Page => {
    const span = spans.get(number) ?? ([end, end] as const);
    end = span[1];
    return { number, span };
  });
  return { text, pages };
}

function joinedSegments(lines: readonly PlacedLine[]): Segment[] {
  const leading = typicalLeading(lines);
  const words = vocabulary(lines.map((line) => line.text));
  const segments: Segment[] = [];
  lines.forEach((line, i) => {
    const segment: Segment = { page: line.page, between: '', text: line.text };
    const last = segments.at(-1);
    if (last && isParagraphStart(lines[i - 1]!, line, lines[i + 1], leading)) segment.between = '\n\n';
    else if (last) ({ before: last.text, between: segment.between } = joint(last.text, line.text, words));
    segments.push(segment);
  });
  return segments;
}
