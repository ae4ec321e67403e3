/** What the user named, as bytes: files, folders, standard input, URLs. Only the command line does this. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ParleyError } from '../base/errors.ts';
import { nearest } from './nearest.ts';
import type { Terminal } from './terminal.ts';

/** One thing to read: a document, or a collection with many. */
export interface NamedSource {
  readonly kind: 'document' | 'collection';
  /** As messages and results call it. */
  readonly from: string;
  chunks(): AsyncIterable<Uint8Array>;
  /** A filter answers nothing with nothing; a file without anything is the wrong file. */
  readonly mayBeEmpty?: boolean;
  /** Found in a folder, not named itself. */
  readonly inFolder?: boolean;
  /** Where it is known before reading. */
  readonly sizeBytes?: number;
  /** The address that answered and what it said of its bytes, for a URL. */
  readonly address?: { readonly url: string; readonly mediaType?: string };
}

export interface NamedSourceOptions {
  /** Standard input is a collection, whatever its first byte. */
  readonly isFilter: boolean;
  readonly allowPrivate: boolean;
}

/** What is taken from a folder; a file that is named itself may be called anything. */
const READABLE = /\.(txt|text|md|markdown|html?|xhtml|pdf|docx|(jsonl|ndjson)(\.gz)?)$/i;
/** More than any document may have (the reader sets the real limit): keeps an endless device from filling the memory. */
const MAX_DOCUMENT_BYTES = 128 * 1024 * 1024;

/** Yields what one argument stands for: a file, the readable files of a folder by name, standard input, or a page. */
export async function* namedSources(
  argument: string,
  terminal: Terminal,
  options: NamedSourceOptions,
): AsyncGenerator<NamedSource> {
  if (argument === '-') {
    if (terminal.isTyped) await terminal.errors.write('parley: reading standard input; end with Ctrl-D\n');
    yield await sourceOf('-', terminal.input, options.isFilter);
  } else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(argument)) yield await page(argument, terminal, options.allowPrivate);
  else yield* filesAt(argument);
}

/** Returns all the bytes of a source. @throws {ParleyError} `cli/unreadable`, `cli/too-large` */
export async function allBytes(source: NamedSource): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.chunks()) {
    parts.push(chunk);
    size += chunk.length;
    if (size <= MAX_DOCUMENT_BYTES) continue;
    throw new ParleyError('cli/too-large', {
      got: `more than ${MAX_DOCUMENT_BYTES} bytes from \`${source.from}\``,
      expected: 'one document',
      next: 'make it a collection (.jsonl) with one document a line',
    });
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

async function* filesAt(path: string): AsyncGenerator<NamedSource> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => Promise.reject(unreadable(path, error)));
  if (!found.isDirectory()) {
    yield await file(path, found.isFile() ? found.size : undefined);
    return;
  }
  let count = 0;
  for await (const [inside, size] of readableFiles(path)) {
    count++;
    yield { ...(await file(inside, size)), inFolder: true };
  }
  if (count > 0) return;
  throw new ParleyError('cli/empty-folder', {
    got: `the folder \`${path}\` with nothing in it that Parley reads`,
    expected: '.txt, .md, .html, .pdf, .docx, .jsonl or .jsonl.gz',
    next: 'name a file itself: then its ending does not matter',
  });
}

/** Files below a folder in the order of their names; hidden ones and installed packages are left out, links to folders are not followed. */
async function* readableFiles(folder: string): AsyncGenerator<[path: string, size: number]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) =>
    Promise.reject(unreadable(folder, error)),
  );
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) yield* readableFiles(path);
    else if (READABLE.test(entry.name)) {
      const found = await stat(path).catch(() => null);
      if (found?.isFile()) yield [path, found.size];
    }
  }
}

function file(path: string, sizeBytes: number | undefined): Promise<NamedSource> {
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>;
    } catch (error) {
      throw unreadable(path, error as NodeJS.ErrnoException);
    }
  };
  return sourceOf(path, chunks(), false, sizeBytes);
}

/** Tells a collection by its name, else by its first bytes, which are looked at and handed on. */
async function sourceOf(
  from: string,
  chunks: AsyncIterable<Uint8Array>,
  isFilter: boolean,
  sizeBytes?: number,
): Promise<NamedSource> {
  const rest = chunks[Symbol.asyncIterator]();
  const all = { [Symbol.asyncIterator]: () => rest };
  const size = sizeBytes === undefined ? {} : { sizeBytes };
  const { assertCollection, isCollection } = await import('../operations/capture.ts');
  const first = await rest.next().catch((error: Error) => error);
  if (first instanceof Error) return { kind: 'document', from, chunks: () => failing(first), ...size };
  const head = first.done ? new Uint8Array() : first.value;
  if (isFilter) assertCollection(from, head);
  return {
    kind: isFilter || isCollection(from, head) ? 'collection' : 'document',
    from,
    ...(isFilter ? { mayBeEmpty: true } : {}),
    ...size,
    chunks: async function* () {
      if (!first.done) yield head;
      yield* all;
    },
  };
}

/** A source that could not be opened: an error in its turn, so that the rest of a folder is read. */
async function* failing(error: Error): AsyncGenerator<Uint8Array> {
  yield* [];
  throw error;
}

/** Fetches the page that the user named: the one request that Parley ever makes. */
async function page(address: string, terminal: Terminal, allowPrivate: boolean): Promise<NamedSource> {
  const { guardedFetch } = await import('./guarded-fetch.ts');
  const { signal } = terminal;
  const { bytes, ...answered } = await terminal.interruptible(() => guardedFetch(address, { allowPrivate, signal }));
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes;
  };
  return { ...(await sourceOf(address, chunks(), false, bytes.length)), address: answered };
}

/** Returns the error of a path that cannot be opened; what is not about the path stays as it is. */
export function unreadable(path: string, error: NodeJS.ErrnoException): Error {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return missing(path);
  if (typeof error.code !== 'string') return error;
  return new ParleyError('cli/unreadable', {
    got: `\`${path}\`, which cannot be read (${error.code})`,
    expected: 'a file or folder that you may open',
    next: 'check its permissions',
  });
}

function missing(path: string): ParleyError {
  const near = nearest(basename(path), dirname(path));
  return new ParleyError('cli/no-such-file', {
    got: `\`${path}\`, which is not there`,
    expected: 'a file, a folder, `-` for standard input, or a URL',
    next: near === undefined ? 'check the path' : `did you mean \`${join(dirname(path), near)}\`?`,
  });
}
