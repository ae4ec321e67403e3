/** The commands on conflicts: one for each operation on them. */
import { EXTENSIONS, GRAPH_FORMATS, REQUIREMENTS, STEP_KINDS } from '../operations/vocabulary.ts';
import type { Command, Flag } from './command.ts';

const JSON_FLAG: Flag = { flags: '--json', description: 'the whole result as one JSON object' };
const SWITCH: Flag = {
  flags: '--switch <choices>',
  description: 'a choice that the literature leaves open, as name=value',
  isList: true,
};
const FILE = '<file>';

type Runner = typeof import('./conflict-command.ts');

function command(
  name: keyof Runner,
  about: Pick<Command, 'summary' | 'flags' | 'examples'> & { arguments?: string },
): Command {
  return {
    name,
    arguments: FILE,
    ...about,
    run: async (...given) => (await import('./conflict-command.ts'))[name](...given),
  };
}

export const conflictCommands: readonly Command[] = [
  command('solve', {
    summary: 'Solves a conflict: which states are stable, for whom, and which for everybody.',
    flags: [
      JSON_FLAG,
      { flags: '--concepts <concepts>', description: 'nash, gmr, smr, seq, sseq, sim, lh(h), nonmyopic', isList: true },
      { flags: '--coalitions', description: 'also the states that every coalition would leave alone' },
      {
        flags: '--coalition <players>',
        description: 'also the states that this coalition would leave alone',
        isList: true,
      },
      { flags: '--strength', description: 'part stability into strong and weak' },
      { flags: '--unknown <extension>', description: 'how unknown preferences are read', choices: EXTENSIONS },
      SWITCH,
      { flags: '--limit <n>', description: 'list at most so many states (default: 1,000 beyond 65,536 feasible ones)' },
      { flags: '--timing', description: 'say on standard error how long the engine took' },
    ],
    examples: [
      ['parley solve catalog/river.yaml', 'the table of states and what it means'],
      ['parley solve catalog:elmira --concepts nash,seq --coalitions', 'a published case, with coalitions'],
    ],
  }),
  command('why', {
    summary: 'Says why a state is stable or not, for each player, and on which priorities that rests.',
    arguments: '<file> <state>',
    flags: [
      JSON_FLAG,
      { flags: '--concepts <concepts>', description: 'nash, gmr, smr, seq, sseq, sim, lh(h), nonmyopic', isList: true },
      SWITCH,
    ],
    examples: [['parley why catalog:river none --concepts seq', 'why the status quo does not hold']],
  }),
  command('evolve', {
    summary: 'Follows a conflict from its status quo: what can come of it, in how many moves, and who moves last.',
    flags: [JSON_FLAG, { flags: '--from <state>', description: 'where to start (default: the status quo)' }],
    examples: [['parley evolve catalog:elmira', 'what can come of the delay']],
  }),
  command('inverse', {
    summary: 'Asks which preferences would make a state an equilibrium, and how few changes would do.',
    flags: [
      JSON_FLAG,
      { flags: '--want <state>', description: 'the state that should hold' },
      { flags: '--concept <concept>', description: 'nash, gmr, smr, seq or sseq (default: nash)' },
      SWITCH,
    ],
    examples: [['parley inverse catalog:river --want release+guarantee --concept nash', 'what it would take']],
  }),
  command('robust', {
    summary: 'Asks how often each state is an equilibrium over all places that open priorities may have.',
    flags: [
      JSON_FLAG,
      { flags: '--concepts <concepts>', description: 'nash, gmr, smr, seq, sseq', isList: true },
      { flags: '--draws <n>', description: 'orders to draw where there are too many to solve all (default: 1,000)' },
      { flags: '--seed <n>', description: 'of the draws (default: 1)' },
      SWITCH,
    ],
    examples: [['parley robust catalog:river', 'which swap of two lines changes the answer']],
  }),
  command('paths', {
    summary:
      'Searches a path to a state that nobody pays too much for, and says who could cheat on it, or what blocks.',
    flags: [
      JSON_FLAG,
      { flags: '--from <state>', description: 'where to start (default: the status quo)' },
      { flags: '--to <state>', description: 'where to go; without it, the best states that a path leads to' },
      { flags: '--fallback <fallback>', description: 'status-quo, revert, security, a state, or P=...,Q=...' },
      { flags: '--require <kinds>', description: 'what the path must keep to', choices: REQUIREMENTS, isList: true },
      { flags: '--steps <kind>', description: 'steps by one player, or also exchanges', choices: STEP_KINDS },
      { flags: '--concept <concept>', description: 'under which the stops of a staircase hold (default: seq)' },
      { flags: '--exposure <ranks>', description: 'how far below its fallback a player may be (default: 1)' },
      { flags: '--repay <steps>', description: 'within how many steps that must be made good (default: 2)' },
    ],
    examples: [
      [
        'parley paths catalog:korea-2017 --to normalise+abandon --steps exchange',
        'a way to the settlement, or what blocks',
      ],
    ],
  }),
  command('graph', {
    summary: 'Draws the states of a conflict with moves and improvements, equilibria ringed.',
    flags: [
      { flags: '--format <kind>', description: 'of the drawing (default: svg)', choices: GRAPH_FORMATS },
      { flags: '--concept <concept>', description: 'whose equilibria are ringed (default: seq)' },
    ],
    examples: [['parley graph catalog:river --format svg > river.svg', 'for a slide']],
  }),
  command('catalog', {
    summary: 'Lists the published conflicts that come with Parley, or prints the file of one.',
    arguments: '[name]',
    flags: [JSON_FLAG],
    examples: [
      ['parley catalog', 'what there is'],
      ['parley catalog elmira > mine.yaml', 'a file to start from'],
    ],
  }),
];
