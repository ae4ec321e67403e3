/** Plain text and JSON lines, until `sources/` brings all formats; the same functions, so that only an import changes. */
import { createGunzip } from 'node:zlib';
import { type Document, mintId, ParleyError, sha256 } from '../base/index.ts';

export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly language?: string;
  readonly url?: string;
}
export interface CollectionLine {
  readonly line: number;
  readonly bytes: Uint8Array;
}
interface Origin {
  readonly from: string;
  readonly flags?: Metadata;
}

export async function capturedDocument(bytes: Uint8Array, origin: Origin): Promise<Document> {
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  if (text.trim() === '') throw bad('sources/empty', `\`${origin.from}\` is empty`);
  return made(bytes, text, origin.from, 'text/plain', origin.flags ?? {});
}

export async function* collectionLines(
  chunks: AsyncIterable<Uint8Array>,
  _origin: Origin,
): AsyncGenerator<CollectionLine | { readonly line: number; readonly error: ParleyError }> {
  let rest = Buffer.alloc(0);
  let line = 0;
  for await (const chunk of plain(chunks)) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
      yield { line: ++line, bytes: rest.subarray(0, end) };
      rest = rest.subarray(end + 1);
    }
  }
  if (rest.length > 0) yield { line: line + 1, bytes: rest };
}

export async function collectionItem(
  { line, bytes }: CollectionLine,
  { from }: Origin,
): Promise<
  { readonly line: number; readonly document: Document } | { readonly line: number; readonly error: ParleyError }
> {
  const name = `${from}:${line}`;
  try {
    const item = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof item?.text !== 'string')
      return { line, error: bad('sources/line-without-text', `\`${name}\` has no \`text\``) };
    const known = ['title', 'publisher', 'date', 'language', 'url'].filter(
      (key) => typeof item[key] === 'string' && item[key],
    );
    const document = made(
      bytes,
      item.text,
      name,
      'application/json',
      Object.fromEntries(known.map((key) => [key, item[key]])),
    );
    return { line, document: item.id === undefined ? document : { ...document, name: String(item.id) } };
  } catch {
    return { line, error: bad('sources/line-not-json', `\`${name}\` is no JSON`) };
  }
}

async function* plain(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let gunzip: ReturnType<typeof createGunzip> | null = null;
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  if (first.value[0] !== 0x1f) {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
    return;
  }
  gunzip = createGunzip();
  const { Readable } = await import('node:stream');
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  yield* Readable.from(all()).pipe(gunzip) as AsyncIterable<Uint8Array>;
}

function made(bytes: Uint8Array, text: string, from: string, mediaType: string, metadata: Metadata): Document {
  const hash = sha256(bytes);
  const id = mintId('d', [hash, metadata.url ?? '']);
  return {
    id,
    text,
    language: 'en',
    ...metadata,
    from,
    mediaType,
    sha256: hash,
    textSha256: sha256(text),
    warnings: [],
  };
}

function bad(code: string, got: string): ParleyError {
  return new ParleyError(code, { got, expected: 'a text, or a line {"id": "...", "text": "..."}', next: 'mend it' });
}
