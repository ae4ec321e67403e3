import type { z } from 'zod';
import { parseConcept, USUAL_CONCEPTS } from '../conflict/concept.ts';
import { type Explanation, explanation } from '../conflict/explanation.ts';
import { explanationSentence } from '../conflict/explanation-sentence.ts';
import type { Model } from '../conflict/model.ts';
import { namedSwitches, USUAL_SWITCHES } from '../conflict/switches.ts';
import { type ConflictInput, model, stateLabel, stateOrStatusQuo, switches } from './conflict-model.ts';
import type { whyResult } from './conflict-schema.ts';
import { NO_EFFECTS, type Operation } from './operation.ts';

export interface WhyInput extends ConflictInput {
  readonly state: string;
  readonly concepts?: readonly string[] | undefined;
  readonly switches?: readonly string[] | undefined;
}

export type WhyResult = z.infer<typeof whyResult>;

/** Explains the verdicts on one state. */
export const why: Operation<WhyInput, WhyResult> = {
  name: 'why',
  summary: 'Says why a state is stable or not, for each player, and on which priorities that rests.',
  effects: NO_EFFECTS,
  schemas: async () => {
    const { whyInput, whyResult: result } = await import('./conflict-schema.ts');
    return { input: whyInput, result };
  },
  run: async (input) => {
    const of = model(input);
    const s = stateOrStatusQuo(of, input.state);
    const chosen = switches(of, input.switches);
    const concepts = input.concepts?.map(parseConcept) ?? USUAL_CONCEPTS;
    return {
      conflict: of.conflict.name,
      state: of.states[s]!,
      name: stateLabel(of, s),
      switches: { ...namedSwitches(of, { ...USUAL_SWITCHES, ...chosen }) },
      reasons: concepts.flatMap((concept) =>
        of.players.map((_, i) => reason(of, explanation(of, concept, i, s, chosen))),
      ),
    };
  },
};

function reason(of: Model, why: Explanation): WhyResult['reasons'][number] {
  return {
    player: of.players[why.player]!,
    concept: why.concept,
    stable: why.stable,
    canMove: why.canMove,
    improvements: why.temptations.map(({ to, gain, answer }) => ({
      to: of.states[to]!,
      priority: gain.priority?.written.text ?? null,
      answer: answer && {
        moves: answer.moves.map((m) => ({ player: of.players[m.player]!, to: of.states[m.to]! })),
        end: of.states[answer.end]!,
        priority: answer.loss.priority?.written.text ?? null,
      },
    })),
    ends: why.ends === null ? null : of.states[why.ends.at]!,
    because: [...why.because],
    sentence: explanationSentence(of, why),
  };
}
