import type { Span } from '../../base/span.ts';
import type { Tokens } from './tokens.ts';
import type { Turn } from './turns.ts';

/** A sentence: its characters, and its words `[first, last)`. */
export interface Sentence {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...', '。', '！', '？']);
const CLOSERS: ReadonlySet<string> = new Set(['"', '”', "'", '’', ')', ']', '»', "''"]);
/** A sentence is cut after so many words, so that what looks over a whole sentence is bounded; people write under 200. */
const LONGEST = 400;
/** Abbreviations that can end a sentence; all others (Mr., Oct.) never do. */
const DOTTED = /^(?:(?:\p{L}\.){2,}|[ap]\.m\.|inc\.|co\.|corp\.|ltd\.|jr\.|sr\.)$/u;
/** A capitalised word of these classes begins a sentence: a name may only go on after "U.S.". */
const STARTERS: ReadonlySet<string> = new Set(['DET', 'PRON', 'SCONJ', 'CCONJ', 'ADV', 'ADP', 'AUX', 'PART']);

/**
 * Returns the sentences of the paragraphs, in order; together they hold every word. A full stop inside a quotation ends a
 * sentence when a capital follows; what comes after the closing mark in lower case (*..." said Kim*) belongs to it still.
 * The label of a transcript's turn stands alone.
 */
export function sentences(
  text: string,
  words: Tokens,
  paragraphs: readonly Span[],
  turns: readonly Turn[],
): readonly Sentence[] {
  const found: Sentence[] = [];
  const starts = new Set(turns.map((turn) => turn.start));
  let word = 0;
  paragraphs.forEach((span, paragraph) => {
    let first = word;
    while (word < words.length && (words.start[word] ?? 0) < span[1]) {
      if (word > first && starts.has(words.start[word] ?? -1)) {
        found.push(sentence(words, first, word, paragraph));
        first = word;
      }
      word++;
      const end = word - first >= LONGEST ? word : sentenceEnd(text, words, word - 1, span[1]);
      if (end === null) continue;
      word = end;
      found.push(sentence(words, first, word, paragraph));
      first = word;
    }
    if (word > first) found.push(sentence(words, first, word, paragraph));
  });
  return found;
}

function sentence(words: Tokens, first: number, last: number, paragraph: number): Sentence {
  return { span: [words.start[first] ?? 0, words.end[last - 1] ?? 0], first, last, paragraph };
}

/** The word after the sentence that word `i` ends, closing marks included; null where `i` ends none. */
function sentenceEnd(text: string, words: Tokens, i: number, limit: number): number | null {
  const word = words.lower[i] ?? '';
  const dotted = DOTTED.test(word);
  if (!dotted && !ENDS.has(word)) return null;
  let next = i + 1;
  const inside = (k: number): boolean => k < words.length && (words.start[k] ?? 0) < limit;
  while (inside(next) && (ENDS.has(words.lower[next] ?? '') || isCloser(words, next))) next++;
  if (!inside(next)) return next;
  const initial = text[words.start[next] ?? 0] ?? '';
  if (dotted) return isUpper(initial) && STARTERS.has(words.class[next] ?? 'X') && !isName(words, next) ? next : null;
  if (/["“«(['‘–—*•]|\p{N}/u.test(initial)) return isAttached(words, i, next) ? null : next;
  return isUpper(initial) || /\p{Lo}/u.test(initial) ? next : null;
}

/** A closing mark that touches the word before it. */
function isCloser(words: Tokens, i: number): boolean {
  return CLOSERS.has(words.lower[i] ?? '') && words.start[i] === words.end[i - 1];
}

/** "3.5" or "v.2": a stop between two characters with no space, where the next is no capital. */
function isAttached(words: Tokens, i: number, next: number): boolean {
  return words.start[next] === words.end[next - 1] && words.lower[i] === '.';
}

function isName(words: Tokens, i: number): boolean {
  return words.class[i] === 'PROPN';
}

function isUpper(character: string): boolean {
  return /\p{Lu}/u.test(character);
}
