import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ParleyError } from '../base/index.ts';
import type { ReadCollectionInput } from './read-collection.ts';
import { type Batch, failedItem, type ReadItem } from './read-item.ts';

/** What every thread needs to know, once. */
export type ReaderSettings = Omit<ReadCollectionInput, 'chunks' | 'workers'>;

/** Threads that read batches. */
export interface ReaderPool {
  /** Resolves to an item for each line of the batch, in its order. Rejects only when the pool is closed. */
  read(batch: Batch): Promise<readonly ReadItem[]>;
  /** Ends the threads, whatever they do. */
  close(): Promise<void>;
}

interface Job {
  readonly batch: Batch;
  resolve(items: readonly ReadItem[]): void;
  reject(error: Error): void;
}

/** The same code runs from the sources and from what was built: the worker has the ending that this file has. */
const WORKER = new URL(`./read-worker${extname(import.meta.filename)}`, import.meta.url);

/**
 * Without these the collector lets each thread grow to half as much again before it looks; the time is the same. A line that
 * needs more than this ends its thread, and is reported.
 */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 };

/** A library's warning may quote a document, and a thread would send it to the terminal as it is. */
const QUIET = ['--no-warnings'];

/**
 * Creates a pool of at most `size` threads, each started when there is work for it. A thread that dies takes nothing with it:
 * its batch is read again line by line, and the line that kills a thread by itself becomes a failed item.
 */
export function createReaderPool(size: number, settings: ReaderSettings): ReaderPool {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const jobs = new Map<Worker, Job | null>();
  let isClosed = false;

  const start = (worker: Worker, job: Job): void => {
    jobs.set(worker, job);
    worker.postMessage(packed(job.batch));
  };
  const assign = (job: Job): void => {
    const worker = idle.pop() ?? (jobs.size < size ? createWorker() : undefined);
    if (worker === undefined) waiting.push(job);
    else start(worker, job);
  };
  const free = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) start(worker, next);
    else {
      jobs.set(worker, null);
      idle.push(worker);
    }
  };
  const createWorker = (): Worker => {
    const worker = new Worker(WORKER, { workerData: settings, resourceLimits: LIMITS, execArgv: QUIET });
    let cause = new Error('the thread ended');
    worker.on('message', (items: readonly ReadItem[]) => {
      jobs.get(worker)?.resolve(items);
      free(worker);
    });
    worker.on('error', (error) => {
      cause = error as Error;
    });
    worker.on('exit', () => {
      const job = jobs.get(worker);
      jobs.delete(worker);
      job?.reject(cause);
      const next = isClosed ? undefined : waiting.shift();
      if (next) assign(next);
    });
    return worker;
  };
  const once = (batch: Batch): Promise<readonly ReadItem[]> =>
    new Promise((resolve, reject) => assign({ batch, resolve, reject }));
  const read = async (batch: Batch): Promise<readonly ReadItem[]> => {
    try {
      return await once(batch);
    } catch (error) {
      if (isClosed) throw error;
      if (batch.length === 1) return [stopped(batch[0]!, settings.from, error as Error)];
      const items: ReadItem[] = [];
      for (const line of batch) items.push(...(await read([line])));
      return items;
    }
  };
  return {
    read,
    close: async () => {
      isClosed = true;
      await Promise.all([...jobs.keys()].map((worker) => worker.terminate()));
    },
  };
}

/** Lines as they travel: their own bytes alone, not the chunk of the file that they were cut from. */
function packed(batch: Batch): Batch {
  return batch.map((line) => ('bytes' in line ? { line: line.line, bytes: Uint8Array.from(line.bytes) } : line));
}

function stopped(line: Batch[number], from: string, error: NodeJS.ErrnoException): ReadItem {
  if (!('bytes' in line)) return line;
  const name = `${from}:${line.line}`;
  return failedItem(name, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch(name, line.bytes.length) : error);
}

function tooMuch(name: string, bytes: number): ParleyError {
  return new ParleyError('operations/out-of-memory', {
    got: `\`${name}\`, whose ${bytes} bytes need more memory than a thread may have`,
    expected: 'a document of at most a few megabytes',
    next: 'split it into its parts; the others were read',
  });
}
