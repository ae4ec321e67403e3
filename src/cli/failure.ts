import { ParleyError } from '../base/errors.ts';
import { isAbort } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { visible } from './visible.ts';

/** Longer than a path or a word may reasonably be. */
const MAX_PART = 600;

/** Says on the error stream what went wrong, in one line that ends with its code. */
export async function reportFailure(terminal: Terminal, error: unknown): Promise<void> {
  await terminal.errors.write(`parley: ${visible(failureText(error)).replaceAll('\n', ' ')}\n`);
}

function failureText(error: unknown): string {
  if (isAbort(error)) return 'stopped';
  if (error instanceof ParleyError) return `${shortened(error).message} (${error.code})`;
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a mistake of ours, please report it with what you ran: ${words} (cli/unexpected)`;
}

/** The error with its parts cut in the middle where a value of the user's is as long as a page. */
function shortened({ code, got, expected, next }: ParleyError): ParleyError {
  const [a, b, c] = [got, expected, next].map((part) =>
    part.length <= MAX_PART ? part : `${part.slice(0, MAX_PART / 2)} ... ${part.slice(-MAX_PART / 2)}`,
  ) as [string, string, string];
  return new ParleyError(code, { got: a, expected: b, next: c });
}
