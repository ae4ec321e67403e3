/**
 * Group moves: what several players can make of a state, moving one after the other. A search over pairs of state and last
 * mover (or, where everybody moves once, over pairs of state and who has moved). A group move never ends where it began.
 */
import type { Moves } from './moves.ts';
import type { Switches } from './switches.ts';

/** Whether player j may take the step from one state to another as part of a group move. */
export type Step = (j: number, to: number, from: number) => boolean;

/** Lists group moves; keeps each player's moves and the marks of a search between calls. */
export class GroupMoves {
  readonly moves: Moves;
  readonly #rule: Switches['groupMoves'];
  readonly #lists: Map<number, Int32Array>[];
  readonly #reached: Int32Array;
  #stamp = 0;

  constructor(moves: Moves, rule: Switches['groupMoves']) {
    this.moves = moves;
    this.#rule = rule;
    this.#lists = moves.model.players.map(() => new Map());
    this.#reached = new Int32Array(moves.model.states.length);
  }

  /** R_i(s), ascending. */
  single(i: number, s: number): Int32Array {
    let list = this.#lists[i]!.get(s);
    if (!list) {
      list = this.moves.from(i, s);
      this.#lists[i]!.set(s, list);
    }
    return list;
  }

  /** R_H(s) in the order of meeting, without s; `isStep` narrows the moves, to improvements for instance. */
  of(group: readonly number[], s: number, isStep: Step | null = null): number[] {
    this.#stamp++;
    const reached: number[] = [];
    // Who may not move next: nobody, one player, or a set of them, as bits.
    const queue: [at: number, barred: number][] = [[s, 0]];
    const met = new Set<number>();
    this.#reached[s] = this.#stamp;
    for (let q = 0; q < queue.length; q++) {
      const [at, barred] = queue[q]!;
      for (let k = 0; k < group.length; k++) {
        if ((barred >>> k) & 1) continue;
        const after = this.#rule === 'everybody-once' ? barred | (1 << k) : 1 << k;
        for (const t of this.single(group[k]!, at)) {
          if (isStep && !isStep(group[k]!, t, at)) continue;
          const node = t * 2 ** group.length + after;
          if (met.has(node)) continue;
          met.add(node);
          queue.push([t, after]);
          if (this.#reached[t] === this.#stamp) continue;
          this.#reached[t] = this.#stamp;
          reached.push(t);
        }
      }
    }
    return reached;
  }
}
