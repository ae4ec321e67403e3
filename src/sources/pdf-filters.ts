/**
 * The filters that a PDF names for a stream, and those of them that are small enough to undo here (ISO 32000-1, 7.4): what a
 * chain of them unpacks to must be known before the reader unpacks it.
 */

/** A stream's dictionary stands right before it; longer ones are those of pictures with large tables. */
const DICTIONARY_BYTES = 4096;
/** The short names are for pictures within a page, but readers take them anywhere. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  Fl: 'FlateDecode',
  AHx: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
  RL: 'RunLengthDecode',
};
const END_OF_RUNS = 128;

/** Returns the names of the filters of the stream whose keyword stands at `at`, the outermost first; empty where none is named there. */
export function streamFilters(pdf: Buffer, at: number): readonly string[] {
  const before = pdf.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at);
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
  const plain = dictionary.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  const named = /\/(?:Filter|F)\s*(\[[^\]]*\]|\/\w+)/.exec(plain)?.[1] ?? '';
  return [...named.matchAll(/\/(\w+)/g)].map(([, name = '']) => SHORT_NAMES[name] ?? name);
}

/** Returns the bytes that run lengths unpack to, up to their end; nothing is unpacked. */
export function runLengthBytes(packed: Uint8Array): number {
  let bytes = 0;
  for (let at = 0; at < packed.length; ) {
    const length = packed[at]!;
    if (length === END_OF_RUNS) break;
    bytes += length < END_OF_RUNS ? length + 1 : 257 - length;
    at += length < END_OF_RUNS ? length + 2 : 2;
  }
  return bytes;
}

/** Undoes ASCIIHexDecode. */
export function fromHex(packed: Uint8Array): Uint8Array {
  const text = Buffer.from(packed).toString('latin1').split('>', 1)[0]!;
  return Buffer.from(text.replace(/[^0-9a-f]/gi, ''), 'hex');
}

/** Undoes ASCII85Decode: five characters, or `z` for four zeros, are four bytes. */
export function fromAscii85(packed: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(packed.length * 4);
  let length = 0;
  let value = 0;
  let count = 0;
  for (const character of packed) {
    if (character === 126) break;
    if (character === 122 && count === 0) length += 4;
    if (character < 33 || character > 117) continue;
    value = value * 85 + character - 33;
    if (++count < 5) continue;
    length = bytes.writeUInt32BE(value >>> 0, length);
    value = 0;
    count = 0;
  }
  if (count > 1) {
    for (let i = count; i < 5; i++) value = value * 85 + 84;
    bytes.writeUInt32BE(value >>> 0, length);
    length += count - 1;
  }
  return bytes.subarray(0, length);
}
