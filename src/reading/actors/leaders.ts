/** Turns the tables of leaders into persons with their terms of office. */
import type { ActorEntry, ActorName, Term } from './entry.ts';
import { slug } from './entry.ts';
import { LEADER_TABLES } from './leaders/index.ts';
import { SUPPORTED_SURNAMES } from './leaders/surnames.ts';

interface Person {
  names: ActorName[];
  terms: Term[];
  gender: 'm' | 'f';
}

/** Returns the persons of all tables; one who held several offices of one state is one entry with several terms. */
export function leaderEntries(): ActorEntry[] {
  return LEADER_TABLES.flatMap((table) => [...blocks(table)].flatMap(([code, lines]) => stateLeaders(code, lines)));
}

/** A table's blocks: a line without `: ` is a code and opens one, each further line is `office: Name years; Name years`. */
function blocks(table: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of table.split('\n')) {
    const text = line.trim();
    if (text === '') continue;
    if (!text.includes(': ')) {
      lines = found.get(text) ?? [];
      found.set(text, lines);
    } else lines.push(text);
  }
  return found;
}

function stateLeaders(code: string, lines: readonly string[]): ActorEntry[] {
  const persons = new Map<string, Person>();
  for (const line of lines) {
    for (const item of line.slice(line.indexOf(':') + 1).split(';')) {
      if (item.trim() !== '') addTerms(persons, item.trim());
    }
  }
  const prefix = /^[A-Z]{3}(?::|$)/.test(code) ? code.slice(0, 3).toLowerCase() : `org/${slug(code)}`;
  return [...persons].map(([name, { names, terms, gender }]) => ({
    id: `${prefix}/${slug(name)}`,
    code,
    kind: 'person' as const,
    names,
    terms,
    gender,
  }));
}

/** Reads `[Lee] Myung-bak = Lee Myung Bak 2008-02-25/2013-02-24 2015 f`: names, terms, and `f` for a woman. */
function addTerms(persons: Map<string, Person>, item: string): void {
  const [, written, dates] = /^(.*?)((?:\s+(?:[\d-]+(?:\/[\d-]*)?|f))+)$/.exec(item) ?? [null, item, ''];
  const forms = written!.split('=').map((form) => form.trim());
  const full = forms[0]!.replace(/[[\]]/g, '');
  const marks = dates!.trim().split(/\s+/).filter(Boolean);
  let person = persons.get(full);
  if (person === undefined) {
    person = { names: personNames(forms), terms: [], gender: marks.includes('f') ? 'f' : 'm' };
    persons.set(full, person);
  }
  for (const mark of marks) if (mark !== 'f') person.terms.push(termOf(mark));
}

function personNames(forms: readonly string[]): ActorName[] {
  const found = new Map<string, ActorName>();
  for (const form of forms) {
    const full = form.replace(/[[\]]/g, '');
    const short = /\[(.*?)\]/.exec(form)?.[1] ?? (form === forms[0] ? full.split(' ').at(-1)! : '');
    found.set(full, full.includes(' ') ? { text: full } : shortName(full));
    if (short !== '' && short !== full) found.set(short, shortName(short));
  }
  return [...found.values()];
}

function shortName(text: string): ActorName {
  return SUPPORTED_SURNAMES.has(text.toLowerCase())
    ? { text, short: true, caution: 'supported' }
    : { text, short: true };
}

/** `1998/2003`, `1998-02-25/`, `1998` (that year alone); a year alone is whole. */
function termOf(mark: string): Term {
  const [from, to] = mark.includes('/') ? mark.split('/') : [mark, mark];
  return { ...(from ? { from } : {}), ...(to ? { to: to.length === 10 ? to : `${to}-99` } : {}) };
}
