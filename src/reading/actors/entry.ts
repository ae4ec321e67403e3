import type { ActorCode } from '../../base/index.ts';
import { folded } from './name-trie.ts';

export const ACTOR_KINDS = [
  'state',
  'government',
  'office',
  'person',
  'organisation',
  'party',
  'group',
  'media',
  'people',
  'body',
] as const;
/**
 * What sort of name an entry is. `government` is a government by metonymy (a capital, a palace), `office` a ministry, force
 * or other organ that speaks for its state, `body` one that does not (a parliament, a court), `people` a nation's people.
 */
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Why a name needs a second look before it counts; `gazetteer.ts` holds one small law for each. */
export type Caution =
  | 'given-name' // also a first name or a surname: Jordan, Chad, Paris
  | 'korea-sides' // the north, the south: only in a text about the two Koreas
  | 'shouted' // an acronym that is also a word: US, WHO; not in a text all in capitals
  | 'congo' // bare Congo: Kinshasa's, unless the text is about Brazzaville's
  | 'georgia' // a given name, and a state of the United States
  | 'after-the' // counts only behind "the": the Elders, the Front
  | 'supported'; // a surname that needs a title before it or the full name in the text: May, Kim, Rice

/** How one name of an entry is written. */
export interface ActorName {
  /** A capital here asks for a capital in the text, a word all in capitals for one in capitals; lower case takes both. */
  readonly text: string;
  /** May modify the noun that follows (a demonym). */
  readonly adjective?: boolean;
  readonly caution?: Caution;
  /** The short form of a person's name (a surname). */
  readonly short?: boolean;
}

/** When an entry holds: ISO days, both inclusive; open where absent. */
export interface Term {
  readonly from?: string;
  readonly to?: string;
}

/** One actor, or one name that looks like an actor and is none (`code: null`). */
export interface ActorEntry {
  /** Unique: `kor`, `usa/white-house`, `usa/barack-obama`. */
  readonly id: string;
  readonly code: ActorCode | null;
  readonly kind: ActorKind;
  readonly names: readonly ActorName[];
  /** Where absent the entry always holds. A person's terms are his offices. */
  readonly terms?: readonly Term[];
  readonly gender?: 'm' | 'f';
}

/** Whether a day, month or year (ISO, may be partial) falls at least partly into `term`. */
export function isInTerm(date: string, term: Term): boolean {
  return (term.from === undefined || `${date}-99` >= term.from) && (term.to === undefined || date <= term.to);
}

/** The ISO day, month or year that begins `date`, else the year that stands in it; `undefined` where there is none. */
export function isoDate(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const iso = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)/.exec(date)?.[0];
  return iso ?? /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.exec(date)?.[0];
}

/** `white-house` for "White House": lower-case words of letters and digits, joined by hyphens. */
export function slug(name: string): string {
  const plain = /^[\x20-\x7e]*$/.test(name) ? name.toLowerCase() : folded(name);
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
