import { inflateSync } from 'node:zlib';
import { MAX_STREAM_BYTES, MAX_STREAMS_BYTES } from './limits.ts';
import { fromAscii85, fromHex, runLengthBytes, streamFilters } from './pdf-filters.ts';

/** How often a stream may be packed over itself: writers pack once, and twice for the wire. */
const MAX_LAYERS = 4;

/**
 * Whether a PDF holds packed streams that unpack to far more than pages ever do: its reader would unpack them whole. Looks
 * at every stream that names filters or is packed with zlib, whatever its dictionary says. Pictures (DCT, JPX, CCITT, JBIG2)
 * are not unpacked to read text, and LZW is left to the limits of the thread.
 */
export function isPdfBomb(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MAX_STREAMS_BYTES;
  for (let at = buffer.indexOf('stream'); at !== -1 && left >= 0; at = buffer.indexOf('stream', at + 6)) {
    if (buffer.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    const start = at + 6 + (buffer[at + 6] === 13 ? 1 : 0) + 1;
    left -= unpackedBytes(buffer.subarray(start), streamFilters(buffer, at));
  }
  return left < 0;
}

/** The bytes that a stream unpacks to by its filters, and by what it is seen to be where they say otherwise. */
function unpackedBytes(packed: Buffer, filters: readonly string[]): number {
  if (filters.length > MAX_LAYERS) return MAX_STREAMS_BYTES + 1;
  const seen = layeredBytes(packed, ['FlateDecode', 'FlateDecode', 'FlateDecode']);
  const isOnlyZlib = filters.every((filter) => filter === 'FlateDecode');
  return isOnlyZlib ? seen : Math.max(seen, layeredBytes(packed, filters));
}

/** The bytes of all layers; more than all streams may have where one is too large. */
function layeredBytes(packed: Buffer, layers: readonly string[]): number {
  let content: Uint8Array = packed;
  let bytes = 0;
  for (const [i, filter] of layers.entries()) {
    // zlib finds its own end; others end where the stream does.
    const input = i === 0 && filter !== 'FlateDecode' ? untilEnd(packed) : content;
    const next = unpackedLayer(input, filter);
    if (next === undefined) break;
    const size = typeof next === 'number' ? next : next.length;
    if (size > MAX_STREAM_BYTES) return MAX_STREAMS_BYTES + 1;
    bytes += size;
    // What run lengths hold is counted and not unpacked: nobody packs them again.
    if (typeof next === 'number') return i < layers.length - 1 ? MAX_STREAMS_BYTES + 1 : bytes;
    content = next;
  }
  return bytes;
}

/** One layer undone, or the number of its bytes; `undefined` where it is no such layer or damaged. */
function unpackedLayer(content: Uint8Array, filter: string): Uint8Array | number | undefined {
  switch (filter) {
    case 'ASCIIHexDecode':
      return fromHex(content);
    case 'ASCII85Decode':
      return fromAscii85(content);
    case 'RunLengthDecode':
      return runLengthBytes(content);
    case 'FlateDecode':
      return isZlib(content) ? inflated(content) : undefined;
    default:
      return undefined;
  }
}

function inflated(packed: Uint8Array): Uint8Array | number | undefined {
  try {
    // Without the declared length the stream's end is found by zlib itself; what follows it is passed over.
    return inflateSync(packed, { maxOutputLength: MAX_STREAM_BYTES });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? MAX_STREAM_BYTES + 1 : undefined;
  }
}

function untilEnd(packed: Buffer): Buffer {
  const end = packed.indexOf('endstream');
  return end === -1 ? packed : packed.subarray(0, end);
}

/** A zlib stream declares its method in four bits, and its first two bytes are a multiple of 31 (RFC 1950, 2.2). */
function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 15) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0;
}
