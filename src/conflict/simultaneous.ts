/**
 * Simultaneous sanctions: a player's move and improvements of the others from the same state, made together.
 *
 * @see Fraser & Hipel, Conflict Analysis: Models and Resolutions, North-Holland 1984, ch. 2.
 */

import { assertListable } from './judged.ts';
import type { Judgement } from './judgement.ts';
import type { Model } from './model.ts';
import { Moves } from './moves.ts';
import { indexOf, type State } from './state.ts';
import type { Switches } from './switches.ts';
import { isSet, type Truth } from './truth.ts';

const HALF = 2 ** 32;

/** The stable states of every player under `sim`. `seq` gives those under seq, which one of the switches asks for. */
export function simultaneousStability(
  model: Model,
  judge: Judgement,
  switches: Switches,
  seq: () => readonly Truth[],
): Truth[] {
  assertListable(model, 'simultaneous sanctions');
  const moves = new Moves(model);
  const lists = model.players.map((_, i) => Array.from(model.states, (_, s) => moves.from(i, s)));
  const sequential = switches.simultaneous === 'where-two-are-unstable' ? seq() : null;
  return model.players.map((_, i) => {
    const bits = new Int32Array(Math.ceil(model.states.length / 32));
    for (let s = 0; s < model.states.length; s++) {
      if (isStable(model, i, s, judge, lists, sequential)) bits[s >>> 5]! |= 1 << (s & 31);
    }
    return bits;
  });
}

function isStable(
  model: Model,
  i: number,
  s: number,
  judge: Judgement,
  lists: readonly Int32Array[][],
  seq: readonly Truth[] | null,
): boolean {
  if (seq) {
    if (isSet(seq[i]!, s)) return true;
    if (seq.filter((bits) => !isSet(bits, s)).length < 2) return false;
  }
  const others = lists.flatMap((list, j) => (j === i ? [] : [list[s]!.filter((t) => judge.answers(j, t, s))]));
  const start = model.states[s]!;
  return lists[i]![s]!.every(
    (s1) => !judge.tempts(i, s1, s) || isAnswered(model, i, s, model.states[s1]!, start, others, 0, false, judge),
  );
}

/** Whether some joint answer of the players from `k` on, added to `state`, leaves i no better off than at s. */
function isAnswered(
  model: Model,
  i: number,
  s: number,
  state: State,
  start: State,
  others: readonly Int32Array[],
  k: number,
  hasMoved: boolean,
  judge: Judgement,
): boolean {
  if (k === others.length) {
    if (!hasMoved) return false;
    const raw = indexOf(model.space, state);
    return raw >= 0 && judge.deters(i, model.merging ? model.merging.classOf[raw]! : raw, s);
  }
  if (isAnswered(model, i, s, state, start, others, k + 1, hasMoved, judge)) return true;
  return others[k]!.some((t) =>
    isAnswered(model, i, s, combined(state, start, model.states[t]!), start, others, k + 1, true, judge),
  );
}

/** `state` with the options changed in which `to` differs from `start`. */
function combined(state: State, start: State, to: State): State {
  const low = ((state ^ start ^ to) >>> 0) + 0;
  const high = Math.floor(state / HALF) ^ Math.floor(start / HALF) ^ Math.floor(to / HALF);
  return high === 0 ? low : high * HALF + low;
}
