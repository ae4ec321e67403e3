/**
 * Evolution: what can become of a state, in how many single moves, and who moves last. Breadth first over pairs of state and
 * last mover, because nobody moves twice in a row.
 *
 * @see Li, Kilgour & Hipel (2005), Status quo analysis in the graph model for conflict resolution, J. Oper. Res. Soc. 56(6).
 */
import type { Model } from './model.ts';
import { Moves } from './moves.ts';

/** What a state can become. */
export interface Evolution {
  readonly from: number;
  /** Least moves to each state, -1 where it cannot be reached; 0 for the state itself. */
  readonly steps: Int32Array;
  /** For each state reached, the players that can be last on a shortest sequence, ascending. */
  readonly last: ReadonlyMap<number, readonly number[]>;
  /** A shortest sequence to a state that is reached: the first mover and stop come first. */
  sequence(to: number): { readonly mover: number; readonly state: number }[];
}

/** Follows single moves from `from`: any moves, or improvements for their mover only. Linear in moves x players. */
export function evolution(model: Model, from: number, by: 'any' | 'improvements'): Evolution {
  const players = model.players.length;
  const moves = new Moves(model);
  const steps = new Int32Array(model.states.length).fill(-1);
  const parent = new Map<number, number>();
  const last = new Map<number, number[]>();
  steps[from] = 0;
  // A node is state x players + last mover; -1 stands for the beginning.
  let level = [-1];
  for (let step = 1; level.length > 0; step++) {
    const next: number[] = [];
    for (const node of level) {
      const mover = node < 0 ? -1 : node % players;
      const at = node < 0 ? from : (node - mover) / players;
      for (let j = 0; j < players; j++) {
        if (j === mover) continue;
        const rank = model.ranks[j]!;
        for (const t of moves.from(j, at)) {
          if (by === 'improvements' && rank[t]! <= rank[at]!) continue;
          const reached = t * players + j;
          if (t === from || parent.has(reached)) continue;
          parent.set(reached, node);
          next.push(reached);
          if (steps[t] === -1) steps[t] = step;
          if (steps[t] === step)
            last.set(
              t,
              [...(last.get(t) ?? []), j].sort((a, b) => a - b),
            );
        }
      }
    }
    level = next;
  }
  const sequence = (to: number): { mover: number; state: number }[] => {
    const stops: { mover: number; state: number }[] = [];
    const lastMovers = last.get(to);
    for (let node = lastMovers ? to * players + lastMovers[0]! : -1; node >= 0; node = parent.get(node)!) {
      stops.unshift({ mover: node % players, state: Math.floor(node / players) });
    }
    return stops;
  };
  return { from, steps, last, sequence };
}
