/** A statement as a card: who, toward whom, which act; the move in the text's words; conditions as a small tree. */
import type { Condition, ConditionKind, Move, Statement, TimeReference } from '../base/index.ts';
import type { Numbered } from './marked-text.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';
import { justified, wrapped } from './wrapped.ts';

const KIND_WORDS: Record<ConditionKind, string> = {
  if: 'if',
  'only-if': 'only if',
  unless: 'unless',
  until: 'until',
  'as-long-as': 'as long as',
  'in-exchange': 'in exchange',
  before: 'before',
  'depends-on': 'depends on',
  'or-else': 'or else',
  other: 'on condition',
};
const NOBODY = '(nobody named)';
const INDENT = '     ';

/** Returns the lines of a card, each closed by a line end. */
export function card({ number, statement }: Numbered, width: number, style: Style): string {
  const head = `${String(number).padStart(3)}  ${style.act(statement.act, statement.act.toUpperCase())}  ${dyad(statement)}`;
  const lines = [justified(head, style.dim(note(statement)), width, INDENT)];
  if (statement.move !== null) lines.push(wrapped(moveText(statement.move, statement), width, `${INDENT}  `, INDENT));
  lines.push(...conditionLines(statement, width, style));
  return `${lines.join('\n')}\n`;
}

/** `PRK -> USA`, as tables and cards name a pair. */
export function dyad({ speaker, addressee }: Pick<Statement, 'speaker' | 'addressee'>): string {
  return visible(`${speaker ?? NOBODY} -> ${addressee ?? NOBODY}`);
}

function note({ strength, certainty, said }: Statement): string {
  return [strength === 'plain' ? '' : strength, certainty, said === null ? '' : `said ${dates(said)}`]
    .filter(Boolean)
    .join(', ');
}

/** A date range as the words had it: a day, a month, a year, or both ends. */
function dates({ from, to, precision }: TimeReference): string {
  if (from === to) return from;
  if (precision === 'month') return from.slice(0, 7);
  return precision === 'year' ? from.slice(0, 4) : `${from} to ${to}`;
}

/** The move without what the card has said already: its speaker and its addressee. */
function moveText({ actor, does, to, not }: Move, said: Pick<Statement, 'speaker' | 'addressee'>): string {
  const who = actor === null || actor === said.speaker ? '' : `${visible(actor)} `;
  const whom = to === null || to === said.addressee || to === said.speaker ? '' : ` -> ${visible(to)}`;
  return `${who}${not ? 'not to ' : ''}${quoted(does)}${whom}`;
}

interface Branch {
  readonly condition?: Condition;
  readonly label?: string;
  readonly branches: readonly Branch[];
}

function conditionLines(statement: Statement, width: number, style: Style): string[] {
  return branchLines(tree(statement.conditions), statement, INDENT, width, style);
}

/** Alternatives share a number; different numbers are all needed. A list of one needs no heading. */
function tree(conditions: readonly Condition[]): Branch[] {
  const groups = [...Map.groupBy(conditions, (condition) => condition.group).values()].map((group): Branch => {
    const leaves = group.map((condition) => ({ condition, branches: [] }));
    return leaves.length === 1 ? leaves[0]! : { label: 'one of these:', branches: leaves };
  });
  return groups.length > 1 ? [{ label: 'all of these:', branches: groups }] : groups;
}

function branchLines(
  branches: readonly Branch[],
  statement: Statement,
  indent: string,
  width: number,
  style: Style,
): string[] {
  return branches.flatMap((branch, i) => {
    const isLast = i === branches.length - 1;
    const first = `${indent}${isLast ? '└' : '├'} `;
    const below = `${indent}${isLast ? ' ' : '│'} `;
    if (branch.condition === undefined) {
      return [`${first}${branch.label}`, ...branchLines(branch.branches, statement, below, width, style)];
    }
    return leafLines(branch.condition, statement, first, below, width, style);
  });
}

function leafLines(
  condition: Condition,
  statement: Statement,
  first: string,
  below: string,
  width: number,
  style: Style,
): string[] {
  const kind = KIND_WORDS[condition.kind];
  const lines = [wrapped(`${style.bold(kind)}  ${quoted(condition.quote)}`, width, `${below}  `, first)];
  lines.push(wrapped(style.dim(consequence(condition, statement)), width, `${below}  `));
  return lines;
}

/** Polarity, who has to act or what would meet it, and by when, as a phrase. */
function consequence(condition: Condition, { act }: Statement): string {
  const { happens, deadline } = condition;
  const parts = [`${happens ? 'if it happens' : 'if it does not happen'}, the ${act} follows`, asked(condition)];
  if (deadline !== null) parts.push(`by ${dates(deadline)}`);
  return parts.join('; ');
}

/** Words that stand in the condition anyway are not said twice; that it is asked *not* to do them is news. */
function asked({ actor, asks, quote }: Condition): string {
  const who = actor === null ? 'nobody named' : visible(actor);
  if (asks === null || (!asks.not && quote.includes(asks.does))) return `${who} has to act`;
  return `${who} is asked ${asks.not ? 'not to' : 'to'} ${quoted(asks.does)}`;
}

/** Words of the text, in marks that do not mix with the straight ones inside them. */
function quoted(words: string): string {
  return `“${visible(words).replace(/\s+/g, ' ')}”`;
}
