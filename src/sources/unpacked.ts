import { finished } from 'node:stream/promises';
import { createGunzip, type Gunzip } from 'node:zlib';
import { ParleyError } from '../base/index.ts';

/** Input goes in by so much at a time: gzip packs at most 1:1032, which bounds what one step can unpack. */
const STEP_BYTES = 16_384;

/**
 * Unpacks gzip (several members in a row count as one file) in steps, flat in memory. Everything that could be unpacked
 * comes out before an error does: read as a stream, Node would drop what it unpacked just before a file breaks off.
 *
 * @throws {ParleyError} `sources/truncated-gzip` where the file breaks off, `sources/broken-gzip` where it is damaged.
 */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>, from: string): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const ready: Uint8Array[] = [];
  gunzip.on('data', (chunk: Uint8Array) => ready.push(chunk));
  // Settles once: at the end (which padding behind the last member does not move), or with what is wrong. A write that
  // meets either never calls back, so each is raced with it.
  const over: Promise<Error | 'end'> = finished(gunzip, { writable: false }).then(
    () => 'end',
    (error: Error) => error,
  );
  let state: Error | 'end' | 'open' = 'open';
  try {
    for await (const piece of steps(chunks)) {
      state = await Promise.race([over, written(gunzip, piece)]);
      yield* ready.splice(0);
      if (state !== 'open') break;
    }
    if (state === 'open') gunzip.end();
    state = await over;
    yield* ready.splice(0);
    if (state !== 'end') throw gzipError(state, from);
  } finally {
    gunzip.destroy();
  }
}

async function* steps(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += STEP_BYTES) yield chunk.subarray(at, at + STEP_BYTES);
  }
}

function written(gunzip: Gunzip, piece: Uint8Array): Promise<'open'> {
  return new Promise((resolve) => gunzip.write(piece, (error) => error || resolve('open')));
}

function gzipError(error: Error, from: string): ParleyError {
  const isCut = (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR';
  return new ParleyError(
    isCut ? 'sources/truncated-gzip' : 'sources/broken-gzip',
    {
      got: isCut ? `\`${from}\` breaks off before its end` : `\`${from}\` is damaged (${error.message})`,
      expected: 'a whole gzip file',
      next: 'fetch or copy it again; what came before the break was read',
    },
    { cause: error },
  );
}
