import { type Document, mintId, ParleyError, sha256 } from '../base/index.ts';
import { latin1 } from './format.ts';
import { language } from './language.ts';
import { MAX_BLANK_BYTES, MAX_LINE_BYTES } from './limits.ts';
import { BlankInput, lines } from './lines.ts';
import { firstKnown, METADATA_FIELDS, type Metadata } from './metadata.ts';
import { unpacked } from './unpacked.ts';

/** A line of a collection that holds something, not yet read: small enough to send to another thread. */
export interface CollectionLine {
  /** Counted from 1. */
  readonly line: number;
  /** A copy of their own, which may be transferred. */
  readonly bytes: Uint8Array;
}

/** What became of one line: a document, or the reason why not. */
export type CollectionItem =
  | { readonly line: number; readonly document: Document }
  | { readonly line: number; readonly error: ParleyError };

/** Where a collection came from, and how long a line may be. */
export interface CollectionOrigin {
  readonly from: string;
  /** 16 MiB unless said otherwise. */
  readonly maxLineBytes?: number;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const NAME = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;

/**
 * Whether a source is a collection: by its name (`.jsonl`, `.ndjson`, each also with `.gz`), else by its first bytes, which
 * are a JSON object with a `text`, or gzip (nothing else that is read is packed so).
 */
export function isCollection(name: string, firstBytes: Uint8Array): boolean {
  if (NAME.test(name)) return true;
  return (
    isGzip(firstBytes) || /^(?:\xef\xbb\xbf)?\s*\{\s*"[\s\S]*?"text"\s*:/.test(latin1(firstBytes.subarray(0, 4096)))
  );
}

/**
 * Throws where first bytes cannot begin a collection: a JSON array, or text of which no line is an object.
 *
 * @throws {ParleyError} `sources/json-array`, `sources/not-a-collection`
 */
export function assertCollection(from: string, firstBytes: Uint8Array): void {
  if (firstBytes.length === 0 || isGzip(firstBytes)) return;
  assertNoJsonArray(from, firstBytes);
  const head = latin1(firstBytes.subarray(0, 65536));
  if (head.trim() === '' || /^(?:\xef\xbb\xbf)?\s*\{/m.test(head)) return;
  throw new ParleyError('sources/not-a-collection', {
    got: `\`${from}\` is no collection: none of its first lines is a JSON object`,
    expected: 'JSON lines, each {"text": "..."}',
    next: 'for one plain text leave `--format jsonl` out and use `--json`, or save it and name the file',
  });
}

/** Throws where bytes are a JSON array of objects: neither a text nor lines. @throws {ParleyError} `sources/json-array` */
export function assertNoJsonArray(from: string, bytes: Uint8Array): void {
  if (!/^(?:\xef\xbb\xbf)?\s*\[\s*(?:\{\s*"|\]\s*$)/.test(latin1(bytes.subarray(0, 4096)))) return;
  throw new ParleyError('sources/json-array', {
    got: `\`${from}\` is a JSON array`,
    expected: 'one document, or a collection with one JSON object a line',
    next: "make lines of it: `jq -c '.[]' FILE > collection.jsonl`",
  });
}

/**
 * Reads a collection, packed or not, in the order of its lines and flat in memory. A line that cannot be read is an item
 * with an `error`, and the next line is read; where the file itself breaks off, that is the last item. Blank lines are
 * passed over.
 */
export async function* collectionItems(
  chunks: AsyncIterable<Uint8Array>,
  origin: CollectionOrigin,
): AsyncGenerator<CollectionItem> {
  for await (const item of collectionLines(chunks, origin)) {
    yield 'error' in item ? item : await collectionItem(item, origin);
  }
}

/** The first half of {@link collectionItems}: bytes into lines, for a caller who shares the second half out to threads. */
export async function* collectionLines(
  chunks: AsyncIterable<Uint8Array>,
  origin: CollectionOrigin,
): AsyncGenerator<CollectionLine | { readonly line: number; readonly error: ParleyError }> {
  const maxBytes = origin.maxLineBytes ?? MAX_LINE_BYTES;
  let last = 0;
  try {
    for await (const { number, bytes, length } of lines(plain(chunks, origin.from), maxBytes, MAX_BLANK_BYTES)) {
      last = number;
      if (bytes === undefined) yield { line: number, error: tooLong(`${origin.from}:${number}`, length, maxBytes) };
      else yield { line: number, bytes: new Uint8Array(number === 1 ? withoutMark(bytes) : bytes) };
    }
  } catch (error) {
    // The file broke off: the line that it broke in is lost with it, and one report is enough.
    if (error instanceof BlankInput) yield { line: last + 1, error: noRecords(origin.from, error.bytes) };
    else if (error instanceof ParleyError) yield { line: last + 1, error };
    else throw error;
  }
}

/** The second half of {@link collectionItems}: one line into a document. */
export async function collectionItem(
  { line, bytes }: CollectionLine,
  origin: CollectionOrigin,
): Promise<CollectionItem> {
  const from = `${origin.from}:${line}`;
  try {
    return { line, document: await lineDocument(bytes, from) };
  } catch (error) {
    if (error instanceof ParleyError) return { line, error };
    throw error;
  }
}

async function lineDocument(bytes: Uint8Array, from: string): Promise<Document> {
  const item = parsedLine(bytes, from);
  const text = stringField(item, 'text', from);
  if (text === undefined || text.trim() === '') throw noText(from, Object.keys(item));
  const fields: Metadata = firstKnown(
    Object.fromEntries(METADATA_FIELDS.map((field) => [field, stringField(item, field, from)])),
  );
  const name = typeof item.id === 'number' ? numberName(item.id, from) : stringField(item, 'id', from);
  const hash = sha256(bytes);
  return {
    id: mintId('d', [hash, fields.url ?? '']),
    ...(name === undefined ? {} : { name }),
    text,
    ...fields,
    language: fields.language ?? (await language(text)),
    from,
    mediaType: 'application/json',
    sha256: hash,
    textSha256: sha256(text),
    warnings: [],
  };
}

function parsedLine(bytes: Uint8Array, from: string): Record<string, unknown> {
  let item: unknown;
  try {
    item = JSON.parse(UTF8.decode(bytes));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'no JSON' : 'not valid UTF-8';
    throw badLine('sources/line-not-json', from, `is ${reason}, beginning \`${beginning(bytes)}\``, { cause: error });
  }
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    throw badLine('sources/line-not-json', from, `is no JSON object, beginning \`${beginning(bytes)}\``);
  }
  return item as Record<string, unknown>;
}

function stringField(item: Record<string, unknown>, field: string, from: string): string | undefined {
  const value = item[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw badLine('sources/line-bad-field', from, `has a \`${field}\` that is no string`);
}

/** A number loses digits in JSON beyond 2^53, and a fraction its last zeros: two items would go by one id. */
function numberName(id: number, from: string): string {
  if (Number.isSafeInteger(id)) return String(id);
  throw new ParleyError('sources/unsafe-id', {
    got: `\`${from}\` has an \`id\` that is a number and cannot be kept to the digit (read as ${id})`,
    expected: `a string, or a whole number up to ${Number.MAX_SAFE_INTEGER}`,
    next: 'write it as a string, in quotes; the other lines were read',
  });
}

function badLine(code: string, from: string, what: string, options?: ErrorOptions): ParleyError {
  return new ParleyError(
    code,
    {
      got: `\`${from}\` ${what}`,
      expected: 'a line of JSON: {"id": "...", "text": "..."}, and where known title, publisher, date, language, url',
      next: 'mend or remove this line; the others were read',
    },
    options,
  );
}

function noText(from: string, fields: readonly string[]): ParleyError {
  return badLine(
    'sources/line-without-text',
    from,
    `has no \`text\` (its fields: ${fields.slice(0, 8).join(', ') || 'none'})`,
  );
}

function tooLong(from: string, length: number, maxBytes: number): ParleyError {
  return new ParleyError('sources/line-too-long', {
    got: `\`${from}\` has ${length} bytes`,
    expected: `at most ${maxBytes} bytes in a line`,
    next: 'check that the file has one JSON object a line, each ended by a line feed; the other lines were read',
  });
}

function noRecords(from: string, bytes: number): ParleyError {
  return new ParleyError('sources/no-records', {
    got: `\`${from}\` has ${bytes} bytes of blank lines without a record between them`,
    expected: 'one JSON object a line',
    next: 'check what wrote it; what came before was read',
  });
}

/** Unpacks where the bytes are gzip, whatever the name says. */
async function* plain(chunks: AsyncIterable<Uint8Array>, from: string): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    yield* head;
    yield* { [Symbol.asyncIterator]: () => source };
  };
  for (let size = 0; size < 2; ) {
    const next = await source.next();
    if (next.done) break;
    head.push(next.value);
    size += next.value.length;
  }
  yield* isGzip(Buffer.concat(head.map((c) => c.subarray(0, 2)))) ? unpacked(rest(), from) : rest();
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function beginning(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 40));
}
