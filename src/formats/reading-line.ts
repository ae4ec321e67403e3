import type { Attribution, Reading, Statement, Warning } from '../base/index.ts';
import { safeJson } from './safe-json.ts';

/**
 * A reading as one record: what a line of `--format jsonl` holds. What is not known of the document is left out, never null.
 */
export interface ReadingLine {
  /** The collection's own id where it gives one, else the document's. */
  readonly id: string;
  /** The document's id. */
  readonly document: string;
  /** The file, address or line as it was named; left out where `id` is the collection's own. */
  readonly from?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly language: string;
  /** Hex SHA-256 of the text in UTF-8: the offsets below count in that text. */
  readonly textSha256: string;
  readonly statements: readonly Statement[];
  readonly attributions: readonly Attribution[];
  /** Left out when there is none. */
  readonly warnings?: readonly Warning[];
  /** Only where it was asked for. */
  readonly text?: string;
}

export interface ReadingLineOptions {
  readonly withText?: boolean;
}

/** Returns the record of a reading, keys always in the same order. */
export function readingLine(reading: Reading, options: ReadingLineOptions = {}): ReadingLine {
  const { document } = reading;
  return {
    id: document.name ?? document.id,
    document: document.id,
    ...(document.name === undefined ? { from: document.from } : {}),
    ...(document.title === undefined ? {} : { title: document.title }),
    ...(document.publisher === undefined ? {} : { publisher: document.publisher }),
    ...(document.date === undefined ? {} : { date: document.date }),
    language: document.language,
    textSha256: document.textSha256,
    statements: reading.statements,
    attributions: reading.attributions,
    ...(reading.warnings.length === 0 ? {} : { warnings: reading.warnings }),
    ...(options.withText ? { text: document.text } : {}),
  };
}

/** Writes a reading as one line of JSON, without the line end. */
export function formatReadingLine(reading: Reading, options: ReadingLineOptions = {}): string {
  return safeJson(readingLine(reading, options));
}
