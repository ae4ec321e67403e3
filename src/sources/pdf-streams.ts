import { inflateSync } from 'node:zlib';
import { MAX_STREAM_BYTES, MAX_STREAMS_BYTES } from './limits.ts';

/** How often a stream may be packed over itself before the reader below stops looking inside. */
const MAX_LAYERS = 3;

/**
 * Whether a PDF holds packed streams that unpack to far more than pages ever do: its reader would unpack them whole. Looks
 * at every stream that is packed with zlib (`FlateDecode`, also several times over), whatever its dictionary says.
 */
export function isPdfBomb(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MAX_STREAMS_BYTES;
  for (let at = buffer.indexOf('stream'); at !== -1 && left >= 0; at = buffer.indexOf('stream', at + 6)) {
    if (buffer.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    const start = at + 6 + (buffer[at + 6] === 13 ? 1 : 0) + 1;
    left -= unpackedBytes(buffer.subarray(start));
  }
  return left < 0;
}

/** The bytes that a stream unpacks to; more than all may have where it is too large; 0 where it is not packed with zlib. */
function unpackedBytes(packed: Uint8Array): number {
  let content = packed;
  let bytes = 0;
  for (let layer = 0; layer < MAX_LAYERS && isZlib(content); layer++) {
    try {
      // Without the declared length the stream's end is found by zlib itself; what follows it is passed over.
      content = inflateSync(content, { maxOutputLength: MAX_STREAM_BYTES });
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? MAX_STREAMS_BYTES + 1 : bytes;
    }
    bytes += content.length;
  }
  return bytes;
}

/** A zlib stream declares its method in four bits, and its first two bytes are a multiple of 31 (RFC 1950, 2.2). */
function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 15) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0;
}
