/**
 * What there is to say about a path beside the path itself: who could cheat at each step, how the answer hangs on the fallback,
 * what blocks where there is none, and which smallest addition opens one. Every opener is proved by searching the changed model.
 */
import type { Conflict } from './conflict.ts';
import type { Fallback } from './fallback.ts';
import { floors } from './fallback.ts';
import { createModel, type Model } from './model.ts';
import { Moves } from './moves.ts';
import { type Breach, type PathAnswer, type PathQuestion, PathRules, path, type Stop } from './path.ts';
import { withheld } from './path-step.ts';
import { indexOf } from './state.ts';

/** A move off the path that its mover prefers to the next stop. State indices throughout. */
export interface Cheat {
  /** The step that it leaves, from 0. */
  readonly step: number;
  readonly player: number;
  readonly kind: 'move' | 'withhold';
  readonly to: number;
  /** Ranks gained over the next stop. */
  readonly gain: number;
  /** The improvement of another player that leaves the cheat no better off than the next stop, the worst for it; `null` where there is none. */
  readonly answer: { readonly player: number; readonly state: number } | null;
}

/** Every cheat along a path, by step and player, largest gain first. */
export function cheating(model: Model, stops: readonly Stop[]): Cheat[] {
  const moves = new Moves(model);
  const found: Cheat[] = [];
  for (let step = 0; step + 1 < stops.length; step++) {
    const [s, next] = [stops[step]!.state, stops[step + 1]!];
    for (const [player, rank] of model.ranks.entries()) {
      const off = Array.from(moves.from(player, s), (to) => ({ to, kind: 'move' as 'move' | 'withhold' }));
      if (next.movers.length > 1 && next.movers.includes(player)) {
        const raw = indexOf(model.space, withheld(model, s, next.state, player));
        if (raw >= 0) off.push({ to: model.merging ? model.merging.classOf[raw]! : raw, kind: 'withhold' });
      }
      const cheats = off
        .filter(({ to }) => to !== next.state && rank[to]! > rank[next.state]!)
        .map(
          ({ to, kind }): Cheat => ({
            step,
            player,
            kind,
            to,
            gain: rank[to]! - rank[next.state]!,
            answer: answer(model, moves, player, to, next.state),
          }),
        );
      found.push(...cheats.sort((a, b) => b.gain - a.gain || a.to - b.to));
    }
  }
  return found;
}

function answer(model: Model, moves: Moves, cheat: number, at: number, next: number): Cheat['answer'] {
  const rank = model.ranks[cheat]!;
  const answers = model.ranks.flatMap((own, j) =>
    j === cheat
      ? []
      : Array.from(moves.from(j, at))
          .filter((t) => own[t]! > own[at]! && rank[t]! <= rank[next]!)
          .map((state) => ({ player: j, state })),
  );
  return answers.sort((a, b) => rank[a.state]! - rank[b.state]! || a.state - b.state)[0] ?? null;
}

/** The step that blocks. */
export interface Block {
  /** `null` where no step leads on at all. */
  readonly from: number;
  readonly to: number | null;
  readonly breaches: readonly Breach[];
}

/**
 * What blocks: on a way from start to target that breaks the requirements as seldom as can be, the first step that does. Where
 * no way leads there whatever one allows, `to` is `null`.
 */
export function block(model: Model, question: PathQuestion): Block {
  const rules = new PathRules(model, question);
  const broken = rules.stopBreaches(question.from);
  if (broken.length > 0) return { from: question.from, to: question.from, breaches: broken };
  const cost = new Map([[question.from, 0]]);
  const parent = new Map<number, { from: number; breaches: Breach[] }>();
  // Few costs occur, so nodes wait in one list for each: the cheapest first.
  const waiting: number[][] = [[question.from]];
  for (let c = 0; c < waiting.length; c++) {
    for (const at of waiting[c] ?? []) {
      if (cost.get(at) !== c) continue;
      for (const { to, movers } of rules.steps.from(at)) {
        const breaches = [...rules.stopBreaches(to), ...rules.stepBreaches(at, to, movers)];
        const next = c + (breaches.length > 0 ? 1 : 0);
        if ((cost.get(to) ?? Infinity) <= next) continue;
        cost.set(to, next);
        parent.set(to, { from: at, breaches });
        waiting[next] = [...(waiting[next] ?? []), to];
        if (next === c) waiting[c]!.push(to);
      }
    }
  }
  if (!cost.has(question.to)) return { from: question.from, to: null, breaches: [] };
  let first: Block = { from: question.from, to: question.to, breaches: [] };
  for (let at = question.to; at !== question.from; ) {
    const { from, breaches } = parent.get(at)!;
    if (breaches.length > 0) first = { from, to: at, breaches };
    at = from;
  }
  return first;
}

/** One rung: the same question with another fallback for everybody. */
export interface Rung {
  readonly fallback: Fallback;
  readonly answer: PathAnswer;
}

/** The same question under every fallback: the three of everybody, and the named states. */
export function ladder(model: Model, question: PathQuestion, statusQuo: number, named: readonly number[]): Rung[] {
  const rungs: Fallback[] = ['status-quo', 'revert', 'security', ...named];
  return rungs.map((fallback) => ({
    fallback,
    answer: path(model, {
      ...question,
      floor: floors(
        model,
        model.players.map(() => fallback),
        statusQuo,
      ),
    }),
  }));
}

/** An addition that opens a path, with the path in the changed model. */
export interface Opener {
  readonly kind: 'exchange' | 'reversibility' | 'guarantee';
  /** What is added, in words. */
  readonly says: string;
  readonly path: readonly { readonly state: number; readonly movers: readonly string[] }[];
}

/** How the question is put to a changed model, whose states have other indices. */
export interface Reopened {
  readonly fallbacks: readonly Fallback[];
  readonly statusQuo: number;
}

/** The additions of one kind or another that open a path where there is none; states by number in the changed model. */
export function openers(model: Model, question: PathQuestion, again: Reopened): Opener[] {
  const found: Opener[] = [];
  const tried = (
    kind: Opener['kind'],
    says: string,
    changed: Model,
    steps: PathQuestion['steps'],
    target: number,
  ): void => {
    const at = (s: number, to = 0): number => indexOf(changed.states, model.states[s]! + to);
    const fallbacks = [
      ...again.fallbacks,
      ...changed.players.slice(again.fallbacks.length).map(() => 'security' as const),
    ];
    const moved = fallbacks.map((f) => (typeof f === 'number' ? at(f) : f));
    const [from, to, statusQuo] = [at(question.from), at(question.to, target), at(again.statusQuo)];
    if ([from, to, statusQuo, ...moved.filter((f) => typeof f === 'number')].some((s) => s < 0)) return;
    const answer = path(changed, { ...question, from, to, steps, floor: floors(changed, moved, statusQuo) });
    if (!answer.path) return;
    const stops = answer.path.map((stop) => ({
      state: changed.states[stop.state]!,
      movers: stop.movers.map((i) => changed.players[i]!),
    }));
    found.push({ kind, says, path: stops });
  };
  if (question.steps === 'single')
    tried('exchange', 'an exchange: several change options of their own at the same time', model, 'exchange', 0);
  for (const { player, name, label, direction } of model.options) {
    const changed = createModel(withOption(model.conflict, player, name, direction === 'yes' ? 'no' : 'yes'));
    tried(
      'reversibility',
      direction === 'yes' ? `\`${label}\` made irreversible once taken` : `\`${label}\` made reversible`,
      changed,
      question.steps,
      0,
    );
  }
  for (const { label, index } of model.options) {
    const changed = withGuarantee(model, label, index);
    if (changed)
      tried(
        'guarantee',
        `a third party's guarantee, for good, that \`${label}\` does not happen`,
        changed,
        question.steps,
        2 ** model.options.length,
      );
  }
  return found;
}

function withOption(conflict: Conflict, player: number, name: string, reversible: 'yes' | 'no'): Conflict {
  const players = conflict.players.map((p, i) =>
    i === player ? { ...p, options: p.options.map((o) => (o.name === name ? { ...o, reversible } : o)) } : p,
  );
  return { ...conflict, players };
}

/** The model with a third party that minds nothing and can rule out one option for good; `null` where the names or sizes leave no room. */
function withGuarantee(model: Model, label: string, index: number): Model | null {
  const name = 'third-party-guarantee';
  if (model.options.length >= 20 || model.merging || model.options.some((o) => o.name === name)) return null;
  const guarantee = 2 ** model.options.length;
  // Nobody tells a state with the guarantee from the same one without it.
  const doubled = (i: number): string => {
    const ties = new Map<number, number[]>();
    for (const [s, rank] of model.ranks[i]!.entries()) {
      const number = model.states[s]!;
      const both = Math.floor(number / 2 ** index) % 2 === 1 ? [number] : [number, number + guarantee];
      ties.set(rank, [...(ties.get(rank) ?? []), ...both]);
    }
    return [...ties]
      .sort(([a], [b]) => b - a)
      .map(([, states]) => states.join(' = '))
      .join(' > ');
  };
  const players = model.conflict.players.map((p, i) => ({
    ...p,
    preference: { kind: 'ranking', order: { text: doubled(i) }, rest: 'must-be-ranked' } as const,
  }));
  const third = {
    name: 'Third party',
    options: [{ name, says: `Guarantee against ${label}`, reversible: 'no' as const }],
    preference: { kind: 'priorities', priorities: [] } as const,
    unknown: [],
    strongly: [],
    attitudes: {},
  };
  return createModel({
    ...model.conflict,
    players: [...players, third],
    infeasible: [...model.conflict.infeasible, { text: `${name} and ${label}` }],
  });
}

/** Targets that a path leads to and that no other such target beats for everybody. */
export function bestTargets(
  model: Model,
  question: Omit<PathQuestion, 'to'>,
): { readonly target: number; readonly answer: PathAnswer }[] {
  const reached = Array.from(model.states.keys())
    .map((target) => ({ target, answer: path(model, { ...question, to: target }) }))
    .filter(({ answer: a }) => a.path !== null);
  const beats = (a: number, b: number): boolean =>
    model.ranks.every((r) => r[a]! >= r[b]!) && model.ranks.some((r) => r[a]! > r[b]!);
  return reached.filter(({ target }) => !reached.some((other) => beats(other.target, target)));
}
