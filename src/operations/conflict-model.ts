/** What the operations on conflicts share: from the text of a file to a model, and from indices back to numbers and names. */
import { ConflictError } from '../conflict/conflict-error.ts';
import { createModel, label, type Model, stateIndex } from '../conflict/model.ts';
import { indicesOf } from '../conflict/solution.ts';
import { type Switches, USUAL_SWITCHES } from '../conflict/switches.ts';
import type { Truth } from '../conflict/truth.ts';
import { parseConflict } from '../formats/conflict-yaml.ts';

/** What every operation on a conflict takes. */
export interface ConflictInput {
  /** The text of a conflict file. */
  readonly conflict: string;
}

/** Reads a conflict file and resolves it. */
export function model({ conflict }: ConflictInput): Model {
  return createModel(parseConflict(conflict));
}

/** Index of a state given as a number, `none` or `a+b`; of the status quo where nothing is given. @throws {ConflictError} `conflict/no-status-quo`. */
export function stateOrStatusQuo(of: Model, text: string | undefined): number {
  if (text !== undefined) return stateIndex(of, { text });
  if (of.statusQuo !== null) return of.statusQuo;
  throw new ConflictError('conflict/no-status-quo', {
    got: 'a conflict without `status-quo`, and no state to start from',
    expected: 'one of the two',
    next: 'write `status-quo: none` in the file, or give --from STATE',
  });
}

/** What a state is called, beside its number. */
export function stateLabel(of: Model, index: number): string {
  return label(of, of.states[index]!);
}

/** A list of state numbers, or, where it is too long to be of use, how many there are and the first. */
export type StateList = number[] | { count: number; first: number[] };

/** The most states that are listed one and all unless a limit is given. */
const LISTED = 65_536;
const USUAL_LIMIT = 1_000;

/** How long lists may be: what is asked for, else 1,000 beyond 65,536 feasible states, else anything. */
export function listLimit(of: Model, asked: number | undefined): number {
  return asked ?? (of.states.length > LISTED ? USUAL_LIMIT : Infinity);
}

/** The numbers of a set of states. `count` is how many it holds. */
export function stateList(of: Model, bits: Truth, count: number, limit: number): StateList {
  const first = indicesOf(bits, limit).map((s) => of.states[s]!);
  return count > limit ? { count, first } : first;
}

/** The players of a model with what each can do, for results. */
export function described(of: Model) {
  return {
    conflict: of.conflict.name,
    players: [...of.players],
    options: of.options.map(({ label: name, player, says, direction }) => ({
      name,
      player: of.players[player]!,
      says,
      reversible: direction,
    })),
  };
}

const VALUES: { readonly [S in keyof Switches]: readonly Switches[S][] } = {
  groupMoves: ['nobody-twice-in-a-row', 'everybody-once'],
  simultaneous: ['stand-alone', 'where-two-are-unstable'],
  coalitionImprovement: ['all-strictly', 'pareto'],
  coalitionMoves: ['sequences', 'jumps'],
  coalitionSanctions: ['single-improvements', 'sub-coalition-improvements'],
  foresightTies: ['lowest-state', 'highest-state'],
  unknown: [null, 'a', 'b', 'c', 'd'],
  attitudes: ['ignored', 'weakly-for-all-strictly-for-one'],
};

/**
 * The switches as given, `name=value` each, on top of the usual ones. Attitudes count where the file writes any.
 *
 * @throws {ConflictError} `conflict/unknown-switch`.
 */
export function switches(of: Model, given: readonly string[] = []): Partial<Switches> {
  const hasAttitudes = of.conflict.players.some((p) => Object.keys(p.attitudes).length > 0);
  const found: Record<string, unknown> = hasAttitudes ? { attitudes: 'weakly-for-all-strictly-for-one' } : {};
  for (const line of given) {
    const [name = '', value = ''] = line.split('=');
    const values: readonly unknown[] | undefined = Object.hasOwn(VALUES, name)
      ? VALUES[name as keyof Switches]
      : undefined;
    if (!values?.includes(value)) {
      throw new ConflictError('conflict/unknown-switch', {
        got: `the switch \`${line.slice(0, 80)}\``,
        expected: values
          ? `${name}=${values.filter((v) => v !== null).join(` or ${name}=`)}`
          : `one of ${Object.keys(USUAL_SWITCHES).join(', ')}`,
        next: 'write it as name=value, as in docs/conflicts.md',
      });
    }
    found[name] = value;
  }
  return found as Partial<Switches>;
}
