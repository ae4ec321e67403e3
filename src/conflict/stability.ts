/**
 * Which states are stable, fast: nash, gmr, smr, seq and sseq from worst outcomes.
 *
 * A player i at s is tempted by s1 and is deterred when the others can bring it from s1 to some s2 that is no better than s.
 * So all that matters of s1 is the worst that the others can make of it, low(s1); i leaves s exactly when some own move leads
 * to an s1 with rank(s1) > rank(s) and low(s1) > rank(s), that is, when the best of min(rank, low) over its moves exceeds
 * rank(s). smr and sseq take, in place of the rank of s2, the best that i can still reach from s2. Counting s1 itself among
 * what the others can make of s1 changes nothing, because s1 is better than s.
 *
 * @see `definitions.ts` for the same in the words of the book; the two are compared on random models.
 */
import { type Cells, cells, order } from './cells.ts';
import { isAgainstEscape, isByImprovements, type SanctionConcept } from './concept.ts';
import { assertWalkable, worstWithLastMover } from './last-mover.ts';
import { isFull, isPlain, type Model } from './model.ts';
import { Moves } from './moves.ts';
import { ownBest } from './own-best.ts';
import { isCompact, Predecessors } from './predecessors.ts';
import { type Mover, worstByImprovements, worstByMoves } from './sweep.ts';
import type { Truth } from './truth.ts';

/** For each concept and player, one bit a state. */
export type Stability<C extends string> = Record<C, Truth[]>;

/** The stable states of every player under each of `concepts`, for preferences that are known. */
export function sanctionStability<C extends SanctionConcept>(model: Model, concepts: readonly C[]): Stability<C> {
  if (!isPlain(model)) assertWalkable(model);
  const board = new Board(model);
  const stable = Object.fromEntries(concepts.map((c) => [c, [] as Truth[]])) as Stability<C>;
  for (const i of model.players.keys()) {
    const player = new PlayerView(board, i);
    for (const concept of concepts) stable[concept].push(player.stable(concept));
  }
  return stable;
}

/** What the players' computations share: cells and orders, made when first asked for. */
class Board {
  readonly model: Model;
  readonly moves: Moves;
  readonly isPlain: boolean;
  readonly isCompact: boolean;
  readonly #predecessors: Partial<Record<'any' | 'improving', Predecessors>> = {};
  readonly #cells: (Cells | undefined)[] = [];
  readonly #movers: (Mover | undefined)[] = [];

  constructor(model: Model) {
    this.model = model;
    this.moves = new Moves(model);
    this.isPlain = isPlain(model);
    this.isCompact = this.isPlain && isCompact(model);
  }

  predecessors(kind: 'any' | 'improving'): Predecessors {
    this.#predecessors[kind] ??= new Predecessors(this.model, kind === 'improving');
    return this.#predecessors[kind];
  }

  cells(j: number): Cells {
    this.#cells[j] ??= cells(this.model, j);
    return this.#cells[j];
  }

  movers(group: readonly number[]): Mover[] {
    return group.map((j) => {
      const rank = this.model.ranks[j]!;
      this.#movers[j] ??= { cells: this.cells(j), order: order(this.cells(j), rank), rank };
      return this.#movers[j];
    });
  }
}

/** One player's side of the computation. */
class PlayerView {
  readonly #board: Board;
  readonly #i: number;
  readonly #rank: Int32Array;
  readonly #others: readonly number[];
  #escape: Int32Array | undefined;

  constructor(board: Board, i: number) {
    this.#board = board;
    this.#i = i;
    this.#rank = board.model.ranks[i]!;
    // Who has no options never moves.
    this.#others = board.model.players
      .map((_, j) => j)
      .filter((j) => j !== i && board.model.options.some((o) => o.player === j));
  }

  stable(concept: SanctionConcept): Truth {
    // The best of the ranks over own moves is also what smr and sseq escape to.
    const best = concept === 'nash' ? this.#escaped() : this.#ownBest(this.#held(concept));
    return compared(best, this.#rank);
  }

  /** What i can be sure to keep of each state after the others have answered, at most its own rank. */
  #held(concept: SanctionConcept): Int32Array {
    const key = isAgainstEscape(concept) ? this.#escaped() : this.#rank;
    const low = isByImprovements(concept) ? this.#worstByImprovements(key) : this.#worstByMoves(key);
    if (isAgainstEscape(concept))
      for (let s = 0; s < low.length; s++) if (this.#rank[s]! < low[s]!) low[s] = this.#rank[s]!;
    return low;
  }

  #escaped(): Int32Array {
    this.#escape ??= this.#ownBest(this.#rank);
    return this.#escape;
  }

  #ownBest(value: Int32Array): Int32Array {
    const { model, moves, isPlain: plain } = this.#board;
    return ownBest(model, this.#i, plain ? this.#board.cells(this.#i) : null, moves, value);
  }

  #worstByMoves(key: Int32Array): Int32Array {
    const { model, moves } = this.#board;
    if (!this.#board.isPlain) return worstWithLastMover(moves, this.#others, key, null);
    if (isFull(model))
      return this.#areOthersFree() ? worstOfAll(model, this.#i, key) : worstByOptions(model, this.#i, key);
    if (this.#board.isCompact) return this.#board.predecessors('any').worst(this.#others, key);
    return worstByMoves(this.#board.movers(this.#others), key);
  }

  #worstByImprovements(key: Int32Array): Int32Array {
    const { model, moves } = this.#board;
    if (this.#board.isCompact) return this.#board.predecessors('improving').worst(this.#others, key);
    if (this.#board.isPlain) return worstByImprovements(this.#board.movers(this.#others), key);
    return worstWithLastMover(moves, this.#others, key, (j, to, from) => model.ranks[j]![to]! > model.ranks[j]![from]!);
  }

  #areOthersFree(): boolean {
    return this.#board.model.options.every((o) => o.player === this.#i || o.direction === 'yes');
  }
}

/** Where every state is feasible and the others can take back all they do, they can bring about any choice of theirs: the worst depends on i's own choice alone. */
function worstOfAll(model: Model, i: number, key: Int32Array): Int32Array {
  const own = model.options.filter((o) => o.player === i);
  const shift = own[0]?.index ?? 0;
  const choices = 2 ** own.length;
  const worst = new Int32Array(choices).fill(2 ** 31 - 1);
  for (let s = 0; s < key.length; s++) {
    const choice = (s >>> shift) & (choices - 1);
    if (key[s]! < worst[choice]!) worst[choice] = key[s]!;
  }
  const low = new Int32Array(key.length);
  for (let s = 0; s < low.length; s++) low[s] = worst[(s >>> shift) & (choices - 1)]!;
  return low;
}

/** Where every state is feasible, options can be changed one by one in any order: one pass an option of the others, along its direction. */
function worstByOptions(model: Model, i: number, key: Int32Array): Int32Array {
  const low = key.slice();
  for (const { index, player, direction } of model.options) {
    if (player === i) continue;
    const bit = 2 ** index;
    for (let block = 0; block < low.length; block += 2 * bit) {
      for (let s = block; s < block + bit; s++) {
        const [dropped, taken] = [low[s]!, low[s + bit]!];
        if (direction !== 'only-drop' && taken < dropped) low[s] = taken;
        if (direction !== 'no' && dropped < taken) low[s + bit] = dropped;
      }
    }
  }
  return low;
}

/** One bit a state: whether `best` is no more than `rank`. */
function compared(best: Int32Array, rank: Int32Array): Truth {
  const bits = new Int32Array(Math.ceil(rank.length / 32));
  for (let w = 0, s = 0; s < rank.length; w++) {
    let word = 0;
    const end = Math.min(s + 32, rank.length);
    for (let b = 0; s < end; s++, b++) if (best[s]! <= rank[s]!) word |= 1 << b;
    bits[w] = word;
  }
  return bits;
}
