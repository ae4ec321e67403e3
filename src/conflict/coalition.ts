/**
 * Coalition stability: the table of `solution.ts` with a coalition in the place of a player.
 *
 * A coalition improves from s when every member strictly prefers where its members can bring it (or, by switch, when one gains
 * and nobody loses); it stays when the outsiders can answer with a state that is no such improvement. For conflicts of
 * thousands of states and few players: a state is coalitionally stable when it is so for each of the 2^n - 1 coalitions.
 *
 * @see Inohara & Hipel (2008), Coalition analysis in the graph model for conflict resolution, Systems Engineering 11(4);
 * Kilgour, Hipel, Fang & Peng (2001), Coalition analysis in group decision support.
 */
import { isAgainstEscape, isByImprovements, type SanctionConcept } from './concept.ts';
import { ConflictError } from './conflict-error.ts';
import { membersOf } from './definitions.ts';
import { GroupMoves } from './group-moves.ts';
import { assertListable } from './judged.ts';
import type { Model } from './model.ts';
import { Moves } from './moves.ts';
import { everybody } from './solution.ts';
import { difference, hasOption, optionsIn } from './state.ts';
import { type Switches, USUAL_SWITCHES } from './switches.ts';
import { isSet, type Truth } from './truth.ts';

/** The most players of whom all coalitions are tried. */
const MAX_PLAYERS = 12;

/** The states that are stable for the coalition of the given players, one bit a state. */
export function coalitionStability(
  model: Model,
  concept: SanctionConcept,
  members: readonly number[],
  switches: Partial<Switches> = {},
): Truth {
  return new CoalitionView(model, { ...USUAL_SWITCHES, ...switches }).stable(concept, members);
}

/**
 * Where the coalition of the given players would leave a state for: by state index, the improvements that nothing deters,
 * ascending. States that are stable for it are left out.
 */
export function coalitionMoves(
  model: Model,
  concept: SanctionConcept,
  members: readonly number[],
  switches: Partial<Switches> = {},
): Map<number, number[]> {
  const view = new CoalitionView(model, { ...USUAL_SWITCHES, ...switches });
  const found = Array.from(model.states.keys(), (s): [number, number[]] => [s, view.undeterred(concept, members, s)]);
  return new Map(found.filter(([, to]) => to.length > 0));
}

/**
 * The states that are stable for every coalition, single players and all together included.
 *
 * @throws {ConflictError} `conflict/too-many-coalitions` beyond 12 players.
 */
export function coalitionalStates(model: Model, concept: SanctionConcept, switches: Partial<Switches> = {}): Truth {
  const view = new CoalitionView(model, { ...USUAL_SWITCHES, ...switches });
  return everybody(
    coalitions(model.players.map((_, i) => i)).map((members) => view.stable(concept, members)),
    model.states.length,
  );
}

/** Every non-empty set of `players`. @throws {ConflictError} `conflict/too-many-coalitions`. */
export function coalitions(players: readonly number[]): number[][] {
  if (players.length > MAX_PLAYERS) {
    throw new ConflictError('conflict/too-many-coalitions', {
      got: `${players.length} players`,
      expected: `at most ${MAX_PLAYERS} for all coalitions`,
      next: 'ask for one coalition',
    });
  }
  return Array.from({ length: 2 ** players.length - 1 }, (_, n) => players.filter((_, k) => ((n + 1) >>> k) & 1));
}

/** Whether the coalition gains from s to t. */
export function isGain(
  model: Model,
  members: readonly number[],
  t: number,
  s: number,
  rule: Switches['coalitionImprovement'],
): boolean {
  if (rule === 'all-strictly') return members.every((i) => model.ranks[i]![t]! > model.ranks[i]![s]!);
  return (
    members.every((i) => model.ranks[i]![t]! >= model.ranks[i]![s]!) &&
    members.some((i) => model.ranks[i]![t]! > model.ranks[i]![s]!)
  );
}

/** Whether the members can change from s to t at once: only options of theirs, each along its direction, no move removed for any that changes something. */
export function isJump(model: Model, members: readonly number[], s: number, t: number): boolean {
  if (s === t) return false;
  return membersOf(model, s).some((a) => membersOf(model, t).some((b) => isFeasibleJump(model, members, a, b)));
}

function isFeasibleJump(model: Model, members: readonly number[], a: number, b: number): boolean {
  const movers = new Set<number>();
  for (const k of optionsIn(difference(model.space[a]!, model.space[b]!))) {
    const { player, direction } = model.options[k]!;
    if (!members.includes(player)) return false;
    if (direction !== 'yes' && hasOption(model.space[b]!, k) !== (direction === 'no')) return false;
    movers.add(player);
  }
  return !model.removed.some((r) => movers.has(r.player) && isSet(r.from, a) && isSet(r.to, b));
}

/** One model's coalitions: their moves are kept, because each is asked for again and again. */
class CoalitionView {
  readonly #model: Model;
  readonly #switches: Switches;
  readonly #groups: GroupMoves;
  readonly #moves = new Map<string, readonly number[]>();

  constructor(model: Model, switches: Switches) {
    assertListable(model, 'coalitions');
    this.#model = model;
    this.#switches = switches;
    this.#groups = new GroupMoves(new Moves(model), switches.groupMoves);
  }

  stable(concept: SanctionConcept, members: readonly number[]): Truth {
    const { states } = this.#model;
    const bits = new Int32Array(Math.ceil(states.length / 32));
    for (let s = 0; s < states.length; s++) if (this.#isStable(concept, members, s)) bits[s >>> 5]! |= 1 << (s & 31);
    return bits;
  }

  /** The improvements of the coalition at s that nothing deters, ascending. */
  undeterred(concept: SanctionConcept, members: readonly number[], s: number): number[] {
    return this.#reached(members, s)
      .filter((s1) => this.#isUndeterred(concept, members, s1, s))
      .sort((a, b) => a - b);
  }

  #isStable(concept: SanctionConcept, members: readonly number[], s: number): boolean {
    return !this.#reached(members, s).some((s1) => this.#isUndeterred(concept, members, s1, s));
  }

  #isUndeterred(concept: SanctionConcept, members: readonly number[], s1: number, s: number): boolean {
    return this.#gains(members, s1, s) && (concept === 'nash' || !this.#isAnswered(concept, members, s1, s));
  }

  #isAnswered(concept: SanctionConcept, members: readonly number[], s1: number, s: number): boolean {
    const deters = (t: number): boolean => !this.#gains(members, t, s);
    return this.#answers(concept, members, s1).some(
      (s2) => deters(s2) && (!isAgainstEscape(concept) || this.#reached(members, s2).every(deters)),
    );
  }

  #answers(concept: SanctionConcept, members: readonly number[], s1: number): readonly number[] {
    const outsiders = this.#model.players.map((_, j) => j).filter((j) => !members.includes(j));
    if (!isByImprovements(concept)) return this.#kept(`any ${outsiders} ${s1}`, () => this.#groups.of(outsiders, s1));
    const { ranks } = this.#model;
    if (this.#switches.coalitionSanctions === 'single-improvements') {
      return this.#kept(`improving ${outsiders} ${s1}`, () =>
        this.#groups.of(outsiders, s1, (j, to, from) => ranks[j]![to]! > ranks[j]![from]!),
      );
    }
    return this.#kept(`sub ${outsiders} ${s1}`, () => this.#bySubCoalitions(outsiders, s1));
  }

  /** Sequences of improvements by sub-coalitions, no sub-coalition twice in a row. */
  #bySubCoalitions(outsiders: readonly number[], s1: number): number[] {
    const subs = coalitions(outsiders);
    const met = new Set<string>();
    const reached = new Set<number>();
    const queue: [at: number, last: number][] = [[s1, -1]];
    for (const [at, last] of queue) {
      for (const [k, sub] of subs.entries()) {
        if (k === last) continue;
        for (const t of this.#reached(sub, at)) {
          if (!this.#gains(sub, t, at) || met.has(`${t} ${k}`)) continue;
          met.add(`${t} ${k}`);
          reached.add(t);
          queue.push([t, k]);
        }
      }
    }
    reached.delete(s1);
    return [...reached];
  }

  #reached(members: readonly number[], s: number): readonly number[] {
    return this.#kept(`own ${members} ${s}`, () => {
      if (this.#switches.coalitionMoves === 'sequences') return this.#groups.of(members, s);
      return Array.from(this.#model.states.keys()).filter((t) => isJump(this.#model, members, s, t));
    });
  }

  #gains(members: readonly number[], t: number, s: number): boolean {
    return isGain(this.#model, members, t, s, this.#switches.coalitionImprovement);
  }

  #kept(key: string, made: () => readonly number[]): readonly number[] {
    const found = this.#moves.get(key) ?? made();
    this.#moves.set(key, found);
    return found;
  }
}
