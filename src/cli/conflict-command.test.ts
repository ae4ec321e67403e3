import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { before, test } from 'node:test';
import { runParley } from '../../test/run-parley.ts';
import { operations } from '../operations/index.ts';

before(() => process.chdir(resolve(import.meta.dirname, '../..')));

async function json(...args: string[]) {
  const ran = await runParley([...args, '--json']);
  assert.equal(ran.errors, '');
  assert.equal(ran.code, 0);
  return JSON.parse(ran.output);
}

test('solve prints the equilibria as state numbers and names its switches', async () => {
  const found = await json('solve', 'catalog/river.yaml');
  assert.deepEqual(found.equilibria.nash, [6, 9]);
  assert.deepEqual(found.equilibria.gmr, [0, 1, 6, 8, 9]);
  assert.deepEqual(found.states, [0, 1, 2, 4, 5, 6, 8, 9, 10]);
  assert.equal(found.switches.groupMoves, 'nobody-twice-in-a-row');
  assert.deepEqual(Object.keys(found.stable.seq), ['Upstream', 'Downstream']);
});

test('simultaneous sanctions add state 4 to the equilibria of Korea, as published', async () => {
  const found = await json(
    'solve',
    'catalog:korea-2017',
    '--concepts',
    'sim',
    '--switch',
    'simultaneous=where-two-are-unstable',
  );
  assert.deepEqual(found.equilibria.sim, [0, 4, 5, 10]);
});

test('coalitions, strength, limits and timing show where they are asked for', async () => {
  const found = await json(
    'solve',
    'catalog:elmira',
    '--concepts',
    'nash',
    '--coalitions',
    '--coalition',
    'Ministry,Uniroyal',
    '--strength',
    '--limit',
    '2',
  );
  assert.deepEqual(found.coalitional.nash, [8, 21]);
  assert.deepEqual(found.equilibria.nash, { count: 3, first: [8, 18] });
  assert.ok(!JSON.stringify(found.coalition.stable.nash).includes('18'));
  assert.ok(found.strong.nash && found.weak.nash);
  assert.match((await runParley(['solve', 'catalog:river', '--timing'])).errors, /^solve: \d+\.\d ms\n$/);
});

test('paths answers in state numbers, with the ladder of fallbacks and what blocks', async () => {
  const open = await json('paths', 'catalog:korea-2017-pacifistic', '--to', '10', '--fallback', '4');
  assert.deepEqual(open.path, [
    { state: 0, movers: [] },
    { state: 2, movers: ['USA'] },
    { state: 10, movers: ['PRK'] },
  ]);
  const closed = await json('paths', 'catalog:korea-2017', '--to', '10');
  assert.equal(closed.found, false);
  assert.deepEqual(closed.blocked, { from: 0, to: 2, breaches: [{ requirement: 'corridor', players: ['USA'] }] });
  assert.deepEqual(
    closed.ladder.map((r: { fallback: string }) => r.fallback),
    ['status-quo', 'revert', 'security'],
  );
});

test('evolve counts the least moves and names who moves last', async () => {
  const found = await json('evolve', 'catalog:elmira');
  assert.equal(found.any[2], 0);
  assert.equal(found.any[21], 3);
  assert.deepEqual(found.improvements, { 2: 0, 18: 1 });
  assert.deepEqual(found.last.improvements, { 18: ['Local'] });
});

test('inverse and robust give conditions, changes and shares', async () => {
  const found = await json('inverse', 'catalog:river', '--want', 'none', '--concept', 'nash');
  assert.deepEqual(found.players.Upstream.conditions, [[1, 2]]);
  assert.equal(found.players.Upstream.stable, false);
  // No order of its lines keeps it from the dam.
  assert.equal(found.players.Upstream.changes.swaps, null);
  const near = await json('inverse', 'catalog:river', '--want', 'guarantee');
  assert.deepEqual([near.players.Upstream.changes.swaps, near.players.Upstream.changes.lines], [1, 1]);
  assert.equal(found.players.Downstream.changes, null);
  const often = await json('robust', 'catalog:river', '--concepts', 'seq');
  assert.deepEqual([often.orders, often.exact, often.equilibria.seq], [1, true, { 6: 1, 9: 1 }]);
});

test('pages say once what holds under several concepts', async () => {
  const why = (await runParley(['why', 'catalog:elmira', '2'])).output.replace(/\s+/g, ' ');
  assert.equal(why.match(/none of its moves/g)!.length, 2);
  assert.match(why, /stable for Ministry under nash, gmr, smr, seq and sseq: none/);
  const { output: robust } = await runParley(['robust', 'catalog:river'], { columns: 88 });
  assert.match(robust, /^nash, seq and sseq: how often/m);
  const [, swaps] = robust.split('that change something\n');
  assert.deepEqual(
    swaps!
      .replace(/\n {4}/g, ' ')
      .trim()
      .split(/\n {2}/),
    [
      'Upstream: `not strike` with `dam if not guarantee`: under gmr and smr `none` and `release` no longer hold',
      'Upstream: `release if guarantee` with `not release`: under nash, seq and sseq `release+guarantee` no longer holds and `guarantee` comes to hold',
    ],
  );
});

test('a coalition names the states that it would leave and where it would go', async () => {
  const args = ['solve', 'catalog:elmira', '--coalition', 'Ministry,Uniroyal', '--concepts', 'nash,seq'];
  const found = await json(...args);
  assert.deepEqual(found.coalition.improvements.nash, { 3: [5], 18: [21], 19: [21] });
  for (const [concept, left] of Object.entries<object>(found.coalition.improvements))
    assert.deepEqual(
      found.states.filter((s: number) => !found.coalition.stable[concept].includes(s)),
      Object.keys(left).map(Number),
    );
  const { output } = await runParley(args);
  assert.match(output, /^ {2}would leave `delay\+insist` for `modify\+accept\+insist`$/m);
});

test('a path names all movers as a list and no fallback twice', async () => {
  const { output } = await runParley(['paths', 'examples/border.yaml', '--to', '7', '--steps', 'exchange']);
  assert.match(output, /`, by Norland and Sudland$/m);
  assert.doesNotMatch(output, /^ {2}status-quo:/m);
  const { errors } = await runParley(['paths', 'catalog:river', '--to', '9', '--fallback', 'statusquo']);
  assert.match(
    errors,
    /^parley: `statusquo` as a fallback: did you mean `status-quo`\?; expected status-quo, revert, security or a state/,
  );
  assert.match((await runParley(['solve', 'catalog'])).errors, /which is a folder; expected a conflict file/);
});

test('a merged state shows a dash where it stands for both', async () => {
  const found = await json('solve', 'catalog:elmira');
  assert.deepEqual(found.merged, { 8: [8, 9, 24, 25] });
  const { output } = await runParley(['solve', 'catalog:elmira', '--concepts', 'nash']);
  const rows = new Map(output.split('\n').map((line) => [line.trim().split(' ')[0], line.trim().split(/ +/)[5]]));
  assert.deepEqual(
    ['modify', 'delay', 'accept', 'abandon', 'insist'].map((name) => rows.get(name)),
    ['-', '.', '.', 'x', '-'],
  );
});

test('a note on a shared name stands in the result and on the page', async () => {
  const input = 'players: {A: {options: {x: a}, prefers: []}, B: {options: {x: b}, prefers: []}}';
  const { output } = await runParley(['solve', '-', '--json'], { input });
  assert.equal(JSON.parse(output).warnings[0].code, 'conflict/shared-name');
  assert.match((await runParley(['solve', '-'], { input })).output, /^Note: `x` stands under A and under B/m);
});

test('every result on conflicts is what its schema says', async () => {
  const lines: Record<string, string[]> = {
    solve: ['solve', 'catalog:elmira', '--coalitions', '--strength'],
    why: ['why', 'catalog:river', 'none'],
    evolve: ['evolve', 'catalog:korea-2017'],
    inverse: ['inverse', 'catalog:chicken', '--want', '3', '--concept', 'seq'],
    robust: ['robust', 'examples/border.yaml'],
    paths: ['paths', 'examples/border.yaml', '--to', 'reopen+talks+removal'],
    catalog: ['catalog'],
  };
  for (const [name, line] of Object.entries(lines)) {
    const { result } = await operations.find((o) => o.name === name)!.schemas();
    result.parse(await json(...line));
  }
});

test('drawings name every state and are well formed', async () => {
  const svg = (await runParley(['graph', 'catalog:river'])).output;
  assert.equal(
    svg.match(/<g|<svg|<text|<title|<defs|<marker/g)!.length,
    svg.match(/<\/(g|svg|text|title|defs|marker)>/g)!.length,
  );
  assert.ok(svg.includes('>release+guarantee</text>'));
  assert.match(
    (await runParley(['graph', 'catalog:river', '--format', 'dot'])).output,
    /^digraph ".*\n.*\n {2}0 \[label="none\\n0"/,
  );
  assert.match(
    (await runParley(['graph', 'catalog:river', '--format', 'mermaid'])).output,
    /^flowchart LR\n {2}s0\["none"\]/,
  );
});

test('a conflict file on standard input is read like any other', async () => {
  const { output } = await runParley(['catalog', 'river']);
  const ran = await runParley(['solve', '-', '--json'], { input: output });
  assert.deepEqual(JSON.parse(ran.output).equilibria.nash, [6, 9]);
});

test('what is wrong is said in one line with a code', async () => {
  const refused: [string[], string, number][] = [
    [['solve', 'catalog:rivr'], 'conflict/not-in-catalog', 65],
    [['solve', 'no-such.yaml'], 'cli/no-such-file', 66],
    [['solve', 'catalog:river', '--concepts', 'nsah'], 'conflict/unknown-concept', 64],
    [['solve', 'catalog:elmira', '--concepts', 'lh(2)'], 'conflict/two-players-only', 65],
    [['solve', 'catalog:river', '--switch', 'groupMoves=once'], 'conflict/unknown-switch', 64],
    [['solve', 'catalog:river', '--limit', 'x'], 'cli/bad-flag', 64],
    [['robust', 'catalog:river', '--draws', '0'], 'cli/bad-flag', 64],
    [['solve', 'catalog'], 'cli/unreadable', 66],
    [['paths', 'catalog:river', '--to', '9', '--fallback', 'statusquo'], 'conflict/bad-fallback', 65],
    [['why', 'catalog:river', 'strike+guarantee'], 'conflict/infeasible-state', 65],
    [['paths', 'catalog:chicken', '--to', '3'], 'conflict/no-status-quo', 65],
    [['inverse', 'catalog:river'], 'cli/bad-flag', 64],
  ];
  for (const [args, code, exit] of refused) {
    const ran = await runParley(args);
    assert.match(ran.errors, new RegExp(`^parley: [^\\n]+; expected [^\\n]+ \\(${code}\\)\\n$`), args.join(' '));
    assert.equal(ran.code, exit);
    assert.equal(ran.output, '');
  }
});

test('what would act on the terminal is shown, not sent', async () => {
  const { output } = await runParley(['catalog', 'chicken']);
  const hostile = output
    .replace('A-swerves: Swerve', '"A-swerves": "\\e[31mSwerve"')
    .replace('conflict: Chicken', 'conflict: "\\e]0;x\\a Chicken"');
  const ran = await runParley(['solve', '-'], { input: hostile, isTerminal: true, environment: { NO_COLOR: '1' } });
  assert.equal(ran.code, 0);
  assert.ok(!ran.output.includes('\u001b'));
});
