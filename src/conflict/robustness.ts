/**
 * Robustness: how often each state is an equilibrium over all orders of what is not known. `open` priorities may stand anywhere
 * among the firm ones, which keep their order; every order of all players counts once. Where there are too many, seeded draws.
 */
import { createRandom, type Random } from '../base/random.ts';
import type { SanctionConcept } from './concept.ts';
import { isTrue } from './formula.ts';
import { permutations } from './inverse.ts';
import type { Model } from './model.ts';
import { ranksByPriorities } from './ranking.ts';
import { indicesOf, solution } from './solution.ts';
import { hasOption } from './state.ts';
import type { Switches } from './switches.ts';
import type { Truth } from './truth.ts';

/** How often states are equilibria. State indices throughout. */
export interface Robustness {
  /** How many orders were solved. */
  readonly orders: number;
  /** All orders, or a seeded sample. */
  readonly exact: boolean;
  readonly seed: number | null;
  /** For each concept, the share of orders in which each state is an equilibrium, where it is above 0. */
  readonly shares: Readonly<Record<string, ReadonlyMap<number, Share>>>;
  /** Swaps of two neighbouring lines as written that make or break an equilibrium. */
  readonly swaps: readonly Flip[];
}

/** A share with its 95 % interval (Wilson); for an exact share the interval is the share. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** A single swap and what it does to one state. */
export interface Flip {
  readonly player: number;
  /** Line numbers from 0 as written; `second` is `first` + 1. */
  readonly first: number;
  readonly second: number;
  /** Whether one of the two lines is `open`, so that the swap is within what is not known. */
  readonly open: boolean;
  readonly concept: SanctionConcept;
  readonly state: number;
  readonly becomes: 'equilibrium' | 'no equilibrium';
}

/** Up to so many orders all are solved. */
export const ALL_ORDERS_UP_TO = 5_000;

/** Options of {@link robustness}. */
export interface RobustnessOptions {
  readonly draws?: number;
  readonly seed?: number;
  readonly switches?: Partial<Switches>;
}

/** Solves the orders that the open priorities leave, and every single swap of neighbouring lines. */
export function robustness(
  model: Model,
  concepts: readonly SanctionConcept[],
  options: RobustnessOptions = {},
): Robustness {
  const { draws = 1_000, seed = 1, switches = {} } = options;
  const counts = model.players.map((_, i) => orderCount(model, i));
  const total = counts.reduce((a, b) => a * b, 1);
  const exact = total <= ALL_ORDERS_UP_TO;
  const orders = exact ? allOrders(model) : drawnOrders(model, draws, createRandom(seed));
  const truths = model.players.map((_, i) => lineTruths(model, i));
  const tally = new Map(concepts.map((c) => [c, new Map<number, number>()]));
  let solved = 0;
  for (const order of orders) {
    solved++;
    for (const [concept, found] of Object.entries(equilibriaUnder(model, order, truths, concepts, switches))) {
      const count = tally.get(concept as SanctionConcept)!;
      for (const s of found) count.set(s, (count.get(s) ?? 0) + 1);
    }
  }
  const shares = Object.fromEntries(
    [...tally].map(([c, count]) => [
      c,
      new Map([...count].sort(([a], [b]) => a - b).map(([s, k]) => [s, share(k, solved, exact)])),
    ]),
  );
  return { orders: solved, exact, seed: exact ? null : seed, shares, swaps: flips(model, truths, concepts, switches) };
}

/** An order of lines for each player; `null` for one without priorities. */
type Orders = readonly (readonly number[] | null)[];

/** How many orders i's open priorities leave: all lines in any order, over the orders of the firm ones. */
export function orderCount(model: Model, i: number): number {
  const lines = model.priorities[i] ?? [];
  const firm = lines.filter((l) => l.written.place === 'firm').length;
  let count = 1;
  for (let k = firm + 1; k <= lines.length; k++) count *= k;
  return count;
}

function* allOrders(model: Model, i = 0): Generator<Orders> {
  if (i === model.players.length) {
    yield [];
    return;
  }
  for (const own of playerOrders(model, i)) for (const rest of allOrders(model, i + 1)) yield [own, ...rest];
}

/** Each order of i's lines in which the firm ones keep theirs: open lines are put in one by one, at every place. */
function* playerOrders(model: Model, i: number): Generator<readonly number[] | null> {
  const lines = model.priorities[i];
  if (!lines) {
    yield null;
    return;
  }
  const firm = lines.flatMap((l, k) => (l.written.place === 'firm' ? [k] : []));
  const open = lines.flatMap((l, k) => (l.written.place === 'open' ? [k] : []));
  yield* inserted(firm, open);
}

function* inserted(order: readonly number[], open: readonly number[]): Generator<readonly number[]> {
  const [first, ...rest] = open;
  if (first === undefined) {
    yield order;
    return;
  }
  for (let at = 0; at <= order.length; at++) yield* inserted(order.toSpliced(at, 0, first), rest);
}

function* drawnOrders(model: Model, draws: number, random: Random): Generator<Orders> {
  for (let n = 0; n < draws; n++) {
    yield model.priorities.map((lines) => {
      if (!lines) return null;
      let order = lines.flatMap((l, k) => (l.written.place === 'firm' ? [k] : []));
      for (const [k, l] of lines.entries())
        if (l.written.place === 'open') order = order.toSpliced(random.integer(order.length + 1), 0, k);
      return order;
    });
  }
}

/** Truth of each of i's lines over the model's states. */
function lineTruths(model: Model, i: number): Truth[] | null {
  const lines = model.priorities[i];
  if (!lines) return null;
  return lines.map(({ formula }) => {
    const bits = new Int32Array(Math.ceil(model.states.length / 32));
    for (let s = 0; s < model.states.length; s++) {
      if (isTrue(formula, (k) => hasOption(model.states[s]!, k))) bits[s >>> 5]! |= 1 << (s & 31);
    }
    return bits;
  });
}

function equilibriaUnder(
  model: Model,
  orders: Orders,
  truths: readonly (Truth[] | null)[],
  concepts: readonly SanctionConcept[],
  switches: Partial<Switches>,
): Record<string, number[]> {
  const ranks = model.ranks.map((rank, i) =>
    orders[i]
      ? ranksByPriorities(
          orders[i].map((line) => truths[i]![line]!),
          model.states.length,
        )
      : rank,
  );
  const { equilibria } = solution({ ...model, ranks }, concepts, switches);
  return Object.fromEntries(concepts.map((c) => [c, indicesOf(equilibria[c]!)]));
}

function flips(
  model: Model,
  truths: readonly (Truth[] | null)[],
  concepts: readonly SanctionConcept[],
  switches: Partial<Switches>,
): Flip[] {
  const written: Orders = model.priorities.map((lines) => lines?.map((_, k) => k) ?? null);
  const before = equilibriaUnder(model, written, truths, concepts, switches);
  const found: Flip[] = [];
  for (const [player, lines] of model.priorities.entries()) {
    for (let first = 0; first + 1 < (lines?.length ?? 0); first++) {
      const second = first + 1;
      const order = written[player]!.with(first, second).with(second, first);
      const after = equilibriaUnder(model, written.with(player, order), truths, concepts, switches);
      const open = lines![first]!.written.place === 'open' || lines![second]!.written.place === 'open';
      for (const concept of concepts) {
        for (const state of before[concept]!)
          if (!after[concept]!.includes(state))
            found.push({ player, first, second, open, concept, state, becomes: 'no equilibrium' });
        for (const state of after[concept]!)
          if (!before[concept]!.includes(state))
            found.push({ player, first, second, open, concept, state, becomes: 'equilibrium' });
      }
    }
  }
  return found;
}

/** Wilson's interval at 95 %. */
function share(count: number, of: number, exact: boolean): Share {
  const p = count / of;
  if (exact) return { share: p, low: p, high: p };
  const z = 1.96;
  const centre = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return { share: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** The orders of the definition, for tests: every permutation in which the firm lines keep their order. */
export function ordersByDefinition(model: Model, i: number): number[][] {
  const lines = model.priorities[i]!;
  return [...permutations(lines.map((_, k) => k))].filter((order) => {
    const firm = order.filter((k) => lines[k]!.written.place === 'firm');
    return firm.every((k, at) => at === 0 || firm[at - 1]! < k);
  });
}
