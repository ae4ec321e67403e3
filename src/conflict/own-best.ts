import type { Cells } from './cells.ts';
import { isPlain, type Model } from './model.ts';
import type { Moves } from './moves.ts';

/**
 * For each state, the best of `value` over the state itself and player i's own moves from it. Linear in states where i can
 * take back what it does; with irreversible options also in pairs of subcells of a cell.
 */
export function ownBest(model: Model, i: number, of: Cells | null, moves: Moves, value: Int32Array): Int32Array {
  if (!isPlain(model) || !of) {
    return value.map((own, s) => moves.from(i, s).reduce((best, t) => Math.max(best, value[t]!), own));
  }
  const { subcell } = of;
  const best = new Int32Array(of.subcells).fill(-1);
  for (let s = 0; s < value.length; s++) {
    const c = subcell[s]!;
    if (value[s]! > best[c]!) best[c] = value[s]!;
  }
  if (of.cell) raise(of, best);
  const result = new Int32Array(value.length);
  for (let s = 0; s < value.length; s++) result[s] = best[subcell[s]!]!;
  return result;
}

/** Raises each subcell to the best of those that can be moved to from it: those whose pattern includes its own. */
function raise(of: Cells, best: Int32Array): void {
  const { first, pattern, width } = of;
  for (let c = 0; c < first.length - 1; c++) {
    const begin = first[c]!;
    const end = first[c + 1]!;
    if (end - begin === 2 ** width) raiseByBits(best, begin, width);
    // A pattern that includes another is a larger number, so later subcells are final before earlier ones read them.
    else
      for (let a = end - 1; a >= begin; a--)
        for (let b = a + 1; b < end; b++)
          if ((pattern[a]! & ~pattern[b]!) === 0 && best[b]! > best[a]!) best[a] = best[b]!;
  }
}

/** All patterns are there, in order: one pass a bit. */
function raiseByBits(best: Int32Array, begin: number, width: number): void {
  for (let bit = 1; bit < 2 ** width; bit *= 2) {
    for (let p = 0; p < 2 ** width; p++) {
      if ((p & bit) === 0 && best[begin + p + bit]! > best[begin + p]!) best[begin + p] = best[begin + p + bit]!;
    }
  }
}
