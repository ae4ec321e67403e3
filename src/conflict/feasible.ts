/**
 * Which states are feasible: those in which every constraint holds.
 *
 * Up to 24 options all states are tried, 32 at a time; beyond, options are set one by one, those that constraints name
 * first, and a branch is left as soon as one constraint cannot hold any more. The two agree (property test).
 */
import { ConflictError } from './conflict-error.ts';
import { type Formula, optionsOf } from './formula.ts';
import { type StateNumbers, stateNumbers } from './state.ts';
import { fullColumn, isSet, truth } from './truth.ts';

/** The most feasible states that are listed. */
export const MAX_STATES = 2 ** 24;
/** The most partial choices that backtracking looks at without finding a state. */
const MAX_NODES = 1e6;
const TRY_ALL_UP_TO = 24;

/**
 * Returns the numbers of the feasible states, ascending; empty when constraints contradict each other.
 *
 * @throws {ConflictError} `conflict/too-many-states` beyond {@link MAX_STATES}, before memory is taken;
 * `conflict/constraints-too-hard` when backtracking does not end within its bound.
 */
export function feasibleStates(options: number, constraints: readonly Formula[]): StateNumbers {
  return options <= TRY_ALL_UP_TO ? triedStates(options, constraints) : searchedStates(options, constraints);
}

/** The definition, 32 states at a time: every state is tried. */
export function triedStates(options: number, constraints: readonly Formula[]): StateNumbers {
  const all = 2 ** options;
  const columns = new Map<number, Int32Array>();
  const column = (k: number): Int32Array => {
    let found = columns.get(k);
    if (!found) {
      found = fullColumn(k, all);
      columns.set(k, found);
    }
    return found;
  };
  const holds = new Int32Array(Math.ceil(all / 32)).fill(-1);
  for (const constraint of constraints) {
    const bits = truth(constraint, column);
    for (let w = 0; w < holds.length; w++) holds[w]! &= bits[w]!;
  }
  let count = 0;
  for (let s = 0; s < all; s++) if (isSet(holds, s)) count++;
  const states = stateNumbers(options, count);
  for (let s = 0, i = 0; s < all; s++) if (isSet(holds, s)) states[i++] = s;
  return states;
}

/** Backtracking over the options that constraints name; the others multiply what is found. */
export function searchedStates(options: number, constraints: readonly Formula[]): StateNumbers {
  const named = [...new Set(constraints.flatMap((c) => optionsOf(c)))].sort((a, b) => b - a);
  const free = Array.from({ length: options }, (_, k) => k).filter((k) => !named.includes(k));
  const each = 2 ** free.length;
  // Even where one base is too many, the search goes first: contradicting constraints leave no state at all.
  const bases = new ChoiceSearch(options, named, constraints, Math.max(1, MAX_STATES / each), each).found();
  if (bases.length * each > MAX_STATES) throw tooManyStates(bases.length * each);
  const states = stateNumbers(options, bases.length * each);
  let i = 0;
  for (const base of bases) {
    for (let choice = 0; choice < each; choice++) {
      let state = base;
      for (let k = 0; k < free.length; k++) if ((choice >>> k) & 1) state += 2 ** free[k]!;
      states[i++] = state;
    }
  }
  return states.sort();
}

/** Value of a formula under a partial choice: 1 true, 0 false, -1 not known yet. */
function partialTruth(formula: Formula, chosen: Int8Array): number {
  switch (formula.op) {
    case 'option':
      return chosen[formula.option]!;
    case 'not': {
      const of = partialTruth(formula.of, chosen);
      return of < 0 ? -1 : 1 - of;
    }
    case 'and': {
      const left = partialTruth(formula.left, chosen);
      if (left === 0) return 0;
      const right = partialTruth(formula.right, chosen);
      return right === 0 ? 0 : Math.min(left, right);
    }
    case 'or': {
      const left = partialTruth(formula.left, chosen);
      if (left === 1) return 1;
      const right = partialTruth(formula.right, chosen);
      if (right === 1) return 1;
      return left < 0 || right < 0 ? -1 : 0;
    }
    case 'if': {
      const left = partialTruth(formula.left, chosen);
      if (left === 1) return 1;
      const right = partialTruth(formula.right, chosen);
      if (right === 0) return 1;
      return left < 0 || right < 0 ? -1 : 0;
    }
    case 'iff': {
      const left = partialTruth(formula.left, chosen);
      const right = partialTruth(formula.right, chosen);
      return left < 0 || right < 0 ? -1 : left === right ? 1 : 0;
    }
  }
}

/** One backtracking search over the named options. */
class ChoiceSearch {
  readonly #order: readonly number[];
  readonly #touching: Formula[][];
  readonly #chosen: Int8Array;
  readonly #most: number;
  readonly #each: number;
  readonly #bases: number[] = [];
  #nodes = 0;

  constructor(options: number, named: readonly number[], constraints: readonly Formula[], most: number, each: number) {
    this.#most = most;
    this.#each = each;
    this.#chosen = new Int8Array(options).fill(-1);
    this.#touching = Array.from({ length: options }, () => []);
    for (const c of constraints) for (const k of optionsOf(c)) this.#touching[k]!.push(c);
    // The most constrained option first: branches die near the root.
    this.#order = [...named].sort((a, b) => this.#touching[b]!.length - this.#touching[a]!.length || b - a);
  }

  found(): number[] {
    this.#choose(0, 0);
    return this.#bases;
  }

  #choose(depth: number, state: number): void {
    if (++this.#nodes > MAX_NODES + this.#bases.length * this.#order.length) {
      throw new ConflictError('conflict/constraints-too-hard', {
        got: `constraints that leave more than ${MAX_NODES.toLocaleString('en')} partial choices open`,
        expected: 'constraints that settle the feasible states sooner',
        next: 'state them more directly, for instance as exactly-one sets, or split the conflict',
      });
    }
    if (depth === this.#order.length) {
      if (this.#bases.length >= this.#most) throw tooManyStates((this.#bases.length + 1) * this.#each);
      this.#bases.push(state);
      return;
    }
    const k = this.#order[depth]!;
    for (const value of [0, 1]) {
      this.#chosen[k] = value;
      if (this.#touching[k]!.every((c) => partialTruth(c, this.#chosen) !== 0))
        this.#choose(depth + 1, state + value * 2 ** k);
    }
    this.#chosen[k] = -1;
  }
}

function tooManyStates(count: number): ConflictError {
  return new ConflictError('conflict/too-many-states', {
    got: `at least ${count.toLocaleString('en')} feasible states`,
    expected: `at most ${MAX_STATES.toLocaleString('en')}`,
    next: 'cut states by formulas under `infeasible`, or leave options out',
  });
}
