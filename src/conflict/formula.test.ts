import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ParleyError } from '../base/errors.ts';
import { createRandom, type Random } from '../base/random.ts';
import { searchedStates, triedStates } from './feasible.ts';
import { type Formula, formatFormula, isTrue, optionsOf, parseFormula, type Vocabulary } from './formula.ts';
import { hasOption } from './state.ts';
import { fullColumn, isSet, listedColumn, truth } from './truth.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const vocabulary: Vocabulary = {
  option: (name) => (NAMES.includes(name) ? NAMES.indexOf(name) : 'unknown'),
  names: NAMES,
};

function randomFormula(random: Random, depth: number, options = NAMES.length): Formula {
  if (depth === 0 || random.next() < 0.2) return { op: 'option', option: random.integer(options) };
  if (random.next() < 0.25) return { op: 'not', of: randomFormula(random, depth - 1, options) };
  const part = (): Formula => randomFormula(random, depth - 1, options);
  return { op: random.pick(['and', 'or', 'if', 'iff'] as const), left: part(), right: part() };
}

test('a formatted formula reads back as the same tree', () => {
  const random = createRandom(31);
  for (let n = 0; n < 500; n++) {
    const formula = randomFormula(random, 4);
    assert.deepEqual(parseFormula(formatFormula(formula, NAMES), vocabulary), formula);
  }
});

test('not binds closest, then and, or, and if or iff last', () => {
  const same: [string, string][] = [
    ['a if b or c and not d', 'a if (b or (c and (not d)))'],
    ['a or b iff c', '(a or b) iff c'],
    ['not a and b', '(not a) and b'],
  ];
  for (const [one, other] of same) assert.deepEqual(parseFormula(one, vocabulary), parseFormula(other, vocabulary));
  const truthOf = (text: string, taken: string): boolean =>
    isTrue(parseFormula(text, vocabulary), (k) => taken.includes(NAMES[k]!));
  assert.deepEqual(
    ['', 'a', 'b', 'ab'].map((taken) => truthOf('a if b', taken)),
    [true, true, false, true],
  );
});

test('truth over many states at once is truth state by state', () => {
  const random = createRandom(32);
  for (let n = 0; n < 100; n++) {
    const formula = randomFormula(random, 4);
    const states = Uint32Array.from({ length: 64 }, (_, s) => s).filter(() => random.next() < 0.7);
    const listed = truth(formula, (k) => listedColumn(k, states));
    const full = truth(formula, (k) => fullColumn(k, 64));
    for (const [i, state] of states.entries()) {
      const holds = isTrue(formula, (k) => hasOption(state, k));
      assert.equal(isSet(listed, i), holds);
      assert.equal(isSet(full, state), holds);
    }
  }
});

test('backtracking finds the states that trying all finds', () => {
  const random = createRandom(33);
  for (let n = 0; n < 200; n++) {
    const options = 1 + random.integer(9);
    const constraints = Array.from({ length: random.integer(4) }, () => randomFormula(random, 3, options));
    assert.deepEqual(searchedStates(options, constraints), triedStates(options, constraints));
  }
});

test('a near miss is named, and any text is read or refused with a code', () => {
  const wide: Vocabulary = { option: (name) => (name === 'release' ? 0 : 'unknown'), names: ['release', 'dam'] };
  assert.throws(() => parseFormula('relase', wide), /did you mean `release`\?/);
  const random = createRandom(34);
  const pieces = [
    'a',
    'b',
    'not',
    'and',
    'or',
    'if',
    'iff',
    '(',
    ')',
    ' ',
    'none',
    'A.b',
    '>',
    '\u00e9',
    '\ud83d',
    '1',
    '-',
    '\n',
    '\u0000',
  ];
  for (let n = 0; n < 2000; n++) {
    const text = Array.from({ length: random.integer(14) }, () => random.pick(pieces)).join(random.pick(['', ' ']));
    try {
      parseFormula(text, vocabulary);
    } catch (error) {
      assert.ok(
        error instanceof ParleyError && error.code.startsWith('conflict/'),
        `${error} for ${JSON.stringify(text)}`,
      );
    }
  }
});

test('a flat chain that is too long is called a chain, not a nest', () => {
  const chain = (n: number): string => Array.from({ length: n }, () => 'a').join(' and ');
  const words = { option: () => 0, names: ['a'] };
  assert.equal(optionsOf(parseFormula(chain(700), words)).length, 1);
  assert.throws(() => parseFormula(chain(1_401), words), /^\w*Error: a chain of more than 799 parts joined by `and`;/);
});
