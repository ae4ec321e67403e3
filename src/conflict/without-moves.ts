import { cells } from './cells.ts';
import { isPlain, type Model } from './model.ts';
import { Moves } from './moves.ts';
import type { Truth } from './truth.ts';

/** The states from which a player has no move at all: stable for want of any, one bit a state. */
export function withoutMoves(model: Model, i: number): Truth {
  const bits = new Int32Array(Math.ceil(model.states.length / 32));
  const isStuck = isPlain(model) ? stuckInCells(model, i) : stuckByList(model, i);
  for (let s = 0; s < model.states.length; s++) if (isStuck(s)) bits[s >>> 5]! |= 1 << (s & 31);
  return bits;
}

function stuckByList(model: Model, i: number): (s: number) => boolean {
  const moves = new Moves(model);
  return (s) => moves.from(i, s).length === 0;
}

/** Alone in its subcell, and no subcell of a larger pattern in its cell holds a state. */
function stuckInCells(model: Model, i: number): (s: number) => boolean {
  const { subcell, subcells, cell, first, pattern } = cells(model, i);
  const size = new Int32Array(subcells);
  for (const c of subcell) size[c]!++;
  return (s) => {
    const own = subcell[s]!;
    if (size[own] !== 1) return false;
    if (!cell) return true;
    for (let c = first[cell[own]!]!; c < first[cell[own]! + 1]!; c++) {
      if (c !== own && size[c]! > 0 && (pattern[own]! & ~pattern[c]!) === 0) return false;
    }
    return true;
  };
}
