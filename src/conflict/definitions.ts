/**
 * The definitions in the words of the book: slow, over sets, with no idea of how moves are stored. What the fast engine
 * computes is compared with this on random models.
 *
 * @see Fang, Hipel & Kilgour, Interactive Decision Making, Wiley 1993, ch. 3; Rego & Vieira (2017) for sseq; Fraser & Hipel,
 * Conflict Analysis, North-Holland 1984, for sim.
 */

import {
  type Concept,
  horizon,
  isAgainstEscape,
  isByImprovements,
  isSanctionConcept,
  type SanctionConcept,
} from './concept.ts';
import type { Judgement } from './judgement.ts';
import type { Model } from './model.ts';
import { hasOption, type State } from './state.ts';
import type { Switches } from './switches.ts';
import { isSet } from './truth.ts';

/** The members of a state: itself, or those that were merged into it, as indices into the feasible states. */
export function membersOf(model: Model, s: number): readonly number[] {
  if (!model.merging) return [s];
  return model.merging.members.get(s) ?? [model.merging.lowest[s]!];
}

/** Whether player i can move from s to t: some member of s to some member of t, changing its own options only, none against its direction, by a move that is not removed. */
export function isMove(model: Model, i: number, s: number, t: number): boolean {
  if (s === t) return false;
  return membersOf(model, s).some((a) => membersOf(model, t).some((b) => isFeasibleMove(model, i, a, b)));
}

function isFeasibleMove(model: Model, i: number, a: number, b: number): boolean {
  const [from, to]: [State, State] = [model.space[a]!, model.space[b]!];
  const isAllowed = model.options.every(({ index, player, direction }) => {
    const [was, is] = [hasOption(from, index), hasOption(to, index)];
    if (was === is) return true;
    return player === i && (direction === 'yes' || (direction === 'no' ? is : was));
  });
  return isAllowed && !model.removed.some((r) => r.player === i && isSet(r.from, a) && isSet(r.to, b));
}

/** R_i(s): all that i can move to from s. Kept once found, because the definitions ask again and again. */
export function movesByDefinition(model: Model, i: number, s: number): readonly number[] {
  const known = KNOWN_MOVES.get(model) ?? new Map<string, readonly number[]>();
  KNOWN_MOVES.set(model, known);
  const found = known.get(`${i} ${s}`) ?? Array.from(model.states.keys()).filter((t) => isMove(model, i, s, t));
  known.set(`${i} ${s}`, found);
  return found;
}

const KNOWN_MOVES = new WeakMap<Model, Map<string, readonly number[]>>();

/**
 * R_H(s): all that the group can make of s by sequences of single moves in which nobody moves twice in a row (or nobody
 * twice at all); s itself is never among them. `isStep` narrows the moves, to improvements for instance.
 */
export function groupMovesByDefinition(
  model: Model,
  group: readonly number[],
  s: number,
  rule: Switches['groupMoves'],
  isStep: (j: number, to: number, from: number) => boolean = () => true,
): Set<number> {
  const met = new Set<string>();
  const reached = new Set<number>();
  const visit = (at: number, moved: readonly number[]): void => {
    for (const j of group) {
      if (rule === 'everybody-once' ? moved.includes(j) : moved[0] === j) continue;
      for (const t of movesByDefinition(model, j, at)) {
        if (!isStep(j, t, at)) continue;
        reached.add(t);
        const after = rule === 'everybody-once' ? [...moved, j].sort() : [j];
        const key = `${t} ${after}`;
        if (met.has(key)) continue;
        met.add(key);
        visit(t, after);
      }
    }
  };
  visit(s, []);
  reached.delete(s);
  return reached;
}

/** Whether s is stable for i, by definition. */
export function isStableByDefinition(
  model: Model,
  concept: Concept,
  i: number,
  s: number,
  judge: Judgement,
  switches: Switches,
): boolean {
  if (isSanctionConcept(concept)) return isSanctioned(model, concept, i, s, judge, switches);
  if (concept === 'sim') return isSimultaneous(model, i, s, judge, switches);
  return foreseen(model, horizon(concept), switches).every((ends) => ends[i]![s] === s);
}

function isSanctioned(
  model: Model,
  concept: SanctionConcept,
  i: number,
  s: number,
  judge: Judgement,
  switches: Switches,
): boolean {
  const others = model.players.map((_, j) => j).filter((j) => j !== i);
  const improvements = movesByDefinition(model, i, s).filter((s1) => judge.tempts(i, s1, s));
  if (concept === 'nash') return improvements.length === 0;
  const isStep = isByImprovements(concept) ? judge.answers : () => true;
  return improvements.every((s1) =>
    [...groupMovesByDefinition(model, others, s1, switches.groupMoves, isStep)].some(
      (s2) =>
        judge.deters(i, s2, s) &&
        (!isAgainstEscape(concept) || movesByDefinition(model, i, s2).every((s3) => judge.deters(i, s3, s))),
    ),
  );
}

function isSimultaneous(model: Model, i: number, s: number, judge: Judgement, switches: Switches): boolean {
  const seq = (j: number): boolean => isSanctioned(model, 'seq', j, s, judge, switches);
  if (switches.simultaneous === 'where-two-are-unstable') {
    if (seq(i)) return true;
    if (model.players.filter((_, j) => !seq(j)).length < 2) return false;
  }
  return movesByDefinition(model, i, s)
    .filter((s1) => judge.tempts(i, s1, s))
    .every((s1) => jointOutcomes(model, i, s, s1, judge).some((p) => judge.deters(i, p, s)));
}

/**
 * The feasible states that come of i's move to s1 and improvements of one or more others from the same s, made together. Of a
 * merged state, all start from the same member.
 */
function jointOutcomes(model: Model, i: number, s: number, s1: number, judge: Judgement): number[] {
  const classOf = (raw: number): number => model.merging?.classOf[raw] ?? raw;
  const ends = (j: number, a: number): number[] =>
    [...model.space.keys()].filter((b) => a !== b && isFeasibleMove(model, j, a, b));
  return membersOf(model, s).flatMap((a) => {
    let joint = ends(i, a)
      .filter((b) => classOf(b) === s1)
      .map((b) => ({ state: model.space[b]!, moved: 0 }));
    for (const j of model.players.keys()) {
      if (j === i) continue;
      const answers = ends(j, a).filter((b) => classOf(b) !== s && judge.answers(j, classOf(b), s));
      // Players own different options, so their changes to a state's number add up.
      joint = joint.flatMap((c) => [
        c,
        ...answers.map((b) => ({ state: c.state + model.space[b]! - model.space[a]!, moved: c.moved + 1 })),
      ]);
    }
    const feasible = joint.filter((c) => c.moved > 0).map((c) => model.space.indexOf(c.state));
    return feasible.filter((raw) => raw >= 0).map(classOf);
  });
}

/**
 * Where play ends when a player may move at a state and h moves remain: it compares staying with the best that its moves lead
 * to, the other player reasoning in the same way with one move less; equal is staying. For h = null, all the tables that come
 * back for ever.
 *
 * @see Kilgour (1984), Equilibria for far-sighted players, Theory and Decision 16; Zagare (1984), Limited-move equilibria.
 */
function foreseen(model: Model, h: number | null, switches: Switches): number[][][] {
  const tables = [[0, 1].map(() => Array.from(model.states.keys()))];
  for (let step = 1; h === null || step <= h; step++) {
    const after = tables.at(-1)!;
    const table = [0, 1].map((k) =>
      Array.from(model.states.keys(), (at) => bestEnd(model, k, at, after[1 - k]!, switches)),
    );
    const before = tables.findIndex((t) => JSON.stringify(t) === JSON.stringify(table));
    if (h === null && before >= 0) return tables.slice(before);
    tables.push(table);
  }
  return tables.slice(-1);
}

function bestEnd(model: Model, k: number, at: number, ends: readonly number[], switches: Switches): number {
  const rank = model.ranks[k]!;
  let best = at;
  for (const t of movesByDefinition(model, k, at)) {
    const end = ends[t]!;
    const isTieFor = switches.foresightTies === 'lowest-state' ? end < best : end > best;
    if (rank[end]! > rank[best]! || (best !== at && rank[best]! > rank[at]! && rank[end] === rank[best] && isTieFor))
      best = end;
  }
  return best;
}
