/** All that Parley knows of actors, as one list of entries; see `docs/actors.md`. */
import { countries } from 'countries-list';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { BLOCKED } from './blocked.ts';
import type { ActorEntry } from './entry.ts';
import { leaderEntries } from './leaders.ts';
import { BODIES, KOREA_SIDES, OFFICES } from './offices.ts';
import { GROUPS, ORGANISATIONS } from './organisations.ts';
import { PLACES } from './places.ts';
import { CAUTIOUS, LEFT_OUT, PAST_STATES, STATES } from './states.ts';
import { entries, names, officeEntries, rows, stateEntries } from './tables.ts';

/** Names by which states went once and that now mean the state of today; the packages call some of them aliases. */
const FORMER = new Set(['Persia', 'Siam', 'Burma', 'Ceylon', 'Abyssinia', 'Kampuchea']);

/** Returns every entry, in a fixed order; rows that give one id are one entry with the names and terms of all. */
export function knownEntries(): ActorEntry[] {
  const found = new Map<string, ActorEntry>();
  for (const entry of tableEntries()) {
    const same = found.get(entry.id);
    found.set(entry.id, same === undefined ? entry : joined(same, entry));
  }
  return [...found.values(), ...leaderEntries()];
}

function joined(a: ActorEntry, b: ActorEntry): ActorEntry {
  const all = new Map([...a.names, ...b.names].map((name) => [name.text, name]));
  const terms = a.terms && b.terms ? { terms: [...a.terms, ...b.terms] } : {};
  return { ...a, names: [...all.values()], ...terms };
}

function tableEntries(): ActorEntry[] {
  return [
    ...currentStates(),
    ...rows(PAST_STATES).flatMap((row) => stateEntries(row, [], '', CAUTIOUS)),
    ...entries('org', ORGANISATIONS, 'organisation'),
    ...entries('group', GROUPS, 'group'),
    ...officeEntries(OFFICES, 'office'),
    ...officeEntries(KOREA_SIDES, 'government', { caution: 'korea-sides' }),
    ...entries('body', BODIES, 'body'),
    ...entries('place', PLACES, 'state'),
    ...Object.entries(BLOCKED).map(([reason, list]) => ({
      id: `blocked/${reason}`,
      code: null,
      kind: 'group' as const,
      names: names(list),
    })),
  ];
}

function currentStates(): ActorEntry[] {
  const own = new Map(rows(STATES).map((row) => [row[0]!, row]));
  const seen = codes.map(([two, three]) => stateOf(two!, own.get(three!) ?? [three!]));
  return [...seen, stateOf('XK', own.get('XKX')!)].flat();
}

function stateOf(two: string, row: readonly string[]): ActorEntry[] {
  const listed = (english.countries as Record<string, string | string[]>)[two] ?? [];
  const country = (countries as Record<string, { name: string; capital: string; alias?: readonly string[] }>)[two];
  const all = [
    listed,
    country?.name ?? [],
    (country?.alias ?? []).filter((a) => FORMER.has(a) || a.length <= 4),
  ].flat();
  const kept = all.filter((name) => !LEFT_OUT.has(name) && !/[,()]/.test(name));
  const capital = country?.capital ?? '';
  return stateEntries(row, kept, LEFT_OUT.has(capital) || kept.includes(capital) ? '' : capital, CAUTIOUS);
}
