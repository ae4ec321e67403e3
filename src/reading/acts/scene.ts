import type { Segment } from '../clauses/segments.ts';
import type { ConditionProposal } from '../conditions/conditions.ts';
import type { ActEntry } from '../lexicon/acts.ts';
import type { Match } from '../lexicon/pattern.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Voices } from './voices.ts';

/** Who the subject of a clause is, seen from whoever speaks it. */
export type Standpoint = 'self' | 'other' | 'thing' | 'none';

/** What the reader of acts must be told from outside: who a subject is. */
export interface Standpoints {
  /** Whether the document speaks for somebody, so that its own sentences can be acts. */
  readonly documentSpeaks: boolean;
  standpoint(subject: Segment | null, voice: number): Standpoint;
  /** Whether words that a voice speaks are about somebody outside its own house. */
  isAbroad(words: Segment, voice: number): boolean;
  /** Whether words name an actor. */
  isActor(words: Segment | null): boolean;
  /** Whether words before a noun say whose it is: *Iran's*, *a Turkish*, *its*. */
  isOwner(words: Segment): boolean;
}

/** A match of an act entry. */
export type ActMatch = Match & { readonly entry: ActEntry };

/** What the readers of one sentence share. */
export interface Scene {
  readonly prose: Prose;
  readonly syntax: Syntax;
  readonly voices: Voices;
  readonly who: Standpoints;
  readonly sentence: Sentence;
  /** Index of the sentence. */
  readonly s: number;
}

/** Whether word `i` stands in a condition, one that is a condition of any act: *while* and *before* are often mere time. */
export function isInCondition(conditions: readonly ConditionProposal[], word: number): boolean {
  return conditions.some((c) => c.where !== 'negative' && c.where !== 'initial' && word >= c.first && word < c.last);
}

/** Where the subject of the verb at `word` may begin: after a fronted condition. */
export function afterConditions(conditions: readonly ConditionProposal[], segment: Segment, word: number): number {
  let from = segment.first;
  for (const c of conditions) if (c.last <= word && c.last > from) from = c.last;
  return from;
}
