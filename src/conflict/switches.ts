import type { Model } from './model.ts';

/** What the literature leaves open, each choice by name: every result carries them. */
export interface Switches {
  /** Whether a member of a group may move again after somebody else has, or once only. */
  readonly groupMoves: 'nobody-twice-in-a-row' | 'everybody-once';
  /** Whether `sim` judges each state by itself, or adds to `seq` where two or more players are unstable under it. */
  readonly simultaneous: 'stand-alone' | 'where-two-are-unstable';
  /** Whether a coalition improves only when every member gains, or already when one gains and nobody loses. */
  readonly coalitionImprovement: 'all-strictly' | 'pareto';
  /** Whether a coalition moves member by member through feasible states, or jumps. */
  readonly coalitionMoves: 'sequences' | 'jumps';
  /** Who answers a coalition under seq: single players by their own improvements, or also sub-coalitions by theirs. */
  readonly coalitionSanctions: 'single-improvements' | 'sub-coalition-improvements';
  /** Which of several outcomes that a player likes equally `lh` expects: that of the lowest state number, or of the highest. */
  readonly foresightTies: 'lowest-state' | 'highest-state';
  /** Reading of unknown preferences; `null`: as the rest of the ranking has them. a: leaves, not deterred; b: both; c: neither; d: deterred only. */
  readonly unknown: Extension | null;
  /** Whether attitudes decide what tempts; without them each player minds only its own lot. */
  readonly attitudes: 'ignored' | 'weakly-for-all-strictly-for-one';
}

export const EXTENSIONS = ['a', 'b', 'c', 'd'] as const;
/** The four readings of an unknown preference (Li, Hipel, Kilgour & Fang 2004). */
export type Extension = (typeof EXTENSIONS)[number];

/** Would a player leave for a state that it cannot compare, and does such a state deter it? */
export const EXTENSION_MEANS: Readonly<Record<Extension, { readonly leaves: boolean; readonly deters: boolean }>> = {
  a: { leaves: true, deters: false },
  b: { leaves: true, deters: true },
  c: { leaves: false, deters: false },
  d: { leaves: false, deters: true },
};

/** The choices that are made unless others are named. */
export const USUAL_SWITCHES: Switches = {
  groupMoves: 'nobody-twice-in-a-row',
  simultaneous: 'stand-alone',
  coalitionImprovement: 'all-strictly',
  coalitionMoves: 'sequences',
  coalitionSanctions: 'single-improvements',
  foresightTies: 'lowest-state',
  unknown: null,
  attitudes: 'ignored',
};

/** What a result says of how it was made: the switches, and what the model itself settles. */
export interface NamedSwitches extends Switches {
  /** Merged states count as one, or there are none. */
  readonly merged: 'as-one' | 'none';
  /** Players who cannot move count as stable and are listed apart. */
  readonly withoutMoves: 'stable-and-listed-apart';
  readonly noBetter: 'equal-included';
}

/** The switches of a result over `model`. */
export function namedSwitches(model: Model, switches: Switches): NamedSwitches {
  return {
    ...switches,
    merged: model.merging ? 'as-one' : 'none',
    withoutMoves: 'stable-and-listed-apart',
    noBetter: 'equal-included',
  };
}
