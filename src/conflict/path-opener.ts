/**
 * Where there is no path: the smallest additions to a conflict that open one. Each is proved by searching the changed model.
 *
 * An *exchange* lets several move together. A change of *reversibility* lets an option be taken back, or no more. A third
 * party's *guarantee* rules one option out for good. A *graded* option can be taken by half; where its half stands in a
 * player's ranking is never invented: it is tried in every place between the two, and the lowest that serves is reported.
 */
import type { Conflict, OptionSet, Player } from './conflict.ts';
import { type Fallback, floors } from './fallback.ts';
import { createModel, label, type Model } from './model.ts';
import { type PathQuestion, path, type Stop } from './path.ts';
import { hasOption, indexOf, type State } from './state.ts';

export const OPENER_KINDS = ['exchange', 'reversibility', 'guarantee', 'graded'] as const;

/** An addition that opens a path, with the path in the changed model. */
export interface Opener {
  readonly kind: (typeof OPENER_KINDS)[number];
  /** What is added, in words. */
  readonly says: string;
  /** What the players must think of the halves on the path; empty for the other kinds. */
  readonly provided: readonly Proviso[];
  readonly path: readonly OpenedStop[];
}

/** A stop in the changed model, by number and name there. */
export interface OpenedStop {
  readonly state: State;
  readonly name: string;
  readonly movers: readonly string[];
}

/** That a player ranks the first state (with a half) no lower than the second. */
export interface Proviso {
  readonly player: string;
  readonly state: string;
  readonly atLeast: string;
}

/** What the question hangs on beside itself. */
export interface Reopened {
  readonly fallbacks: readonly Fallback[];
  readonly statusQuo: number;
}

/** How a state of the model is numbered in the changed one, and the target where it is another. */
interface Change {
  readonly model: Model;
  readonly number: (state: State) => State;
  readonly target?: (state: State) => State;
}

/** The largest model that graded options and guarantees are tried in: they are built anew for each option. */
const MOST_STATES = 1024;

/** All single additions that open a path. */
export function openers(model: Model, question: PathQuestion, again: Reopened): Opener[] {
  const found: Opener[] = [];
  const tried = (kind: Opener['kind'], says: string, change: Change, steps = question.steps): void => {
    const stops = reopened(model, question, again, change, steps);
    if (stops) found.push({ kind, says, provided: [], path: opened(change.model, stops) });
  };
  const same = (state: State): State => state;
  if (question.steps === 'single')
    tried(
      'exchange',
      'an exchange: several change options of their own at the same time',
      { model, number: same },
      'exchange',
    );
  for (const { player, name, label: shown, direction } of model.options) {
    const changed = createModel(withDirection(model.conflict, player, name, direction === 'yes' ? 'no' : 'yes'));
    tried(
      'reversibility',
      direction === 'yes' ? `\`${shown}\` made irreversible once taken` : `\`${shown}\` made reversible`,
      { model: changed, number: same },
    );
  }
  if (model.states.length > MOST_STATES || model.merging || model.removed.length > 0 || model.options.length > 50)
    return found;
  for (const { label: shown, index } of model.options) {
    const guarantee = 2 ** model.options.length;
    const change = { model: withGuarantee(model, shown, index), number: same, target: (s: State) => s + guarantee };
    if (!hasOption(model.states[question.to]!, index))
      tried('guarantee', `a third party's guarantee, for good, that \`${shown}\` does not happen`, change);
  }
  for (const { index } of model.options) {
    const half = graded(model, question, again, index);
    if (half) found.push(half);
  }
  return found;
}

/** The path in a changed model; `null` where there is none, or where a state of the question is gone. */
function reopened(
  model: Model,
  question: PathQuestion,
  again: Reopened,
  { model: changed, number, target = number }: Change,
  steps: PathQuestion['steps'],
): readonly Stop[] | null {
  const at = (s: number, renumbered = number): number => indexOf(changed.states, renumbered(model.states[s]!));
  // Whoever is added has no fallback to mind: it likes all states equally.
  const all = changed.players.map((_, i) => again.fallbacks[i] ?? ('status-quo' as const));
  const fallbacks = all.map((f) => (typeof f === 'number' ? at(f) : f));
  const [from, to, statusQuo] = [at(question.from), at(question.to, target), at(again.statusQuo)];
  if ([from, to, statusQuo, ...fallbacks].some((s) => typeof s === 'number' && s < 0)) return null;
  return path(changed, { ...question, from, to, steps, floor: floors(changed, fallbacks, statusQuo) }).path;
}

function opened(changed: Model, stops: readonly Stop[]): OpenedStop[] {
  return stops.map(({ state, movers }) => ({
    state: changed.states[state]!,
    name: label(changed, changed.states[state]!),
    movers: movers.map((i) => changed.players[i]!),
  }));
}

function withDirection(conflict: Conflict, player: number, name: string, reversible: 'yes' | 'no'): Conflict {
  const players = conflict.players.map((p, i) =>
    i === player ? { ...p, options: p.options.map((o) => (o.name === name ? { ...o, reversible } : o)) } : p,
  );
  return { ...conflict, players };
}

/** The model with a third party that minds nothing and can rule out one option for good. */
function withGuarantee(model: Model, shown: string, index: number): Model {
  const name = freshName(model, `guarantee-against-${model.options[index]!.name}`);
  const guarantee = 2 ** model.options.length;
  // Nobody tells a state with the guarantee from the same one without it.
  const numbers = (s: State): State[] => (hasOption(s, index) ? [s] : [s, s + guarantee]);
  const players = model.conflict.players.map((p, i) =>
    ranked(p, written(Array.from(model.states, (s, k) => [model.ranks[i]![k]!, numbers(s)] as const))),
  );
  const third: Player = {
    name: freshPlayer(model),
    options: [{ name, says: `Guarantee that ${shown} does not happen`, reversible: 'no' }],
    preference: { kind: 'priorities', priorities: [] },
    unknown: [],
    strongly: [],
    attitudes: {},
  };
  return createModel({
    ...plainConflict(model),
    players: [...players, third],
    infeasible: [...model.conflict.infeasible, { text: `${name} and ${shown}` }],
  });
}

/** The conflict in which one option can be taken by half, where that opens a path. */
function graded(model: Model, question: PathQuestion, again: Reopened, index: number): Opener | null {
  const option = model.options[index]!;
  const place = model.options.filter((o) => o.player === option.player).at(-1)!.index + 1;
  const first = 2 ** place;
  // The new option is the first half, the old one the second: the whole is both.
  const inserted = (s: State): State => (s % first) + Math.floor(s / first) * 2 * first;
  const number = (s: State): State => inserted(s) + (hasOption(s, index) ? first : 0);
  const whole = (s: State): number => (hasOption(s, index) ? -1 : indexOf(model.states, s + 2 ** index));
  const halves = Array.from(model.states.keys()).filter((s) => whole(model.states[s]!) >= 0);
  const without = Array.from(model.states).filter((s) => !hasOption(s, index) && whole(s) < 0);
  if (halves.length === 0 || without.length > 64) return null;
  const name = freshName(model, `half-${option.name}`);
  // To begin with each half is liked as well as the better of none and whole: if that opens nothing, no place does.
  const players = model.conflict.players.map((p, i) => {
    const rank = model.ranks[i]!;
    const known = Array.from(model.states, (s, k) => [rank[k]!, [number(s)]] as const);
    const middle = halves.map(
      (k) => [Math.max(rank[k]!, rank[whole(model.states[k]!)]!), [inserted(model.states[k]!) + first]] as const,
    );
    const own =
      i === option.player
        ? { ...p, options: [...p.options, { name, says: `Half of: ${option.says}`, reversible: option.direction }] }
        : p;
    return ranked(own, written([...known, ...middle]));
  });
  const conflict = plainConflict(model);
  const ruledOut = without.map((s) => ({
    text: [name, ...model.options.map((o) => (hasOption(s, o.index) ? o.label : `not ${o.label}`))].join(' and '),
  }));
  const changed = createModel({
    ...conflict,
    players,
    infeasible: [...conflict.infeasible, { text: `${option.label} and not ${name}` }, ...ruledOut],
  });
  const change: Change = { model: changed, number };
  const stops = reopened(model, question, again, change, question.steps);
  if (!stops) return null;
  const isHalf = (s: number): boolean =>
    hasOption(changed.states[s]!, place) && !hasOption(changed.states[s]!, index < place ? index : index + 1);
  if (!stops.some(({ state }) => isHalf(state))) return null;
  const bounds = (i: number, h: number): [number, number] => {
    const none = indexOf(changed.states, changed.states[h]! - first);
    const all = indexOf(changed.states, changed.states[h]! + 2 ** index);
    const ranks = changed.ranks[i]!;
    return [Math.min(ranks[none]!, ranks[all]!), Math.max(ranks[none]!, ranks[all]!)];
  };
  return lowered(model, question, again, change, option.label, stops.map((s) => s.state).filter(isHalf), bounds);
}

/** Lowers each half on the path, for each player in turn, to the lowest place at which a path still opens. */
function lowered(
  model: Model,
  question: PathQuestion,
  again: Reopened,
  change: Change,
  shown: string,
  halves: readonly number[],
  bounds: (i: number, h: number) => [number, number],
): Opener {
  let current = change.model;
  const provided: Proviso[] = [];
  for (const h of halves) {
    for (const i of current.players.keys()) {
      const [low, high] = bounds(i, h);
      const rank = current.ranks[i]!;
      const places = [...new Set(rank)].filter((r) => r >= low && r <= high).sort((a, b) => a - b);
      for (const r of places) {
        const next = { ...current, ranks: current.ranks.with(i, rank.with(h, r)) };
        if (!reopened(model, question, again, { ...change, model: next }, question.steps)) continue;
        current = next;
        if (r > low)
          provided.push({
            player: current.players[i]!,
            state: label(current, current.states[h]!),
            atLeast: label(current, current.states[rank.findIndex((x, s) => x === r && s !== h)]!),
          });
        break;
      }
    }
  }
  const stops = reopened(model, question, again, { ...change, model: current }, question.steps)!;
  return { kind: 'graded', says: `\`${shown}\` in two halves`, provided, path: opened(current, stops) };
}

/** The conflict without what a new numbering would spoil: its states are named by number nowhere else. */
function plainConflict(model: Model): Conflict {
  const sets: OptionSet[] = [...model.conflict.sets];
  return { ...model.conflict, sets, statusQuo: null };
}

function ranked(player: Player, order: string): Player {
  return {
    ...player,
    preference: { kind: 'ranking', order: { text: order }, rest: 'must-be-ranked' },
    unknown: [],
    strongly: [],
  };
}

/** A ranking, best first, of states given with their ranks. */
function written(rows: readonly (readonly [rank: number, states: readonly State[]])[]): string {
  const ties = [...Map.groupBy(rows, ([rank]) => rank)].sort(([a], [b]) => b - a);
  return ties.map(([, tie]) => tie.flatMap(([, states]) => states).join(' = ')).join(' > ');
}

function freshName(model: Model, wanted: string): string {
  return model.options.some((o) => o.name === wanted) ? freshName(model, `${wanted}-2`) : wanted;
}

function freshPlayer(model: Model, wanted = 'Third party'): string {
  return model.players.includes(wanted) ? freshPlayer(model, `${wanted} 2`) : wanted;
}
