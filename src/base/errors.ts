/** What a {@link ParleyError} is made of: enough for a person to mend the input without reading source. */
export interface ErrorParts {
  /** What was received, in the user's terms. */
  readonly got: string;
  /** What would have been right. */
  readonly expected: string;
  /** What to do next, as an instruction. */
  readonly next: string;
}

/**
 * An error that the user can act on. `code` is `area/what-went-wrong` and never changes its meaning; the message reads
 * "got; expected; next".
 *
 * @example
 * new ParleyError('sources/empty', { got: '`a.txt` is empty', expected: 'a text', next: 'check the file' }).code; // 'sources/empty'
 */
export class ParleyError extends Error {
  readonly code: string;
  readonly got: string;
  readonly expected: string;
  readonly next: string;

  constructor(code: string, parts: ErrorParts, options?: ErrorOptions) {
    super(`${parts.got}; expected ${parts.expected}. ${sentence(parts.next)}`, options);
    this.name = 'ParleyError';
    this.code = code;
    this.got = parts.got;
    this.expected = parts.expected;
    this.next = parts.next;
  }
}

/** Something that went less than well and did not stop the work: it travels with the result. */
export interface Warning {
  /** `area/what-happened`, as in errors. */
  readonly code: string;
  readonly message: string;
}

/** Capitalised and closed by a full stop, so that parts can be written as phrases. */
function sentence(phrase: string): string {
  const capital = phrase.charAt(0).toUpperCase() + phrase.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
