import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertQuote, createRandom, mintId, ParleyError, quote, sha256, trimmed } from './index.ts';

test('an error says what it got, what it expected and what to do next', () => {
  const error = new ParleyError('sources/empty', {
    got: '`a.txt` is empty',
    expected: 'a text',
    next: 'check the file',
  });
  assert.equal(error.message, '`a.txt` is empty; expected a text. Check the file.');
  assert.equal(error.code, 'sources/empty');
});

test('a quote that does not stand at its span is an error, never a guess', () => {
  assertQuote('no talks', [3, 8], 'talks');
  for (const span of [
    [0, 5],
    [3, 9],
    [-1, 2],
    [5, 3],
    [0.5, 2],
  ] as const) {
    assert.throws(() => assertQuote('no talks', span, 'talks'), { code: 'base/quote-mismatch' });
  }
});

test('trimming never leaves the span and takes off only white space', () => {
  assert.deepEqual(trimmed(' peace ', [0, 7]), [1, 6]);
  assert.deepEqual(trimmed('   ', [1, 3]), [3, 3]);
  assert.equal(quote('a  b', trimmed('a  b', [0, 4])), 'a  b');
});

test('ids depend on every part and on where one part ends', () => {
  assert.match(mintId('s', ['a']), /^s-[0-9a-hjkmnp-tv-z]{12}$/);
  assert.equal(mintId('d', ['ab', 'c']), mintId('d', ['ab', 'c']));
  assert.notEqual(mintId('d', ['ab', 'c']), mintId('d', ['a', 'bc']));
  assert.notEqual(mintId('d', ['a']).slice(2), mintId('s', ['b']).slice(2));
});

test('hashes are those of sha256sum', () => {
  assert.equal(sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the seeded generator repeats itself and stays within bounds', () => {
  const [a, b] = [createRandom(7), createRandom(7)];
  for (let i = 0; i < 1000; i++) {
    const n = a.integer(6);
    assert.equal(n, b.integer(6));
    assert.ok(n >= 0 && n < 6);
  }
  assert.notEqual(createRandom(1).next(), createRandom(2).next());
});
