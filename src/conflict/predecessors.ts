/**
 * Group moves where every player has few options: for each state, one bit for each single move that leads to it.
 *
 * A move changes some of one player's options, so the moves of all players are a short list of differences; bit b of a state's
 * word says that the state which differs from it by difference b can move there. A sweep as in `sweep.ts` then reads one or two
 * words a state instead of a list a player. Addressed by state number, so it needs numbers that are mostly feasible.
 */
import { byRank } from './cells.ts';
import type { Model } from './model.ts';

/** Beyond so many differences, lists by subcell are faster. */
const MAX_DIFFERENCES = 64;

/** Whether the model suits this representation: plain, few options a player, and numbers that are mostly feasible. */
export function isCompact(model: Model): boolean {
  const { options } = model;
  if (options.length > 24 || 2 ** options.length > 8 * model.space.length + 64) return false;
  return differences(model).length <= MAX_DIFFERENCES;
}

interface Difference {
  readonly player: number;
  readonly bits: number;
}

function differences(model: Model): Difference[] {
  return model.players.flatMap((_, player) => {
    const own = model.options.filter((o) => o.player === player);
    if (own.length > 6) return Array.from({ length: MAX_DIFFERENCES + 1 }, () => ({ player, bits: 0 }));
    return Array.from({ length: 2 ** own.length - 1 }, (_, d) => ({ player, bits: (d + 1) << own[0]!.index }));
  });
}

/** The single moves of a plain model, all of them or improvements only, by the state that they lead to. */
export class Predecessors {
  readonly #model: Model;
  readonly #differences: readonly Difference[];
  /** One array for every 32 differences. */
  readonly #words: Int32Array[];

  constructor(model: Model, isByImprovements: boolean) {
    this.#model = model;
    this.#differences = differences(model);
    const size = 2 ** model.options.length;
    this.#words = Array.from({ length: Math.ceil(this.#differences.length / 32) }, () => new Int32Array(size));
    const ranks = new Map<number, Int32Array>();
    for (const [d, { player, bits }] of this.#differences.entries()) {
      let rank = ranks.get(player);
      if (!rank) {
        rank = isByImprovements ? byNumber(model, model.ranks[player]!, size) : byNumber(model, null, size);
        ranks.clear();
        ranks.set(player, rank);
      }
      this.#fill(this.#words[d >>> 5]!, d & 31, bits, rank, isByImprovements);
    }
  }

  /** Least key that the group can reach, staying included. Each move is looked at once. */
  worst(group: readonly number[], key: Int32Array): Int32Array {
    const { space } = this.#model;
    const mask = this.#words.map((_, w) =>
      this.#differences.reduce(
        (m, { player }, d) => (d >>> 5 === w && group.includes(player) ? m | (1 << (d & 31)) : m),
        0,
      ),
    );
    const bits = Int32Array.from(this.#differences, (d) => d.bits);
    const size = 2 ** this.#model.options.length;
    const seen = new Int32Array(Math.ceil(size / 32));
    const low = new Int32Array(size);
    // One slot more than states: the last write may count for nothing.
    const queue = new Int32Array(space.length + 1);
    const sorted = byRank(key);
    let head = 0;
    let tail = 0;
    for (let start = 0; start < sorted.length && tail < space.length; ) {
      const value = key[sorted[start]!]!;
      const begin = tail;
      for (; start < sorted.length && key[sorted[start]!] === value; start++) {
        const s = space[sorted[start]!]!;
        const word = seen[s >>> 5]!;
        seen[s >>> 5] = word | (1 << s);
        queue[tail] = s;
        tail += 1 - ((word >>> s) & 1);
      }
      while (head < tail && tail < space.length) {
        const end = tail;
        for (let w = 0; w < mask.length; w++) {
          const words = this.#words[w]!;
          const own = mask[w]!;
          for (let q = head; q < end; q++) {
            const u = queue[q]!;
            for (let m = words[u]! & own; m !== 0; m &= m - 1) {
              const t = u ^ bits[32 * w + 31 - Math.clz32(m & -m)]!;
              // Whether t is new is a coin's toss: it is always written, and counts only where it is.
              const word = seen[t >>> 5]!;
              seen[t >>> 5] = word | (1 << t);
              queue[tail] = t;
              tail += 1 - ((word >>> t) & 1);
            }
          }
        }
        head = end;
      }
      for (let q = begin; q < tail; q++) low[queue[q]!] = value;
    }
    return space.length === low.length ? low : Int32Array.from(space, (s) => low[s]!);
  }

  /** Sets bit `b` of every state to which a state that differs by `bits` can move. */
  #fill(words: Int32Array, b: number, bits: number, rank: Int32Array, isByImprovements: boolean): void {
    const direction = (wanted: string): number =>
      this.#model.options.reduce((m, o) => (o.direction === wanted ? m | (1 << o.index) : m), 0) & bits;
    // A move along `bits` may only arrive where what is taken once is taken and what is dropped once is dropped.
    const taken = direction('no');
    const fixed = taken | direction('only-drop');
    for (let s = 0; s < words.length; s++) {
      if ((s & fixed) !== taken) continue;
      const [here, there] = [rank[s]!, rank[s ^ bits]!];
      if (here < 0 || there < 0) continue;
      if (isByImprovements ? there < here : true) words[s]! |= 1 << b;
    }
  }
}

/** Ranks by state number, -1 for infeasible states; zeros where ranks do not matter. */
function byNumber(model: Model, rank: Int32Array | null, size: number): Int32Array {
  if (model.space.length === size) return rank ?? new Int32Array(size);
  const all = new Int32Array(size).fill(-1);
  for (let i = 0; i < model.space.length; i++) all[model.space[i]!] = rank ? rank[i]! : 0;
  return all;
}
