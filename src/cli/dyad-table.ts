/** What was said between whom, counted. */
import { ACTS, type Act, type Statement } from '../base/index.ts';
import { dyad } from './card.ts';
import { counted } from './counted.ts';
import { wrapped } from './wrapped.ts';

const PLURALS: Record<Act, string> = {
  offer: 'offers',
  promise: 'promises',
  demand: 'demands',
  threat: 'threats',
  refusal: 'refusals',
  acceptance: 'acceptances',
};

/**
 * Returns the lines of the table, those who said most first: `PRK -> USA  2 offers on 3 conditions, 1 demand`. Acts stand in
 * the order of the guide; conditions are counted with the act that hangs on them.
 */
export function dyadTable(statements: readonly Statement[], columns: number, indent = 2): string[] {
  const dyads = [...Map.groupBy(statements, dyad)].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const width = Math.max(0, ...dyads.map(([name]) => name.length));
  return dyads.map(([name, said]) =>
    wrapped(counts(said), columns, ' '.repeat(indent + width + 2), `${' '.repeat(indent)}${name.padEnd(width)}  `),
  );
}

function counts(statements: readonly Statement[]): string {
  return ACTS.flatMap((act) => {
    const said = statements.filter((statement) => statement.act === act);
    if (said.length === 0) return [];
    const conditions = said.reduce((sum, statement) => sum + statement.conditions.length, 0);
    return [
      `${counted(said.length, act, PLURALS[act])}${conditions === 0 ? '' : ` on ${counted(conditions, 'condition')}`}`,
    ];
  }).join(', ');
}
