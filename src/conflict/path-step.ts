import { membersOf } from './definitions.ts';
import type { Model } from './model.ts';
import { Moves } from './moves.ts';
import type { StepKind } from './path-vocabulary.ts';
import { difference, hasOption, mask, masked, optionsIn } from './state.ts';
import { isSet } from './truth.ts';

/** A step of a path: where it leads and whose options it changes, ascending. */
export interface PathStep {
  readonly to: number;
  readonly movers: readonly number[];
}

/** Lists the steps from a state, by state number. */
export class Steps {
  readonly #model: Model;
  readonly #kind: StepKind;
  readonly #moves: Moves;
  readonly #known = new Map<number, readonly PathStep[]>();

  constructor(model: Model, kind: StepKind) {
    this.#model = model;
    this.#kind = kind;
    this.#moves = new Moves(model);
  }

  from(s: number): readonly PathStep[] {
    const found = this.#known.get(s) ?? (this.#kind === 'single' ? this.#single(s) : this.#exchanges(s));
    this.#known.set(s, found);
    return found;
  }

  #single(s: number): PathStep[] {
    const steps = this.#model.players.flatMap((_, i) =>
      Array.from(this.#moves.from(i, s), (to) => ({ to, movers: [i] })),
    );
    // Where merged states let two players reach the same state, the first is named.
    const first = new Map(steps.reverse().map((step) => [step.to, step]));
    return [...first.values()].sort((a, b) => a.to - b.to);
  }

  #exchanges(s: number): PathStep[] {
    const steps: PathStep[] = [];
    for (let to = 0; to < this.#model.states.length; to++) {
      const movers = to === s ? null : exchangeMovers(this.#model, s, to);
      if (movers) steps.push({ to, movers });
    }
    return steps;
  }
}

/** Who moves in a joint change from s to t; `null` where an option would go against its direction or a move is removed. Of merged states, the members with the fewest movers. */
export function exchangeMovers(model: Model, s: number, t: number): number[] | null {
  let best: number[] | null = null;
  for (const a of membersOf(model, s)) {
    for (const b of membersOf(model, t)) {
      const movers = feasibleMovers(model, a, b);
      if (movers && (!best || movers.length < best.length)) best = movers;
    }
  }
  return best;
}

function feasibleMovers(model: Model, a: number, b: number): number[] | null {
  const [from, to] = [model.space[a]!, model.space[b]!];
  const movers = new Set<number>();
  for (const k of optionsIn(difference(from, to))) {
    const { player, direction } = model.options[k]!;
    if (direction !== 'yes' && hasOption(to, k) !== (direction === 'no')) return null;
    movers.add(player);
  }
  if (model.removed.some((r) => movers.has(r.player) && isSet(r.from, a) && isSet(r.to, b))) return null;
  return [...movers].sort((x, y) => x - y);
}

/** What becomes of the exchange from s to t when player i withholds its part: the state's number, feasible or not. */
export function withheld(model: Model, s: number, t: number, i: number): number {
  const own = mask(model.options.filter((o) => o.player === i).map((o) => o.index));
  const [from, to] = [model.states[s]!, model.states[t]!];
  return to - masked(to, own) + masked(from, own);
}
