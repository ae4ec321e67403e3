/**
 * Stability under any judgement: unknown preferences, strength, attitudes, or other rules for group moves. Searches what the
 * others can make of every improvement, once a state, so it is for conflicts of thousands of states; `stability.ts` is for
 * known preferences at any size.
 */

import { isAgainstEscape, isByImprovements, type SanctionConcept } from './concept.ts';
import { ConflictError } from './conflict-error.ts';
import { GroupMoves } from './group-moves.ts';
import type { Judgement } from './judgement.ts';
import type { Model } from './model.ts';
import { Moves } from './moves.ts';
import type { Stability } from './stability.ts';
import type { Switches } from './switches.ts';

/** The most states for which group moves are listed one by one. */
export const MAX_LISTED_STATES = 2 ** 14;

/** The stable states of every player under each of `concepts`, by `judge`. */
export function judgedStability<C extends SanctionConcept>(
  model: Model,
  concepts: readonly C[],
  judge: Judgement,
  switches: Switches,
): Stability<C> {
  assertListable(model, 'unknown preferences, strength, attitudes and other switches');
  const groups = new GroupMoves(new Moves(model), switches.groupMoves);
  const entries = concepts.map(
    (concept) => [concept, model.players.map((_, i) => stableStates(model, concept, i, judge, groups))] as const,
  );
  return Object.fromEntries(entries) as unknown as Stability<C>;
}

/** @throws {ConflictError} `conflict/too-many-states` where `what` cannot be listed in reasonable time. */
export function assertListable(model: Model, what: string): void {
  if (model.states.length <= MAX_LISTED_STATES) return;
  throw new ConflictError('conflict/too-many-states', {
    got: `${model.states.length.toLocaleString('en')} states`,
    expected: `at most ${MAX_LISTED_STATES.toLocaleString('en')} for ${what}`,
    next: 'cut states or leave options out, or ask for the usual concepts alone',
  });
}

function stableStates(
  model: Model,
  concept: SanctionConcept,
  i: number,
  judge: Judgement,
  groups: GroupMoves,
): Int32Array {
  const others = model.players.map((_, j) => j).filter((j) => j !== i);
  const isStep = isByImprovements(concept) ? judge.answers : null;
  const answers = new Map<number, number[]>();
  const answersTo = (s1: number): number[] => {
    let found = answers.get(s1);
    if (!found) {
      found = groups.of(others, s1, isStep);
      answers.set(s1, found);
    }
    return found;
  };
  const holds = (s: number, s2: number): boolean =>
    judge.deters(i, s2, s) && (!isAgainstEscape(concept) || groups.single(i, s2).every((s3) => judge.deters(i, s3, s)));
  const bits = new Int32Array(Math.ceil(model.states.length / 32));
  for (let s = 0; s < model.states.length; s++) {
    const isStable = groups
      .single(i, s)
      .every((s1) => !judge.tempts(i, s1, s) || (concept !== 'nash' && answersTo(s1).some((s2) => holds(s, s2))));
    if (isStable) bits[s >>> 5]! |= 1 << (s & 31);
  }
  return bits;
}
