/**
 * What there is to say about a path beside the path itself: who could cheat at each step, how the answer hangs on the fallback,
 * what blocks where there is none, and which smallest addition opens one. Every opener is proved by searching the changed model.
 */
import type { Fallback } from './fallback.ts';
import { floors } from './fallback.ts';
import type { Model } from './model.ts';
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
  /**
   * The best credible answer: of one other player's improvements that undo the gain (they leave the cheat no better off than the
   * next stop) the one that it likes best itself. Of several players' the worst for the cheat. `null` where none undoes it.
   */
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
  const answers = model.ranks.flatMap((own, j) => {
    if (j === cheat) return [];
    const undoing = Array.from(moves.from(j, at)).filter((t) => own[t]! > own[at]! && rank[t]! <= rank[next]!);
    const best = undoing.sort((a, b) => own[b]! - own[a]! || rank[a]! - rank[b]! || a - b)[0];
    return best === undefined ? [] : [{ player: j, state: best }];
  });
  return answers.sort((a, b) => rank[a.state]! - rank[b.state]! || a.player - b.player)[0] ?? null;
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
