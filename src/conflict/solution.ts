import type { Warning } from '../base/errors.ts';
import { type Concept, isSanctionConcept, type SanctionConcept, USUAL_CONCEPTS } from './concept.ts';
import { foresightStability } from './foresight.ts';
import { judgedStability } from './judged.ts';
import { byStrength, judgement } from './judgement.ts';
import type { Model } from './model.ts';
import { simultaneousStability } from './simultaneous.ts';
import { sanctionStability } from './stability.ts';
import { type NamedSwitches, namedSwitches, type Switches, USUAL_SWITCHES } from './switches.ts';
import type { Truth } from './truth.ts';

/** Which states are stable, for whom and under what: one bit a state, by index into `model.states`. */
export interface Solution {
  readonly model: Model;
  readonly concepts: readonly Concept[];
  readonly switches: NamedSwitches;
  /** For each concept, each player's stable states in the order of players. */
  readonly stable: Readonly<Record<string, readonly Truth[]>>;
  /** For each concept, the states that are stable for everybody. */
  readonly equilibria: Readonly<Record<string, Truth>>;
  readonly warnings: readonly Warning[];
}

/**
 * Solves a conflict: the states that each player would leave alone, and those that all would.
 *
 * The concepts differ in how far a player looks ahead and in what it expects of the others. Take a player at state *s* who
 * could improve by moving:
 *
 * - `nash` - it moves; only states without any such improvement are stable
 * - `gmr` - it stays if the others could answer, by any moves of theirs, so that it ends no better off than at *s*
 * - `smr` - as `gmr`, but the answer must also hold against the player's own next move
 * - `seq` - as `gmr`, but the others answer only with moves that improve their own lot
 * - `sseq` - as `seq`, with the clause of `smr`
 * - `sim` - it stays if its move and improvements of the others, made together, leave it no better off
 * - `lh(h)`, `nonmyopic` - two players who look h moves ahead, or as far as it matters, and reason backwards
 *
 * "No better off" includes equally preferred. The first five take time in proportion to states x options; the others, and
 * unknown preferences, attitudes and other rules for group moves, are for thousands of states.
 *
 * @throws {ConflictError} `conflict/too-many-states`, `conflict/two-players-only`.
 * @example
 * stateList(solution(createModel(dilemma)).equilibria.nash); // [0]
 * @see Fang, Hipel & Kilgour, Interactive Decision Making, Wiley 1993, ch. 3.
 */
export function solution(
  model: Model,
  concepts: readonly Concept[] = USUAL_CONCEPTS,
  switches: Partial<Switches> = {},
): Solution {
  const all: Switches = { ...USUAL_SWITCHES, ...switches };
  const judge = judgement(model, all);
  const isUsual = all.unknown === null && all.attitudes === 'ignored' && all.groupMoves === 'nobody-twice-in-a-row';
  const sanctions = (wanted: readonly SanctionConcept[]): Record<string, Truth[]> =>
    isUsual ? sanctionStability(model, wanted) : judgedStability(model, wanted, judge, all);
  const stable: Record<string, readonly Truth[]> = sanctions(concepts.filter(isSanctionConcept));
  for (const concept of concepts) {
    if (concept === 'sim') stable[concept] = simultaneousStability(model, judge, all, () => sanctions(['seq']).seq!);
    else if (!isSanctionConcept(concept)) stable[concept] = foresightStability(model, concept, all);
  }
  return {
    model,
    concepts,
    switches: namedSwitches(model, all),
    stable,
    equilibria: Object.fromEntries(concepts.map((c) => [c, everybody(stable[c]!, model.states.length)])),
    warnings: [...model.warnings, ...tieWarnings(model, concepts)],
  };
}

/** Stability by strength of sanctions: what is stable because something much worse deters (or nothing tempts), and what is stable only otherwise. */
export interface StrengthSolution {
  readonly strong: Readonly<Record<string, readonly Truth[]>>;
  readonly weak: Readonly<Record<string, readonly Truth[]>>;
}

/**
 * Splits general stability into strong and weak. A strong sanction lands on a state that the player much less prefers, under smr
 * and sseq with every state that it could escape to; without an improvement a state is strongly stable.
 *
 * @see Hamouda, Kilgour & Hipel (2004), Strength of preference in the graph model for conflict resolution.
 */
export function strengthSolution(general: Solution): StrengthSolution {
  const { model } = general;
  const concepts = general.concepts.filter(isSanctionConcept);
  const strong = judgedStability(model, concepts, byStrength(model), { ...general.switches });
  const weak = Object.fromEntries(
    concepts.map((c) => [c, general.stable[c]!.map((bits, i) => bits.map((word, w) => word & ~strong[c][i]![w]!))]),
  );
  return { strong, weak };
}

/** The states that are in all of `sets`; bits beyond the last state are cleared. */
export function everybody(sets: readonly Truth[], count: number): Truth {
  const all = new Int32Array(Math.ceil(count / 32)).fill(-1);
  for (const bits of sets) for (let w = 0; w < all.length; w++) all[w]! &= bits[w]!;
  if (count % 32 !== 0) all[all.length - 1]! &= (1 << (count % 32)) - 1;
  return all;
}

/** How many states a set holds. */
export function countOf(bits: Truth): number {
  let count = 0;
  for (const word of bits) {
    let w = word;
    w -= (w >>> 1) & 0x55555555;
    w = (w & 0x33333333) + ((w >>> 2) & 0x33333333);
    count += Math.imul((w + (w >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** Indices of a set, ascending, at most `limit` of them. */
export function indicesOf(bits: Truth, limit = Infinity): number[] {
  const found: number[] = [];
  for (let w = 0; w < bits.length && found.length < limit; w++) {
    for (let word = bits[w]!; word !== 0 && found.length < limit; word &= word - 1)
      found.push(32 * w + 31 - Math.clz32(word & -word));
  }
  return found;
}

/** Looking ahead is defined for strict preferences. */
function tieWarnings(model: Model, concepts: readonly Concept[]): Warning[] {
  if (!concepts.some((c) => c === 'nonmyopic' || c.startsWith('lh('))) return [];
  return model.players.flatMap((name, i) => {
    const ranks = model.ranks[i]!;
    if (new Set(ranks).size === ranks.length) return [];
    const message = `${name} likes some states equally; looking ahead is defined for strict preferences, and ties are broken as the switch foresightTies says`;
    return [{ code: 'conflict/foresight-with-ties', message }];
  });
}
