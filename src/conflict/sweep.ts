/**
 * The worst that group moves can come to, for every state at once.
 *
 * Given a key for each state (how bad it is to end there), `low[s]` is the least key among s itself and all that a group can
 * make of s. States are taken from the least key up; from each, moves are walked backwards and every state that is met for
 * the first time gets that key. So each state is marked once, and each list of a subcell is walked once: work is states x
 * players. (For stability it does no harm that s itself counts: see `stability.ts`.)
 *
 * A player's own moves compose (two in a row are one), so nobody needs to remember who moved last. Where removed moves or
 * merged states break that, `last-mover.ts` is used instead.
 */
import { byRank, type Cells, type Order } from './cells.ts';

/** One member of the moving group. */
export interface Mover {
  readonly cells: Cells;
  readonly order: Order;
  /** The mover's own ranks. */
  readonly rank: Int32Array;
}

/** Least key that the group can reach by any moves, staying included. Linear in states x movers (and subcells per cell). */
export function worstByMoves(movers: readonly Mover[], key: Int32Array): Int32Array {
  const marks = new Marks(key);
  const done = movers.map((m) => new Uint8Array(m.cells.subcells));
  while (marks.startNext()) {
    while (marks.hasNext()) {
      const [from, to] = marks.frontier();
      for (let j = 0; j < movers.length; j++) markCells(movers[j]!, done[j]!, marks, from, to);
    }
  }
  return marks.low;
}

/** Marks all from which one move of the mover leads to a state of the frontier. */
function markCells(
  { cells, order: { order, start } }: Mover,
  done: Uint8Array,
  marks: Marks,
  from: number,
  to: number,
): void {
  const { subcell, cell, first, pattern } = cells;
  for (let q = from; q < to; q++) {
    const own = subcell[marks.queue[q]!]!;
    if (done[own]) continue;
    const [begin, end] = cell ? [first[cell[own]!]!, first[cell[own]! + 1]!] : [own, own + 1];
    for (let c = begin; c < end; c++) {
      if (done[c] || (cell && (pattern[c]! & ~pattern[own]!) !== 0)) continue;
      done[c] = 1;
      for (let slot = start[c]!; slot < start[c + 1]! - 1; slot++) marks.mark(order[slot]!);
    }
  }
}

/** Least key that the group can reach by improvements of its members, staying included. */
export function worstByImprovements(movers: readonly Mover[], key: Int32Array): Int32Array {
  const marks = new Marks(key);
  const walks = movers.map((m) => (m.cells.cell ? patternWalk(m) : plainWalk(m)));
  while (marks.startNext()) {
    while (marks.hasNext()) {
      const [from, to] = marks.frontier();
      for (const walk of walks) walk(marks, from, to);
      if (marks.isComplete()) return marks.low;
    }
  }
  return marks.low;
}

type Walk = (marks: Marks, from: number, to: number) => void;

/** A subcell is one list, worst first: what lies before a marked state is worse and improves to it. Walked slots are always a prefix. */
function plainWalk({ cells, order: { order, start, worseUpTo } }: Mover): Walk {
  const walked = new Uint8Array(order.length);
  for (let c = 0; c < cells.subcells; c++) walked[start[c]! - 1] = 1;
  return (marks, from, to) => {
    const { queue, seen, low } = marks;
    const value = marks.value;
    let tail = marks.tail;
    for (let q = from; q < to; q++) {
      for (let slot = worseUpTo[queue[q]!]! - 1; walked[slot] === 0; slot--) {
        walked[slot] = 1;
        const s = order[slot]!;
        if (seen[s] === 0) {
          seen[s] = 1;
          low[s] = value;
          queue[tail++] = s;
        }
      }
    }
    marks.tail = tail;
  };
}

/** With irreversible options a state is also reached from the subcells of lesser patterns: each keeps how far it is walked. */
function patternWalk({ cells, order: { order, start }, rank }: Mover): Walk {
  const { subcell, first, pattern } = cells;
  const cell = cells.cell!;
  const next = start.slice();
  const handled = new Int32Array(cells.subcells);
  return (marks, from, to) => {
    for (let q = from; q < to; q++) {
      const u = marks.queue[q]!;
      const own = subcell[u]!;
      const r = rank[u]!;
      if (handled[own]! >= r) continue;
      const end = first[cell[own]! + 1]!;
      for (let c = first[cell[own]!]!; c < end; c++) {
        if ((pattern[c]! & ~pattern[own]!) !== 0 || handled[c]! >= r) continue;
        handled[c] = r;
        const last = start[c + 1]! - 1;
        let slot = next[c]!;
        while (slot < last && rank[order[slot]!]! < r) marks.mark(order[slot++]!);
        next[c] = slot;
      }
    }
  };
}

/** The states met so far, in the order of meeting, each with its least key. */
class Marks {
  readonly low: Int32Array;
  readonly seen: Uint8Array;
  readonly queue: Int32Array;
  tail = 0;
  value = 0;
  readonly #key: Int32Array;
  readonly #sorted: Int32Array;
  #start = 0;
  #head = 0;

  constructor(key: Int32Array) {
    this.#key = key;
    this.#sorted = byRank(key);
    this.low = new Int32Array(key.length);
    this.seen = new Uint8Array(key.length);
    this.queue = new Int32Array(key.length);
  }

  /** Begins a search at all states of the least key that has any not met yet; false when all are met. Together, because neighbours in memory are then walked together. */
  startNext(): boolean {
    const sorted = this.#sorted;
    if (this.isComplete()) return false;
    while (this.seen[sorted[this.#start]!]) this.#start++;
    this.value = this.#key[sorted[this.#start]!]!;
    while (this.#start < sorted.length && this.#key[sorted[this.#start]!] === this.value)
      this.mark(sorted[this.#start++]!);
    return true;
  }

  mark(s: number): void {
    if (this.seen[s]) return;
    this.seen[s] = 1;
    this.low[s] = this.value;
    this.queue[this.tail++] = s;
  }

  hasNext(): boolean {
    return this.#head < this.tail;
  }

  /** The stretch of the queue that has not been walked from. */
  frontier(): [from: number, to: number] {
    const from = this.#head;
    this.#head = this.tail;
    return [from, this.tail];
  }

  isComplete(): boolean {
    return this.tail === this.queue.length;
  }
}
