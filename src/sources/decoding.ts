import { ParleyError, type Warning } from '../base/index.ts';
import { latin1 } from './format.ts';

/** Text with `\n` line ends, and how it was made from bytes. */
export interface Decoded {
  readonly text: string;
  /** The WHATWG name of the encoding. */
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/** How much is looked at to tell the encoding, and text from binary bytes. */
const SAMPLE_BYTES = 65_536;
/** Text holds hardly any control characters; packed, encrypted and compiled bytes hold about one in ten. */
const MAX_CONTROL_SHARE = 0.01;

/**
 * Decodes text. A byte order mark decides, then the encoding that was declared, then the bytes themselves: valid UTF-8 is
 * UTF-8, zeros at every other place are UTF-16, and what is left is windows-1252 with a warning, for every byte means
 * something there. Line ends become `\n`; nothing else is changed.
 *
 * @param declared The name by which a server or a page declares the encoding; unknown names are ignored.
 * @throws {ParleyError} `sources/binary` where the bytes are no text, `sources/empty` where there is nothing but white space.
 */
export function decodedText(bytes: Uint8Array, from: string, declared?: string): Decoded {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const known = byteOrderMark(bytes) ?? encodingName(declared);
  const { text, encoding, warnings } =
    known === undefined || known === 'utf-8' ? undeclaredText(bytes, sample) : declaredText(bytes, known);
  assertText(text, from);
  return { text: text.replace(/\r\n?/g, '\n'), encoding, warnings };
}

/** The WHATWG name of a declared encoding, `undefined` where it is none that can be decoded. */
export function encodingName(declared: string | undefined): string | undefined {
  if (declared === undefined) return undefined;
  try {
    return new TextDecoder(declared.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** The charset that a page declares in a `meta` element or an XML declaration near its start. */
export function metaCharset(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, 4096));
  const name = /<(?:meta\b[^>]{0,300}?\bcharset|\?xml\b[^>]{0,100}?\bencoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(
    head,
  )?.[1];
  // A page whose `meta` could be read as ASCII is not in UTF-16, whatever it says (HTML standard, prescan).
  return name !== undefined && /^utf-?16/i.test(name) ? 'utf-8' : name;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

function declaredText(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, warnings: text.includes('\ufffd') ? [badCharacters(encoding)] : [] };
}

/** UTF-8 declared and UTF-8 guessed go the same way: a page in windows-1252 that calls itself UTF-8 is common. */
function undeclaredText(bytes: Uint8Array, sample: Uint8Array): Decoded {
  const wide = wideEncoding(sample);
  if (wide !== undefined) return declaredText(bytes, wide);
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\ufffd')) return { text, encoding: 'utf-8', warnings: [] };
  // Text that is UTF-8 but for a few bytes still shows characters of several bytes; windows-1252 never does.
  if (/[\u0080-\ufffc\u{10000}-\u{10ffff}]/u.test(text))
    return { text, encoding: 'utf-8', warnings: [badCharacters('utf-8')] };
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    encoding: 'windows-1252',
    warnings: [
      {
        code: 'sources/encoding-guessed',
        message: 'The bytes are not UTF-8 and declare no other encoding: read as windows-1252.',
      },
    ],
  };
}

/** UTF-16 without a byte order mark, told by the zero that each letter of a Latin alphabet has in it. */
function wideEncoding(sample: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros.map((n) => n / Math.max(1, sample.length >> 1)) as [number, number];
  if (odd > 0.4 && even < 0.02) return 'utf-16le';
  if (even > 0.4 && odd < 0.02) return 'utf-16be';
  return undefined;
}

function assertText(text: string, from: string): void {
  const sample = text.slice(0, SAMPLE_BYTES);
  const controls = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\x81\x8d\x8f\x90\x9d\ufffe\uffff]/g)?.length ?? 0;
  const undecoded = sample.match(/\ufffd/g)?.length ?? 0;
  if (controls > sample.length * MAX_CONTROL_SHARE || undecoded > sample.length * 0.1) {
    throw new ParleyError('sources/binary', {
      got: `\`${from}\` holds binary bytes`,
      expected: 'text',
      next: 'check that this is the right file, and save its text as UTF-8',
    });
  }
  assertNotEmpty(text, from);
}

/** @throws {ParleyError} `sources/empty` where there is nothing but white space. */
export function assertNotEmpty(text: string, from: string): void {
  if (/\S/.test(text)) return;
  throw new ParleyError('sources/empty', {
    got: `\`${from}\` is empty`,
    expected: 'some text',
    next: 'check that this is the right file and that it was saved whole',
  });
}

function badCharacters(encoding: string): Warning {
  return {
    code: 'sources/bad-characters',
    message: `Some bytes are not valid ${encoding}: each is shown as U+FFFD.`,
  };
}
