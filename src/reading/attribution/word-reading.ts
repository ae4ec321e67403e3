import type { Syntax } from '../syntax/syntax.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import type { WordRange } from '../syntax/word-range.ts';
import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import type { QuotedWords } from './content.ts';

/** An attribution in words, before it becomes spans. */
export interface WordAttribution {
  readonly source: WordRange | null;
  readonly cue: WordRange;
  readonly content: readonly WordRange[];
  readonly lemma: string;
  readonly frame: string;
  readonly by: string;
}

/** Tells whether a verb is a cue in a frame, and by which lexicon entry. */
export type CueTest = (lemma: string, frame: string, verb: VerbGroup) => string | null;

/** What every rule of attribution looks at. */
export interface WordReading {
  readonly prose: Prose;
  readonly syntax: Syntax;
  readonly quoted: QuotedWords;
  readonly isCue: CueTest;
  /** The sources found so far, by verb group: what a later verb that shares its subject asks. Filled in the order of the text. */
  readonly sources: Map<number, WordRange>;
  readonly isSaying: (lemma: string) => boolean;
  /** The lexicon entry that makes a noun, or an adjective after *be*, a cue before `link`. */
  readonly nounCue: (lemma: string, link: string) => string | null;
  readonly adjectiveCue: (word: string, link: string) => string | null;
}

/** A verb of saying in its sentence. */
export interface Place {
  readonly reading: WordReading;
  readonly v: number;
  readonly verb: VerbGroup;
  readonly lemma: string;
  readonly sentence: Sentence;
}

/** Verbs whose object is who is spoken to. */
export const ADDRESSING: ReadonlySet<string> = new Set([
  'tell',
  'remind',
  'assure',
  'inform',
  'warn',
  'advise',
  'ask',
  'notify',
]);
