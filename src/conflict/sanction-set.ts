/**
 * What keeps one player at one state, apart from its own preferences: for each move that it has, the sets of states of which
 * one must be "no better" throughout. A move does not lead away when the state it leads to is no better, or when, for some
 * answer of the others, that answer (under smr and sseq with all that the player could reach from it) is no better.
 *
 * The inverse and robustness ask this again and again with other preferences for the same player.
 */
import { isAgainstEscape, isByImprovements, type SanctionConcept } from './concept.ts';
import { GroupMoves } from './group-moves.ts';
import type { Model } from './model.ts';
import { Moves } from './moves.ts';
import { type Switches, USUAL_SWITCHES } from './switches.ts';

/** For each own move, the alternatives that would make it harmless: sets of states, ascending, s itself left out. */
export type Requirements = readonly (readonly (readonly number[])[])[];

/** What stability of s for i asks under `concept`, with the others' preferences as they are. */
export function requirements(
  model: Model,
  concept: SanctionConcept,
  i: number,
  s: number,
  switches: Partial<Switches> = {},
): Requirements {
  const { groupMoves } = { ...USUAL_SWITCHES, ...switches };
  const groups = new GroupMoves(new Moves(model), groupMoves);
  const others = model.players.map((_, j) => j).filter((j) => j !== i);
  const isStep = isByImprovements(concept)
    ? (j: number, to: number, from: number) => model.ranks[j]![to]! > model.ranks[j]![from]!
    : null;
  return Array.from(groups.single(i, s), (s1) => {
    if (concept === 'nash') return [[s1]];
    const answers = groups.of(others, s1, isStep).map((s2) => {
      const all = isAgainstEscape(concept) ? [s2, ...groups.single(i, s2)] : [s2];
      return [...new Set(all)].filter((t) => t !== s).sort((a, b) => a - b);
    });
    return [[s1], ...answers];
  });
}

/** Whether every move has a harmless alternative when `isNoBetter` says which states are no better than s. */
export function isMet(required: Requirements, isNoBetter: (t: number) => boolean): boolean {
  return required.every((alternatives) => alternatives.some((set) => set.every(isNoBetter)));
}
