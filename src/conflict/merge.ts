import { ConflictError } from './conflict-error.ts';
import { isSet, type Truth } from './truth.ts';

/** Classes of merged states, as indices into the feasible states. */
export interface MergedStates {
  readonly classOf: Int32Array;
  readonly members: ReadonlyMap<number, readonly number[]>;
  /** The lowest member of every class. */
  readonly lowest: Int32Array;
}

/**
 * Merges, for each formula, the feasible states in which it holds: they count as one, named by the lowest. `null` when no
 * formula is given.
 *
 * @throws {ConflictError} `conflict/merged-twice` when a state falls under two formulas.
 */
export function mergedStates(formulas: readonly Truth[], count: number): MergedStates | null {
  if (formulas.length === 0) return null;
  const lowestOf = new Int32Array(count).fill(-1);
  const first = formulas.map(() => -1);
  for (let i = 0; i < count; i++) {
    const under = formulas.flatMap((bits, f) => (isSet(bits, i) ? [f] : []));
    if (under.length > 1) {
      throw new ConflictError('conflict/merged-twice', {
        got: `a state under ${under.length} formulas of \`merge\``,
        expected: 'formulas that exclude each other',
        next: 'join the formulas with `or`, or tell them apart',
      });
    }
    const f = under[0];
    if (f === undefined) lowestOf[i] = i;
    else {
      if (first[f] === -1) first[f] = i;
      lowestOf[i] = first[f]!;
    }
  }
  return numberedClasses(lowestOf);
}

function numberedClasses(lowestOf: Int32Array): MergedStates {
  const lowest: number[] = [];
  const number = new Map<number, number>();
  const members = new Map<number, number[]>();
  const classOf = new Int32Array(lowestOf.length);
  for (let i = 0; i < lowestOf.length; i++) {
    const low = lowestOf[i]!;
    if (low === i) {
      number.set(i, lowest.length);
      lowest.push(i);
    }
    const c = number.get(low)!;
    classOf[i] = c;
    if (low === i) continue;
    const list = members.get(c);
    if (list) list.push(i);
    else members.set(c, [low, i]);
  }
  return { classOf, members, lowest: Int32Array.from(lowest) };
}
