/**
 * Why a state is stable for a player, or not: each improvement, what the others would answer, and on which priorities (and so
 * on which statements) the comparison rests. As data; `explanation-sentence.ts` puts it in words.
 */
import { type Concept, isAgainstEscape, isByImprovements, isSanctionConcept, type SanctionConcept } from './concept.ts';
import { foreseenEnds } from './foresight.ts';
import { isTrue } from './formula.ts';
import type { Judgement } from './judgement.ts';
import { judgement } from './judgement.ts';
import type { Model, ModelPriority } from './model.ts';
import { Moves } from './moves.ts';
import { jointAnswers } from './simultaneous.ts';
import { hasOption } from './state.ts';
import { type Switches, USUAL_SWITCHES } from './switches.ts';

/** How a player compares two states and by what: the first of its priorities that tells them apart. */
export interface Comparison {
  readonly better: number;
  readonly worse: number;
  readonly isTie: boolean;
  /** Line number from 0; `null` for a tie, and where preferences are written as a ranking or weights. */
  readonly line: number | null;
  readonly priority: ModelPriority | null;
}

/** A move of the others after an improvement. */
export interface AnswerMove {
  readonly player: number;
  readonly to: number;
}

/** One improvement that a player could make and what comes of it. */
export interface Temptation {
  readonly to: number;
  /** Why it is better than where the player stands. */
  readonly gain: Comparison;
  /** The answer that deters, move by move, and why its end is no better; `null` where nothing deters. */
  readonly answer: { readonly moves: readonly AnswerMove[]; readonly end: number; readonly loss: Comparison } | null;
}

/** The reason of one verdict. State indices throughout. */
export interface Explanation {
  readonly state: number;
  readonly player: number;
  readonly concept: Concept;
  readonly stable: boolean;
  /** Whether the player has any move at all from here. */
  readonly canMove: boolean;
  readonly temptations: readonly Temptation[];
  /** Where play would end, for `lh(h)` and `nonmyopic`: at the state itself where the player stays; `null` for the other concepts. */
  readonly ends: { readonly at: number; readonly gain: Comparison } | null;
  /** Ids of the statements on which the verdict rests, in the order in which they are used. */
  readonly because: readonly string[];
}

/**
 * Explains the verdict on the state at index `s` for player `i`. `sim` is explained by itself, whatever its switch says.
 *
 * @throws {ConflictError} `conflict/two-players-only`, `conflict/no-cycle-found`.
 */
export function explanation(
  model: Model,
  concept: Concept,
  i: number,
  s: number,
  switches: Partial<Switches> = {},
): Explanation {
  const all = { ...USUAL_SWITCHES, ...switches };
  const judge = judgement(model, all);
  const moves = new Moves(model);
  const own = moves.from(i, s);
  const isForesight = !isSanctionConcept(concept) && concept !== 'sim';
  const ends = isForesight ? foreseen(model, concept, i, s, all) : null;
  const tempting = isForesight ? [] : Array.from(own).filter((to) => judge.tempts(i, to, s));
  const temptations = tempting.map((to): Temptation => {
    const found = isSanctionConcept(concept)
      ? answer(model, moves, judge, all, concept, i, s, to)
      : jointAnswer(model, moves, judge, i, s, to);
    return { to, gain: comparison(model, i, to, s), answer: found };
  });
  const used = [
    ...temptations.flatMap((t) => [t.gain, ...(t.answer ? [t.answer.loss] : [])]),
    ...(ends ? [ends.gain] : []),
  ];
  return {
    state: s,
    player: i,
    concept,
    stable: ends ? ends.at === s : temptations.every((t) => t.answer !== null),
    canMove: own.length > 0,
    temptations,
    ends,
    because: [...new Set(used.flatMap((c) => c.priority?.written.because ?? []))],
  };
}

/** Where i's reasoning ends; of the tables that come back for ever, one in which it leaves. */
function foreseen(
  model: Model,
  concept: Concept,
  i: number,
  s: number,
  switches: Switches,
): NonNullable<Explanation['ends']> {
  const ends = foreseenEnds(model, concept, switches).map((table) => table[i]![s]!);
  const at = ends.find((end) => end !== s) ?? s;
  return { at, gain: comparison(model, i, at, s) };
}

/** The joint answer that ends worst for i; of those, one of fewest movers. */
function jointAnswer(
  model: Model,
  moves: Moves,
  judge: Judgement,
  i: number,
  s: number,
  s1: number,
): Temptation['answer'] {
  const rank = model.ranks[i]!;
  const worst = jointAnswers(model, moves, i, s, s1, judge)
    .filter(({ end }) => judge.deters(i, end, s))
    .sort((a, b) => rank[a.end]! - rank[b.end]! || a.movers.length - b.movers.length || a.end - b.end)[0];
  if (!worst) return null;
  const joint = worst.movers.map((player) => ({ player, to: worst.end }));
  return { moves: joint, end: worst.end, loss: comparison(model, i, s, worst.end) };
}

/** The deterring answer that ends worst for i; of those, one of fewest moves. */
function answer(
  model: Model,
  moves: Moves,
  judge: Judgement,
  switches: Switches,
  concept: SanctionConcept,
  i: number,
  s: number,
  s1: number,
): Temptation['answer'] {
  if (concept === 'nash') return null;
  const others = model.players.map((_, j) => j).filter((j) => j !== i);
  const isStep = isByImprovements(concept) ? judge.answers : () => true;
  const sequences = shortestSequences(moves, others, s1, switches.groupMoves, isStep);
  const deterring = [...sequences].filter(
    ([s2]) =>
      judge.deters(i, s2, s) && (!isAgainstEscape(concept) || moves.from(i, s2).every((s3) => judge.deters(i, s3, s))),
  );
  const rank = model.ranks[i]!;
  const worst = deterring.sort(([a, x], [b, y]) => rank[a]! - rank[b]! || x.length - y.length || a - b)[0];
  return worst ? { moves: worst[1], end: worst[0], loss: comparison(model, i, s, worst[0]) } : null;
}

/** A shortest sequence of the group to each state that it can make of `s`. */
function shortestSequences(
  moves: Moves,
  group: readonly number[],
  s: number,
  rule: Switches['groupMoves'],
  isStep: (j: number, to: number, from: number) => boolean,
): Map<number, AnswerMove[]> {
  const found = new Map<number, AnswerMove[]>();
  const met = new Set<string>();
  const queue: AnswerMove[][] = [[]];
  for (const sequence of queue) {
    const at = sequence.at(-1)?.to ?? s;
    for (const player of group) {
      const isBarred =
        rule === 'everybody-once' ? sequence.some((m) => m.player === player) : sequence.at(-1)?.player === player;
      if (isBarred) continue;
      for (const to of moves.from(player, at)) {
        const after = rule === 'everybody-once' ? [...sequence.map((m) => m.player), player].sort().join() : player;
        if (!isStep(player, to, at) || met.has(`${to} ${after}`)) continue;
        met.add(`${to} ${after}`);
        const longer = [...sequence, { player, to }];
        if (to !== s && !found.has(to)) found.set(to, longer);
        queue.push(longer);
      }
    }
  }
  return found;
}

/** How player i compares two states; of a tie, `better` is the first. */
export function comparison(model: Model, i: number, a: number, b: number): Comparison {
  const [ra, rb] = [model.ranks[i]![a]!, model.ranks[i]![b]!];
  const [better, worse] = ra >= rb ? [a, b] : [b, a];
  const lines = model.priorities[i];
  const line = lines ? lines.findIndex(({ formula }) => holds(model, formula, a) !== holds(model, formula, b)) : -1;
  return { better, worse, isTie: ra === rb, line: line < 0 ? null : line, priority: line < 0 ? null : lines![line]! };
}

function holds(model: Model, formula: ModelPriority['formula'], s: number): boolean {
  return isTrue(formula, (k) => hasOption(model.states[s]!, k));
}
