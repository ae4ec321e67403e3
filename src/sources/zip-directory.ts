import { inflateRawSync } from 'node:zlib';
import { MAX_ENTRIES } from './limits.ts';

/**
 * The directory of a ZIP archive: just enough to refuse one before a library unpacks it into memory (APPNOTE.TXT 6.3.10,
 * sections 4.3.7, 4.3.12 and 4.3.16; no ZIP64, no encryption, no split archives, which documents do not use).
 */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  /** As the directory declares it: a bomb may lie. */
  readonly declaredBytes: number;
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const STORED = 0;
const DEFLATED = 8;

/** Returns the entries of an archive in the order of its directory, `undefined` where it is damaged or has too many. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8'),
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      declaredBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Unpacks one entry.
 *
 * @throws {RangeError} where it would be larger than `maxBytes`, whatever the directory declares; {Error} where it is damaged.
 */
export function zipContent(bytes: Uint8Array, entry: ZipEntry, maxBytes: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== LOCAL) throw new Error(`no entry at ${entry.offset}`);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedBytes);
  if (entry.method === STORED && packed.length <= maxBytes) return packed;
  if (entry.method === DEFLATED) return inflateRawSync(packed, { maxOutputLength: Math.max(1, maxBytes) });
  throw new RangeError(`${entry.name} cannot be unpacked`);
}

/** The end record stands last but for a comment of at most 65,535 bytes. */
function endRecord(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_BYTES - 65_535);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
