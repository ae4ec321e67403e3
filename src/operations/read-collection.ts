/**
 * Reads a collection as a stream: lines are shared out to threads in batches and come back in the order of the input. At most
 * {@link WINDOW} batches a thread are under way, so memory stays flat however long the input is, and a batch leaves as soon as
 * the input pauses, so that a filter answers line by line.
 */
import { availableParallelism } from 'node:os';
import { collectionLines } from '../sources/index.ts';
import { parseActors } from './actors-paper.ts';
import type { Metadata } from './capture.ts';
import { type Context, NO_EFFECTS, type Operation } from './operation.ts';
import type { OutputOptions } from './output.ts';
import { type Batch, failedItem, type ReadItem } from './read-item.ts';
import { createReaderPool, type ReaderPool } from './reader-pool.ts';
import type { Selection } from './selection.ts';
import { selectionWithCodes } from './selection-codes.ts';

export interface ReadCollectionInput {
  /** The bytes of the collection, packed or not, in pieces of any size. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly from: string;
  /** What the user says of every document; it wins over what the lines say. */
  readonly metadata?: Metadata;
  readonly actors?: string | undefined;
  readonly selection?: Selection | undefined;
  readonly output: OutputOptions;
  /** Threads; one for each core unless said. The result is the same at any number. */
  readonly workers?: number | undefined;
}

const WINDOW = 3;
const BATCH_LINES = 64;
const BATCH_BYTES = 128 * 1024;

/** Reads a collection: JSON lines in, a stream of items out, in order. */
export const readCollection: Operation<ReadCollectionInput, AsyncIterable<ReadItem>> = {
  name: 'read-collection',
  summary: 'Reads a collection of documents as a stream, in order, on several threads.',
  effects: NO_EFFECTS,
  schemas: async () => {
    const { readCollectionInput, collectionItemSchema } = await import('./reading-schema.ts');
    return { input: readCollectionInput, result: collectionItemSchema };
  },
  run: async (input, context) => readItems(input, context ?? {}),
};

async function* readItems(input: ReadCollectionInput, { signal }: Context): AsyncGenerator<ReadItem> {
  const { chunks, workers = availableParallelism(), ...settings } = input;
  // A bad file or an unknown name is one error here, not one for each line.
  const selection = selectionWithCodes(input.selection, await parseActors(input.actors));
  const pool = createReaderPool(workers, { ...settings, selection });
  try {
    for await (const items of inOrder(batches(chunks, input.from), pool, workers * WINDOW, signal)) yield* items;
  } finally {
    await pool.close();
  }
}

/** Sends batches to the pool as they come and yields what they became, first in first out. */
async function* inOrder(
  source: AsyncGenerator<Batch>,
  pool: ReaderPool,
  window: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly ReadItem[]> {
  const underWay: Promise<readonly ReadItem[]>[] = [];
  const stopped = aborted(signal);
  let next: Promise<IteratorResult<Batch>> | null = source.next();
  try {
    while (next !== null || underWay.length > 0) {
      const first = underWay[0]?.then((items) => ({ items }));
      const more = underWay.length < window ? next?.then((batch) => ({ batch })) : undefined;
      const event = await Promise.race([stopped, ...(first ? [first] : []), ...(more ? [more] : [])]);
      if ('items' in event) {
        underWay.shift();
        yield event.items;
      } else if (event.batch.done) next = null;
      else {
        const reading = pool.read(event.batch.value);
        reading.catch(() => {}); // Looked at in its turn; until then it is nobody's unhandled rejection.
        underWay.push(reading);
        next = source.next();
      }
    }
  } finally {
    next?.catch(() => {});
    source.return(undefined).catch(() => {}); // Not awaited: it may wait for input that never comes.
  }
}

/** Rejects when the signal fires; a promise that is only raced, never leaked. */
function aborted(signal: AbortSignal | undefined): Promise<never> {
  const promise = new Promise<never>((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  promise.catch(() => {});
  return promise;
}

/** Groups lines until there are enough, or until no further line is at hand. */
async function* batches(chunks: AsyncIterable<Uint8Array>, from: string): AsyncGenerator<Batch> {
  const lines = collectionLines(chunks, { from });
  let batch: Batch[number][] = [];
  let size = 0;
  let next = lines.next();
  for (;;) {
    const idle = batch.length > 0 && (await isPending(next));
    if (!idle) {
      const { done, value } = await next;
      if (done) break;
      batch.push('error' in value ? failedItem(`${from}:${value.line}`, value.error) : value);
      size += 'bytes' in value ? value.bytes.length : 0;
      next = lines.next();
    }
    if (!idle && batch.length < BATCH_LINES && size < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Whether a promise is still open after everything that is ready now has run. */
async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const open = Symbol();
  const turn = new Promise((resolve) => setImmediate(resolve, open));
  return (await Promise.race([promise, turn])) === open;
}
