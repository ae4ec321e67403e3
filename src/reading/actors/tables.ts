/**
 * Turns the written tables of this folder into entries. A table is a text: one entry a line, columns parted by ` | `, names by commas.
 */
import type { ActorCode } from '../../base/index.ts';
import type { ActorEntry, ActorKind, ActorName, Caution, Term } from './entry.ts';
import { slug } from './entry.ts';

/** Rows of a table: the columns of each line, trimmed; blank lines are skipped. */
export function rows(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((column) => column.trim()));
}

/** The names of a column. */
export function names(
  column: string | undefined,
  flags: Omit<ActorName, 'text'> = {},
  cautions: Cautions = {},
): ActorName[] {
  if (column === undefined || column === '') return [];
  return column.split(',').map((part) => {
    const text = part.trim().replace(/\s+/g, ' ');
    const caution = cautions[text];
    return caution === undefined ? { text, ...flags } : { text, ...flags, caution };
  });
}

/** Which names of a table need a second look. */
export type Cautions = Readonly<Record<string, Caution>>;

/** Entries of a table with the columns code | names | kind. Ids are `prefix/` and the slug of the code or the first name. */
export function entries(
  prefix: string,
  table: string,
  kind: ActorKind,
  flags: Omit<ActorName, 'text'> = {},
): ActorEntry[] {
  return rows(table).map(([code, column, own]) => ({
    id: `${prefix}/${slug(code!)}`,
    code: code!,
    kind: own === undefined || own === '' ? kind : (own as ActorKind),
    names: names(column, flags),
  }));
}

/** One entry for each name, so that the reader can tell the Pentagon from the State Department. */
export function officeEntries(table: string, kind: ActorKind, flags: Omit<ActorName, 'text'> = {}): ActorEntry[] {
  return rows(table).flatMap(([code, column]) =>
    names(column, flags).map((name) => ({ id: `${slug(code!)}/${slug(name.text)}`, code: code!, kind, names: [name] })),
  );
}

/** A state with its people and the places by which its government goes. */
export function stateEntries(
  row: readonly string[],
  packageNames: readonly string[],
  capital: string,
  cautions: Cautions,
): ActorEntry[] {
  const [code, adjectives, people, own, places, from, to] = row as [ActorCode, ...(string | undefined)[]];
  const id = code.toLowerCase();
  const held = term(from, to);
  const terms = held === undefined ? {} : { terms: [held] };
  const state: ActorName[] = [
    ...names(packageNames.join(','), {}, cautions),
    ...names(own, {}, cautions),
    ...names(adjectives, { adjective: true }, cautions),
  ];
  const found: ActorEntry[] = [];
  if (state.length > 0) found.push({ id, code, kind: 'state', names: unique(state), ...terms });
  if (people) found.push({ id: `${id}/people`, code, kind: 'people', names: names(people), ...terms });
  for (const name of unique([...names(capital, {}, cautions), ...names(places, {}, cautions)])) {
    const dated = from === undefined ? '' : `-${from.slice(0, 4) || to?.slice(0, 4)}`;
    found.push({ id: `${id}/${slug(name.text)}${dated}`, code, kind: 'government', names: [name], ...terms });
  }
  return found;
}

function term(from: string | undefined, to: string | undefined): Term | undefined {
  if (!from && !to) return undefined;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** A name that is both noun and adjective ("UAE") is kept as the adjective, which may do both. */
function unique(list: readonly ActorName[]): ActorName[] {
  return [...new Map(list.map((name) => [name.text, name])).values()];
}
