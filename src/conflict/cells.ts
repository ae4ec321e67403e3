/**
 * A player's moves in option form.
 *
 * A *cell* of player j holds the feasible states that agree on everybody else's options: j moves inside a cell. A *subcell*
 * holds those of a cell that also agree on j's irreversible options: inside it j moves freely; from one subcell to another
 * only along the pattern of its irreversible options (written so that a move never clears a bit).
 *
 * Representation: subcells of a cell are numbered one after the other, by pattern. `order` lists the states by subcell, each
 * subcell from j's worst to its best, with one empty slot before each subcell, so that a walk down the list needs no bounds.
 */
import { ConflictError } from './conflict-error.ts';
import type { Model } from './model.ts';
import { hasOption, mask, masked, type StateNumbers } from './state.ts';

/** How the states of a model fall into one player's cells. */
export interface Cells {
  /** Subcell of each state. */
  readonly subcell: Int32Array;
  readonly subcells: number;
  /** Cell of each subcell; `null` where every subcell is a cell (no irreversible option). */
  readonly cell: Int32Array | null;
  /** First subcell of each cell and the number of subcells; used with `cell`. */
  readonly first: Int32Array;
  /** Pattern of each subcell's irreversible options; used with `cell`. */
  readonly pattern: Int32Array;
  /** Bits in a pattern. */
  readonly width: number;
}

/** The states of each subcell, worst first for the cells' owner. */
export interface Order {
  /** State at each slot; slot `start[c] - 1` is the empty one before subcell c. */
  readonly order: Int32Array;
  /** First slot of each subcell, and one beyond the last: subcell c ends before `start[c + 1] - 1`. */
  readonly start: Int32Array;
  /** For each state, the slot up to which its own subcell is strictly worse. */
  readonly worseUpTo: Int32Array;
}

/** The most irreversible options of one player: patterns are 31-bit numbers. */
const MAX_IRREVERSIBLE = 30;
/** Patterns are tabulated over a player's own choices up to so many options. */
const TABLE_OPTIONS = 26;

/** Returns the cells of a player, by arithmetic where option numbers are dense, by look-up where they are not. */
export function cells(model: Model, player: number): Cells {
  const own = model.options.filter((o) => o.player === player).map((o) => o.index);
  const irreversible = own.filter((k) => model.options[k]!.direction !== 'yes');
  if (irreversible.length > MAX_IRREVERSIBLE) {
    throw new ConflictError('conflict/too-many-irreversible', {
      got: `${irreversible.length} irreversible options of ${model.players[player]}`,
      expected: `at most ${MAX_IRREVERSIBLE}`,
      next: 'make some reversible, or merge options that always go together',
    });
  }
  const dense = model.options.length - own.length + irreversible.length;
  const isDense = model.options.length <= TABLE_OPTIONS && 2 ** dense <= 8 * model.space.length + 1024;
  return isDense ? denseCells(model, own, irreversible) : sparseCells(model, own, irreversible);
}

/** Pattern of `state` over the irreversible options: `only-drop` bits are inverted, so that moves only set bits. */
function patternOf(model: Model, irreversible: readonly number[], state: number): number {
  let pattern = 0;
  for (let b = 0; b < irreversible.length; b++) {
    const k = irreversible[b]!;
    if (hasOption(state, k) === (model.options[k]!.direction === 'no')) pattern |= 1 << b;
  }
  return pattern;
}

function denseCells(model: Model, own: readonly number[], irreversible: readonly number[]): Cells {
  // A player's options are written together, so its bits are neighbours.
  const low = own[0] ?? 0;
  const size = own.length;
  const width = irreversible.length;
  const patterns = Int32Array.from({ length: 2 ** size }, (_, choice) =>
    width === 0 ? 0 : patternOf(model, irreversible, choice * 2 ** low),
  );
  const lowMask = 2 ** low - 1;
  const states = model.space;
  const subcell = new Int32Array(states.length);
  for (let i = 0; i < states.length; i++) {
    const s = states[i]!;
    const others = ((s >>> (low + size)) << low) | (s & lowMask);
    subcell[i] = width === 0 ? others : (others << width) | patterns[(s >>> low) & (2 ** size - 1)]!;
  }
  const cellCount = 2 ** (model.options.length - size);
  const subcells = cellCount * 2 ** width;
  if (width === 0) return { subcell, subcells, cell: null, first: NONE, pattern: NONE, width };
  return {
    subcell,
    subcells,
    cell: Int32Array.from({ length: subcells }, (_, c) => c >>> width),
    first: Int32Array.from({ length: cellCount + 1 }, (_, c) => c << width),
    pattern: Int32Array.from({ length: subcells }, (_, c) => c & (2 ** width - 1)),
    width,
  };
}

const NONE = new Int32Array(0);

function sparseCells(model: Model, own: readonly number[], irreversible: readonly number[]): Cells {
  const ownMask = mask(own.filter((k) => !irreversible.includes(k)));
  const provisional = numbered(model.space, ownMask.low, ownMask.high);
  const all = mask(own);
  const width = irreversible.length;
  if (width === 0)
    return {
      subcell: provisional.of,
      subcells: provisional.example.length,
      cell: null,
      first: NONE,
      pattern: NONE,
      width,
    };
  const examples = provisional.example.map((i) => model.space[i]!);
  const cellOf = numbered(Float64Array.from(examples), all.low, all.high);
  const pattern = examples.map((s) => patternOf(model, irreversible, s));
  const sorted = examples.map((_, c) => c).sort((a, b) => cellOf.of[a]! - cellOf.of[b]! || pattern[a]! - pattern[b]!);
  const place = new Int32Array(sorted.length);
  sorted.forEach((c, position) => {
    place[c] = position;
  });
  const cell = Int32Array.from(sorted, (c) => cellOf.of[c]!);
  const first = new Int32Array(cellOf.example.length + 1).fill(sorted.length);
  for (let c = sorted.length - 1; c >= 0; c--) first[cell[c]!] = c;
  return {
    subcell: provisional.of.map((c) => place[c]!),
    subcells: sorted.length,
    cell,
    first,
    pattern: Int32Array.from(sorted, (c) => pattern[c]!),
    width,
  };
}

/** Numbers the groups of states that agree outside the mask, by first appearance, with the index of one state of each. */
function numbered(states: StateNumbers, low: number, high: number): { of: Int32Array; example: number[] } {
  const outside = { low: ~low, high: ~high & 0xfffff };
  const ids = new Map<number, number>();
  const of = new Int32Array(states.length);
  const example: number[] = [];
  for (let i = 0; i < states.length; i++) {
    const key = masked(states[i]!, outside);
    let id = ids.get(key);
    if (id === undefined) {
      id = example.length;
      ids.set(key, id);
      example.push(i);
    }
    of[i] = id;
  }
  return { of, example };
}

/** Sorts the states of every subcell by `rank`, worst first. Linear: counting sort by rank, then one pass into the subcells. */
export function order(of: Cells, rank: Int32Array): Order {
  const { subcell, subcells } = of;
  const count = rank.length;
  const start = new Int32Array(subcells + 1);
  for (let s = 0; s < count; s++) start[subcell[s]!]!++;
  for (let c = 0, at = 0; c <= subcells; c++) {
    const size = start[c]!;
    start[c] = at + 1;
    at += size + 1;
  }
  const listed = new Int32Array(count + subcells + 1).fill(-1);
  const next = start.slice();
  const tieStart = new Int32Array(subcells);
  const tieRank = new Int32Array(subcells).fill(-1);
  const worseUpTo = new Int32Array(count);
  for (const s of byRank(rank)) {
    const c = subcell[s]!;
    const slot = next[c]!++;
    listed[slot] = s;
    if (tieRank[c] !== rank[s]) {
      tieRank[c] = rank[s]!;
      tieStart[c] = slot;
    }
    worseUpTo[s] = tieStart[c]!;
  }
  return { order: listed, start, worseUpTo };
}

/** Indices in ascending order of `rank` (ranks are small non-negative integers). Counting sort, stable. */
export function byRank(rank: Int32Array): Int32Array {
  let top = 0;
  for (let s = 0; s < rank.length; s++) if (rank[s]! > top) top = rank[s]!;
  const next = new Int32Array(top + 2);
  for (let s = 0; s < rank.length; s++) next[rank[s]! + 1]!++;
  for (let r = 0; r < top; r++) next[r + 1]! += next[r]!;
  const sorted = new Int32Array(rank.length);
  for (let s = 0; s < rank.length; s++) sorted[next[rank[s]!]!++] = s;
  return sorted;
}
