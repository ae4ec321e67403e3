/** What was said between whom, counted. */
import { ACTS, type Act, type Statement } from '../base/index.ts';
import { dyad } from './card.ts';
import { counted, grouped } from './counted.ts';
import { wrapped } from './wrapped.ts';

const PLURALS: Record<Act, string> = {
  offer: 'offers',
  promise: 'promises',
  demand: 'demands',
  threat: 'threats',
  refusal: 'refusals',
  acceptance: 'acceptances',
};

/** A statement, and the number of its card where one page holds them all. */
type Counted = { readonly statement: Statement; readonly number?: number };

/**
 * Returns the lines of the table, those who said most first: `PRK -> USA  2 offers [1, 4] on 3 conditions; 1 demand [3], 1
 * possible [2]`. Acts stand in the order of the guide, with the numbers of their cards; those that are only possible are counted
 * apart, conditions with the act that hangs on them.
 */
export function dyadTable(statements: readonly Counted[], columns: number, indent = 2): string[] {
  const dyads = [...Map.groupBy(statements, ({ statement }) => dyad(statement))];
  dyads.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const width = Math.max(0, ...dyads.map(([name]) => name.length));
  return dyads.map(([name, said]) =>
    wrapped(counts(said), columns, ' '.repeat(indent + width + 2), `${' '.repeat(indent)}${name.padEnd(width)}  `),
  );
}

function counts(all: readonly Counted[]): string {
  return ACTS.flatMap((act) => {
    const said = all.filter(({ statement }) => statement.act === act);
    return said.length === 0 ? [] : [actCounts(act, said)];
  }).join('; ');
}

function actCounts(act: Act, said: readonly Counted[]): string {
  const sure = said.filter(({ statement }) => statement.certainty !== 'possible');
  const open = said.filter(({ statement }) => statement.certainty === 'possible');
  const parts = sure.length === 0 ? [] : [`${counted(sure.length, act, PLURALS[act])}${cards(sure)}`];
  const name = open.length === 1 ? act : PLURALS[act];
  if (open.length > 0)
    parts.push(`${grouped(open.length)} possible${sure.length === 0 ? ` ${name}` : ''}${cards(open)}`);
  const conditions = said.reduce((sum, { statement }) => sum + statement.conditions.length, 0);
  return `${parts.join(', ')}${conditions === 0 ? '' : ` on ${counted(conditions, 'condition')}`}`;
}

function cards(said: readonly Counted[]): string {
  const numbers = said.flatMap(({ number }) => (number === undefined ? [] : [number]));
  return numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`;
}
