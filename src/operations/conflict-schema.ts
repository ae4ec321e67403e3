/** The schemas of what the operations on conflicts take and give. State numbers are option bits, first option = 1. */
import { z } from 'zod';
import { GRAPH_FORMATS, REQUIREMENTS, STEP_KINDS } from './vocabulary.ts';

const state = z
  .number()
  .int()
  .min(0)
  .describe('a state number: the sum of 2^k over the options taken, in the order of writing');
const states = z.array(state);
const list = z.union([states, z.object({ count: z.int(), first: states })]).describe('all, or how many and the first');
const byPlayer = <T extends z.ZodType>(of: T) => z.record(z.string(), of);
const byConcept = <T extends z.ZodType>(of: T) => z.record(z.string(), of);
const byState = <T extends z.ZodType>(of: T) => z.record(z.string(), of);
const warning = z.object({ code: z.string(), message: z.string() });
const switches = z
  .record(z.string(), z.string().nullable())
  .describe('what the literature leaves open, each choice by name');
const described = {
  conflict: z.string(),
  players: z.array(z.string()),
  options: z.array(
    z.object({
      name: z.string(),
      player: z.string(),
      says: z.string(),
      reversible: z.enum(['yes', 'no', 'only-drop']),
    }),
  ),
};

const input = { conflict: z.string().describe('the text of a conflict file') };
const given = z.string().describe('a number, `none`, or options joined by +');
const switchInput = z.array(z.string()).optional().describe('name=value');
const concept = z.string().describe('nash, gmr, smr, seq, sseq, sim, lh(h), nonmyopic');

export const solveInput = z.object({
  ...input,
  concepts: z.array(concept).optional(),
  coalitions: z.boolean().optional(),
  coalition: z.array(z.string()).optional(),
  strength: z.boolean().optional(),
  unknown: z.enum(['a', 'b', 'c', 'd']).optional(),
  switches: switchInput,
  limit: z.int().min(0).optional(),
});
export const solveResult = z.object({
  ...described,
  states: list,
  feasible: z.int().describe('how many states are feasible'),
  merged: byState(states).optional().describe('for each merged state that is listed, the states for which it stands'),
  statusQuo: state.nullable(),
  switches,
  stable: byConcept(byPlayer(list)),
  equilibria: byConcept(list),
  withoutMoves: byPlayer(list).describe('states that a player cannot move from: stable for want of any move'),
  strong: byConcept(byPlayer(list)).optional(),
  weak: byConcept(byPlayer(list)).optional(),
  coalitional: byConcept(list).optional().describe('states that every coalition would leave alone'),
  coalition: z
    .object({
      members: z.array(z.string()),
      stable: byConcept(list),
      improvements: byConcept(byState(states)).describe(
        'for each state that it would leave, the first `limit` of them: where to, all improvements that nothing deters',
      ),
    })
    .optional(),
  warnings: z.array(warning),
});

export const whyInput = z.object({
  ...input,
  state: given,
  concepts: z.array(concept).optional(),
  switches: switchInput,
});
export const whyResult = z.object({
  conflict: z.string(),
  state,
  name: z.string(),
  switches,
  reasons: z.array(
    z.object({
      player: z.string(),
      concept: z.string(),
      stable: z.boolean(),
      canMove: z.boolean(),
      improvements: z.array(
        z.object({
          to: state,
          priority: z
            .string()
            .nullable()
            .describe(
              'the first priority that tells it from the state; null where preferences are a ranking or weights',
            ),
          answer: z
            .object({
              moves: z.array(z.object({ player: z.string(), to: state })),
              end: state,
              priority: z.string().nullable(),
            })
            .nullable()
            .describe('what deters; null where nothing does'),
        }),
      ),
      ends: state.nullable().describe('where play would end, for lh(h) and nonmyopic'),
      because: z.array(z.string()).describe('ids of statements'),
      sentence: z.string(),
    }),
  ),
});

export const evolveInput = z.object({ ...input, from: given.optional() });
const steps = byState(z.int());
const last = byState(z.array(z.string()));
const sequence = z.array(z.object({ mover: z.string(), state }));
export const evolveResult = z.object({
  conflict: z.string(),
  from: state,
  any: steps,
  improvements: steps,
  last: z.object({ any: last, improvements: last }),
  sequences: z
    .object({ any: byState(sequence), improvements: byState(sequence) })
    .describe('one shortest sequence to each state'),
  names: byState(z.string()),
  switches,
});

export const inverseInput = z.object({ ...input, want: given, concept: concept.optional(), switches: switchInput });
export const inverseResult = z.object({
  conflict: z.string(),
  want: state,
  concept: z.string(),
  switches,
  players: byPlayer(
    z.object({
      stable: z.boolean(),
      conditions: z.array(states).describe('smallest sets of which "none is better than the wanted state" suffices'),
      exact: z.boolean(),
      changes: z
        .object({
          swaps: z.int().nullable().describe('fewest swaps of neighbouring lines; null where no order serves'),
          swapped: z.array(z.string()).nullable(),
          lines: z.int().nullable().describe('fewest lines put elsewhere'),
          moved: z.array(z.string()).nullable(),
          exact: z.boolean(),
        })
        .nullable()
        .describe('null where preferences are not written as priorities'),
    }),
  ),
  names: byState(z.string()),
});

export const robustInput = z.object({
  ...input,
  concepts: z.array(concept).optional(),
  draws: z.int().min(1).max(100_000).optional(),
  seed: z.int().optional(),
  switches: switchInput,
});
export const robustResult = z.object({
  conflict: z.string(),
  orders: z.int(),
  exact: z.boolean(),
  seed: z.int().nullable(),
  equilibria: byConcept(byState(z.number())),
  intervals: byConcept(byState(z.tuple([z.number(), z.number()]))).describe(
    '95 % (Wilson); the share itself where all orders were solved',
  ),
  swaps: z.array(
    z.object({
      player: z.string(),
      lines: z.tuple([z.string(), z.string()]),
      open: z.boolean(),
      concept: z.string(),
      state,
      becomes: z.enum(['equilibrium', 'no equilibrium']),
    }),
  ),
  names: byState(z.string()),
  switches,
});

const requirement = z.enum(REQUIREMENTS);
export const pathsInput = z.object({
  ...input,
  from: given.optional(),
  to: given.optional(),
  fallback: z.string().optional().describe('status-quo, revert, security, a state, or P=...,Q=...'),
  require: z.array(requirement).optional(),
  steps: z.enum(STEP_KINDS).optional(),
  concept: concept.optional(),
  exposure: z.int().min(0).optional(),
  repay: z.int().min(0).optional(),
});
const stop = z.object({ state, movers: z.array(z.string()) });
export const pathsResult = z.object({
  conflict: z.string(),
  from: state,
  to: state.nullable(),
  require: z.array(requirement),
  steps: z.enum(STEP_KINDS),
  fallback: byPlayer(z.string()),
  found: z.boolean(),
  exact: z.boolean().describe('whether the search was complete'),
  path: z.array(stop),
  cheating: z.array(
    z.object({
      step: z.int(),
      player: z.string(),
      kind: z.enum(['move', 'withhold']),
      to: state,
      gain: z.int(),
      answer: z
        .object({ player: z.string(), state })
        .nullable()
        .describe(
          'of the improvements of another player that undo the gain, the one that it likes best; null where there is none',
        ),
    }),
  ),
  ladder: z.array(z.object({ fallback: z.string(), found: z.boolean(), exact: z.boolean(), path: states })),
  blocked: z
    .object({
      from: state,
      to: state.nullable(),
      breaches: z.array(z.object({ requirement, players: z.array(z.string()) })),
    })
    .nullable(),
  openers: z.array(
    z.object({
      kind: z.enum(['exchange', 'reversibility', 'guarantee', 'graded']),
      says: z.string(),
      provided: z
        .array(z.object({ player: z.string(), state: z.string(), atLeast: z.string() }))
        .describe('where halves must stand: no lower than'),
      path: z.array(stop.extend({ name: z.string() })).describe('numbers and names in the changed conflict'),
    }),
  ),
  targets: z
    .array(z.object({ state, path: states }))
    .describe('where no target is given: those reached that nobody would give up for another'),
  names: byState(z.string()),
  switches,
});

export const graphInput = z.object({
  ...input,
  format: z.enum(GRAPH_FORMATS).optional(),
  concept: concept.optional(),
});
export const graphResult = z.object({ format: z.enum(GRAPH_FORMATS), text: z.string() });

export const catalogInput = z.object({ name: z.string().optional() });
export const catalogResult = z.object({
  cases: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      year: z.int().nullable(),
      reference: z.string().nullable(),
      doi: z.string().nullable(),
      states: z.int(),
    }),
  ),
  text: z.string().nullable().describe('the file of the case that was named'),
});
