import type { z } from 'zod';
import { isSanctionConcept, parseConcept, type SanctionConcept, USUAL_CONCEPTS } from '../conflict/concept.ts';
import { ConflictError } from '../conflict/conflict-error.ts';
import { inverse as playerInverses } from '../conflict/inverse.ts';
import { assertListable } from '../conflict/judged.ts';
import { namedSwitches, USUAL_SWITCHES } from '../conflict/switches.ts';
import { type ConflictInput, model, stateLabel, stateOrStatusQuo, switches } from './conflict-model.ts';
import type { inverseResult } from './conflict-schema.ts';
import { NO_EFFECTS, type Operation } from './operation.ts';

export interface InverseInput extends ConflictInput {
  readonly want: string;
  readonly concept?: string | undefined;
  readonly switches?: readonly string[] | undefined;
}

export type InverseResult = z.infer<typeof inverseResult>;

/** Asks which preferences would make a state an equilibrium. */
export const inverse: Operation<InverseInput, InverseResult> = {
  name: 'inverse',
  summary: 'Asks which preferences would make a state an equilibrium, and how few changes would do.',
  effects: NO_EFFECTS,
  schemas: async () => {
    const { inverseInput, inverseResult: result } = await import('./conflict-schema.ts');
    return { input: inverseInput, result };
  },
  run: async (input) => {
    const of = model(input);
    assertListable(of, 'the inverse');
    const s = stateOrStatusQuo(of, input.want);
    const concept = sanctionConcept(input.concept ?? 'nash', 'the inverse');
    const chosen = switches(of, input.switches);
    const found = playerInverses(of, s, concept, chosen);
    const named = [...new Set([s, ...found.flatMap((p) => p.conditions.flat())])];
    const lines = (i: number, order: readonly number[] | null): string[] | null =>
      order?.map((k) => of.priorities[i]![k]!.written.text) ?? null;
    return {
      conflict: of.conflict.name,
      want: of.states[s]!,
      concept,
      switches: { ...namedSwitches(of, { ...USUAL_SWITCHES, ...chosen }) },
      players: Object.fromEntries(
        found.map(({ stable, conditions, exact, changes }, i) => [
          of.players[i]!,
          {
            stable,
            conditions: conditions.map((set) => set.map((t) => of.states[t]!)),
            exact,
            changes: changes && { ...changes, swapped: lines(i, changes.swapped), moved: lines(i, changes.moved) },
          },
        ]),
      ),
      names: Object.fromEntries(named.map((t) => [of.states[t]!, stateLabel(of, t)])),
    };
  },
};

/** One of the five concepts that are decided by sanctions. @throws {ConflictError} `conflict/unknown-concept`, `conflict/not-a-sanction-concept`. */
export function sanctionConcept(text: string, what: string): SanctionConcept {
  const concept = parseConcept(text);
  if (isSanctionConcept(concept)) return concept;
  throw new ConflictError('conflict/not-a-sanction-concept', {
    got: `${concept} for ${what}`,
    expected: USUAL_CONCEPTS.join(', '),
    next: 'choose one of these',
  });
}
