/**
 * The worst that group moves can come to where moves do not compose, because single moves are removed or states merged: then
 * it matters who moved last, and the search is over pairs of state and last mover. Otherwise as `sweep.ts`.
 */
import { byRank } from './cells.ts';
import { ConflictError } from './conflict-error.ts';
import type { Model } from './model.ts';
import type { Moves } from './moves.ts';

/** The most moves that are listed one by one: about a minute. */
const MOST_MOVES = 3e8;

/** @throws {ConflictError} `conflict/too-many-states` where removed moves or merged states would have too many moves listed. */
export function assertWalkable(model: Model): void {
  const most = model.space.length;
  const choices = model.players.map((_, j) => Math.min(most, 2 ** model.options.filter((o) => o.player === j).length));
  const moves = model.space.length * choices.reduce((a, b) => a + b, 0) * model.players.length;
  if (moves <= MOST_MOVES) return;
  throw new ConflictError('conflict/too-many-states', {
    got: `${model.space.length.toLocaleString('en')} states with removed moves or merged states`,
    expected: 'some tens of thousands, because moves must then be followed one by one',
    next: 'cut states, or do without `forbidden` and `merge`',
  });
}

/** Least key among s itself and all that the group can make of s; `isStep` narrows the moves. Each pair is met once. */
export function worstWithLastMover(
  moves: Moves,
  group: readonly number[],
  key: Int32Array,
  isStep: ((j: number, to: number, from: number) => boolean) | null,
): Int32Array {
  const width = group.length + 1;
  const low = new Int32Array(key.length * width);
  const seen = new Uint8Array(low.length);
  const stack: number[] = [];
  let value = 0;
  const mark = (node: number): void => {
    if (seen[node]) return;
    seen[node] = 1;
    low[node] = value;
    stack.push(node);
  };
  for (const s of byRank(key)) {
    value = key[s]!;
    for (let m = 0; m < width; m++) mark(s * width + m);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const last = node % width;
      // The last place stands for "nobody has moved yet": nothing leads there.
      if (last === group.length) continue;
      const at = (node - last) / width;
      const j = group[last]!;
      for (const from of moves.into(j, at)) {
        if (isStep && !isStep(j, at, from)) continue;
        for (let m = 0; m < width; m++) if (m !== last) mark(from * width + m);
      }
    }
  }
  return Int32Array.from(key, (_, s) => low[s * width + group.length]!);
}
