import type { Place } from '../base/place.ts';

/** Words of a conflict as written (a formula, a state, a ranking), with where they stand in the file. */
export interface Written {
  readonly text: string;
  readonly at?: Place;
}

export const DIRECTIONS = ['yes', 'no', 'only-drop'] as const;
/** Whether an option is reversible: `yes`, both ways; `no`, once taken it is kept; `only-drop`, once dropped it is never taken again. */
export type Direction = (typeof DIRECTIONS)[number];

/** What a player can take or leave. */
export interface Option {
  readonly name: string;
  /** What the option means, in words. */
  readonly says: string;
  readonly reversible: Direction;
  readonly at?: Place;
}

/** One line of a player's preferences. */
export interface Priority extends Written {
  /** Ids of the statements on which it rests. */
  readonly because: readonly string[];
  /** `open` where its place in the order is not known. */
  readonly place: 'firm' | 'open';
}

/** How much one option counts for a player. */
export interface Weight {
  readonly option: string;
  readonly weight: number;
  readonly at?: Place;
}

/** How a player's preferences are written: by priorities (most important first), by a ranking (best first), or by option weights. */
export type Preference =
  | { readonly kind: 'priorities'; readonly priorities: readonly Priority[] }
  | { readonly kind: 'ranking'; readonly order: Written; readonly rest: 'last' | 'must-be-ranked' }
  | { readonly kind: 'weights'; readonly weights: readonly Weight[] };

export const ATTITUDES = ['+', '0', '-'] as const;
/** How one player weighs another's interests: for, not at all, against. */
export type Attitude = (typeof ATTITUDES)[number];

/** An actor inside a conflict. */
export interface Player {
  readonly name: string;
  readonly options: readonly Option[];
  readonly preference: Preference;
  /** Pairs of states whose order is not known: `8 ? 0`. */
  readonly unknown: readonly Written[];
  /** Pairs of which the first is much preferred: `9 >> 6`. */
  readonly strongly: readonly Written[];
  /** Toward players by name; those not named: `0`, itself `+`. */
  readonly attitudes: Readonly<Record<string, Attitude>>;
  readonly at?: Place;
}

export const SET_KINDS = ['at-most-one', 'exactly-one', 'at-least-one'] as const;
/** Options of which at most, exactly or at least one is taken. */
export interface OptionSet {
  readonly kind: (typeof SET_KINDS)[number];
  readonly options: readonly Written[];
  readonly at?: Place;
}

/** Moves of one player that are taken out of the graph: from any state where `from` holds to any where `to` holds. */
export interface ForbiddenMove {
  readonly player: Written;
  readonly from: Written;
  readonly to: Written;
}

/** Where a published conflict comes from and what its authors found. */
export interface Publication {
  readonly title?: string;
  readonly year?: number;
  readonly reference?: string;
  readonly doi?: string;
  /** Where the publication and the definitions disagree, or what was read into it. */
  readonly note?: string;
  /** Equilibria by concept, as state numbers. */
  readonly equilibria?: Readonly<Record<string, readonly number[]>>;
}

/** A comment of the file: beside or before what stands at `path`, or at the end of it. */
export interface Comment {
  readonly path: readonly (string | number)[];
  readonly where: 'before-key' | 'before' | 'beside' | 'blank-line' | 'top' | 'end';
  readonly text: string;
}

/** A graph model as a person writes it: names and words, nothing resolved. `createModel` resolves it. */
export interface Conflict {
  readonly name: string;
  readonly published?: Publication;
  readonly players: readonly Player[];
  /** States in which any of these formulas holds are cut. */
  readonly infeasible: readonly Written[];
  readonly sets: readonly OptionSet[];
  readonly statusQuo: Written | null;
  readonly forbidden: readonly ForbiddenMove[];
  /** States in which one of these formulas holds count as one. */
  readonly merge: readonly Written[];
  /** The file's comments, in its order. */
  readonly comments: readonly Comment[];
}
