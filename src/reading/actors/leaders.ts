/**
 * Turns the tables of leaders into persons with their terms of office: `[Lee] Myung-bak = Lee Myung Bak 2008-02-25/2013-02-24 2015 f`
 * gives names, terms, and `f` for a woman. Thousands of them are read at each start, so this file is sparing with objects.
 */
import type { ActorEntry, ActorName, Term } from './entry.ts';
import { slug } from './entry.ts';
import { LEADER_TABLES } from './leaders/index.ts';
import { SUPPORTED_SURNAMES } from './leaders/surnames.ts';
import { folded } from './name-trie.ts';

/** A person of the tables. Only the names are read at once, for the trie; the rest waits until the person is met. */
class Leader implements ActorEntry {
  readonly kind = 'person';
  readonly code: string;
  readonly names: readonly ActorName[];
  /** The written terms of each line on which the person stands. */
  readonly marks: string[] = [];
  private readonly prefix: string;
  private readonly full: string;
  private known: readonly Term[] | undefined;

  constructor(prefix: string, code: string, full: string, names: readonly ActorName[]) {
    this.prefix = prefix;
    this.code = code;
    this.full = full;
    this.names = names;
  }

  get id(): string {
    return `${this.prefix}/${slug(this.full)}`;
  }

  get terms(): readonly Term[] {
    this.known ??= this.marks.flatMap((line) =>
      line
        .split(' ')
        .filter((mark) => mark !== 'f')
        .map(termOf),
    );
    return this.known;
  }

  get gender(): 'm' | 'f' {
    return this.marks.some((line) => line.endsWith(' f')) ? 'f' : 'm';
  }
}

/** Returns the persons of all tables; one who held several offices of one state is one entry with several terms. */
export function leaderEntries(): ActorEntry[] {
  const found: ActorEntry[] = [];
  for (const table of LEADER_TABLES) {
    for (const [code, lines] of blocks(table)) addLeaders(found, code, lines);
  }
  return found;
}

/** A table's blocks: a line without `: ` is a code and opens one, each further line is `office: Name years; Name years`. */
function blocks(table: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of table.split('\n')) {
    if (line === '') continue;
    const at = line.indexOf(': ');
    if (at >= 0) lines.push(line.slice(at + 2));
    else {
      lines = found.get(line) ?? [];
      found.set(line, lines);
    }
  }
  return found;
}

function addLeaders(found: ActorEntry[], code: string, lines: readonly string[]): void {
  const persons = new Map<string, Leader>();
  const prefix = prefixOf(code);
  for (const line of lines) {
    for (const item of line.split('; ')) {
      const at = item.search(/ \d{4}/);
      const forms = (at < 0 ? item : item.slice(0, at)).split(' = ');
      const full = unmarked(forms[0]!);
      let person = persons.get(full);
      if (person === undefined) {
        const own = code.endsWith('*') ? `${code.slice(0, 4)}${folded(full)}` : code;
        person = new Leader(prefix, own, full, personNames(forms, FAMILY_NAME_FIRST.has(code.slice(0, 3))));
        persons.set(full, person);
        found.push(person);
      }
      if (at >= 0) person.marks.push(item.slice(at + 1));
    }
  }
}

/** Codes of three capitals that are no state's. */
const ORGANISATION_CODES = new Set('OHR IMF ECB WTO WHO ICC GCC OIC OAS SCO'.split(' '));

function prefixOf(code: string): string {
  if (code.endsWith(':*')) return `${code.slice(0, 3).toLowerCase()}/figures`;
  if (code.charAt(3) === ':') return `${code.slice(0, 3).toLowerCase()}/${slug(code.slice(4))}`;
  return code.length === 3 && !ORGANISATION_CODES.has(code) ? code.toLowerCase() : `org/${slug(code)}`;
}

/** Where the family name stands first: the short form is the first word, and too common to stand alone. */
const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set(['CHN', 'KOR', 'PRK', 'TWN']);

function unmarked(form: string): string {
  return form.includes('[') ? form.replace('[', '').replace(']', '') : form;
}

function personNames(forms: readonly string[], familyFirst: boolean): ActorName[] {
  const found: ActorName[] = [];
  const add = (text: string, short: boolean) => {
    if (!found.some((name) => name.text === text)) found.push(short ? shortName(text, familyFirst) : { text });
  };
  for (const [i, form] of forms.entries()) {
    const full = unmarked(form);
    const short = shortForm(form, full, i === 0, familyFirst);
    add(full, !full.includes(' '));
    if (short === '' || short === full) continue;
    add(short, true);
    if (/^(?:al|el)-/i.test(short)) add(short.slice(3), true);
  }
  return found;
}

/** What stands in brackets; else, for the first form, the family name, unless the last word is a numeral or a father's name. */
function shortForm(form: string, full: string, isFirst: boolean, familyFirst: boolean): string {
  if (full !== form) return form.slice(form.indexOf('[') + 1, form.indexOf(']'));
  if (!isFirst || / (?:[IVX]+|Jr\.)$| (?:bin|ibn|Bin) /.test(full)) return '';
  return familyFirst ? full.slice(0, full.indexOf(' ')) : full.slice(full.lastIndexOf(' ') + 1);
}

function shortName(text: string, familyFirst: boolean): ActorName {
  return familyFirst || SUPPORTED_SURNAMES.has(text.toLowerCase())
    ? { text, short: true, caution: 'supported' }
    : { text, short: true };
}

/** `1998/2003`, `1998-02-25/`, `1998` (that year alone); a year alone is whole. */
function termOf(mark: string): Term {
  const slash = mark.indexOf('/');
  const from = slash < 0 ? mark : mark.slice(0, slash);
  const to = slash < 0 ? mark : mark.slice(slash + 1);
  if (to === '') return { from };
  return { from, to: to.length === 10 ? to : `${to}-99` };
}
