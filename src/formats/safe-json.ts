/** JSON leaves U+007F and above as it is; these act on terminals or turn the direction of writing. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Writes `value` as JSON on one line that may be shown anywhere: controls and overrides of direction are escaped, which JSON
 * allows in strings. `JSON.parse` gives back the same value.
 */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
