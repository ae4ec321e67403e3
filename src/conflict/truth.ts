/**
 * Truth of formulas over a list of states, 32 states a machine word: bit b of word w belongs to the state at index 32w + b.
 *
 * What lies beyond the last state in the last word is arbitrary and must not be read.
 */
import type { Formula } from './formula.ts';
import { hasOption, type StateNumbers } from './state.ts';

/** One bit a state. */
export type Truth = Int32Array;

/** Which bits of a word belong to states that take option 0..4, when states are numbered from 0 without gaps. */
const PATTERNS = [0xaaaaaaaa | 0, 0xcccccccc | 0, 0xf0f0f0f0 | 0, 0xff00ff00 | 0, 0xffff0000 | 0] as const;

/** Truth of single options over all 2^n states in order: computed from the word's own number. */
export function fullColumn(option: number, states: number): Truth {
  const column = new Int32Array(Math.ceil(states / 32));
  if (option < 5) return column.fill(PATTERNS[option]!);
  const shift = option - 5;
  for (let w = 0; w < column.length; w++) column[w] = -((w >>> shift) & 1);
  return column;
}

/** Truth of a single option over listed states. */
export function listedColumn(option: number, states: StateNumbers): Truth {
  const column = new Int32Array(Math.ceil(states.length / 32));
  for (let i = 0; i < states.length; i++) {
    if (hasOption(states[i]!, option)) column[i >>> 5]! |= 1 << (i & 31);
  }
  return column;
}

/** Truth of `formula`, given the truth of each option. Options' columns are not changed. */
export function truth(formula: Formula, column: (option: number) => Truth): Truth {
  switch (formula.op) {
    case 'option':
      return column(formula.option);
    case 'not':
      return truth(formula.of, column).map((word) => ~word);
    default: {
      const left = truth(formula.left, column);
      const right = truth(formula.right, column);
      const result = new Int32Array(left.length);
      if (formula.op === 'and') for (let w = 0; w < result.length; w++) result[w] = left[w]! & right[w]!;
      else if (formula.op === 'or') for (let w = 0; w < result.length; w++) result[w] = left[w]! | right[w]!;
      else if (formula.op === 'if') for (let w = 0; w < result.length; w++) result[w] = left[w]! | ~right[w]!;
      else for (let w = 0; w < result.length; w++) result[w] = ~(left[w]! ^ right[w]!);
      return result;
    }
  }
}

/** Whether the state at `index` has its bit set. */
export function isSet(bits: Truth, index: number): boolean {
  return ((bits[index >>> 5]! >>> (index & 31)) & 1) === 1;
}
