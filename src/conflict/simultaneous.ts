/**
 * Simultaneous sanctions: a player's move and improvements of the others from the same state, made together.
 *
 * @see Fraser & Hipel, Conflict Analysis: Models and Resolutions, North-Holland 1984, ch. 2.
 */

import { membersOf } from './definitions.ts';
import { assertListable } from './judged.ts';
import type { Judgement } from './judgement.ts';
import type { Model } from './model.ts';
import { Moves } from './moves.ts';
import { indexOf, type State } from './state.ts';
import type { Switches } from './switches.ts';
import { isSet, type Truth } from './truth.ts';

/** What the others, each improving from s or staying, can make of i's move to s1 when all move together: their changes and the state that comes of them. */
export function jointAnswers(
  model: Model,
  moves: Moves,
  i: number,
  s: number,
  s1: number,
  judge: Judgement,
): { readonly movers: readonly number[]; readonly end: number }[] {
  const { space, merging } = model;
  const classOf = (raw: number): number => (merging ? merging.classOf[raw]! : raw);
  return membersOf(model, s).flatMap((member) => {
    let joint = moves
      .fromMember(i, member)
      .filter((b) => classOf(b) === s1)
      .map((b) => ({ state: space[b]!, movers: [] as readonly number[] }));
    for (const j of model.players.keys()) {
      if (j === i) continue;
      const answers = moves.fromMember(j, member).filter((b) => classOf(b) !== s && judge.answers(j, classOf(b), s));
      joint = joint.flatMap((c) => [
        c,
        ...answers.map((b) => ({ state: c.state + space[b]! - space[member]!, movers: [...c.movers, j] })),
      ]);
    }
    const feasible = joint.filter((c) => c.movers.length > 0 && indexOf(space, c.state) >= 0);
    return feasible.map((c) => ({ movers: c.movers, end: classOf(indexOf(space, c.state)) }));
  });
}

/** The stable states of every player under `sim`. `seq` gives those under seq, which one of the switches asks for. */
export function simultaneousStability(
  model: Model,
  judge: Judgement,
  switches: Switches,
  seq: () => readonly Truth[],
): Truth[] {
  assertListable(model, 'simultaneous sanctions');
  const moves = new Moves(model);
  const sequential = switches.simultaneous === 'where-two-are-unstable' ? seq() : null;
  return model.players.map((_, i) => {
    const bits = new Int32Array(Math.ceil(model.states.length / 32));
    for (let s = 0; s < model.states.length; s++) {
      if (isStable(model, moves, i, s, judge, sequential)) bits[s >>> 5]! |= 1 << (s & 31);
    }
    return bits;
  });
}

function isStable(
  model: Model,
  moves: Moves,
  i: number,
  s: number,
  judge: Judgement,
  seq: readonly Truth[] | null,
): boolean {
  if (seq) {
    if (isSet(seq[i]!, s)) return true;
    if (seq.filter((bits) => !isSet(bits, s)).length < 2) return false;
  }
  const open = new Set(moves.from(i, s).filter((s1) => judge.tempts(i, s1, s)));
  for (const member of membersOf(model, s)) {
    if (open.size === 0) break;
    answerFrom(model, moves, i, s, member, judge, open);
  }
  return open.size === 0;
}

/** Takes out of `open` the improvements that joint answers of the others from one member of s deter. */
function answerFrom(
  model: Model,
  moves: Moves,
  i: number,
  s: number,
  member: number,
  judge: Judgement,
  open: Set<number>,
): void {
  const { space, merging } = model;
  const classOf = (raw: number): number => (merging ? merging.classOf[raw]! : raw);
  const start = space[member]!;
  // Players own different options, so changes to a state's number add up.
  const changes = model.players.flatMap((_, j) => {
    if (j === i) return [];
    const answers = moves.fromMember(j, member).filter((b) => classOf(b) !== s && judge.answers(j, classOf(b), s));
    return [answers.map((b) => space[b]! - start)];
  });
  const isAnswered = (state: State, k: number, hasMoved: boolean): boolean => {
    if (k < changes.length) {
      return (
        isAnswered(state, k + 1, hasMoved) || changes[k]!.some((change) => isAnswered(state + change, k + 1, true))
      );
    }
    const raw = hasMoved ? indexOf(space, state) : -1;
    return raw >= 0 && judge.deters(i, classOf(raw), s);
  };
  for (const b of moves.fromMember(i, member)) {
    if (open.has(classOf(b)) && isAnswered(space[b]!, 0, false)) open.delete(classOf(b));
  }
}
