/**
 * A conflict resolved for computing: names become numbers at this door, and nothing inside the engine knows a name.
 *
 * States are known by their index in `states`, ascending by number. Where states are merged, `space` still lists every
 * feasible state and `classOf` says which state of the model it belongs to; else the two are the same.
 */
import type { Warning } from '../base/errors.ts';
import type { Attitude, Conflict, Priority, Written } from './conflict.ts';
import { ConflictError } from './conflict-error.ts';
import { constraints, withoutState } from './constraint.ts';
import { feasibleStates } from './feasible.ts';
import { type Formula, parseFormula, type Vocabulary } from './formula.ts';
import { mergedStates } from './merge.ts';
import { playerRanks } from './preference.ts';
import { indexOf, type State, type StateNumbers } from './state.ts';
import { parseState, stateName } from './state-name.ts';
import { fullColumn, listedColumn, type Truth, truth } from './truth.ts';
import { type ModelOption, numberedOptions, vocabulary } from './vocabulary.ts';

/** A priority with its formula. */
export interface ModelPriority {
  readonly written: Priority;
  readonly formula: Formula;
}

/** A removed move: of `player`, from states with a bit in `from` to states with a bit in `to` (indices into `space`). */
export interface RemovedMoves {
  readonly player: number;
  readonly from: Truth;
  readonly to: Truth;
}

/** Merged states: the class of every feasible state, and the members of every class that has several. */
export interface Merging {
  readonly classOf: Int32Array;
  readonly members: ReadonlyMap<number, readonly number[]>;
  /** The lowest member of every class, as an index into `space`. */
  readonly lowest: Int32Array;
}

/** A pair of state indices. */
export type Pair = readonly [better: number, worse: number];

/** A conflict ready to be solved. Nothing in it is changed by the functions that take it. */
export interface Model {
  readonly conflict: Conflict;
  readonly players: readonly string[];
  readonly options: readonly ModelOption[];
  readonly vocabulary: Vocabulary;
  /** Every feasible state, ascending. */
  readonly space: StateNumbers;
  /** The states of the model, ascending: those of `space`, merged ones by their lowest member. */
  readonly states: StateNumbers;
  readonly merging: Merging | null;
  readonly removed: readonly RemovedMoves[];
  /** For each player, the rank of each state: 0 worst, ties equal. */
  readonly ranks: readonly Int32Array[];
  /** For each player, its priorities; `null` where its preferences are written otherwise. */
  readonly priorities: readonly (readonly ModelPriority[] | null)[];
  /** For each player, the pairs whose order is not known, and those of which the first is much preferred. */
  readonly unknown: readonly (readonly Pair[])[];
  readonly strong: readonly (readonly Pair[])[];
  /** Attitude of each player (row) toward each (column). */
  readonly attitudes: readonly (readonly Attitude[])[];
  /** Index of the status quo; `null` where none is given. */
  readonly statusQuo: number | null;
  readonly warnings: readonly Warning[];
}

/**
 * Resolves a conflict: numbers its options, finds its feasible states, merges and ranks them. Linear in states x lines.
 *
 * @throws {ConflictError} for every mistake in what is written, with its place: see docs/conflicts.md, "When it complains".
 * @example
 * createModel(river).states.length; // 9
 */
export function createModel(conflict: Conflict): Model {
  const options = numberedOptions(conflict);
  const players = conflict.players.map((p) => p.name);
  const words = vocabulary(options, players);
  const limits = constraints(conflict, words);
  const space = feasibleStates(
    options.length,
    limits.map((l) => l.formula),
  );
  if (space.length === 0) throw withoutState(options.length, limits);
  const column = columns(options.length, space);
  const where = (w: Written): Truth => truth(parseFormula(w.text, words, w.at), column);
  const merging = mergedStates(conflict.merge.map(where), space.length);
  const states = merging ? space.filter((_, i) => merging.lowest[merging.classOf[i]!] === i) : space;
  const base = { conflict, players, options, vocabulary: words, space, states, merging };
  const preferences = conflict.players.map((p) => playerRanks(base, p, where));
  return {
    ...base,
    removed: conflict.forbidden.map((f) => ({
      player: playerIndex(players, f.player),
      from: where(f.from),
      to: where(f.to),
    })),
    ranks: preferences.map((p) => p.ranks),
    priorities: preferences.map((p) => p.priorities),
    unknown: preferences.map((p) => p.unknown),
    strong: preferences.map((p) => p.strong),
    attitudes: conflict.players.map((p, i) => attitudes(p.attitudes, players, i)),
    statusQuo: conflict.statusQuo === null ? null : stateIndex(base, conflict.statusQuo),
    warnings: sharedNames(options, players),
  };
}

/** A note for each option name that several players have: they are different options, whether or not a formula names one. */
function sharedNames(options: readonly ModelOption[], players: readonly string[]): Warning[] {
  return [...Map.groupBy(options, (o) => o.name)]
    .filter(([, own]) => own.length > 1)
    .map(([name, own]) => ({
      code: 'conflict/shared-name',
      message: `\`${name}\` stands under ${own.map((o) => players[o.player]).join(' and under ')}: ${own.length} different options, ${own.map((o) => o.label).join(' and ')}`,
    }));
}

/** What is known of a model before its preferences are. */
export type Frame = Pick<Model, 'conflict' | 'players' | 'options' | 'vocabulary' | 'space' | 'states' | 'merging'>;

/** Whether moves compose: no move is removed and no states are merged. */
export function isPlain(model: Model): boolean {
  return model.removed.length === 0 && model.merging === null;
}

/** Whether every choice of options is feasible. */
export function isFull(model: Model): boolean {
  return model.space.length === 2 ** model.options.length;
}

/**
 * Index of the state that is written as a number, `none` or `a+b`; a merged state by any of its members.
 *
 * @throws {ConflictError} `conflict/infeasible-state`, and those of `parseState`.
 */
export function stateIndex(frame: Frame, written: Written): number {
  const state = parseState(written.text, frame.vocabulary, frame.options.length, written.at);
  const raw = indexOf(frame.space, state);
  if (raw < 0) {
    throw new ConflictError(
      'conflict/infeasible-state',
      {
        got: `\`${written.text.trim()}\` (${label(frame, state)}), which the constraints rule out`,
        expected: 'a feasible state',
        next: 'choose another state, or mend the constraints',
      },
      written.at,
    );
  }
  return frame.merging ? frame.merging.classOf[raw]! : raw;
}

/** Prints a state number with the model's labels. */
export function label(frame: Frame, state: State): string {
  return stateName(
    state,
    frame.options.map((o) => o.label),
  );
}

/** Index of a player by name. @throws {ConflictError} `conflict/unknown-player`. */
export function playerIndex(players: readonly string[], written: Written): number {
  const found = players.indexOf(written.text);
  if (found >= 0) return found;
  throw new ConflictError(
    'conflict/unknown-player',
    { got: `\`${written.text}\` is not a player`, expected: `one of ${players.join(', ')}`, next: 'mend the name' },
    written.at,
  );
}

/** Truth of each option over the feasible states, made when first asked for. */
function columns(options: number, space: StateNumbers): (option: number) => Truth {
  const made = new Map<number, Truth>();
  const isWhole = space.length === 2 ** options;
  return (k) => {
    let column = made.get(k);
    if (!column) {
      column = isWhole ? fullColumn(k, space.length) : listedColumn(k, space);
      made.set(k, column);
    }
    return column;
  };
}

/** One row of the attitude matrix: toward itself `+` and toward others `0` unless written. */
function attitudes(written: Readonly<Record<string, Attitude>>, players: readonly string[], self: number): Attitude[] {
  for (const name of Object.keys(written)) playerIndex(players, { text: name });
  return players.map((name, j) => (Object.hasOwn(written, name) ? written[name]! : j === self ? '+' : '0'));
}
