/**
 * States as numbers: option k taken adds 2^k. Up to 52 options fit a double exactly; masks come in two halves because bit
 * operators see 32 bits.
 */

/** A state's number: the sum of 2^k over the options taken. */
export type State = number;
/** Numbers of states, ascending; 32 bits where they suffice. */
export type StateNumbers = Uint32Array | Float64Array;

/** The most options a conflict may have: what a double holds exactly. */
export const MAX_OPTIONS = 52;
const HALF = 2 ** 32;

/** A set of options: the first 32 in `low`, the others in `high`. */
export interface Mask {
  readonly low: number;
  readonly high: number;
}

/** Whether `state` takes the option. */
export function hasOption(state: State, option: number): boolean {
  return option < 32 ? ((state >>> option) & 1) === 1 : ((Math.floor(state / HALF) >>> (option - 32)) & 1) === 1;
}

/** The set of the given options. */
export function mask(options: Iterable<number>): Mask {
  let low = 0;
  let high = 0;
  for (const k of options) {
    if (k < 32) low |= 1 << k;
    else high |= 1 << (k - 32);
  }
  return { low, high };
}

/** The part of `state` that lies in the mask, as a state number. */
export function masked(state: State, { low, high }: Mask): State {
  const part = (state & low) >>> 0;
  return high === 0 ? part : part + (Math.floor(state / HALF) & high) * HALF;
}

/** The options in which two states differ. */
export function difference(a: State, b: State): Mask {
  return { low: a ^ b, high: Math.floor(a / HALF) ^ Math.floor(b / HALF) };
}

/** The options of a set, ascending. */
export function optionsIn({ low, high }: Mask): number[] {
  const options: number[] = [];
  for (let k = 0; k < MAX_OPTIONS; k++) {
    if (k < 32 ? (low >>> k) & 1 : (high >>> (k - 32)) & 1) options.push(k);
  }
  return options;
}

/** Room for `count` numbers of states of `options` options. */
export function stateNumbers(options: number, count: number): StateNumbers {
  return options <= 32 ? new Uint32Array(count) : new Float64Array(count);
}

/** Index of `state` among ascending numbers, -1 when it is not there. Binary search. */
export function indexOf(states: StateNumbers, state: State): number {
  if (states[state] === state) return state;
  let low = 0;
  let high = states.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = states[middle]!;
    if (found === state) return middle;
    if (found < state) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
