/**
 * Patterns over words: the small language in which lexicon entries say what they look for.
 *
 * A pattern is a row of elements parted by spaces. `ready` matches that word, or a word with that lemma; `=ready` the very
 * word only; `ready|willing` either; `{VERB}` a part of speech, also among words; `{BE}` a form of *be*; `not?` an element that may be
 * missing; `*3` up to three words of any kind, never across a stop or a semicolon. The first element must name words, by
 * which the pattern is found. Matching backtracks over optional elements and gaps only; both are bounded, so that the time
 * per word is bounded too.
 */
import type { Tokens } from '../text/tokens.ts';
import { WORD_CLASSES, type WordClass } from '../text/word-tagger.ts';
import { badEntry } from './entry.ts';

/** Where a pattern matched: words `[first, last)`. */
export interface Match {
  readonly first: number;
  readonly last: number;
}

/** A compiled pattern. */
export interface Pattern {
  /** Lower-case words or lemmas by which it is found. */
  readonly keys: readonly string[];
  /** The end of the first match that starts at word `i` and stays before `limit`, optional elements taken where they can be; or -1. */
  matchEnd(words: Tokens, i: number, limit: number): number;
}

interface Element {
  readonly words: ReadonlySet<string>;
  /** Words count as they stand, not by their lemma. */
  readonly exact: boolean;
  readonly classes: ReadonlySet<WordClass>;
  readonly optional: boolean;
  /** Any words up to this many; 0 for other elements. */
  readonly gap: number;
}

const LONGEST_GAP = 12;
const MOST_ELEMENTS = 16;
const STOPS: ReadonlySet<string> = new Set(['.', ';', '!', '?', ':']);
const BE: ReadonlySet<string> = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m"]);

/**
 * Compiles `source`, a pattern of the entry `id`.
 *
 * @throws {ParleyError} `reading/bad-entry` when the pattern does not follow the grammar.
 */
export function compiledPattern(id: string, source: string): Pattern {
  const elements = source
    .trim()
    .split(/\s+/)
    .map((part) => element(id, part));
  const head = elements[0];
  if (elements.length > MOST_ELEMENTS)
    throw badEntry(id, `at most ${MOST_ELEMENTS} elements in the pattern \`${source}\``);
  if (head === undefined || head.optional || head.gap > 0 || head.words.size === 0 || head.classes.size > 0) {
    throw badEntry(id, `a pattern that begins with a word, not \`${source}\``);
  }
  return {
    keys: [...head.words],
    matchEnd: (words, i, limit) => matchEnd(elements, 0, words, i, limit),
  };
}

const NO_WORDS: ReadonlySet<string> = new Set();
const NO_CLASSES: ReadonlySet<WordClass> = new Set();

function element(id: string, part: string): Element {
  const gap = /^\*(\d+)$/.exec(part);
  if (gap !== null) {
    const most = Number(gap[1]);
    if (most < 1 || most > LONGEST_GAP) throw badEntry(id, `a gap of 1 to ${LONGEST_GAP} words, not \`${part}\``);
    return { words: NO_WORDS, exact: false, classes: NO_CLASSES, optional: false, gap: most };
  }
  const optional = part.length > 1 && part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const exact = body.startsWith('=');
  const words = new Set<string>();
  const classes = new Set<WordClass>();
  for (const name of (exact ? body.slice(1) : body).split('|')) {
    if (name === '{BE}') for (const form of BE) words.add(form);
    else if (name.startsWith('{')) classes.add(wordClass(id, name));
    else if (name === '' || name !== name.toLowerCase() || /[{}*=]/.test(name)) {
      throw badEntry(id, `words in lower case or {CLASS} parted by |, not \`${part}\``);
    } else words.add(name);
  }
  return { words, exact, classes, optional, gap: 0 };
}

function wordClass(id: string, name: string): WordClass {
  const found = WORD_CLASSES.find((c) => `{${c}}` === name);
  if (found === undefined) throw badEntry(id, `one of ${WORD_CLASSES.join(', ')} or BE in braces, not \`${name}\``);
  return found;
}

function matchEnd(elements: readonly Element[], e: number, words: Tokens, i: number, limit: number): number {
  const current = elements[e];
  if (current === undefined) return i;
  if (current.gap > 0) {
    for (let skip = 0; skip <= current.gap && i + skip <= limit; skip++) {
      if (skip > 0 && STOPS.has(words.lower[i + skip - 1] ?? '.')) return -1;
      // what *that* opens is another clause
      if (skip > 0 && words.lower[i + skip - 1] === 'that' && words.class[i + skip - 1] === 'SCONJ') return -1;
      const end = matchEnd(elements, e + 1, words, i + skip, limit);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (i < limit && isMatch(current, words, i)) {
    const end = matchEnd(elements, e + 1, words, i + 1, limit);
    if (end >= 0) return end;
  }
  return current.optional ? matchEnd(elements, e + 1, words, i, limit) : -1;
}

function isMatch(element: Element, words: Tokens, i: number): boolean {
  if (element.classes.has(words.class[i] ?? 'X')) return true;
  return element.words.has(words.lower[i] ?? '') || (!element.exact && element.words.has(words.lemma[i] ?? ''));
}

/** Patterns of many entries, found by their first word. */
export interface PatternIndex<T> {
  /** Whether anything matches anywhere. */
  hasMatch(words: Tokens): boolean;
  /** All matches inside words `[first, last)`, by where they begin; at one place in the order of the entries. */
  matches(words: Tokens, first: number, last: number): readonly (Match & { readonly entry: T })[];
}

/** Indexes entries by the words with which their patterns begin. */
export function createPatternIndex<T extends { readonly id: string; readonly patterns: readonly string[] }>(
  entries: readonly T[],
): PatternIndex<T> {
  const byKey = new Map<string, { entry: T; pattern: Pattern }[]>();
  for (const entry of entries) {
    for (const source of entry.patterns) {
      const pattern = compiledPattern(entry.id, source);
      for (const key of pattern.keys) {
        const list = byKey.get(key);
        if (list === undefined) byKey.set(key, [{ entry, pattern }]);
        else list.push({ entry, pattern });
      }
    }
  }
  const triedAt = (words: Tokens, i: number): readonly { entry: T; pattern: Pattern }[][] => {
    const lower = words.lower[i] ?? '';
    const lemma = words.lemma[i] ?? '';
    const lists = [byKey.get(lower), lemma === lower ? undefined : byKey.get(lemma)];
    return lists.filter((list) => list !== undefined);
  };
  return {
    hasMatch: (words) => {
      for (let i = 0; i < words.length; i++) {
        for (const list of triedAt(words, i)) {
          if (list.some(({ pattern }) => pattern.matchEnd(words, i, words.length) >= 0)) return true;
        }
      }
      return false;
    },
    matches: (words, first, last) => {
      const found: (Match & { entry: T })[] = [];
      for (let i = first; i < last; i++) {
        const lower = words.lower[i] ?? '';
        const lemma = words.lemma[i] ?? '';
        const tried = byKey.get(lower);
        if (tried !== undefined) addMatches(found, tried, words, i, last);
        if (lemma === lower) continue;
        const more = byKey.get(lemma);
        if (more !== undefined) addMatches(found, more, words, i, last);
      }
      return found;
    },
  };
}

function addMatches<T>(
  found: (Match & { entry: T })[],
  tried: readonly { entry: T; pattern: Pattern }[],
  words: Tokens,
  i: number,
  limit: number,
): void {
  for (const { entry, pattern } of tried) {
    const end = pattern.matchEnd(words, i, limit);
    if (end < 0 || found.some((m) => m.first === i && m.entry === entry)) continue;
    found.push({ first: i, last: end, entry });
  }
}
