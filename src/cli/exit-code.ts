import { ParleyError } from '../base/index.ts';

/** What the exit code says, after BSD's sysexits.h where it has a word for it. */
export const EXIT_CODES = {
  done: 0,
  /** The command line is wrong: an unknown command, flag or value. */
  usage: 64,
  /** Something given could not be read as what it should be; in a collection, at least one item. */
  badData: 65,
  /** Something named is not there or may not be opened. */
  noInput: 66,
  /** Something outside was not to be had: a page that did not answer, a Node that is too old. */
  unavailable: 69,
  /** Our own mistake. */
  ours: 70,
  /** The output could not be written: a full disk. */
  cannotWrite: 74,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const;

const USAGE = new Set([
  'cli/unknown-command',
  'cli/unknown-flag',
  'cli/bad-flag',
  'cli/nothing-to-read',
  'cli/bad-place',
  'conflict/unknown-concept',
  'conflict/unknown-switch',
  'sources/url-invalid',
  'sources/url-scheme',
]);
const NO_INPUT = new Set(['cli/no-such-file', 'cli/unreadable']);

/** Returns the exit code for what was thrown. */
export function exitCode(error: unknown): number {
  if (isAbort(error)) return EXIT_CODES.interrupted;
  if (!(error instanceof ParleyError)) return EXIT_CODES.ours;
  if (error.code === 'cli/cannot-write') return EXIT_CODES.cannotWrite;
  if (USAGE.has(error.code)) return EXIT_CODES.usage;
  if (NO_INPUT.has(error.code)) return EXIT_CODES.noInput;
  return error.code.startsWith('sources/url-') ? EXIT_CODES.unavailable : EXIT_CODES.badData;
}

/** Whether the work was stopped by its own signal. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
