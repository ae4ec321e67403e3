import type { z } from 'zod';
import { USUAL_CONCEPTS } from '../conflict/concept.ts';
import { assertListable } from '../conflict/judged.ts';
import type { Model } from '../conflict/model.ts';
import { type Robustness, robustness, type Share } from '../conflict/robustness.ts';
import { namedSwitches, USUAL_SWITCHES } from '../conflict/switches.ts';
import { type ConflictInput, model, stateLabel, switches } from './conflict-model.ts';
import type { robustResult } from './conflict-schema.ts';
import { sanctionConcept } from './inverse.ts';
import { NO_EFFECTS, type Operation } from './operation.ts';

export interface RobustInput extends ConflictInput {
  readonly concepts?: readonly string[] | undefined;
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
  readonly switches?: readonly string[] | undefined;
}

export type RobustResult = z.infer<typeof robustResult>;

/** Asks how much the equilibria hang on what is not known of the order of priorities. */
export const robust: Operation<RobustInput, RobustResult> = {
  name: 'robust',
  summary: 'Asks how often each state is an equilibrium over all places that open priorities may have.',
  effects: NO_EFFECTS,
  schemas: async () => {
    const { robustInput, robustResult: result } = await import('./conflict-schema.ts');
    return { input: robustInput, result };
  },
  run: async (input) => {
    const of = model(input);
    assertListable(of, 'robustness');
    const concepts = input.concepts?.map((c) => sanctionConcept(c, 'robustness')) ?? USUAL_CONCEPTS;
    const chosen = switches(of, input.switches);
    const found = robustness(of, concepts, {
      switches: chosen,
      ...(input.draws ? { draws: input.draws } : {}),
      ...(input.seed === undefined ? {} : { seed: input.seed }),
    });
    return { ...result(of, found), switches: { ...namedSwitches(of, { ...USUAL_SWITCHES, ...chosen }) } };
  },
};

function result(of: Model, { orders, exact, seed, shares, swaps }: Robustness): Omit<RobustResult, 'switches'> {
  const each = <T>(value: (share: Share) => T): Record<string, Record<string, T>> =>
    Object.fromEntries(
      Object.entries(shares).map(([c, states]) => [
        c,
        Object.fromEntries([...states].map(([s, share]) => [of.states[s]!, value(share)])),
      ]),
    );
  const named = [
    ...new Set([...Object.values(shares).flatMap((states) => [...states.keys()]), ...swaps.map((f) => f.state)]),
  ];
  const line = (i: number, k: number): string => of.priorities[i]![k]!.written.text;
  return {
    conflict: of.conflict.name,
    orders,
    exact,
    seed,
    equilibria: each((s) => s.share),
    intervals: each((s) => [s.low, s.high]),
    swaps: swaps.map(({ player, first, second, open, concept, state, becomes }) => ({
      player: of.players[player]!,
      lines: [line(player, first), line(player, second)],
      open,
      concept,
      state: of.states[state]!,
      becomes,
    })),
    names: Object.fromEntries(named.map((s) => [of.states[s]!, stateLabel(of, s)])),
  };
}
