/** A case's own `actors.yaml`: what it may hold, and how it joins the built-in entries. */
import type { ParleyError as Failure } from '../../base/index.ts';
import { nearMiss, ParleyError } from '../../base/index.ts';
import { ACTOR_KINDS, type ActorEntry, type ActorKind, type ActorName, slug, type Term } from './entry.ts';

const KEYS = ['id', 'code', 'kind', 'names', 'adjectives', 'from', 'to', 'gender'] as const;
const CODE = /^(?:[A-Z]{3}(?::\S.*)?|[A-Z][\p{L}\p{N}+-]*(?: [\p{L}\p{N}+-]+)*|[^\p{Lu}\s:]+(?: [^\p{Lu}\s:]+)*)$/u;

/**
 * Returns `known` with the file's entries in front: `actors:` is a list of `{code, names, kind?, id?, adjectives?, from?, to?, gender?}`.
 * An entry with the id of a known one replaces it; a name that the file gives is taken from every known entry that had it.
 *
 * @throws {ParleyError} `reading/bad-actors-file` naming the place (`actors[2].kind`) and, where there is one, the near miss.
 */
export function parseActorsFile(file: unknown, known: readonly ActorEntry[]): readonly ActorEntry[] {
  const own = listOf(file).map((item, i) => entryOf(item, `actors[${i}]`));
  const ids = new Set(own.map((e) => e.id));
  const taken = new Set(own.flatMap((e) => e.names.map((n) => n.text.toLowerCase())));
  const rest = known
    .filter((e) => !ids.has(e.id))
    .map((e) =>
      e.names.some((n) => taken.has(n.text.toLowerCase()))
        ? { ...e, names: e.names.filter((n) => !taken.has(n.text.toLowerCase())) }
        : e,
    );
  return [...own, ...rest];
}

function listOf(file: unknown): readonly unknown[] {
  const list = isRecord(file) ? file.actors : file;
  if (Array.isArray(list)) return list;
  throw bad(
    'actors',
    isRecord(file) ? `the keys ${Object.keys(file).join(', ') || '(none)'}` : kindOf(file),
    'a list under `actors:`',
    'write `actors:` and below it one `- code: …` an actor',
  );
}

function entryOf(item: unknown, place: string): ActorEntry {
  if (!isRecord(item))
    throw bad(place, kindOf(item), 'an actor with `code` and `names`', 'write `- code: XYZ` and `names: [...]`');
  for (const key of Object.keys(item))
    if (!KEYS.includes(key as never))
      throw bad(`${place}.${key}`, `the key \`${key}\``, `one of ${KEYS.join(', ')}`, hintFor(key, KEYS));
  const code = text(item.code, `${place}.code`);
  if (!CODE.test(code))
    throw bad(`${place}.code`, `\`${code}\``, 'a code: `PRK`, `UN`, `SYR:opposition` or `hezbollah`', codeHint(code));
  const names: ActorName[] = [
    ...texts(item.names, `${place}.names`).map((name) => ({ text: name })),
    ...(item.adjectives === undefined
      ? []
      : texts(item.adjectives, `${place}.adjectives`).map((name) => ({ text: name, adjective: true }))),
  ];
  const kind = kindOfActor(item.kind, code, `${place}.kind`);
  const terms = termOf(item, place);
  const gender = item.gender;
  if (gender !== undefined && gender !== 'm' && gender !== 'f')
    throw bad(`${place}.gender`, `\`${String(gender)}\``, '`m` or `f`', 'leave it out where it is not known');
  const id = item.id === undefined ? `case/${slug(names[0]!.text)}` : text(item.id, `${place}.id`);
  return {
    id,
    code,
    kind,
    names,
    ...(terms === undefined ? {} : { terms: [terms] }),
    ...(gender === undefined ? {} : { gender }),
  };
}

function kindOfActor(value: unknown, code: string, place: string): ActorKind {
  if (value === undefined)
    return /^[A-Z]{3}$/.test(code) ? 'state' : code.includes(':') || /^\p{Ll}/u.test(code) ? 'group' : 'organisation';
  if (ACTOR_KINDS.includes(value as ActorKind)) return value as ActorKind;
  throw bad(place, `\`${String(value)}\``, `one of ${ACTOR_KINDS.join(', ')}`, hintFor(String(value), ACTOR_KINDS));
}

function termOf(item: Readonly<Record<string, unknown>>, place: string): Term | undefined {
  const found: { from?: string; to?: string } = {};
  for (const key of ['from', 'to'] as const) {
    if (item[key] === undefined) continue;
    const day = item[key] instanceof Date ? item[key].toISOString().slice(0, 10) : String(item[key]);
    if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(day))
      throw bad(`${place}.${key}`, `\`${day}\``, 'a date as 2017-01-20, 2017-01 or 2017', 'write year, month, day');
    found[key] = key === 'to' && day.length < 10 ? `${day}-99` : day;
  }
  return found.from === undefined && found.to === undefined ? undefined : found;
}

function texts(value: unknown, place: string): string[] {
  const list = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(list) || list.length === 0)
    throw bad(place, kindOf(value), 'at least one name', 'list the names as the texts write them');
  return list.map((item, i) => text(item, `${place}[${i}]`));
}

function text(value: unknown, place: string): string {
  if (typeof value === 'string' && /[\p{L}\p{N}]/u.test(value)) return value.trim();
  throw bad(
    place,
    kindOf(value),
    'a text',
    value === false || value === true
      ? 'put it in quotes: YAML reads a bare `NO` or `yes` as true or false'
      : 'write it as text, in quotes if need be',
  );
}

function codeHint(code: string): string {
  if (/^[a-z]{3}(?::|$)/.test(code) && code.includes(':'))
    return `write the state in capitals: \`${code.slice(0, 3).toUpperCase()}${code.slice(3)}\``;
  if (/^[A-Z]{2}:/.test(code)) return 'a state has three letters (ISO 3166-1 alpha-3): `KOR`, not `KR`';
  return 'see the grammar of codes in docs/actors.md';
}

function hintFor(word: string, known: readonly string[]): string {
  const near = nearMiss(word, known);
  return near === undefined ? 'see docs/actors.md' : `did you mean \`${near}\`?`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  return Array.isArray(value)
    ? value.length === 0
      ? 'an empty list'
      : 'a list'
    : typeof value === 'object'
      ? 'a mapping'
      : `\`${String(value)}\``;
}

function bad(place: string, got: string, expected: string, next: string): Failure {
  return new ParleyError('reading/bad-actors-file', { got: `actors file, ${place}: ${got}`, expected, next });
}
