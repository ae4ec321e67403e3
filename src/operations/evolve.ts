import type { z } from 'zod';
import { type Evolution, evolution } from '../conflict/evolution.ts';
import { assertListable } from '../conflict/judged.ts';
import type { Model } from '../conflict/model.ts';
import { namedSwitches, USUAL_SWITCHES } from '../conflict/switches.ts';
import { type ConflictInput, model, stateLabel, stateOrStatusQuo } from './conflict-model.ts';
import type { evolveResult } from './conflict-schema.ts';
import { NO_EFFECTS, type Operation } from './operation.ts';

export interface EvolveInput extends ConflictInput {
  readonly from?: string | undefined;
}

export type EvolveResult = z.infer<typeof evolveResult>;

/** Follows a conflict from its status quo. */
export const evolve: Operation<EvolveInput, EvolveResult> = {
  name: 'evolve',
  summary: 'Follows a conflict from its status quo: what can come of it, in how many moves, and who moves last.',
  effects: NO_EFFECTS,
  schemas: async () => {
    const { evolveInput, evolveResult: result } = await import('./conflict-schema.ts');
    return { input: evolveInput, result };
  },
  run: async (input) => {
    const of = model(input);
    assertListable(of, 'evolution');
    const from = stateOrStatusQuo(of, input.from);
    const [any, improvements] = [evolution(of, from, 'any'), evolution(of, from, 'improvements')];
    return {
      conflict: of.conflict.name,
      from: of.states[from]!,
      any: reached(of, any, (s) => any.steps[s]!),
      improvements: reached(of, improvements, (s) => improvements.steps[s]!),
      last: { any: lastMovers(of, any), improvements: lastMovers(of, improvements) },
      sequences: { any: sequences(of, any), improvements: sequences(of, improvements) },
      names: reached(of, any, (s) => stateLabel(of, s)),
      switches: { ...namedSwitches(of, USUAL_SWITCHES) },
    };
  },
};

function reached<T>(of: Model, { steps }: Evolution, value: (s: number) => T): Record<string, T> {
  return Object.fromEntries([...steps.keys()].filter((s) => steps[s]! >= 0).map((s) => [of.states[s]!, value(s)]));
}

function lastMovers(of: Model, { last }: Evolution): Record<string, string[]> {
  const rows = [...last].sort(([a], [b]) => a - b);
  return Object.fromEntries(rows.map(([s, players]) => [of.states[s]!, players.map((i) => of.players[i]!)]));
}

function sequences(of: Model, found: Evolution): EvolveResult['sequences']['any'] {
  return reached(of, found, (s) =>
    found.sequence(s).map(({ mover, state }) => ({ mover: of.players[mover]!, state: of.states[state]! })),
  );
}
