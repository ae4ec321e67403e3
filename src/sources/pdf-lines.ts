/** A line of a page, in points from the page's top left corner. */
export interface PdfLine {
  readonly text: string;
  /** Where it begins and ends. */
  readonly left: number;
  readonly right: number;
  /** Its baseline, from the top. */
  readonly y: number;
  /** The height of its letters. */
  readonly size: number;
}

/** One page with its lines in the order in which they were drawn, which is the order of columns. */
export interface PdfPage {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/** A piece of text as the PDF draws it, upright, in points from the top left corner. */
export interface PdfPiece {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly y: number;
  readonly size: number;
}

/** Of a letter's height: what still counts as the same baseline (superscripts), and the least gap that is a space. */
const SAME_LINE = 0.5;
const SPACE = 0.2;
/** A piece that starts so much further left, in letters' heights, is in another column. */
const BACKWARDS = 2;

/** Puts pieces together into lines, in the order in which they come; spaces that are only gaps are written. */
export function pdfLines(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last && isSameLine(last, piece)) lines[lines.length - 1] = extended(last, piece);
    else if (piece.text.trim() !== '') lines.push(begun(piece));
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

function begun({ text, left, width, y, size }: PdfPiece): PdfLine {
  return { text: text.trimStart(), left, right: left + width, y, size };
}

function isSameLine(line: PdfLine, piece: PdfPiece): boolean {
  const size = Math.max(line.size, piece.size);
  return Math.abs(piece.y - line.y) < SAME_LINE * size && piece.left > line.right - BACKWARDS * size;
}

function extended(line: PdfLine, piece: PdfPiece): PdfLine {
  const isGap = piece.left - line.right > SPACE * line.size;
  const isShort = piece.text.trim().length < line.text.length;
  return {
    text: `${line.text}${isGap ? ' ' : ''}${piece.text}`,
    left: Math.min(line.left, piece.left),
    right: Math.max(line.right, piece.left + piece.width),
    // The longer part says where the line stands: a footnote's mark is smaller and higher.
    y: isShort ? line.y : piece.y,
    size: isShort ? line.size : piece.size,
  };
}
