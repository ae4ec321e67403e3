import type { z } from 'zod';
import { nearMiss } from '../base/near-miss.ts';
import { ConflictError } from '../conflict/conflict-error.ts';
import { FALLBACKS, type Fallback, floors } from '../conflict/fallback.ts';
import { assertListable } from '../conflict/judged.ts';
import { type Model, playerIndex, stateIndex } from '../conflict/model.ts';
import { type PathAnswer, type PathQuestion, path } from '../conflict/path.ts';
import { openers } from '../conflict/path-opener.ts';
import { bestTargets, block, cheating, ladder } from '../conflict/path-report.ts';
import type { Requirement, StepKind } from '../conflict/path-vocabulary.ts';
import { namedSwitches, USUAL_SWITCHES } from '../conflict/switches.ts';
import { type ConflictInput, model, stateLabel, stateOrStatusQuo } from './conflict-model.ts';
import type { pathsResult } from './conflict-schema.ts';
import { sanctionConcept } from './inverse.ts';
import { NO_EFFECTS, type Operation } from './operation.ts';

export interface PathsInput extends ConflictInput {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly fallback?: string | undefined;
  readonly require?: readonly Requirement[] | undefined;
  readonly steps?: StepKind | undefined;
  readonly concept?: string | undefined;
  readonly exposure?: number | undefined;
  readonly repay?: number | undefined;
}

export type PathsResult = z.infer<typeof pathsResult>;

/** Searches a way to an agreement on which nobody is asked for too much. */
export const paths: Operation<PathsInput, PathsResult> = {
  name: 'paths',
  summary: 'Searches a path to a state that nobody pays too much for, and says who could cheat on it, or what blocks.',
  effects: NO_EFFECTS,
  schemas: async () => {
    const { pathsInput, pathsResult: result } = await import('./conflict-schema.ts');
    return { input: pathsInput, result };
  },
  run: async (input) => {
    const of = model(input);
    assertListable(of, 'paths');
    const from = stateOrStatusQuo(of, input.from);
    const statusQuo = of.statusQuo ?? from;
    const fallbacks = playerFallbacks(of, input.fallback ?? 'status-quo');
    const question = {
      from,
      require: input.require ?? (['corridor'] as const),
      steps: input.steps ?? 'single',
      floor: floors(of, fallbacks, statusQuo),
      concept: sanctionConcept(input.concept ?? 'seq', 'a staircase'),
      exposure: input.exposure ?? 1,
      repay: input.repay ?? 2,
    };
    if (input.to === undefined) return targets(of, question, fallbacks);
    return answered(of, { ...question, to: stateOrStatusQuo(of, input.to) }, fallbacks, statusQuo);
  },
};

/** One fallback for everybody, or `P=...,Q=...`; those not named have the status quo. */
function playerFallbacks(of: Model, text: string): Fallback[] {
  const read = (word: string): Fallback => FALLBACKS.find((f) => f === word.trim()) ?? fallbackState(of, word);
  if (!text.includes('=')) return of.players.map(() => read(text));
  const found: Fallback[] = of.players.map(() => 'status-quo');
  for (const part of text.split(',')) {
    const [name = '', word] = part.split('=');
    if (word === undefined) {
      throw new ConflictError('conflict/bad-fallback', {
        got: `\`${part.slice(0, 60)}\``,
        expected: '`Player=fallback` between commas',
        next: `the fallbacks are ${FALLBACKS.join(', ')} or a state`,
      });
    }
    found[playerIndex(of.players, { text: name.trim() })] = read(word);
  }
  return found;
}

/** A state as a fallback; a word that names no option was probably meant for one of the three. */
function fallbackState(of: Model, word: string): number {
  try {
    return stateIndex(of, { text: word });
  } catch (error) {
    if (!(error instanceof ConflictError) || error.code !== 'conflict/unknown-option') throw error;
    const near = nearMiss(word.trim(), [...FALLBACKS, ...of.vocabulary.names]);
    throw new ConflictError('conflict/bad-fallback', {
      got: `\`${word.slice(0, 60)}\` as a fallback${near ? `: did you mean \`${near}\`?` : ''}`,
      expected: `${FALLBACKS.join(', ')} or a state`,
      next: near ? `write \`${near}\`` : 'choose one of these',
    });
  }
}

function answered(of: Model, question: PathQuestion, fallbacks: readonly Fallback[], statusQuo: number): PathsResult {
  const found = path(of, question);
  const stops = found.path ?? [];
  const names = (players: readonly number[]): string[] => players.map((i) => of.players[i]!);
  const named = [...new Set(fallbacks.filter((f) => typeof f === 'number'))];
  const rungs = ladder(of, question, statusQuo, named);
  const blocked = found.path ? null : block(of, question);
  return {
    ...frame(of, question, fallbacks),
    to: of.states[question.to]!,
    found: found.path !== null,
    exact: found.exact,
    path: stops.map((s) => ({ state: of.states[s.state]!, movers: names(s.movers) })),
    cheating: cheating(of, stops).map((c) => ({
      ...c,
      player: of.players[c.player]!,
      to: of.states[c.to]!,
      answer: c.answer && { player: of.players[c.answer.player]!, state: of.states[c.answer.state]! },
    })),
    ladder: rungs.map(({ fallback, answer }) => ({
      fallback: fallbackName(of, fallback),
      found: answer.path !== null,
      exact: answer.exact,
      path: stopNumbers(of, answer),
    })),
    blocked: blocked && {
      from: of.states[blocked.from]!,
      to: blocked.to === null ? null : of.states[blocked.to]!,
      breaches: blocked.breaches.map((b) => ({ requirement: b.requirement, players: names(b.players) })),
    },
    openers: found.path
      ? []
      : openers(of, question, { fallbacks, statusQuo }).map((o) => ({
          ...o,
          provided: o.provided.map((p) => ({ ...p })),
          path: o.path.map((p) => ({ ...p, movers: [...p.movers] })),
        })),
    targets: [],
  };
}

/** Where no target is named: every best one that a path leads to. */
function targets(of: Model, question: Omit<PathQuestion, 'to'>, fallbacks: readonly Fallback[]): PathsResult {
  const best = bestTargets(of, question);
  return {
    ...frame(of, question, fallbacks),
    to: null,
    found: best.length > 0,
    exact: best.every((b) => b.answer.exact),
    path: [],
    cheating: [],
    ladder: [],
    blocked: null,
    openers: [],
    targets: best.map(({ target, answer }) => ({ state: of.states[target]!, path: stopNumbers(of, answer) })),
  };
}

function frame(of: Model, question: Omit<PathQuestion, 'to'>, fallbacks: readonly Fallback[]) {
  return {
    conflict: of.conflict.name,
    from: of.states[question.from]!,
    require: [...question.require],
    steps: question.steps,
    fallback: Object.fromEntries(fallbacks.map((f, i) => [of.players[i]!, fallbackName(of, f)])),
    names: Object.fromEntries(Array.from(of.states, (number, s) => [number, stateLabel(of, s)])),
    switches: {
      ...namedSwitches(of, USUAL_SWITCHES),
      concept: question.concept,
      exposure: String(question.exposure),
      repay: String(question.repay),
      twiceInARow: 'allowed on paths',
      conditionsHold: 'from the start to the target, both included',
    },
  };
}

function stopNumbers(of: Model, { path: stops }: PathAnswer): number[] {
  return stops?.map((s) => of.states[s.state]!) ?? [];
}

function fallbackName(of: Model, fallback: Fallback): string {
  return typeof fallback === 'number' ? stateLabel(of, fallback) : fallback;
}
