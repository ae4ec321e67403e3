import type { Act, Certainty, Strength } from '../../base/statement.ts';
import type { Segment } from '../clauses/segments.ts';
import type { ConditionProposal } from '../conditions/conditions.ts';

/** An act as words, before anybody's code is known. */
export interface ActProposal {
  readonly act: Act;
  /** The clause that carries it, words `[first, last)`. */
  readonly content: Segment;
  /** Index of the voice that speaks the clause, -1 for the document. */
  readonly voice: number;
  /** The subject of the verb that performs the act; `null` where the voice performs it. */
  readonly performer: Segment | null;
  /** The subject of the clause's verb. */
  readonly subject: Segment | null;
  /** The words that made it an act. */
  readonly cue: Segment;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly strength: Strength;
  readonly certainty: Certainty;
  readonly conditions: readonly ConditionProposal[];
  readonly sentence: number;
  /** Whether the words leave open which act they make, and whether they are a bare future: see the act entries. */
  readonly open: boolean;
  readonly bare: boolean;
  readonly by: readonly string[];
}

/** A proposal with its weight against others over the same words. */
export interface Candidate extends ActProposal {
  readonly score: number;
}

/** What became of a match: a candidate, or the reason why it is none, as a phrase ("the clause has no condition"). */
export type Verdict = Candidate | string;

/** How much an entry of each certainty weighs. */
export const SCORES: Readonly<Record<Certainty, number>> = { clear: 3, likely: 2, possible: 1 };
