import { createHash } from 'node:crypto';

/** Digits and lower-case letters without i, l, o, u: nothing that is misread aloud (Crockford's base 32). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 12;

/** Hex SHA-256 of bytes, or of a string's UTF-8. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * Mints an id: `prefix-` and twelve characters of the hash of `parts`. The same parts give the same id on every machine;
 * parts are joined so that ['ab', 'c'] and ['a', 'bc'] differ.
 */
export function mintId(prefix: 'd' | 's', parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  let id = '';
  let bits = 0;
  let value = 0;
  for (const byte of digest) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5 && id.length < LENGTH) {
      bits -= 5;
      id += ALPHABET[(value >> bits) & 31];
    }
    value &= (1 << bits) - 1;
  }
  return `${prefix}-${id}`;
}
