import { type ErrorParts, ParleyError } from '../base/index.ts';
import type { CollectionLine } from '../sources/index.ts';

/** What became of one line. */
export type ReadItem =
  | { readonly outcome: 'read'; readonly from: string; readonly output: string; readonly statements: number }
  | FailedItem;

/** A line that could not be read, with what a {@link ParleyError} says, as plain data that can travel between threads. */
export interface FailedItem extends ErrorParts {
  readonly outcome: 'failed';
  readonly from: string;
  readonly code: string;
}

/** Lines that travel to a thread together; one that failed already keeps its place. */
export type Batch = readonly (CollectionLine | FailedItem)[];

/** Returns the item of a line that could not be read; an error that is not the line's fault says so. */
export function failedItem(from: string, error: unknown): FailedItem {
  if (error instanceof ParleyError) {
    const { code, got, expected, next } = error;
    return { outcome: 'failed', from, code, got, expected, next };
  }
  const got = `\`${from}\`, which the reader failed on: ${error instanceof Error ? error.message : String(error)}`;
  const next = 'this is a mistake of ours: please report it with that line; the others were read';
  return { outcome: 'failed', from, code: 'operations/reader-failed', got, expected: 'a reading', next };
}

/** Returns the error that a failed item stands for. */
export function itemError({ code, got, expected, next }: FailedItem): ParleyError {
  return new ParleyError(code, { got, expected, next });
}
