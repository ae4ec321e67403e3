import { ParleyError } from '../base/errors.ts';
import { isAbort } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { visible } from './visible.ts';

/** Says on the error stream what went wrong, in one line that ends with its code. */
export async function reportFailure(terminal: Terminal, error: unknown): Promise<void> {
  await terminal.errors.write(`parley: ${visible(failureText(error)).replaceAll('\n', ' ')}\n`);
}

function failureText(error: unknown): string {
  if (isAbort(error)) return 'stopped';
  if (error instanceof ParleyError) return `${error.message} (${error.code})`;
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a mistake of ours, please report it with what you ran: ${words} (cli/unexpected)`;
}
