import type { z } from 'zod';
import type { Warning } from '../base/errors.ts';
import { coalitionalStates, coalitionMoves, coalitionStability } from '../conflict/coalition.ts';
import { type Concept, isSanctionConcept, parseConcept, USUAL_CONCEPTS } from '../conflict/concept.ts';
import { type Model, playerIndex } from '../conflict/model.ts';
import { countOf, type Solution, solution, strengthSolution } from '../conflict/solution.ts';
import type { Extension } from '../conflict/switches.ts';
import type { Truth } from '../conflict/truth.ts';
import { withoutMoves } from '../conflict/without-moves.ts';
import {
  type ConflictInput,
  described,
  listLimit,
  model,
  type StateList,
  stateList,
  switches,
} from './conflict-model.ts';
import type { solveResult } from './conflict-schema.ts';
import { NO_EFFECTS, type Operation } from './operation.ts';

export interface SolveInput extends ConflictInput {
  readonly concepts?: readonly string[] | undefined;
  readonly coalitions?: boolean | undefined;
  readonly coalition?: readonly string[] | undefined;
  readonly strength?: boolean | undefined;
  readonly unknown?: Extension | undefined;
  readonly switches?: readonly string[] | undefined;
  readonly limit?: number | undefined;
}

export type SolveResult = z.infer<typeof solveResult>;

/** Solves a conflict: which states are stable, for whom and under what. */
export const solve: Operation<SolveInput, SolveResult> = {
  name: 'solve',
  summary: 'Solves a conflict: which states are stable, for whom, and which for everybody.',
  effects: NO_EFFECTS,
  schemas: async () => {
    const { solveInput, solveResult: result } = await import('./conflict-schema.ts');
    return { input: solveInput, result };
  },
  run: async (input, context) => {
    const start = performance.now();
    const of = model(input);
    const concepts = wantedConcepts(of, input.concepts);
    const chosen = { ...switches(of, input.switches), ...(input.unknown ? { unknown: input.unknown } : {}) };
    const found = solution(of, concepts, chosen);
    context?.timed?.('solve', performance.now() - start);
    return result(of, found, input);
  },
};

/** The concepts asked for; else the usual ones, with simultaneous sanctions where that costs nothing. */
function wantedConcepts(of: Model, given: readonly string[] | undefined): Concept[] {
  if (given) return [...new Set(given.map(parseConcept))];
  return of.states.length <= 1024 && of.players.length <= 4 ? [...USUAL_CONCEPTS, 'sim'] : [...USUAL_CONCEPTS];
}

function result(of: Model, found: Solution, input: SolveInput): SolveResult {
  const limit = listLimit(of, input.limit);
  const list = (bits: Truth): StateList => stateList(of, bits, countOf(bits), limit);
  const players = (rows: readonly Truth[]): Record<string, StateList> =>
    Object.fromEntries(rows.map((bits, i) => [of.players[i]!, list(bits)]));
  const concepts = found.concepts.filter(isSanctionConcept);
  const strength = input.strength ? strengthSolution(found) : null;
  const each = <T>(make: (c: (typeof concepts)[number]) => T): Record<string, T> =>
    Object.fromEntries(concepts.map((c) => [c, make(c)]));
  const members = input.coalition?.map((text) => playerIndex(of.players, { text }));
  return {
    ...described(of),
    states:
      of.states.length > limit ? { count: of.states.length, first: [...of.states.subarray(0, limit)] } : [...of.states],
    feasible: of.states.length,
    ...mergedStates(of, limit),
    statusQuo: of.statusQuo === null ? null : of.states[of.statusQuo]!,
    switches: { ...found.switches },
    stable: Object.fromEntries(found.concepts.map((c) => [c, players(found.stable[c]!)])),
    equilibria: Object.fromEntries(found.concepts.map((c) => [c, list(found.equilibria[c]!)])),
    withoutMoves: players(of.players.map((_, i) => withoutMoves(of, i))),
    ...(strength
      ? { strong: each((c) => players(strength.strong[c]!)), weak: each((c) => players(strength.weak[c]!)) }
      : {}),
    ...(input.coalitions ? { coalitional: each((c) => list(coalitionalStates(of, c, found.switches))) } : {}),
    ...(members
      ? {
          coalition: {
            members: input.coalition!.slice(),
            stable: each((c) => list(coalitionStability(of, c, members, found.switches))),
            improvements: each((c) => {
              const left = [...coalitionMoves(of, c, members, found.switches)].slice(0, limit);
              return Object.fromEntries(left.map(([s, to]) => [of.states[s]!, to.map((t) => of.states[t]!)]));
            }),
          },
        }
      : {}),
    warnings: [...found.warnings, ...unusedWarnings(of, input)].map((w) => ({ ...w })),
  };
}

/** The states for which a merged one stands, of the merged ones that are listed. */
function mergedStates(of: Model, limit: number): Pick<SolveResult, 'merged'> {
  if (!of.merging) return {};
  const listed = [...of.merging.members].filter(([s]) => s < limit);
  return {
    merged: Object.fromEntries(listed.map(([s, members]) => [of.states[s]!, members.map((raw) => of.space[raw]!)])),
  };
}

function unusedWarnings(of: Model, input: SolveInput): Warning[] {
  const hasUnknown = of.unknown.some((pairs) => pairs.length > 0);
  if (!hasUnknown || input.unknown !== undefined || input.switches?.some((s) => s.startsWith('unknown='))) return [];
  return [
    {
      code: 'conflict/unknown-ignored',
      message: 'unknown preferences are read as the ranking has them; --unknown a, b, c or d reads them as unknown',
    },
  ];
}
