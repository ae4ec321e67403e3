/** A statement as a card: who, toward whom, which act; the move in the text's words; conditions as a small tree. */
import type { Condition, ConditionKind, Statement, TimeReference } from '../base/index.ts';
import type { Numbered } from './marked-text.ts';
import { askText, moveText, quoted } from './move-text.ts';
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
/** Longer names of a speaker are cut: the text above has them whole. */
const MAX_NAME = 48;

/** Returns the lines of a card, each closed by a line end; when it was said only where that is not `documentDate`. */
export function card({ number, statement }: Numbered, width: number, style: Style, documentDate?: string): string {
  const act = style.act(statement.act, statement.act.toUpperCase());
  const head = `${String(number).padStart(3)}  ${act}  ${named(statement)}`;
  const lines = [justified(head, style.dim(note(statement, documentDate)), width, INDENT)];
  if (statement.move !== null) lines.push(wrapped(moveText(statement, statement.move), width, `${INDENT}  `, INDENT));
  lines.push(...conditionLines(statement, width, style));
  return `${lines.join('\n')}\n`;
}

/** `PRK -> USA`, as tables and cards name a pair. */
export function dyad({ speaker, addressee }: Pick<Statement, 'speaker' | 'addressee'>): string {
  return visible(`${speaker ?? NOBODY} -> ${addressee ?? NOBODY}`);
}

/** The pair with the words that name the speaker: `PRK (the North Korean leader) -> USA`. */
function named({ speaker, speakerText, addressee }: Statement): string {
  const words = visible(speakerText).replace(/\s+/g, ' ');
  const short = words.length > MAX_NAME ? `${words.slice(0, MAX_NAME - 3).trimEnd()}...` : words;
  const who = `${visible(speaker ?? NOBODY)}${short === '' || short === speaker ? '' : ` (${short})`}`;
  return `${who} -> ${visible(addressee ?? NOBODY)}`;
}

function note({ strength, certainty, said }: Statement, documentDate: string | undefined): string {
  const isNews = said !== null && said.span !== null && dates(said) !== documentDate;
  return [strength === 'plain' ? '' : strength, certainty, isNews ? `said ${dates(said)}` : '']
    .filter(Boolean)
    .join(', ');
}

/** A date range as the words had it: a day, a month, a year, or both ends. */
function dates({ from, to, precision }: TimeReference): string {
  if (from === to) return from;
  if (precision === 'month') return from.slice(0, 7);
  return precision === 'year' ? from.slice(0, 4) : `${from} to ${to}`;
}

interface Branch {
  readonly condition?: Condition;
  readonly label?: string;
  readonly branches: readonly Branch[];
}

function conditionLines(statement: Statement, width: number, style: Style): string[] {
  return branchLines(tree(statement.conditions), INDENT, width, style);
}

/** Alternatives share a number; different numbers are all needed. A list of one needs no heading. */
function tree(conditions: readonly Condition[]): Branch[] {
  const groups = [...Map.groupBy(conditions, (condition) => condition.group).values()].map((group): Branch => {
    const leaves = group.map((condition) => ({ condition, branches: [] }));
    return leaves.length === 1 ? leaves[0]! : { label: 'one of these:', branches: leaves };
  });
  return groups.length > 1 ? [{ label: 'all of these:', branches: groups }] : groups;
}

function branchLines(branches: readonly Branch[], indent: string, width: number, style: Style): string[] {
  return branches.flatMap((branch, i) => {
    const isLast = i === branches.length - 1;
    const first = `${indent}${isLast ? '└' : '├'} `;
    const below = `${indent}${isLast ? ' ' : '│'} `;
    if (branch.condition === undefined) {
      return [`${first}${branch.label}`, ...branchLines(branch.branches, below, width, style)];
    }
    return leafLines(branch.condition, first, below, width, style);
  });
}

function leafLines(condition: Condition, first: string, below: string, width: number, style: Style): string[] {
  const who = condition.actor === null ? '' : ` ${visible(condition.actor)}`;
  const head = `${style.bold(`${KIND_WORDS[condition.kind]}${who}:`)} ${quoted(condition.quote)}`;
  const more = [askText(condition), condition.deadline === null ? null : `by ${dates(condition.deadline)}`];
  const added = more.filter((part) => part !== null).join(', ');
  const lines = [wrapped(head, width, `${below}  `, first)];
  return added === '' ? lines : [...lines, wrapped(style.dim(added), width, `${below}  `)];
}
