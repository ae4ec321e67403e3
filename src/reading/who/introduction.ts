import type { Segment } from '../clauses/segments.ts';
import { phraseOf } from '../syntax/noun-phrases.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Prose } from '../text/prose.ts';

/**
 * Returns the words in which the text introduces the person whose name ends the phrase `s` (*Arwel* in *Mr. Arwel*): the first
 * phrase before it with that name that says more than the name, with the apposition after it. `null` where the phrase is no
 * name or the name is not introduced.
 */
export function introduction(prose: Prose, syntax: Syntax, s: Segment): Segment | null {
  const { words } = prose;
  const at = nameWord(prose, s);
  if (at < 0) return null;
  const name = words.lower[at] ?? '';
  const places = placesOf(prose).get(name) ?? [];
  for (const place of places) {
    if (place >= s.first && place < s.last) {
      const here = around(prose, syntax, place);
      if (here.last - here.first > s.last - s.first) return here;
      continue;
    }
    const found = around(prose, syntax, place);
    if (found.last - found.first > 2) return found;
  }
  return null;
}

/** The last capitalised word of a phrase of names alone (titles before them allowed), or -1. */
function nameWord(prose: Prose, s: Segment): number {
  const { words, text } = prose;
  if (s.last - s.first > 5) return -1;
  for (let i = s.last - 1; i >= s.first; i--) {
    const start = words.start[i] ?? 0;
    if (words.lower[i] === "'s" || words.lower[i] === '.') continue;
    return /^\p{Lu}\p{L}/u.test(text.slice(start, start + 2)) && words.class[i] === 'PROPN' ? i : -1;
  }
  return -1;
}

const known = new WeakMap<Prose, ReadonlyMap<string, readonly number[]>>();

/** For each capitalised word in lower case the first places where it stands. */
function placesOf(prose: Prose): ReadonlyMap<string, readonly number[]> {
  let places = known.get(prose);
  if (places === undefined) {
    places = found(prose);
    known.set(prose, places);
  }
  return places;
}

const MOST_PLACES = 4;

function found(prose: Prose): ReadonlyMap<string, readonly number[]> {
  const { words, text } = prose;
  const places = new Map<string, number[]>();
  for (let i = 0; i < words.length; i++) {
    if (words.class[i] !== 'PROPN') continue;
    const start = words.start[i] ?? 0;
    if (!/^\p{Lu}/u.test(text.slice(start, start + 1))) continue;
    const lower = words.lower[i] ?? '';
    const list = places.get(lower);
    if (list === undefined) places.set(lower, [i]);
    else if (list.length < MOST_PLACES) list.push(i);
  }
  return places;
}

/** The phrase that holds word `i`, with an apposition behind or before it. */
function around(prose: Prose, syntax: Syntax, i: number): Segment {
  const { words } = prose;
  const own = phraseOf(syntax.phrases, i);
  let first = own?.first ?? i;
  let last = own?.last ?? i + 1;
  if (words.lower[last] === ',') {
    let next = phraseOf(syntax.phrases, last + 1);
    if (next !== undefined && !next.pronoun && !isName(prose, next.first)) {
      last = next.last;
      for (let k = 0; k < 3 && /^(?:of|for|to|in|from|at)$/.test(words.lower[last] ?? ''); k++) {
        next = phraseOf(syntax.phrases, last + 1);
        if (next === undefined || next.pronoun) break;
        last = next.last;
      }
      return { first, last };
    }
  }
  if (words.lower[first - 1] === ',') {
    const before = phraseOf(syntax.phrases, first - 2);
    if (before !== undefined && !before.pronoun && before.last === first - 1) {
      first = before.first;
      for (let k = 0; k < 3 && /^(?:of|for)$/.test(words.lower[first - 1] ?? ''); k++) {
        const more = phraseOf(syntax.phrases, first - 2);
        if (more === undefined || more.pronoun) break;
        first = more.first;
      }
    }
  }
  return { first, last };
}

function isName(prose: Prose, i: number): boolean {
  return prose.words.class[i] === 'PROPN';
}
