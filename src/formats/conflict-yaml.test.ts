import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ParleyError } from '../base/errors.ts';
import { createRandom } from '../base/random.ts';
import type { Conflict } from '../conflict/conflict.ts';
import { createModel } from '../conflict/model.ts';
import { randomConflict } from '../conflict/random-conflict.ts';
import { parseConflict } from './conflict-yaml.ts';
import { formatConflict } from './conflict-yaml-writer.ts';

const catalog = join(import.meta.dirname, '../../catalog');
const files = readdirSync(catalog).map((file) => readFileSync(join(catalog, file), 'utf8'));

/** A conflict without the places of its words, which a rewriting moves. */
function placeless(conflict: Conflict): unknown {
  return JSON.parse(JSON.stringify(conflict, (key, value) => (key === 'at' ? undefined : value)));
}

test('what is formatted reads back as the same conflict, comments included', () => {
  for (const text of files) {
    const conflict = parseConflict(text);
    assert.deepEqual(placeless(parseConflict(formatConflict(conflict))), placeless(conflict));
  }
});

test('a formatted file formats to itself and keeps every comment of the original', () => {
  for (const text of files) {
    const once = formatConflict(parseConflict(text));
    assert.equal(formatConflict(parseConflict(once)), once);
    for (const [, comment] of text.matchAll(/(?:^| )# ?(.+)$/gm))
      assert.ok(once.includes(comment!), `lost: ${comment}`);
  }
});

test('random conflicts survive being written and read', () => {
  const random = createRandom(21);
  const traits = {
    irreversible: true,
    infeasible: true,
    forbidden: true,
    merged: true,
    unknown: true,
    strength: true,
    attitudes: true,
  };
  for (let n = 0; n < 100; n++) {
    const conflict = randomConflict(random, { ...traits, merged: n % 2 === 0, players: 2 + (n % 4), options: 6 });
    assert.deepEqual(placeless(parseConflict(formatConflict(conflict))), placeless(conflict));
  }
});

const BASE = `conflict: Test
players:
  A:
    options:
      release: Release water
      dam: {says: Build it, reversible: no}
    prefers:
      - release
  B:
    options:
      strike: Strike
    ranks: 0 > 1 > 2 > 3 > 4 > 5 > 6 > 7
`;

/** Reads and resolves, and returns the error. */
function refusal(text: string): ParleyError {
  const start = performance.now();
  try {
    createModel(parseConflict(text));
  } catch (error) {
    assert.ok(error instanceof ParleyError, String(error));
    assert.ok(performance.now() - start < 10_000, `${error.code} took ${performance.now() - start} ms`);
    return error;
  }
  throw new Error('nothing was refused');
}

test('a mistake is told with line, column and near miss', () => {
  assert.equal(createModel(parseConflict(BASE)).states.length, 8);
  assert.match(
    refusal(BASE.replace('- release', '- not relase')).message,
    /^line 8, column 13: `relase` is not an option: did you mean `release`\?/,
  );
  assert.match(
    refusal(BASE.replace('prefers:', 'prefer:')).message,
    /^line 7, column 5: `prefer` in player A: did you mean `prefers`\?/,
  );
  assert.match(refusal(BASE.replace('> 7', '> 9')).message, /^line 12, column 40: state 9/);
});

test('preferences that are indented wrongly are pointed at, whatever they were taken for', () => {
  const lines = (indent: string): string => `${indent}prefers:\n${indent}  - release`;
  for (const [indent, where] of [
    ['', 'beside `players`'],
    ['  ', 'in the place of a player'],
    ['      ', 'among the options of A'],
  ] as const) {
    const error = refusal(BASE.replace(lines('    '), lines(indent)).split('  B:')[0]!);
    assert.equal(error.code, 'conflict/misplaced-key');
    assert.ok(
      error.message.startsWith(
        `line 7, column ${indent.length + 1}: \`prefers\` ${where}; expected \`prefers\` inside a player, beside \`options\``,
      ),
      error.message,
    );
  }
});

test('a name under two players makes two options, and a note says so even where no formula names one', () => {
  const model = createModel(parseConflict(BASE.replace('strike: Strike', 'dam: Block it')));
  assert.deepEqual(
    model.warnings.map((w) => [w.code, w.message]),
    [['conflict/shared-name', '`dam` stands under A and under B: 2 different options, A.dam and B.dam']],
  );
  assert.deepEqual(createModel(parseConflict(BASE)).warnings, []);
});

test('what is no YAML is told in our words, with its place', () => {
  const told: [text: string, starts: string][] = [
    [BASE.replace('    prefers', '   prefers'), 'line 7, column 1: a line that begins at another column'],
    [BASE.replace('  A:', '\tA:'), 'line 3, column 1: a tab as indentation; expected spaces'],
    [`${BASE}status-quo: none\nstatus-quo: dam\n`, 'line 14, column 1: `status-quo` a second time'],
    [`${BASE}---\nconflict: z\n`, 'line 13, column 1: a second document'],
    [BASE.replace('Test', 'Test: it'), 'line 1, column 11: a second colon'],
    [BASE.replace(/options:\n.*Strike/, 'options: [strike]'), 'line 10, column 14: a list as the options of B'],
  ];
  for (const [text, starts] of told) {
    const { message } = refusal(text);
    assert.ok(message.startsWith(starts), message);
    assert.equal(/quotes/.test(message), starts.includes('colon'));
  }
});

test('what is missing or too much has a place too', () => {
  const told: [text: string, starts: string][] = [
    ['', 'line 1, column 1: an empty file'],
    ['# nothing yet\n', 'line 1, column 1: an empty file'],
    [BASE.replace('conflict: Test', 'conflict:'), 'line 1, column 10: `conflict:` without a name after it'],
    ['conflict: x\nplayers: {}\n', 'line 2, column 10: nobody under `players`'],
    ['players: {A: {prefers: []}}', 'line 1, column 11: players without any option'],
    [`conflict: x\nplayers: ${'['.repeat(50)}`, 'line 2, column 50: brackets'],
    [`${BASE}forbidden: [{player: A}]\n`, 'line 13, column 13: nothing as `from` of a forbidden move'],
    [
      `players:\n  A:\n    options:\n${Array.from({ length: 53 }, (_, k) => `      o${k}: x\n`).join('')}    prefers: []\n`,
      'line 56, column 7: 53 options',
    ],
  ];
  for (const [text, starts] of told) assert.ok(refusal(text).message.startsWith(starts), refusal(text).message);
});

test('every kind of bad input has its own code, at once', () => {
  const many = (n: number, line: (k: number) => string): string =>
    Array.from({ length: n }, (_, k) => line(k)).join('\n');
  const wide = (n: number, rest = ''): string =>
    `players:\n  A:\n    options:\n${many(n, (k) => `      o${k}: words`)}\n    prefers: [o0]\n${rest}`;
  const cases: [code: string, text: string][] = [
    ['conflict/no-feasible-state', `${BASE}exactly-one: [[release, dam]]\ninfeasible: [release or dam]\n`],
    ['conflict/no-feasible-state', `${BASE}infeasible: [release or not release]\n`],
    ['conflict/unranked-state', BASE.replace(' > 7', '')],
    ['conflict/ranked-twice', BASE.replace('> 7', '> 7 > 0')],
    ['conflict/infeasible-state', `${BASE}infeasible: [release and dam]\n`],
    ['conflict/too-many-options', wide(70)],
    ['conflict/too-many-states', wide(40)],
    ['conflict/too-many-states', wide(40, 'infeasible: [o0 and o1]\n')],
    ['conflict/no-feasible-state', wide(40, 'infeasible: [o0 or not o0]\n')],
    ['conflict/ambiguous-option', BASE.replace('strike: Strike', 'release: Strike')],
    ['conflict/not-yaml', BASE.replace('      dam', '      release: x\n      dam')],
    ['conflict/alias', `a: &a [x]\n`.replace('a:', 'conflict:').concat('players: *a\n')],
    ['conflict/formula-too-long', BASE.replace('- release', `- ${'not '.repeat(30_000)}release`)],
    ['conflict/formula-too-deep', BASE.replace('- release', `- ${'('.repeat(3000)}release${')'.repeat(3000)}`)],
    ['conflict/formula-too-deep', BASE.replace('- release', `- ${'not '.repeat(2000)}release`)],
    ['conflict/formula-too-long', BASE.replace('- release', `- ${'('.repeat(100_000)}`)],
    ['conflict/ambiguous-formula', BASE.replace('- release', '- release if dam if strike')],
    ['conflict/not-a-formula', BASE.replace('- release', '- release and')],
    ['conflict/too-deep', `${'['.repeat(100_000)}`],
    ['conflict/too-deep', `${'{a: '.repeat(10_000)}`],
    ['conflict/too-deep', many(1000, (k) => `${' '.repeat(k)}a:`)],
    ['conflict/too-long', 'x'.repeat(4_000_001)],
    ['conflict/not-a-mapping', ''],
    ['conflict/not-a-mapping', '- a\n'],
    ['conflict/not-yaml', 'conflict: "unclosed\nplayers:\n'],
    ['conflict/no-players', 'conflict: x\n'],
    ['conflict/no-players', 'players: {}\n'],
    ['conflict/no-options', 'players: {A: {prefers: []}}\n'],
    ['conflict/no-preferences', 'players: {A: {options: {a: x}}}\n'],
    ['conflict/two-preferences', 'players: {A: {options: {a: x}, prefers: [], ranks: 0 > 1}}\n'],
    ['conflict/bad-name', 'players: {A: {options: {not: x}, prefers: []}}\n'],
    ['conflict/bad-name', 'players: {__proto__: {options: {a: x}, prefers: []}}\n'],
    ['conflict/bad-name', 'players: {"": {options: {a: x}, prefers: []}}\n'],
    ['conflict/unknown-player', `${BASE}forbidden: [{player: C, from: dam, to: dam}]\n`],
    ['conflict/unknown-player', `${BASE}attitudes: {A: {C: "+"}}\n`],
    ['conflict/merged-not-tied', `${BASE}merge: [dam]\n`],
    ['conflict/merged-twice', `${BASE}merge: [dam, release]\n`],
    ['conflict/not-a-pair', BASE.replace('    ranks', '    unknown: [1 ? 1]\n    ranks')],
  ];
  for (const [code, text] of cases) assert.equal(refusal(text).code, code, text.slice(0, 300));
});

test('noise and mangled files are refused with a code and never hang', () => {
  const random = createRandom(22);
  for (let n = 0; n < 300; n++) {
    const text = random.pick(files);
    const cut = random.integer(text.length);
    const junk = random.pick([
      '"',
      '[',
      '{',
      '\t',
      ': ',
      '- ',
      '&a ',
      '*a',
      '|',
      '>',
      '\u0000',
      '\u202e',
      'if',
      ' > ',
      '%',
      '@',
      '`',
      '\r',
      '?',
    ]);
    const mangled = text.slice(0, cut) + junk.repeat(1 + random.integer(3)) + text.slice(cut + random.integer(12));
    try {
      createModel(parseConflict(mangled));
    } catch (error) {
      assert.ok(error instanceof ParleyError, `${error}\n${mangled}`);
      assert.match(error.code, /^conflict\//);
    }
  }
});
