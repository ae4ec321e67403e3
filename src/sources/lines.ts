/** One line of a byte stream, without its line end. */
export interface Line {
  /** Counted from 1, blank lines included, which are never given. */
  readonly number: number;
  /** The bytes; `undefined` where the line is longer than was allowed. */
  readonly bytes: Uint8Array | undefined;
  /** The line's length, also where its bytes were let go. */
  readonly length: number;
}

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

/** More white space came than anything meaningful has between two lines. */
export class BlankInput extends Error {
  readonly bytes: number;

  constructor(bytes: number) {
    super(`${bytes} blank bytes`);
    this.bytes = bytes;
  }
}

/**
 * Splits a byte stream into lines at `\n` or `\r\n`, in memory of at most `maxBytes` and a chunk: of a longer line the bytes
 * are let go and the next line is read as if nothing had been. A last line needs no line end. Blank
 * lines are counted and passed over.
 *
 * @throws {BlankInput} where more than `maxBlankBytes` of white space come between two lines.
 */
export async function* lines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  maxBlankBytes = Number.POSITIVE_INFINITY,
): AsyncGenerator<Line> {
  let number = 0;
  let blank = 0;
  let pending: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= maxBytes + 1) pending.push(piece);
    else pending = [];
  };
  const skip = (bytes: number): void => {
    blank += bytes;
    if (blank > maxBlankBytes) throw new BlankInput(blank);
  };
  /** The line that has come to its end, unless it is blank. */
  const line = (): Line | undefined => {
    const whole = withoutReturn(pending.length === 1 ? pending[0]! : Buffer.concat(pending));
    const bytes = length <= maxBytes + 1 && whole.length <= maxBytes ? whole : undefined;
    const result = { number: ++number, bytes, length: bytes?.length ?? length };
    pending = [];
    length = 0;
    if (bytes !== undefined && isBlank(bytes)) {
      skip(bytes.length + 1);
      return undefined;
    }
    blank = 0;
    return result;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (;;) {
      // White space at the start of a line may be millions of blank lines: they are passed over in one go.
      if (length === 0 && isWhite(chunk[start])) {
        const { end, count } = blankLines(chunk, start);
        skip(end - start);
        number += count;
        start = end;
      }
      const end = chunk.indexOf(NEWLINE, start);
      if (end === -1) break;
      add(chunk.subarray(start, end));
      start = end + 1;
      const found = line();
      if (found !== undefined) yield found;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  const last = length > 0 ? line() : undefined;
  if (last !== undefined) yield last;
}

/** Where the blank lines from `start` on end, behind the last line feed that only white space precedes, and how many they are. */
function blankLines(chunk: Uint8Array, start: number): { end: number; count: number } {
  let end = start;
  let count = 0;
  for (let at = start; isWhite(chunk[at]); at++) {
    if (chunk[at] !== NEWLINE) continue;
    end = at + 1;
    count++;
  }
  return { end, count };
}

function isWhite(byte: number | undefined): boolean {
  return byte === 32 || (byte !== undefined && byte >= 9 && byte <= 13);
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(isWhite);
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
}
