import mammoth from 'mammoth';
import { ParleyError } from '../base/index.ts';
import type { Content, Origin } from './content.ts';
import { htmlText } from './html-text.ts';
import { MAX_UNPACKED_BYTES, MAX_XML_BYTES } from './limits.ts';
import { firstKnown, type Metadata } from './metadata.ts';
import { type ZipEntry, zipContent, zipDirectory } from './zip-directory.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PROPERTIES = 'docProps/core.xml';

/**
 * DOCX: the paragraphs, lists and tables of the text, its footnotes at its end. Changes that are tracked count as accepted,
 * comments are left out. The file's own dates say when it was saved, which is not the text's date: they are not used.
 *
 * @throws {ParleyError} `sources/docx-bomb` where the archive unpacks to far more than a document, `sources/broken-docx`,
 *   `sources/empty`.
 */
export async function docxContent(bytes: Uint8Array, origin: Origin): Promise<Content> {
  const metadata = checkedProperties(bytes, origin.from);
  const html = await converted(bytes, origin.from);
  const text = htmlText(html);
  if (text === '') throw withoutText(origin.from);
  return { text, mediaType: MEDIA_TYPE, metadata, warnings: [] };
}

/** Unpacks every part once, counting, before the converter unpacks them without counting. */
function checkedProperties(bytes: Uint8Array, from: string): Metadata {
  const entries = zipDirectory(bytes);
  if (entries === undefined) throw broken(from);
  const declared = entries.reduce((sum, entry) => sum + entry.declaredBytes, 0);
  if (declared > MAX_UNPACKED_BYTES) throw bomb(from);
  let left = MAX_UNPACKED_BYTES;
  let leftText = MAX_XML_BYTES;
  let metadata: Metadata = {};
  for (const entry of entries) {
    const isNamedText = /\.(?:xml|rels)$/i.test(entry.name);
    const content = unpackedEntry(bytes, entry, isNamedText ? Math.min(left, leftText) : left, from);
    left -= content.length;
    // The main part is what the archive says it is, under any name; pictures and fonts have a zero byte soon.
    if (isNamedText || !content.subarray(0, 1024).includes(0)) leftText -= content.length;
    if (leftText < 0) throw bomb(from);
    if (entry.name === PROPERTIES) metadata = properties(Buffer.from(content).toString('utf8'));
  }
  return metadata;
}

function unpackedEntry(bytes: Uint8Array, entry: ZipEntry, maxBytes: number, from: string): Uint8Array {
  try {
    return zipContent(bytes, entry, maxBytes);
  } catch (error) {
    throw error instanceof RangeError && entry.packedBytes <= bytes.length ? bomb(from, error) : broken(from, error);
  }
}

async function converted(bytes: Uint8Array, from: string): Promise<string> {
  try {
    const options = {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    };
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
  } catch (error) {
    throw broken(from, error);
  }
}

/** The title and language that the author set (Dublin Core, ECMA-376 part 2, 11). */
function properties(xml: string): Metadata {
  const field = (name: string): string | undefined => {
    const value = new RegExp(`<dc:${name}(?:\\s[^>]{0,200})?>([^<]{1,500})<`).exec(xml)?.[1];
    return value === undefined ? undefined : htmlText(value);
  };
  return firstKnown({ title: field('title'), publisher: field('publisher'), language: field('language') });
}

function bomb(from: string, cause?: unknown): ParleyError {
  return new ParleyError(
    'sources/docx-bomb',
    {
      got: `\`${from}\` unpacks to more than a document ever holds`,
      expected: `at most ${MAX_XML_BYTES} bytes of text and ${MAX_UNPACKED_BYTES} bytes in all`,
      next: 'do not open it unless you know who made it; if you do, save its text and name that file',
    },
    { cause },
  );
}

function broken(from: string, cause?: unknown): ParleyError {
  return new ParleyError(
    'sources/broken-docx',
    {
      got: `\`${from}\` is a damaged Word document`,
      expected: 'a whole .docx file',
      next: 'fetch or copy it again, or open it in a word processor and save it anew',
    },
    { cause },
  );
}

function withoutText(from: string): ParleyError {
  return new ParleyError('sources/empty', {
    got: `\`${from}\` is a Word document without text`,
    expected: 'some text',
    next: 'where its text is in pictures, run text recognition on it and name the result',
  });
}
