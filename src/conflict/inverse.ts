/**
 * The inverse: which preferences would make a chosen state stable. For each player, with the others as they are: the smallest
 * sets of states of which "none is better than s" suffices, and the fewest changes to the order of its priorities as written.
 *
 * @see Kinsara, Kilgour & Hipel (2015), Inverse approach to the graph model for conflict resolution, IEEE Trans. SMC Systems 45(5).
 */
import type { SanctionConcept } from './concept.ts';
import { isTrue } from './formula.ts';
import type { Model } from './model.ts';
import { isMet, type Requirements, requirements } from './sanction-set.ts';
import { hasOption } from './state.ts';
import type { Switches } from './switches.ts';

/** What it would take for one player. State indices throughout. */
export interface PlayerInverse {
  readonly stable: boolean;
  /** The smallest sets of which "none of them is better than s" suffices; [[]] where nothing is needed. */
  readonly conditions: readonly (readonly number[])[];
  /** Whether `conditions` are surely the smallest, and all of them. */
  readonly exact: boolean;
  /** `null` where the player's preferences are not written as priorities. */
  readonly changes: OrderChanges | null;
}

/** The fewest changes to an order; `null` where no order makes the state stable (or, when not exact, none was found). */
export interface OrderChanges {
  /** Swaps of neighbouring lines, and an order that they lead to (line numbers from 0 as written). */
  readonly swaps: number | null;
  readonly swapped: readonly number[] | null;
  /** Lines taken out and put elsewhere. */
  readonly lines: number | null;
  readonly moved: readonly number[] | null;
  readonly exact: boolean;
}

/** Orders are tried one and all up to so many lines. */
const ALL_ORDERS_UP_TO = 8;
/** Beyond, so many orders are tried, nearest first. */
const MOST_ORDERS = 60_000;
/** The most smallest sets that are listed, and the most steps of the search for them. */
const MOST_CONDITIONS = 200;
const MOST_STEPS = 200_000;

/** What each player would have to prefer for the state at index `s` to be stable for it. */
export function inverse(
  model: Model,
  s: number,
  concept: SanctionConcept,
  switches: Partial<Switches> = {},
): PlayerInverse[] {
  return model.players.map((_, i) => {
    const required = requirements(model, concept, i, s, switches);
    const rank = model.ranks[i]!;
    const search = new SmallestSets(required);
    return {
      stable: isMet(required, (t) => rank[t]! <= rank[s]!),
      conditions: search.found(),
      exact: search.isExact,
      changes: orderChanges(model, i, s, required),
    };
  });
}

/** Branch and bound over the moves that are not harmless yet, with the size of the best set as the bound. */
class SmallestSets {
  isExact = true;
  readonly #required: Requirements;
  #best = Infinity;
  #sets = new Map<string, number[]>();
  #steps = 0;

  constructor(required: Requirements) {
    // An alternative that includes another of the same move is never needed.
    this.#required = required.map((sets) => {
      const sorted = [...sets].sort((a, b) => a.length - b.length);
      return sorted.filter((set, k) => !sorted.slice(0, k).some((smaller) => smaller.every((t) => set.includes(t))));
    });
  }

  found(): number[][] {
    this.#extend(new Set());
    return [...this.#sets.values()].sort(compare);
  }

  #extend(chosen: Set<number>): void {
    if (++this.#steps > MOST_STEPS) {
      this.isExact = false;
      return;
    }
    const open = this.#required.filter((sets) => !sets.some((set) => set.every((t) => chosen.has(t))));
    if (open.length === 0) {
      this.#keep([...chosen].sort((a, b) => a - b));
      return;
    }
    // The move with the fewest ways out is decided first.
    const next = open.reduce((a, b) => (b.length < a.length ? b : a));
    for (const set of next) {
      const added = set.filter((t) => !chosen.has(t));
      if (chosen.size + added.length > this.#best) continue;
      for (const t of added) chosen.add(t);
      this.#extend(chosen);
      for (const t of added) chosen.delete(t);
    }
  }

  #keep(set: number[]): void {
    if (set.length < this.#best) {
      this.#best = set.length;
      this.#sets = new Map();
    }
    if (this.#sets.size < MOST_CONDITIONS) this.#sets.set(set.join(), set);
    else if (!this.#sets.has(set.join())) this.isExact = false;
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const k = a.findIndex((t, index) => t !== b[index]);
  return k < 0 ? 0 : a[k]! - b[k]!;
}

/** The nearest orders of i's priorities that make s stable. */
function orderChanges(model: Model, i: number, s: number, required: Requirements): OrderChanges | null {
  const priorities = model.priorities[i];
  if (!priorities) return null;
  const states = [...new Set(required.flat(2))];
  // For each state, what each line says of it compared with s: 1 for it, -1 against it, 0 nothing.
  const votes = new Map(
    states.map(
      (t) =>
        [
          t,
          priorities.map(({ formula }) => Number(holds(model, formula, t)) - Number(holds(model, formula, s))),
        ] as const,
    ),
  );
  const isStable = (order: readonly number[]): boolean =>
    isMet(required, (t) => {
      const deciding = order.find((line) => votes.get(t)![line] !== 0);
      return deciding === undefined || votes.get(t)![deciding] === -1;
    });
  const written = priorities.map((_, line) => line);
  if (written.length <= ALL_ORDERS_UP_TO) return exactChanges(written, isStable);
  const swapped = nearestOrder(written, isStable, swaps);
  const moved = nearestOrder(written, isStable, displacements);
  return {
    swaps: swapped.order && swapCount(swapped.order),
    swapped: swapped.order,
    lines: moved.order && lineCount(moved.order),
    moved: moved.order,
    // The nearest orders come first, so what is found is exact even where not all were tried.
    exact: (swapped.order !== null || swapped.isAll) && (moved.order !== null || moved.isAll),
  };
}

function holds(model: Model, formula: Parameters<typeof isTrue>[0], t: number): boolean {
  return isTrue(formula, (k) => hasOption(model.states[t]!, k));
}

function exactChanges(written: readonly number[], isStable: (order: readonly number[]) => boolean): OrderChanges {
  let swapped: readonly number[] | null = null;
  let moved: readonly number[] | null = null;
  for (const order of permutations(written)) {
    const isCloser = !swapped || swapCount(order) < swapCount(swapped) || !moved || lineCount(order) < lineCount(moved);
    if (!isCloser || !isStable(order)) continue;
    if (!swapped || swapCount(order) < swapCount(swapped)) swapped = order;
    if (!moved || lineCount(order) < lineCount(moved)) moved = order;
  }
  return { swaps: swapped && swapCount(swapped), swapped, lines: moved && lineCount(moved), moved, exact: true };
}

/** Every order of `items`, in lexicographic order of positions. */
export function* permutations(items: readonly number[]): Generator<number[]> {
  if (items.length <= 1) {
    yield [...items];
    return;
  }
  for (const [k, first] of items.entries()) {
    for (const rest of permutations([...items.slice(0, k), ...items.slice(k + 1)])) yield [first, ...rest];
  }
}

/** Swaps of neighbours that sort an order: its inversions. */
export function swapCount(order: readonly number[]): number {
  return order.reduce((sum, line, k) => sum + order.slice(k + 1).filter((later) => later < line).length, 0);
}

/** Lines to take out and put elsewhere: all but a longest run that keeps its order. */
export function lineCount(order: readonly number[]): number {
  const ends: number[] = [];
  for (const line of order) {
    const k = ends.findIndex((end) => end > line);
    if (k < 0) ends.push(line);
    else ends[k] = line;
  }
  return order.length - ends.length;
}

/** Breadth first from the order as written, so that the first that serves is a nearest. */
function nearestOrder(
  written: readonly number[],
  isStable: (order: readonly number[]) => boolean,
  neighbours: (order: readonly number[]) => Iterable<number[]>,
): { order: readonly number[] | null; isAll: boolean } {
  const met = new Set([written.join()]);
  const queue = [written];
  for (const order of queue) {
    if (isStable(order)) return { order, isAll: true };
    for (const next of neighbours(order)) {
      if (met.size >= MOST_ORDERS || met.has(next.join())) continue;
      met.add(next.join());
      queue.push(next);
    }
  }
  return { order: null, isAll: met.size < MOST_ORDERS };
}

function* swaps(order: readonly number[]): Generator<number[]> {
  for (let k = 0; k + 1 < order.length; k++) yield order.with(k, order[k + 1]!).with(k + 1, order[k]!);
}

function* displacements(order: readonly number[]): Generator<number[]> {
  for (let from = 0; from < order.length; from++) {
    const rest = order.toSpliced(from, 1);
    for (let to = 0; to < order.length; to++) if (to !== from) yield rest.toSpliced(to, 0, order[from]!);
  }
}
