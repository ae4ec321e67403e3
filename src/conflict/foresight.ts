/**
 * Limited foresight, `lh(h)` and `nonmyopic`, for two players: where play ends when a player may move and h moves remain, for
 * all states at once, one table from the last. Once a table comes back the rest repeats, so `nonmyopic` (stable for all large
 * h) is stability in every table of that cycle.
 *
 * @see Kilgour (1984), Equilibria for far-sighted players, Theory and Decision 16; `definitions.ts` for the slow version.
 */

import { type Concept, horizon, MAX_HORIZON } from './concept.ts';
import { ConflictError } from './conflict-error.ts';
import type { Model } from './model.ts';
import { Moves } from './moves.ts';
import type { Switches } from './switches.ts';
import type { Truth } from './truth.ts';

/** Where play ends from each state, by who moves first. */
export type Ends = readonly [Int32Array, Int32Array];

/**
 * The stable states of both players under `lh(h)` or `nonmyopic`.
 *
 * @throws {ConflictError} `conflict/two-players-only`; `conflict/no-cycle-found` when no table comes back within the farthest horizon.
 */
export function foresightStability(model: Model, concept: Concept, switches: Switches): Truth[] {
  return staying(foreseenEnds(model, concept, switches), model.states.length);
}

/** Where play ends from each state, by who moves first: one table for `lh(h)`, all those that come back for ever for `nonmyopic`. */
export function foreseenEnds(model: Model, concept: Concept, switches: Switches): Ends[] {
  if (model.players.length !== 2) {
    throw new ConflictError('conflict/two-players-only', {
      got: `${concept} for ${model.players.length} players`,
      expected: 'two players: looking ahead is defined for two who move in turn',
      next: 'leave it out of --concepts',
    });
  }
  const tables = endTables(model, switches);
  const h = horizon(concept);
  if (h !== null) {
    for (let step = 1; step < h; step++) tables.next();
    return [tables.next().value];
  }
  return cycle(tables);
}

/** The tables for h = 1, 2, 3, ... */
function* endTables(model: Model, switches: Switches): Generator<Ends, never> {
  const moves = new Moves(model);
  const lists = [0, 1].map((k) => Array.from(model.states, (_, s) => moves.from(k, s)));
  const sign = switches.foresightTies === 'lowest-state' ? 1 : -1;
  let ends: Ends = [Int32Array.from(model.states.keys()), Int32Array.from(model.states.keys())];
  const next = (k: 0 | 1, after: Int32Array): Int32Array => {
    const rank = model.ranks[k]!;
    return after.map((_, s) => {
      let best = s;
      let most = rank[s]!;
      for (const t of lists[k]![s]!) {
        const end = after[t]!;
        const r = rank[end]!;
        if (r > most || (r === most && best !== s && (end - best) * sign < 0)) [best, most] = [end, r];
      }
      return best;
    });
  };
  while (true) {
    ends = [next(0, ends[1]), next(1, ends[0])];
    yield ends;
  }
}

/** The tables that come back for ever. */
function cycle(tables: Generator<Ends, never>): Ends[] {
  const met = new Map<string, number>();
  const all: Ends[] = [];
  for (let step = 0; step < MAX_HORIZON; step++) {
    const ends = tables.next().value;
    const key = `${ends[0].join()};${ends[1].join()}`;
    const before = met.get(key);
    if (before !== undefined) return all.slice(before);
    met.set(key, step);
    all.push(ends);
  }
  throw new ConflictError('conflict/no-cycle-found', {
    got: `outcomes that still change at ${MAX_HORIZON} moves ahead`,
    expected: 'outcomes that settle or repeat',
    next: 'ask for lh(h) with the h that you mean',
  });
}

function staying(tables: readonly Ends[], count: number): Truth[] {
  return [0, 1].map((k) => {
    const bits = new Int32Array(Math.ceil(count / 32));
    for (let s = 0; s < count; s++) if (tables.every((ends) => ends[k]![s] === s)) bits[s >>> 5]! |= 1 << (s & 31);
    return bits;
  });
}
