import { type Document, type Language, mintId, ParleyError, sha256 } from '../base/index.ts';
import { assertNoJsonArray } from './collection.ts';
import type { Content, Origin } from './content.ts';
import { dateline } from './dateline.ts';
import { format } from './format.ts';
import { language } from './language.ts';
import { MAX_BYTES, MAX_TEXT_BYTES } from './limits.ts';
import { firstKnown, type Metadata } from './metadata.ts';
import { markdownContent, textContent } from './plain-text.ts';

/** Limits of one document. */
export interface CaptureOptions {
  /** 64 MiB unless said otherwise. */
  readonly maxBytes?: number;
  /** For a page, a PDF or a Word document; 60 s unless said otherwise. */
  readonly timeoutMs?: number;
}

/**
 * Makes a document of bytes: plain text, Markdown, HTML, PDF or DOCX, told by the bytes themselves.
 *
 * Title, publisher, date and URL come from `origin.flags`, then from what the file says about itself, then from its
 * dateline; what none of them tells is absent. The language is the flag's, then what the text is seen to be in, then what
 * the file declares (templates declare wrongly more often than detection errs), then `und`.
 *
 * The same bytes and address always give the same document. Nothing in a document is run and nothing is fetched.
 *
 * @throws {ParleyError} `sources/...`; docs/sources.md lists them all.
 */
export async function capturedDocument(
  bytes: Uint8Array,
  origin: Origin,
  options: CaptureOptions = {},
): Promise<Document> {
  assertSize(bytes.length, origin.from, options.maxBytes ?? MAX_BYTES);
  const content = await readContent(bytes, origin, options.timeoutMs);
  const flags = origin.flags ?? {};
  const address: Metadata = origin.url === undefined ? {} : { url: origin.url };
  const { language: declared, ...known } = firstKnown(flags, address, content.metadata, dateline(content.text));
  const { metadata: _, ...rest } = content;
  const hash = sha256(bytes);
  return {
    id: mintId('d', [hash, known.url ?? '']),
    ...known,
    language: flags.language ?? (await documentLanguage(content.text, declared)),
    from: origin.from,
    sha256: hash,
    textSha256: sha256(content.text),
    ...rest,
  };
}

async function readContent(bytes: Uint8Array, origin: Origin, timeoutMs?: number): Promise<Content> {
  const found = format(bytes, origin.url ?? origin.from, origin.mediaType);
  if (found === 'text' || found === 'markdown') assertSize(bytes.length, origin.from, MAX_TEXT_BYTES);
  if (found === 'text') {
    assertNoJsonArray(origin.from, bytes);
    return textContent(bytes, origin);
  }
  if (found === 'markdown') return markdownContent(bytes, origin);
  return (await import('./content-apart.ts')).contentApart(found, bytes, origin, timeoutMs);
}

/** What the text is seen to be in, else what the file declares (`en-GB` is `en`), else `und`. */
async function documentLanguage(text: string, declared: string | undefined): Promise<Language> {
  const seen = await language(text);
  if (seen !== 'und') return seen;
  return /^[a-z]{2,3}(?=[-_]|$)/i.exec(declared ?? '')?.[0].toLowerCase() ?? 'und';
}

function assertSize(length: number, from: string, maxBytes: number): void {
  if (length === 0) {
    throw new ParleyError('sources/empty', {
      got: `\`${from}\` is empty`,
      expected: 'some text',
      next: 'check that this is the right file and that it was saved whole',
    });
  }
  if (length <= maxBytes) return;
  throw new ParleyError('sources/too-large', {
    got: `\`${from}\` has ${length} bytes`,
    expected: `at most ${maxBytes} bytes in one document`,
    next: 'split it into documents, or make it a collection (.jsonl) with one document a line',
  });
}
