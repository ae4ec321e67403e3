import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ParleyError } from '../base/index.ts';
import type { Content, Origin } from './content.ts';
import type { ContentAnswer, ContentQuestion, HeavyFormat } from './content-worker.ts';
import { MAX_CONTENT_MIB, MAX_CONTENT_MS } from './limits.ts';

/** The same code runs from the sources and from what was built: the worker has the ending that this file has. */
const WORKER = new URL(`./content-worker${extname(import.meta.filename)}`, import.meta.url);

/** A library's warning may quote a document, and a thread would send it to the terminal as it is. */
const QUIET = ['--no-warnings'];

let worker: Worker | undefined;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a page, a PDF or a Word document in a thread of its own, which is ended when it takes too long or too much memory: a
 * file can be made so that its library works for ever (a PDF whose parts name one another a billion times), and what is
 * stuck cannot be stopped from within. The thread is kept for the next document and does not keep the process alive.
 *
 * @throws {ParleyError} `sources/too-costly`, and those of the format.
 */
export async function contentApart(
  format: HeavyFormat,
  bytes: Uint8Array,
  origin: Origin,
  timeoutMs: number = MAX_CONTENT_MS,
): Promise<Content> {
  // One at a time, so that the time limit is the document's own.
  const answered = turn.then(() => answer({ format, bytes, origin }, timeoutMs));
  turn = answered.catch(() => {});
  const result = await answered;
  if ('content' in result) return result.content;
  if ('failed' in result) throw new ParleyError(result.failed.code, result.failed);
  throw new Error(result.stopped);
}

function answer(question: ContentQuestion, timeoutMs: number): Promise<ContentAnswer> {
  worker ??= new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: MAX_CONTENT_MIB }, execArgv: QUIET });
  const thread = worker;
  thread.ref();
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      thread.off('message', done).off('error', failed).unref();
    };
    const stop = (error: Error): void => {
      settle();
      worker = undefined;
      // A thread that is ended may still report an error: it has been reported.
      thread.on('error', () => {});
      thread.terminate().then(() => reject(error));
    };
    const done = (result: ContentAnswer): void => {
      settle();
      resolve(result);
    };
    const costly = (): void => stop(tooCostly(question.origin.from, timeoutMs));
    const failed = (error: Error): void => (isOutOfMemory(error) ? costly() : stop(error));
    const timer = setTimeout(costly, timeoutMs);
    thread.on('message', done).on('error', failed).postMessage(question);
  });
}

function isOutOfMemory(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooCostly(from: string, timeoutMs: number): ParleyError {
  return new ParleyError('sources/too-costly', {
    got: `\`${from}\` takes more than ${timeoutMs / 1000} s or ${MAX_CONTENT_MIB} MiB to read`,
    expected: 'a document',
    next: 'print it to a new PDF, or save its text, and name that file',
  });
}
