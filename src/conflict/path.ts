/**
 * Paths: how a process gets from one state to another, step by step, so that nobody is asked for too much on the way.
 *
 * Breadth first over states, or, with bounded exposure, over states and what each player is still owed; stops are met in the
 * order of their state numbers, so the first path found is a shortest one with the smallest sequence. Nothing published
 * searches such paths; docs/conflicts.md defines each requirement.
 */

import type { SanctionConcept } from './concept.ts';
import { ConflictError } from './conflict-error.ts';
import type { Floor } from './fallback.ts';
import { GroupMoves } from './group-moves.ts';
import type { Model } from './model.ts';
import { Moves } from './moves.ts';
import { type PathStep, Steps } from './path-step.ts';
import type { Requirement, StepKind } from './path-vocabulary.ts';
import { solution } from './solution.ts';
import { USUAL_SWITCHES } from './switches.ts';
import { isSet, type Truth } from './truth.ts';

/** What is asked of a path. */
export interface PathQuestion {
  readonly from: number;
  readonly to: number;
  readonly require: readonly Requirement[];
  readonly steps: StepKind;
  readonly floor: Floor;
  /** For `staircase`. */
  readonly concept: SanctionConcept;
  /** For `exposure`: at most so many ranks below the fallback, each exposure repaid within so many steps. */
  readonly exposure: number;
  readonly repay: number;
}

/** A stop of a path: a state and who moved there; nobody at the start. */
export interface Stop {
  readonly state: number;
  readonly movers: readonly number[];
}

/** What the search says. */
export interface PathAnswer {
  readonly path: readonly Stop[] | null;
  /** Whether the search was complete: beyond its bound an absent path may still exist. */
  readonly exact: boolean;
}

/** Beyond so many stops looked at, the search ends and says so. */
const MOST_NODES = 400_000;

/** Searches a shortest path that keeps to all that is required. */
export function path(model: Model, question: PathQuestion): PathAnswer {
  const rules = new PathRules(model, question);
  const start = rules.begin();
  if (!start) return { path: null, exact: true };
  const nodes: Node[] = [start];
  const met = new Set([key(start)]);
  for (let n = 0; n < nodes.length; n++) {
    const node = nodes[n]!;
    if (rules.isArrived(node)) return { path: stops(node), exact: true };
    for (const step of rules.steps.from(node.state)) {
      const next = rules.next(node, step);
      if (!next || met.has(key(next))) continue;
      if (nodes.length >= MOST_NODES) return { path: null, exact: false };
      met.add(key(next));
      nodes.push(next);
    }
  }
  return { path: null, exact: true };
}

/** What one player is still owed: since how many steps, and the rank that it had before. */
interface Debt {
  readonly age: number;
  readonly before: number;
}

interface Node {
  readonly state: number;
  readonly movers: readonly number[];
  readonly parent: Node | null;
  readonly debts: readonly (Debt | null)[];
}

function key({ state, debts }: Node): string {
  return debts.length === 0
    ? String(state)
    : `${state} ${debts.map((d) => (d ? `${d.age},${d.before}` : '')).join(';')}`;
}

function stops(end: Node): Stop[] {
  const found: Stop[] = [];
  for (let node: Node | null = end; node; node = node.parent) found.unshift({ state: node.state, movers: node.movers });
  return found;
}

/** The requirements as tests of stops and steps. */
export class PathRules {
  readonly steps: Steps;
  readonly #model: Model;
  readonly #question: PathQuestion;
  readonly #groups: GroupMoves;
  readonly #equilibria: Truth | null;
  readonly #verdicts = new Map<number, readonly Breach[]>();

  constructor(model: Model, question: PathQuestion) {
    this.#model = model;
    this.#question = question;
    this.steps = new Steps(model, question.steps);
    this.#groups = new GroupMoves(new Moves(model), USUAL_SWITCHES.groupMoves);
    this.#equilibria = question.require.includes('staircase')
      ? solution(model, [question.concept]).equilibria[question.concept]!
      : null;
    if (question.exposure < 0 || question.repay < 0) {
      throw new ConflictError('conflict/bad-exposure', {
        got: `exposure ${question.exposure}, repay ${question.repay}`,
        expected: 'numbers from 0 up',
        next: 'mend them',
      });
    }
  }

  begin(): Node | null {
    const { from, require } = this.#question;
    if (this.stopBreaches(from).length > 0) return null;
    const node: Node = { state: from, movers: [], parent: null, debts: [] };
    return require.includes('exposure') ? this.#withDebts(node, null) : node;
  }

  isArrived(node: Node): boolean {
    return node.state === this.#question.to && node.debts.every((d) => d === null);
  }

  next(node: Node, { to, movers }: PathStep): Node | null {
    if (this.stopBreaches(to).length > 0 || this.stepBreaches(node.state, to, movers).length > 0) return null;
    const next: Node = { state: to, movers, parent: node, debts: [] };
    return this.#question.require.includes('exposure') ? this.#withDebts(next, node) : next;
  }

  /** What is wrong with a stop, whatever led there. Kept once found. */
  stopBreaches(s: number): readonly Breach[] {
    const known = this.#verdicts.get(s);
    if (known) return known;
    const { require, floor, exposure, to } = this.#question;
    const breaches: Breach[] = [];
    const hurt = (requirement: Requirement, isHurt: (i: number) => boolean): void => {
      const players = this.#model.players.map((_, i) => i).filter(isHurt);
      if (players.length > 0) breaches.push({ requirement, players });
    };
    const below = (i: number): number => floor(i, s) - this.#model.ranks[i]![s]!;
    if (require.includes('corridor')) hurt('corridor', (i) => below(i) > 0);
    if (require.includes('exposure')) hurt('exposure', (i) => below(i) > exposure);
    for (const kind of ['secured', 'secured-improvements'] as const) {
      if (require.includes(kind)) hurt(kind, (i) => (s === to && below(i) > 0) || !this.#isSecured(i, s, kind));
    }
    if (this.#equilibria && !isSet(this.#equilibria, s)) breaches.push({ requirement: 'staircase', players: [] });
    this.#verdicts.set(s, breaches);
    return breaches;
  }

  /** What is wrong with a step between two stops. */
  stepBreaches(s: number, t: number, movers: readonly number[]): Breach[] {
    const { require, to } = this.#question;
    const breaches: Breach[] = [];
    const losers = this.#model.players
      .map((_, i) => i)
      .filter((i) => this.#model.ranks[i]![t]! < this.#model.ranks[i]![s]!);
    if (require.includes('monotone') && losers.length > 0) breaches.push({ requirement: 'monotone', players: losers });
    const unwilling = movers.filter((i) => this.#model.ranks[i]![to]! <= this.#model.ranks[i]![s]!);
    if (require.includes('farsighted') && unwilling.length > 0)
      breaches.push({ requirement: 'farsighted', players: unwilling });
    return breaches;
  }

  /** Whether i, whatever the others make of s (or leave), reaches its fallback by one own move or by staying. */
  #isSecured(i: number, s: number, kind: 'secured' | 'secured-improvements'): boolean {
    const { ranks, players } = this.#model;
    const rank = ranks[i]!;
    const least = this.#question.floor(i, s);
    const others = players.map((_, j) => j).filter((j) => j !== i);
    const isStep =
      kind === 'secured' ? null : (j: number, to: number, from: number): boolean => ranks[j]![to]! > ranks[j]![from]!;
    return [s, ...this.#groups.of(others, s, isStep)].every(
      (t) => rank[t]! >= least || this.#groups.single(i, t).some((u) => rank[u]! >= least),
    );
  }

  /** Carries what is owed to the next stop; `null` where a debt is overdue. */
  #withDebts(node: Node, before: Node | null): Node | null {
    const { floor, repay } = this.#question;
    const debts: (Debt | null)[] = [];
    for (const [i, rank] of this.#model.ranks.entries()) {
      const now = rank[node.state]!;
      const isBelow = now < floor(i, node.state);
      const old = before?.debts[i] ?? null;
      if (old) {
        const isRepaid = !isBelow && now >= old.before;
        if (old.age + 1 > repay) return null;
        debts.push(isRepaid ? null : { age: old.age + 1, before: old.before });
      } else debts.push(isBelow ? { age: 0, before: before ? rank[before.state]! : 0 } : null);
    }
    return { ...node, debts };
  }
}

/** A requirement that is not kept, and whom it hurts (nobody by name where it is about the state itself). */
export interface Breach {
  readonly requirement: Requirement;
  readonly players: readonly number[];
}
