import { getDocumentProxy } from 'unpdf';
import { ParleyError, type Warning } from '../base/index.ts';
import type { Content, Origin } from './content.ts';
import { MAX_PAGES } from './limits.ts';
import { firstKnown, type Metadata } from './metadata.ts';
import { type PdfPage, type PdfPiece, pdfLines } from './pdf-lines.ts';
import { isPdfBomb } from './pdf-streams.ts';
import { pdfText } from './pdf-text.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfProxyPage = Awaited<ReturnType<Pdf['getPage']>>;
type Matrix = readonly number[];

/** Titles that a program wrote because nobody gave one. */
const NO_TITLE =
  /^(?:untitled.*|microsoft (?:word|powerpoint) - .*|.*\.(?:docx?|pdf|indd|qxd|dvi|tex|rtf|odt|pptx?))$/i;

/**
 * PDF: running text with the span of each page. The dates in a PDF say when the file was made, which is not the text's date:
 * they are not used.
 *
 * @throws {ParleyError} `sources/pdf-encrypted`, `sources/pdf-without-text` (pictures only), `sources/broken-pdf`,
 *   `sources/pdf-bomb`, `sources/too-large` (pages).
 */
export async function pdfContent(bytes: Uint8Array, origin: Origin): Promise<Content> {
  if (isPdfBomb(bytes)) throw bomb(origin.from);
  const pdf = await opened(bytes, origin.from);
  try {
    const pages = await pdfPages(pdf, origin.from);
    const { text, pages: spans } = pdfText(pages);
    if (text === '') throw withoutText(origin.from);
    return {
      text,
      mediaType: 'application/pdf',
      metadata: await properties(pdf),
      pages: spans,
      warnings: blankPages(pages),
    };
  } catch (error) {
    throw error instanceof ParleyError ? error : broken(origin.from, error);
  } finally {
    await pdf.destroy();
  }
}

async function opened(bytes: Uint8Array, from: string): Promise<Pdf> {
  try {
    // The reader takes the bytes over, so it gets a copy. Verbosity 0: what it would print is in our errors.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? encrypted(from) : broken(from, error);
  }
}

async function pdfPages(pdf: Pdf, from: string): Promise<PdfPage[]> {
  if (pdf.numPages > MAX_PAGES) throw tooManyPages(pdf.numPages, from);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    pages.push({ number, height: page.getViewport({ scale: 1 }).height, lines: pdfLines(await pieces(page)) });
    page.cleanup();
  }
  return pages;
}

/** The pieces of text of a page that stand upright on it; stamps along its edge do not belong to the text. */
async function pieces(page: PdfProxyPage): Promise<PdfPiece[]> {
  const view = page.getViewport({ scale: 1 }).transform as Matrix;
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [a = 0, b = 0, , d = 0, left = 0, y = 0] = product(view, item.transform as Matrix);
    const isUpright = Math.abs(b) < 0.1 * Math.abs(a) || (a === 0 && b === 0);
    return isUpright && d <= 0
      ? [{ text: item.str, left, y, width: item.width, size: item.height || Math.abs(d) }]
      : [];
  });
}

/** The product of two transformations [a b c d e f] (ISO 32000-1, 8.3.4). */
function product(m: Matrix, n: Matrix): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

async function properties(pdf: Pdf): Promise<Metadata> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const field = (name: string): string | undefined => {
    const value: unknown = (info as Record<string, unknown>)[name];
    return typeof value === 'string' ? value.trim() : undefined;
  };
  const title = field('Title');
  return firstKnown({
    title: title !== undefined && NO_TITLE.test(title) ? undefined : title,
    language: field('Language'),
  });
}

function blankPages(pages: readonly PdfPage[]): Warning[] {
  const blank = pages.filter((page) => page.lines.length === 0).map((page) => page.number);
  if (blank.length === 0) return [];
  const list = `${blank.slice(0, 10).join(', ')}${blank.length > 10 ? ', ...' : ''}`;
  return [
    { code: 'sources/pdf-blank-pages', message: `No text on ${blank.length} of ${pages.length} pages: ${list}.` },
  ];
}

function encrypted(from: string): ParleyError {
  return new ParleyError('sources/pdf-encrypted', {
    got: `\`${from}\` is a PDF with a password`,
    expected: 'a PDF that opens without one',
    next: 'open it with its password, print it to a new PDF, and name that file',
  });
}

function withoutText(from: string): ParleyError {
  return new ParleyError('sources/pdf-without-text', {
    got: `\`${from}\` is a PDF of pictures, without text`,
    expected: 'a PDF with text',
    next: 'run text recognition on it (for example ocrmypdf) and name the result',
  });
}

function broken(from: string, cause: unknown): ParleyError {
  return new ParleyError(
    'sources/broken-pdf',
    {
      got: `\`${from}\` is a damaged PDF`,
      expected: 'a whole PDF',
      next: 'fetch or copy it again, or print it to a new PDF',
    },
    { cause },
  );
}

function bomb(from: string): ParleyError {
  return new ParleyError('sources/pdf-bomb', {
    got: `\`${from}\` unpacks to more than a PDF ever holds`,
    expected: 'a document',
    next: 'do not open it unless you know who made it; if you do, save its text and name that file',
  });
}

function tooManyPages(count: number, from: string): ParleyError {
  return new ParleyError('sources/too-large', {
    got: `\`${from}\` has ${count} pages`,
    expected: `at most ${MAX_PAGES} pages`,
    next: 'split it and name the parts',
  });
}
