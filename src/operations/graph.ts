import type { z } from 'zod';
import { ConflictError } from '../conflict/conflict-error.ts';
import type { Model } from '../conflict/model.ts';
import { Moves } from '../conflict/moves.ts';
import { solution } from '../conflict/solution.ts';
import { isSet } from '../conflict/truth.ts';
import type { GraphFormat } from '../formats/graph-format.ts';
import type { StateGraph } from '../formats/state-graph.ts';
import { type ConflictInput, model, stateLabel } from './conflict-model.ts';
import type { graphResult } from './conflict-schema.ts';
import { sanctionConcept } from './inverse.ts';
import { NO_EFFECTS, type Operation } from './operation.ts';

export interface GraphInput extends ConflictInput {
  readonly format?: GraphFormat | undefined;
  readonly concept?: string | undefined;
}

export type GraphResult = z.infer<typeof graphResult>;

/** Beyond so many states a drawing is no help. */
const MOST_STATES = 128;

/** Draws a conflict's moves and improvements. */
export const graph: Operation<GraphInput, GraphResult> = {
  name: 'graph',
  summary: 'Draws the states of a conflict with moves and improvements, equilibria ringed.',
  effects: NO_EFFECTS,
  schemas: async () => {
    const { graphInput, graphResult: result } = await import('./conflict-schema.ts');
    return { input: graphInput, result };
  },
  run: async (input) => {
    const of = model(input);
    const format = input.format ?? 'svg';
    if (of.states.length > MOST_STATES) {
      throw new ConflictError('conflict/too-many-states', {
        got: `${of.states.length} states`,
        expected: `at most ${MOST_STATES} in a drawing`,
        next: 'cut states, or use `parley solve`',
      });
    }
    const { formatStateGraph } = await import('../formats/state-graph.ts');
    return { format, text: formatStateGraph(stateGraph(of, input.concept ?? 'seq'), format) };
  },
};

function stateGraph(of: Model, concept: string): StateGraph {
  const ringed = sanctionConcept(concept, 'a drawing');
  const equilibria = solution(of, [ringed]).equilibria[ringed]!;
  const moves = new Moves(of);
  const lists = of.players.map((_, i) => Array.from(of.states, (_state, s) => moves.from(i, s)));
  const isBetter = (i: number, t: number, s: number): boolean => of.ranks[i]![t]! > of.ranks[i]![s]!;
  return {
    title: `${of.conflict.name}: moves, improvements and equilibria (${ringed})`,
    players: of.players,
    states: Array.from(of.states, (id, s) => ({
      id,
      label: stateLabel(of, s),
      isEquilibrium: isSet(equilibria, s),
      isStatusQuo: of.statusQuo === s,
    })),
    moves: lists.flatMap((list, player) =>
      list.flatMap((targets, s) =>
        Array.from(targets).flatMap((t) => {
          const isBack = list[t]!.includes(s);
          // A move that can be taken back is one line, drawn from the lower state.
          if (isBack && t < s) return [];
          const back = isBack ? { isImprovement: isBetter(player, s, t) } : null;
          return [{ from: of.states[s]!, to: of.states[t]!, player, isImprovement: isBetter(player, t, s), back }];
        }),
      ),
    ),
  };
}
