import type { Reading } from '../base/index.ts';
import { safeJson } from '../formats/safe-json.ts';
import type { OutputFormat } from './vocabulary.ts';

export { safeJson };

export interface OutputOptions {
  readonly format: OutputFormat;
  /** `jsonl` only: adds `text`. */
  readonly withText?: boolean | undefined;
  /** `csv` only: a row an attribution instead of a row a statement. */
  readonly attributions?: boolean | undefined;
}

/** Writes one reading, closed by a line end; the empty string where a format has nothing to say (a CSV without rows). */
export type ReadingWriter = (reading: Reading) => string;

/** What stands before the first reading: the head of a CSV, else nothing. */
export async function outputHeader(options: OutputOptions): Promise<string> {
  if (options.format !== 'csv') return '';
  const { csvHeader } = await import('../formats/reading-csv.ts');
  return csvHeader(options.attributions ? 'attributions' : 'statements');
}

/** Returns the writer of a format; only that format's code is loaded. */
export async function readingWriter(options: OutputOptions): Promise<ReadingWriter> {
  switch (options.format) {
    case 'json':
      return (reading) => `${safeJson(reading)}\n`;
    case 'jsonl': {
      const { formatReadingLine } = await import('../formats/reading-line.ts');
      return (reading) => `${formatReadingLine(reading, { withText: options.withText ?? false })}\n`;
    }
    case 'csv': {
      const { formatReadingCsv } = await import('../formats/reading-csv.ts');
      const table = options.attributions ? 'attributions' : 'statements';
      return (reading) => formatReadingCsv(reading, table);
    }
    case 'annotations': {
      const { formatReadingAnnotations } = await import('../formats/reading-annotations.ts');
      return (reading) => `${formatReadingAnnotations(reading)}\n`;
    }
  }
}
