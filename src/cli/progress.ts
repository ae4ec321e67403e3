import { counted, grouped } from './counted.ts';
import type { Sink } from './terminal.ts';

/** One line on the error stream that says how far a long run is. Silent where nobody looks. */
export interface Progress {
  /** Counts bytes as they are taken in. */
  bytes(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** Counts one document that is done. */
  document(): void;
  /** Clears the line. */
  close(): Promise<void>;
}

const INTERVAL_MS = 200;
const CLEAR = '\r\u001b[K';

/** Creates the progress of a run over `totalBytes`, where that is known. `now` gives milliseconds. */
export function createProgress(sink: Sink, totalBytes: number | undefined, now = () => performance.now()): Progress {
  const started = now();
  let last = started;
  let taken = 0;
  let documents = 0;
  let isShown = false;
  const show = (): void => {
    if (!sink.isTerminal || now() - last < INTERVAL_MS) return;
    last = now();
    isShown = true;
    sink.write(CLEAR + progressLine(documents, taken, totalBytes, (last - started) / 1000)).catch(() => {});
  };
  return {
    bytes: async function* (chunks) {
      for await (const chunk of chunks) {
        taken += chunk.length;
        yield chunk;
      }
    },
    document: () => {
      documents++;
      show();
    },
    close: async () => {
      if (isShown) await sink.write(CLEAR);
    },
  };
}

/** `1,234 documents, 310 a second, 43 % done, about 12 s left`; the last two only where the size is known. */
export function progressLine(documents: number, taken: number, total: number | undefined, seconds: number): string {
  const parts = [counted(documents, 'document'), `${grouped(Math.round(documents / seconds))} a second`];
  if (total !== undefined && total > 0 && taken > 0) {
    const share = Math.min(1, taken / total);
    parts.push(`${Math.floor(share * 100)} % done`, `about ${Math.ceil((seconds * (1 - share)) / share)} s left`);
  }
  return parts.join(', ');
}
