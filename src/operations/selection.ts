import type { Act, Reading, Statement } from '../base/index.ts';

/** Which statements of a reading are wanted; what is left out asks for nothing. */
export interface Selection {
  readonly acts?: readonly Act[] | undefined;
  /** Codes (`PRK`), `PRK:*` for whoever belongs to PRK without speaking for it, `none` for nobody named. */
  readonly speakers?: readonly string[] | undefined;
  readonly addressees?: readonly string[] | undefined;
  /** Only statements with a condition. */
  readonly conditional?: boolean | undefined;
}

/** Returns the reading with the selected statements alone; attributions and the document stay. */
export function selected(reading: Reading, selection: Selection | undefined): Reading {
  if (selection === undefined) return reading;
  return { ...reading, statements: reading.statements.filter((statement) => isSelected(statement, selection)) };
}

function isSelected(statement: Statement, { acts, speakers, addressees, conditional }: Selection): boolean {
  return (
    (acts === undefined || acts.includes(statement.act)) &&
    (speakers === undefined || speakers.some((pattern) => isMatch(statement.speaker, pattern))) &&
    (addressees === undefined || addressees.some((pattern) => isMatch(statement.addressee, pattern))) &&
    (!conditional || statement.conditions.length > 0)
  );
}

function isMatch(code: string | null, pattern: string): boolean {
  if (code === null) return pattern === 'none';
  return pattern.endsWith('*') ? code.startsWith(pattern.slice(0, -1)) : code === pattern;
}
