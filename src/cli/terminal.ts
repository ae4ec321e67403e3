/** What a command may use of the outside: three streams, the environment, a way to be stopped. Tests bring their own. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Where text goes. */
export interface Sink {
  /** Whether a person looks at it. */
  readonly isTerminal: boolean;
  /** Columns of the window, where there is one. */
  readonly columns: number | undefined;
  /** Resolves when more may be written. @throws {ClosedOutput} when whoever read it is gone. */
  write(text: string): Promise<void>;
}

export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Sink;
  readonly errors: Sink;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** The reader of our output went away (`| head`): nothing is wrong, and nothing more is to be said. */
export class ClosedOutput extends Error {}

/** Returns the process's own terminal; its signal fires at the first Ctrl-C, and a second one ends the process at once. */
export function processTerminal(): Terminal {
  const signal = interruption();
  return {
    // Opened only by who reads it: an open standard input keeps the process alive.
    get input() {
      return stoppable(process.stdin, signal);
    },
    output: sink(process.stdout),
    errors: sink(process.stderr),
    environment: process.env,
    signal,
  };
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
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

/** Wraps a stream of Node as a sink. */
export function sink(stream: Writable & { isTTY?: boolean; columns?: number }): Sink {
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new ClosedOutput() : error;
  });
  return {
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
    async write(text) {
      if (failure !== undefined) throw failure;
      if (text === '' || stream.write(text)) return;
      await writable(stream);
      if (failure !== undefined) throw failure;
    },
  };
}

/** Resolves when a stream takes more, or never will: what failed is the sink's to say. */
async function writable(stream: Writable): Promise<void> {
  const settled = new AbortController();
  const events = ['drain', 'close'].map((event) => once(stream, event, { signal: settled.signal }));
  await Promise.race(events).catch(() => {});
  settled.abort();
}
