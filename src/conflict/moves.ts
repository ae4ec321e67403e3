/**
 * A player's moves listed one by one, read off its cells: no matrix is kept. Merged states move where any member can; removed
 * moves are left out. For what needs single moves; the sweeps walk cells whole.
 */
import { type Cells, cells, type Order, order } from './cells.ts';
import { membersOf } from './definitions.ts';
import type { Model } from './model.ts';
import { isSet } from './truth.ts';

/** The most moves whose lists are kept: some hundred megabytes. */
const MOST_KEPT = 2e7;

/** Lists moves of a model's players. Holds each player's cells, made when first asked for. */
export class Moves {
  readonly model: Model;
  readonly #cells: (Cells | undefined)[] = [];
  readonly #orders: (Order | undefined)[] = [];
  readonly #members: (readonly number[])[] | null;
  readonly #met: Int32Array;
  /** Lists that were made, by player, state and direction; `null` where there are too many to keep. */
  readonly #known: Map<number, Int32Array> | null;
  #stamp = 0;

  constructor(model: Model) {
    this.model = model;
    this.#met = new Int32Array(model.states.length);
    const choices = model.players.map((_, j) => 2 ** model.options.filter((o) => o.player === j).length);
    const moves = choices.reduce((sum, c) => sum + model.space.length * Math.min(c, model.space.length), 0);
    this.#known = moves <= MOST_KEPT ? new Map() : null;
    this.#members = model.merging ? Array.from(model.states, (_, s) => membersOf(model, s)) : null;
  }

  /** R_i(s), ascending. Not to be changed: lists are kept. */
  from(i: number, s: number): Int32Array {
    return this.#listed(i, s, true);
  }

  /** The states from which player i can move to s, ascending. */
  into(i: number, s: number): Int32Array {
    return this.#listed(i, s, false);
  }

  /** The moves of one member of a state, by index into the feasible states, in no order: for what needs to know which member moves. */
  fromMember(i: number, member: number): number[] {
    const found: number[] = [];
    this.#walk(i, member, true, (other) => {
      if (other !== member && !this.#isRemoved(i, member, other)) found.push(other);
    });
    return found;
  }

  #listed(i: number, s: number, isForward: boolean): Int32Array {
    const key = 2 * (i * this.model.states.length + s) + (isForward ? 1 : 0);
    const known = this.#known?.get(key);
    if (known) return known;
    const made = this.#made(i, s, isForward);
    this.#known?.set(key, made);
    return made;
  }

  #made(i: number, s: number, isForward: boolean): Int32Array {
    const found: number[] = [];
    this.#stamp++;
    this.#met[s] = this.#stamp;
    if (this.#members) for (const member of this.#members[s]!) this.#collect(i, member, isForward, found);
    else this.#collect(i, s, isForward, found);
    return Int32Array.from(found).sort();
  }

  #collect(i: number, member: number, isForward: boolean, found: number[]): void {
    this.#walk(i, member, isForward, (other) => {
      const state = this.model.merging ? this.model.merging.classOf[other]! : other;
      if (this.#met[state] === this.#stamp) return;
      if (isForward ? this.#isRemoved(i, member, other) : this.#isRemoved(i, other, member)) return;
      this.#met[state] = this.#stamp;
      found.push(state);
    });
  }

  /** Visits what i can make of a feasible state by its options alone, or the states of which it can make this one; itself included. */
  #walk(i: number, member: number, isForward: boolean, see: (other: number) => void): void {
    const { subcell, cell, first, pattern } = this.#cellsOf(i);
    const { order: listed, start } = this.#orderOf(i);
    const own = subcell[member]!;
    const [begin, end] = cell ? [first[cell[own]!]!, first[cell[own]! + 1]!] : [own, own + 1];
    for (let c = begin; c < end; c++) {
      const [less, more] = isForward ? [own, c] : [c, own];
      if (cell && (pattern[less]! & ~pattern[more]!) !== 0) continue;
      for (let slot = start[c]!; slot < start[c + 1]! - 1; slot++) see(listed[slot]!);
    }
  }

  #isRemoved(i: number, a: number, b: number): boolean {
    return this.model.removed.some((r) => r.player === i && isSet(r.from, a) && isSet(r.to, b));
  }

  #cellsOf(i: number): Cells {
    this.#cells[i] ??= cells(this.model, i);
    return this.#cells[i];
  }

  #orderOf(i: number): Order {
    // Any order will do here; all ties keeps the states of a subcell ascending.
    this.#orders[i] ??= order(this.#cellsOf(i), new Int32Array(this.model.space.length));
    return this.#orders[i];
  }
}
