import { ParleyError } from '../base/index.ts';

export const FORMATS = ['text', 'markdown', 'html', 'pdf', 'docx'] as const;
/** The formats that become one document. */
export type Format = (typeof FORMATS)[number];

/** First bytes of what is no text, with the name that a person knows it by. Latin-1, so that one character is one byte. */
const MAGIC: readonly (readonly [prefix: string, name: string])[] = [
  ['PK\x03\x04', 'a ZIP archive'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\x1f\x8b', 'a gzip file'],
  ['\xd0\xcf\x11\xe0', 'an older Word, Excel or PowerPoint file, or one with a password'],
  ['{\\rtf', 'a rich text (RTF) file'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['RIFF', 'a sound, film or picture in RIFF'],
  ['ID3', 'an MP3 recording'],
  ['OggS', 'an Ogg recording'],
  ['\x7fELF', 'a program'],
  ['MZ', 'a program'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['BZh', 'a bzip2 file'],
  ['\xfd7zXZ', 'an xz file'],
  ['\x28\xb5\x2f\xfd', 'a zstd file'],
  ['%!PS', 'a PostScript file'],
];
/** Prefixes that could also begin a sentence count only where a byte that no text holds follows soon. */
const COULD_BE_TEXT = new Set(['MZ', 'BZh', 'GIF8', 'ID3', 'RIFF', 'OggS', 'II*\0', 'MM\0*']);
const HTML_START = /<(?:!doctype\s+html|html|head|body|title|meta|article|table|div|p|h1|font|center)\b/iy;
/** What may stand before the first mark, but for comments. */
const BEFORE_MARKS = /\s+|<\?xml[^>]{0,200}>/iy;
const NAMED: readonly (readonly [ending: RegExp, format: Format])[] = [
  [/\.pdf$/i, 'pdf'],
  [/\.docx$/i, 'docx'],
  [/\.x?html?$/i, 'html'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.txt$/i, 'text'],
];
const DECLARED: readonly (readonly [type: RegExp, format: Format])[] = [
  [/^application\/pdf\b/i, 'pdf'],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\b/i, 'docx'],
  [/^(?:text\/html|application\/xhtml\+xml)\b/i, 'html'],
  [/^text\/markdown\b/i, 'markdown'],
];

/**
 * Tells the format by looking at the bytes. The name and the declared media type decide only what bytes cannot tell:
 * plain text from Markdown, a fragment of HTML from text with angle brackets.
 *
 * @throws {ParleyError} `sources/not-a-pdf`, `sources/not-a-docx` where the name or the server promises one and the bytes
 *   are something else; `sources/unsupported-format` for other formats that are recognised.
 */
export function format(bytes: Uint8Array, name: string, mediaType = ''): Format {
  const head = latin1(bytes.subarray(0, 4096));
  const promised = promisedFormat(name, mediaType);
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (isDocx(bytes, head)) return 'docx';
  const other = magicName(head);
  if (promised === 'pdf' || promised === 'docx') throw notAs(promised, name, other ?? looksLike(head));
  if (other !== undefined) throw unsupported(name, other);
  if (promised === 'markdown') return 'markdown';
  const plain = head.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  if (isHtmlStart(plain) || (promised === 'html' && /<[a-z!]/i.test(plain))) return 'html';
  return 'text';
}

/** Bytes as characters of the same number, for looking at ASCII in them. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function promisedFormat(name: string, mediaType: string): Format | undefined {
  const path = name.replace(/^(https?:\/\/[^?#]*).*$/i, '$1');
  const declared = DECLARED.find(([type]) => type.test(mediaType.trim()));
  return (declared ?? NAMED.find(([ending]) => ending.test(path)))?.[1];
}

/** Whether a text begins as a page does. Comments are passed over one by one: a pattern for all of them would try every way of dividing them. */
function isHtmlStart(head: string): boolean {
  let at = 0;
  for (;;) {
    if (head.startsWith('<!--', at)) {
      const end = head.indexOf('-->', at + 4);
      if (end === -1) return false;
      at = end + 3;
    } else {
      const length = matchedLength(BEFORE_MARKS, head, at);
      if (length === 0) return matchedLength(HTML_START, head, at) > 0;
      at += length;
    }
  }
}

function matchedLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** A DOCX names its main part in the archive's directory, which stands at the end of the file. */
function isDocx(bytes: Uint8Array, head: string): boolean {
  if (!head.startsWith('PK\x03\x04')) return false;
  return head.includes('word/') || latin1(bytes.subarray(-65536)).includes('word/document');
}

function magicName(head: string): string | undefined {
  const hit = MAGIC.find(([prefix]) => head.startsWith(prefix));
  if (hit === undefined) return undefined;
  if (COULD_BE_TEXT.has(hit[0]) && !/[\0-\x08\x0e-\x1a]/.test(head)) return undefined;
  return hit[1];
}

function looksLike(head: string): string {
  if (head.trim() === '') return 'an empty file';
  return isHtmlStart(head) ? 'an HTML page, perhaps an error page saved under this name' : 'something else';
}

function notAs(promised: 'pdf' | 'docx', name: string, found: string): ParleyError {
  const [code, expected] =
    promised === 'pdf'
      ? ['sources/not-a-pdf', 'a PDF, which begins with `%PDF-`']
      : ['sources/not-a-docx', 'a Word document (.docx)'];
  return new ParleyError(code, {
    got: `\`${name}\` is ${found}`,
    expected,
    next: 'open the file to see what it is, then fetch it again, save it as what it is named, or rename it',
  });
}

function unsupported(name: string, found: string): ParleyError {
  return new ParleyError('sources/unsupported-format', {
    got: `\`${name}\` is ${found}`,
    expected: 'plain text, Markdown, HTML, PDF, DOCX, or a collection in .jsonl or .jsonl.gz',
    next: 'unpack it, or save its text in one of these formats',
  });
}
