/** What a command may use of the outside: three streams, the environment, a way to be stopped. Tests bring their own. */
import type { Writable } from 'node:stream';
import { ParleyError } from '../base/errors.ts';

/** Where text goes. */
export interface Sink {
  /** Whether a person looks at it. */
  readonly isTerminal: boolean;
  /** Columns of the window, where there is one. */
  readonly columns: number | undefined;
  /** Resolves when `text` is written. @throws {ClosedOutput} when whoever read it is gone; {ParleyError} `cli/cannot-write`. */
  write(text: string): Promise<void>;
}

export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  /** Whether a person types the input. */
  readonly isTyped: boolean;
  readonly output: Sink;
  readonly errors: Sink;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Runs work that leaves the event loop free, so that a first Ctrl-C can stop it through `signal`. */
  interruptible<T>(work: () => Promise<T>): Promise<T>;
}

/** The reader of our output went away (`| head`): nothing is wrong, and nothing more is to be said. */
export class ClosedOutput extends Error {}

/**
 * Returns the process's own terminal. Ctrl-C ends the process at once, as it does anywhere, so that it also ends work that
 * blocks the event loop; within {@link Terminal.interruptible} the first one fires the signal and the second ends the process.
 */
export function processTerminal(): Terminal {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = (): void => controller.abort();
  return {
    // Opened only by who reads it: an open standard input keeps the process alive.
    get input() {
      return stoppable(process.stdin, signal);
    },
    get isTyped() {
      return process.stdin.isTTY === true;
    },
    output: sink(process.stdout),
    errors: sink(process.stderr),
    environment: process.env,
    signal,
    async interruptible(work) {
      process.once('SIGINT', stop);
      try {
        return await work();
      } finally {
        process.off('SIGINT', stop);
      }
    },
  };
}

/** The chunks of `input` until the signal fires, also while none arrives. */
async function* stoppable(input: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const chunks = input[Symbol.asyncIterator]();
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  stopped.catch(() => {});
  for (;;) {
    const next = await Promise.race([chunks.next(), stopped]);
    if (next.done) return;
    yield next.value;
  }
}

/** Longer lines are hard to read, however wide the window. */
const MAX_WIDTH = 88;

/** How many columns a page takes on a sink. */
export function pageWidth({ columns }: Sink): number {
  return Math.min(columns || MAX_WIDTH, MAX_WIDTH);
}

/** Wraps a stream of Node as a sink. */
export function sink(stream: Writable & { isTTY?: boolean; columns?: number }): Sink {
  let failure: Error | undefined;
  const fail = (error: NodeJS.ErrnoException): void => {
    failure ??= isClosed(error) ? new ClosedOutput() : cannotWrite(error);
  };
  stream.on('error', fail);
  return {
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
    async write(text) {
      if (failure === undefined && text !== '') await written(stream, text, fail);
      if (failure !== undefined) throw failure;
    },
  };
}

/** Resolves when a stream has written `text`, or never will: what failed was told to `fail`. A full disk shows only then. */
function written(stream: Writable, text: string, fail: (error: Error) => void): Promise<void> {
  return new Promise((resolve) => {
    const closed = (): void => resolve();
    stream.once('close', closed);
    stream.write(text, (error) => {
      stream.off('close', closed);
      if (error) fail(error);
      resolve();
    });
  });
}

function isClosed({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}

function cannotWrite(error: NodeJS.ErrnoException): ParleyError {
  return new ParleyError(
    'cli/cannot-write',
    {
      got: `output that could not be written (${error.code ?? error.message})`,
      expected: 'room for it',
      next: 'what was written before is not whole: make room or choose another place, and run it again',
    },
    { cause: error },
  );
}
