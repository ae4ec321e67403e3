import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../base/index.ts';
import { visible } from './visible.ts';

test('escape sequences and control characters are shown as their pictures', () => {
  assert.equal(visible('a\u001b[31mred\u0007\u0000\u007f'), 'a␛[31mred␇␀␡');
});

test('overrides of writing direction and C1 controls are shown by number', () => {
  assert.equal(visible('a\u202eb\u2066c\u009bd\u{e0041}'), 'a\\u{202e}b\\u{2066}c\\u{9b}d\\u{e0041}');
});

test('line feeds, tabs, joiners and letters of every script stay as they are', () => {
  const text = 'línea\n\tحرب 平和 👩\u200d💻 é';
  assert.equal(visible(text), text);
});

test('nothing that acts on a terminal passes, whatever the text', () => {
  const random = createRandom(7);
  for (let round = 0; round < 200; round++) {
    const text = Array.from({ length: 50 }, () => String.fromCharCode(random.integer(0x3000))).join('');
    assert.doesNotMatch(visible(text), /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  }
});
