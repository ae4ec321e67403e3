import type { Language } from '../base/index.ts';

/** Detection looks at so much, half from the start and half from the middle, where a text is no longer its masthead. */
const SAMPLE_CHARACTERS = 1000;
/** Below so many letters a guess is a coin toss. */
const MIN_LETTERS = 24;
/** Frequent English words that are no words, or rare ones, in other languages of the Latin alphabet (not `in`, `is`, `of`, `for`). */
const ENGLISH =
  'the and that with was which from this have has been will would are were their by its not should they between who said'.split(
    ' ',
  );
const ENGLISH_WORDS = new Set(ENGLISH);
/** English prose has about one such word in five; no other language's prose has one in twelve. */
const MIN_ENGLISH_SHARE = 1 / 10;
const MIN_ENGLISH_WORDS = 4;

interface Detector {
  detect(text: string): { readonly language: string; isReliable(): boolean };
}
let detector: Promise<Detector> | undefined;

/**
 * Tells the language of a text, `und` where it cannot be told surely.
 *
 * Plainly English text is told by its function words alone: loading a detector costs a quarter of a second, which would be
 * half of the time that reading one article may take. Everything else goes to `eld` with its smallest database (1 MB; on
 * texts of a paragraph it errs no more than the larger ones), loaded once, when it is first needed.
 */
export async function language(text: string): Promise<Language> {
  const sample = languageSample(text);
  if (isPlainEnglish(sample)) return 'en';
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return 'und';
  detector ??= import('eld/extrasmall').then((module) => module.eld);
  const result = (await detector).detect(sample);
  return result.language !== '' && result.isReliable() ? result.language : 'und';
}

function languageSample(text: string): string {
  if (text.length <= SAMPLE_CHARACTERS) return text;
  const half = SAMPLE_CHARACTERS / 2;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, half)} ${text.slice(middle, middle + half)}`;
}

function isPlainEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/[^\s\p{P}\d]+/gu) ?? [];
  const hits = words.filter((w) => ENGLISH_WORDS.has(w));
  return hits.length >= words.length * MIN_ENGLISH_SHARE && new Set(hits).size >= MIN_ENGLISH_WORDS;
}
