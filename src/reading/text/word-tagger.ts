import { createRequire } from 'node:module';

export const WORD_CLASSES = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
/** A word's part of speech, by the universal tag set (Nivre et al., LREC 2016). */
export type WordClass = (typeof WORD_CLASSES)[number];

/** Gives the part of speech and the lemma of words in their order. */
export interface WordTagger {
  /** Both lists are as long as `words`. */
  tags(words: readonly string[]): { readonly classes: WordClass[]; readonly lemmas: string[] };
}

/** The part of wink-nlp that is asked for; its own declarations leave `its` loose. */
interface Wink {
  readonly its: { readonly value: unknown; readonly pos: unknown; readonly lemma: unknown };
  readDoc(text: string): { tokens(): { out(what: unknown): string[] } };
}

/** wink-nlp takes quadratic time on one endless word, so no word longer than this is shown to it. */
const LONGEST = 32;
/** Words in one call: keeps wink's own tables small. */
const CHUNK = 2000;

let shared: WordTagger | null = null;

/**
 * Returns the tagger, loading it at the first call (about 100 ms). The model is wink-nlp's `wink-eng-lite-web-model`, a
 * lookup table with rules, chosen since it tags 2.5 MB of text a second and needs no native part.
 */
export function wordTagger(): WordTagger {
  shared ??= createWinkTagger();
  return shared;
}

function createWinkTagger(): WordTagger {
  const require = createRequire(import.meta.url);
  const wink: Wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['pos']);
  return {
    tags: (words) => {
      const classes: WordClass[] = new Array(words.length);
      const lemmas: string[] = new Array(words.length);
      for (let from = 0; from < words.length; from += CHUNK) {
        tagChunk(wink, words, from, Math.min(from + CHUNK, words.length), classes, lemmas);
      }
      return { classes, lemmas };
    },
  };
}

/** Tags words[from, to). wink splits words its own way: a word takes the tag of its last part, where an English word has its head. */
function tagChunk(
  wink: Wink,
  words: readonly string[],
  from: number,
  to: number,
  classes: WordClass[],
  lemmas: string[],
): void {
  const shown: string[] = [];
  for (let i = from; i < to; i++) shown.push(shownWord(words[i] ?? ''));
  const tokens = wink.readDoc(shown.join(' ')).tokens();
  const values = tokens.out(wink.its.value);
  const tags = tokens.out(wink.its.pos);
  const stems = tokens.out(wink.its.lemma);
  let k = 0;
  for (let i = from; i < to; i++) {
    const word = shown[i - from] ?? '';
    let taken = 0;
    classes[i] = 'X';
    lemmas[i] = word.toLowerCase();
    const first = k;
    while (k < values.length && taken < word.length) {
      const value = values[k] ?? '';
      // a part that is not where it should be: leave the word to the defaults and go on with the next
      if (!word.startsWith(value, taken)) break;
      taken += value.length;
      classes[i] = (tags[k] ?? 'X') as WordClass;
      if (k === first && taken === word.length) lemmas[i] = stems[k] ?? word;
      k++;
    }
    if (taken < word.length) k = resumed(values, k, shown[i + 1 - from]);
  }
}

/** The next place in `values` where `word` can start, looking a few parts ahead; `k` itself when it is nowhere near. */
function resumed(values: readonly string[], k: number, word: string | undefined): number {
  if (word === undefined) return values.length;
  for (let j = k; j < Math.min(k + 8, values.length); j++) if (word.startsWith(values[j] ?? ' ')) return j;
  return k;
}

const PLAIN = /^[\p{L}\p{N}\p{P}\p{S}]+$/u;

/** A word as wink may see it: short, without marks that it would split or drop. */
function shownWord(word: string): string {
  if (word.length > LONGEST) return 'thing';
  return PLAIN.test(word) ? word.replace(/[\u2018\u2019]/g, "'") : 'thing';
}
