import Papa from 'papaparse';
import type { Condition, Reading, Span, Statement } from '../base/index.ts';

type Cell = string | number | boolean | null | undefined;

/** The columns of the statements' table and how each is read off a statement. */
const STATEMENT_COLUMNS: Record<string, (statement: Statement) => Cell> = {
  statement: (s) => s.id,
  speaker: (s) => s.speaker,
  speaker_text: (s) => s.speakerText,
  addressee: (s) => s.addressee,
  act: (s) => s.act,
  said_from: (s) => s.said?.from,
  said_to: (s) => s.said?.to,
  quote: (s) => s.quote.join(JOIN),
  content: (s) => spans(s.content),
  move_actor: (s) => s.move?.actor,
  move_does: (s) => s.move?.does,
  move_to: (s) => s.move?.to,
  move_not: (s) => s.move?.not,
  conditions: (s) => s.conditions.length,
  condition_quote: (s) => each(s, (c) => c.quote),
  condition_kind: (s) => each(s, (c) => c.kind),
  condition_actor: (s) => each(s, (c) => c.actor),
  condition_happens: (s) => each(s, (c) => c.happens),
  condition_group: (s) => each(s, (c) => c.group),
  strength: (s) => s.strength,
  certainty: (s) => s.certainty,
  by: (s) => s.by.join(' '),
};
const DOCUMENT_COLUMNS: Record<string, (reading: Reading) => Cell> = {
  id: ({ document }) => document.name ?? document.id,
  document: ({ document }) => document.id,
  from: ({ document }) => document.from,
  title: ({ document }) => document.title,
  publisher: ({ document }) => document.publisher,
  date: ({ document }) => document.date,
  language: ({ document }) => document.language,
};
const ATTRIBUTION_COLUMNS = ['source', 'cue', 'content'] as const;
const JOIN = ' | ';
/** What a spreadsheet would take for a formula, full-width forms and white space before it included: some trim a cell. */
const FORMULA = /^(?:[\t\r\n]|[\s\u200b\u2060]*[=+\-@＝＋－＠])/u;

/** What the rows are about. */
export type CsvTable = 'statements' | 'attributions';

/** Returns the header line, closed by a line end. */
export function csvHeader(table: CsvTable = 'statements'): string {
  const own = table === 'statements' ? Object.keys(STATEMENT_COLUMNS) : attributionNames();
  return lines([[...Object.keys(DOCUMENT_COLUMNS), ...own]]);
}

/**
 * Writes a reading's statements (or attributions) as CSV lines (RFC 4180, lines end in CR LF), one a row, without a header;
 * the empty string where there is none. Several quotes or conditions stand in one cell, with ` | ` between them. A cell that a
 * spreadsheet would take for a formula gets a leading apostrophe.
 */
export function formatReadingCsv(reading: Reading, table: CsvTable = 'statements'): string {
  const document = Object.values(DOCUMENT_COLUMNS).map((column) => column(reading));
  if (table === 'attributions') return lines(attributionRows(reading).map((row) => [...document, ...row]));
  const columns = Object.values(STATEMENT_COLUMNS);
  return lines(reading.statements.map((s) => [...document, ...columns.map((column) => column(s))]));
}

function attributionNames(): string[] {
  return ATTRIBUTION_COLUMNS.flatMap((role) => [role, `${role}_span`]);
}

function attributionRows({ document, attributions }: Reading): Cell[][] {
  return attributions.map((attribution) =>
    ATTRIBUTION_COLUMNS.flatMap((role) => [
      attribution[role].map(([start, end]) => document.text.slice(start, end)).join(JOIN),
      spans(attribution[role]),
    ]),
  );
}

function lines(rows: Cell[][]): string {
  if (rows.length === 0) return '';
  return `${Papa.unparse(rows, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

/** Spans as `10-25 | 40-52`, UTF-16 units, end exclusive. */
function spans(list: readonly Span[]): string {
  return list.map(([start, end]) => `${start}-${end}`).join(JOIN);
}

function each(statement: Statement, cell: (condition: Condition) => Cell): string {
  return statement.conditions.map((condition) => cell(condition) ?? '').join(JOIN);
}
