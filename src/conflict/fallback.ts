import { ConflictError } from './conflict-error.ts';
import { GroupMoves } from './group-moves.ts';
import type { Model } from './model.ts';
import { Moves } from './moves.ts';
import { difference, hasOption, indexOf, optionsIn } from './state.ts';
import { USUAL_SWITCHES } from './switches.ts';

export const FALLBACKS = ['status-quo', 'revert', 'security'] as const;
/** What a player has if an agreement fails: the status quo, what is left when all is taken back, what it can guarantee itself, or a named state (by index). */
export type Fallback = (typeof FALLBACKS)[number] | number;

/** For each player, the rank below which it must not fall, given the stop at which things break off. */
export type Floor = (player: number, stop: number) => number;

/** The floors of each player's fallback. Only `revert` depends on the stop. */
export function floors(model: Model, fallbacks: readonly Fallback[], statusQuo: number): Floor {
  const fixed = fallbacks.map((f, i) => (f === 'revert' ? null : fixedFloor(model, f, i, statusQuo)));
  const reverted = new Map<number, readonly number[]>();
  return (player, stop) => {
    const known = fixed[player];
    if (known !== null && known !== undefined) return known;
    const states = reverted.get(stop) ?? revertedStates(model, stop, statusQuo);
    reverted.set(stop, states);
    return Math.min(...states.map((s) => model.ranks[player]![s]!));
  };
}

function fixedFloor(model: Model, fallback: Exclude<Fallback, 'revert'>, i: number, statusQuo: number): number {
  if (fallback === 'security') return securityLevel(model, i, statusQuo);
  return model.ranks[i]![fallback === 'status-quo' ? statusQuo : fallback]!;
}

/** The best that i can guarantee from the status quo: over its own moves and staying, the worst of what the others' sequences, or their staying, can make of it. */
export function securityLevel(model: Model, i: number, statusQuo: number): number {
  const groups = new GroupMoves(new Moves(model), USUAL_SWITCHES.groupMoves);
  const others = model.players.map((_, j) => j).filter((j) => j !== i);
  const rank = model.ranks[i]!;
  const worst = (t: number): number => Math.min(rank[t]!, ...groups.of(others, t).map((u) => rank[u]!));
  return Math.max(worst(statusQuo), ...Array.from(groups.single(i, statusQuo), worst));
}

/** The most options of which all sets are tried when taking everything back is infeasible. */
const MOST_REVERTED = 16;

/**
 * What is left of `stop` when options changed since the status quo go back to what they were, unless their direction forbids it:
 * one state, or, where that is infeasible, the states of the largest sets of options that can go back together.
 */
export function revertedStates(model: Model, stop: number, statusQuo: number): number[] {
  const [now, then] = [model.states[stop]!, model.states[statusQuo]!];
  const back = optionsIn(difference(now, then)).filter((k) => {
    const { direction } = model.options[k]!;
    return direction === 'yes' || hasOption(then, k) === (direction === 'no');
  });
  if (back.length > MOST_REVERTED && indexOf(model.space, without(now, back)) < 0) {
    throw new ConflictError('conflict/too-many-reverted', {
      got: `${back.length} options that could go back, not all together`,
      expected: `at most ${MOST_REVERTED}`,
      next: 'name a fallback state instead of `revert`',
    });
  }
  for (let size = back.length; size >= 0; size--) {
    const found = subsets(back, size)
      .map((set) => indexOf(model.space, without(now, set)))
      .filter((raw) => raw >= 0);
    if (found.length > 0) return [...new Set(found.map((raw) => (model.merging ? model.merging.classOf[raw]! : raw)))];
  }
  return [stop];
}

function without(state: number, options: readonly number[]): number {
  return options.reduce((s, k) => s + (hasOption(state, k) ? -1 : 1) * 2 ** k, state);
}

function subsets(items: readonly number[], size: number): number[][] {
  if (size === items.length) return [[...items]];
  if (size === 0) return [[]];
  const [first, ...rest] = items;
  return [...subsets(rest, size - 1).map((set) => [first!, ...set]), ...subsets(rest, size)];
}
