/** One line of a byte stream, without its line end. */
export interface Line {
  /** Counted from 1, blank lines included. */
  readonly number: number;
  /** The bytes; `undefined` where the line is longer than was allowed. */
  readonly bytes: Uint8Array | undefined;
  /** The line's length, also where its bytes were let go. */
  readonly length: number;
}

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

/**
 * Splits a byte stream into lines at `\n` or `\r\n`, in memory of at most `maxBytes` and a chunk: of a longer line the bytes
 * are let go and the next line is read as if nothing had been. A last line needs no line end; an empty one there is none.
 */
export async function* lines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let number = 0;
  let pending: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= maxBytes + 1) pending.push(piece);
    else pending = [];
  };
  const line = (): Line => {
    const whole = withoutReturn(pending.length === 1 ? pending[0]! : Buffer.concat(pending));
    const bytes = length <= maxBytes + 1 && whole.length <= maxBytes ? whole : undefined;
    const result = { number: ++number, bytes, length: bytes?.length ?? length };
    pending = [];
    length = 0;
    return result;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield line();
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
}
