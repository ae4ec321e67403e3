import type { Prose } from '../text/prose.ts';
import { type NounPhrases, nounPhrases } from './noun-phrases.ts';
import { type VerbGroups, verbGroups } from './verb-groups.ts';

/** A shallow parse: noun phrases and verb groups, without the tree between them. */
export interface Syntax {
  readonly phrases: NounPhrases;
  readonly verbs: VerbGroups;
  /** For each word, the index of its sentence. */
  readonly sentenceOf: Int32Array;
}

const known = new WeakMap<Prose, Syntax>();

/** Returns the shallow parse of a text. Pure; linear in the number of words; made once for each prose, then kept with it. */
export function syntax(prose: Prose): Syntax {
  const kept = known.get(prose);
  if (kept !== undefined) return kept;
  const made = parsed(prose);
  known.set(prose, made);
  return made;
}

function parsed(prose: Prose): Syntax {
  const phrases = nounPhrases(prose.words);
  const verbs = verbGroups(prose.words, phrases);
  const sentenceOf = new Int32Array(prose.words.length);
  prose.sentences.forEach((sentence, s) => {
    sentenceOf.fill(s, sentence.first, sentence.last);
  });
  return { phrases, verbs, sentenceOf };
}
