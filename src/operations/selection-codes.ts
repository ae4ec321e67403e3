/** Names in a selection become the codes that statements carry: *Turkey* and `tur` ask for `TUR`. */
import { letterDistance, ParleyError } from '../base/index.ts';
import { knownEntries } from '../reading/actors/entries.ts';
import { type Gazetteer, gazetteer } from '../reading/actors/index.ts';
import type { ReadingOptions } from '../reading/index.ts';
import type { Selection } from './selection.ts';

/** A name that differs by more than this many letters is another name. */
const NEAR = 2;
const MOST_NEAR = 3;

/**
 * Returns the selection with codes for names. What is no code and no name stays where it could be a party's own (`opposition
 * parties`): such names come from the texts.
 *
 * @throws {ParleyError} `operations/unknown-actor`, with the near ones
 */
export function selectionWithCodes(selection: Selection | undefined, options: ReadingOptions): Selection | undefined {
  const { speakers, addressees } = selection ?? {};
  if (speakers === undefined && addressees === undefined) return selection;
  const names = gazetteer(options.actors);
  const codes = new Set(knownEntries().flatMap(({ code }) => (code === null ? [] : [code.split(':')[0]!, code])));
  for (const code of ownCodes(options.actors)) codes.add(code);
  const settled = (patterns: readonly string[]) => patterns.map((pattern) => withCode(pattern, codes, names));
  return {
    ...selection,
    ...(speakers === undefined ? {} : { speakers: settled(speakers) }),
    ...(addressees === undefined ? {} : { addressees: settled(addressees) }),
  };
}

function withCode(pattern: string, codes: ReadonlySet<string>, names: Gazetteer): string {
  if (pattern.toLowerCase() === 'none') return 'none';
  const [, base = '', rest = ''] = /^([^:*]*)(.*)$/s.exec(pattern) ?? [];
  const upper = base.toUpperCase();
  const code = [base, upper, base.toLowerCase()].find((spelling) => codes.has(spelling)) ?? named(base, names);
  if (code !== null) return code + rest;
  const near = nearCodes(base, codes);
  if (near.length === 0 && base !== '' && base === base.toLowerCase()) return pattern;
  throw new ParleyError('operations/unknown-actor', {
    got: `\`${pattern}\`, which is no actor that Parley knows`,
    expected: 'a code (PRK), a name (Turkey), PRK:* for its bodies, or none',
    next: near.length === 0 ? 'docs/actors.md says who is known' : `did you mean ${near.join(' or ')}?`,
  });
}

/** The code of a name in any capitals. */
function named(name: string, names: Gazetteer): string | null {
  const capitals = name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  for (const spelling of [name, capitals, name.toUpperCase()]) {
    const code = spelling === '' ? null : names.codeOf(spelling);
    // who is known by no table gets a code of his own words, which is no answer here
    if (code !== null && code !== spelling.toLowerCase()) return code;
  }
  return null;
}

/** What differs least, codes before names: *`TUR`*, *`Turkey` (TUR)*. */
function nearCodes(word: string, codes: ReadonlySet<string>): string[] {
  const found = new Map<string, number>();
  const consider = (name: string, label: string): void => {
    const limit = name.length <= 4 ? 1 : NEAR;
    const apart = letterDistance(word.toLowerCase(), name.toLowerCase(), limit);
    if (apart <= limit) found.set(label, Math.min(apart, found.get(label) ?? apart));
  };
  for (const code of codes) if (!code.includes(':')) consider(code, `\`${code}\``);
  if (word.length > 4) {
    for (const { code, kind, names } of knownEntries()) {
      if (code === null || kind !== 'state') continue;
      for (const { text } of names) consider(text, `\`${text}\` (${code})`);
    }
  }
  return [...found]
    .sort((a, b) => a[1] - b[1])
    .slice(0, MOST_NEAR)
    .map(([label]) => label);
}

/** The codes in a case's own file; whether its entries can be used is the reader's to say. */
function ownCodes(actors: unknown): string[] {
  const list = Array.isArray(actors) ? actors : (actors as { actors?: unknown } | null | undefined)?.actors;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: { code?: unknown } | null) => (typeof entry?.code === 'string' ? [entry.code] : []));
}
