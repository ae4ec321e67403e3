import { correctTags } from './tag-corrections.ts';
import { repairTags } from './tag-repairs.ts';
import { type WordClass, wordTagger } from './word-tagger.ts';

/**
 * The words of a text, as parallel arrays: word `i` is `text.slice(start[i], end[i])`. Words are in order and never
 * overlap; between two words stands only white space. Contractions are split as the tag set asks (*wo|n't*, *Kim|'s*),
 * hyphenated words at their hyphens.
 */
export interface Tokens {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Lower case, with straight apostrophes: for matching only. */
  readonly lower: readonly string[];
  readonly lemma: readonly string[];
  readonly class: readonly WordClass[];
}

/**
 * One alternative a kind of word, tried in this order at each place. No alternative contains a repeated group that can
 * match the same characters in two ways, so the time is linear.
 */
const WORD = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"”)\]]+`,
    String.raw`(?:\p{Lu}\.){2,}`, // U.S., D.P.R.K.
    String.raw`(?:[ap]\.m\.|(?:MR|MS|MRS|DR|GEN|SEN|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sen|Rep|Gov|Sgt|Capt|Maj|Adm|Hon|Prof|Rev|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Co|Corp|Ltd)\.)(?!\p{L})`,
    String.raw`\p{Lu}\.(?=[ \u00a0]\p{Lu}\p{Ll})(?<=(?:^|[\s.("“])\p{Lu}\.)`, // M. Alhassan
    String.raw`\p{N}+(?:[.,:]\p{N}+)*`,
    String.raw`[cC]an(?=not(?!\p{L}))`,
    String.raw`[\p{L}\p{M}]+?(?=n['’]t(?![\p{L}\p{M}]))`, // do|n't
    String.raw`n['’]t(?![\p{L}\p{M}])`,
    String.raw`['’](?:s|re|ve|ll|d|m|S)(?![\p{L}\p{M}])`,
    String.raw`[\p{L}\p{M}]+(?:['’](?=\p{Lu})[\p{L}\p{M}]+)?`, // O'Brien, but Kim|'s
    String.raw`\.\.\.|--+|''`,
    '``+',
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);
/** Longer runs of letters are cut, so that no word is endless. */
const LONGEST = 200;

/**
 * Returns the words of `text` with their parts of speech. Pure; linear in the length of the text.
 *
 * @example
 * tokens("They won't talk.").lower; // ['they', 'wo', "n't", 'talk', '.']
 */
export function tokens(text: string): Tokens {
  const starts: number[] = [];
  const words: string[] = [];
  for (const run of runs(text)) {
    WORD.lastIndex = 0;
    for (let match = WORD.exec(run.text); match !== null; match = WORD.exec(run.text)) {
      starts.push(run.start + match.index);
      words.push(match[0]);
    }
  }
  const tags = wordTagger().tags(words);
  const lower = words.map((word) => word.toLowerCase().replace(/’/g, "'"));
  repairTags({ words, lower, classes: tags.classes, lemmas: tags.lemmas });
  correctTags(lower, tags.classes);
  return {
    length: words.length,
    start: Int32Array.from(starts),
    end: Int32Array.from(starts, (start, i) => start + (words[i] ?? '').length),
    lower,
    lemma: tags.lemmas,
    class: tags.classes,
  };
}

/** The text in pieces in which no run of letters is longer than {@link LONGEST}: nearly always one piece. */
function* runs(text: string): Generator<{ text: string; start: number }> {
  const endless = new RegExp(String.raw`\S{${LONGEST}}`, 'g');
  let start = 0;
  for (let match = endless.exec(text); match !== null; match = endless.exec(text)) {
    let end = match.index + LONGEST;
    if (isLowSurrogate(text.charCodeAt(end))) end++;
    yield { text: text.slice(start, end), start };
    start = end;
    endless.lastIndex = end;
  }
  yield { text: text.slice(start), start };
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
