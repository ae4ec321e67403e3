import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ParleyError } from '../../base/errors.ts';
import { attributions } from '../attribution/attributions.ts';
import { prose } from '../text/prose.ts';
import { SAYING, SAYING_ADJECTIVE, SAYING_NOUN, sayingEntry } from './saying.ts';
import { SAYING_ADJECTIVES, SAYING_NOUNS } from './saying-nouns.ts';
import { SAYING_VERBS } from './saying-verbs.ts';

const fired = (text: string): Set<string> => new Set(attributions(prose(text)).flatMap((item) => item.by));

test('every entry fires in its first example and keeps silent in its second', () => {
  const wrong = [...SAYING.values(), ...SAYING_NOUN.values(), ...SAYING_ADJECTIVE.values()].flatMap((entry) => [
    ...(fired(entry.fires).has(entry.id) ? [] : [`${entry.id} does not fire: ${entry.fires}`]),
    ...(fired(entry.silent).has(entry.id) ? [`${entry.id} fires: ${entry.silent}`] : []),
  ]);
  assert.deepEqual(wrong, []);
});

test('no lemma stands twice', () => {
  assert.equal(SAYING.size, SAYING_VERBS.length);
  assert.equal(SAYING_NOUN.size, SAYING_NOUNS.length);
  assert.equal(SAYING_ADJECTIVE.size, SAYING_ADJECTIVES.length);
});

test('a bad entry is rejected with a sentence', () => {
  const rejects = (frames: string, fires = 'She said so.', lemma = 'say'): void => {
    assert.throws(
      () => sayingEntry([lemma, frames, fires, 'A say.']),
      (error) =>
        error instanceof ParleyError && error.code === 'reading/bad-lexicon-entry' && /lexicon/.test(error.message),
    );
  };
  rejects('');
  rejects('* that');
  rejects('that -np');
  rejects('that that');
  rejects('*', 'no sentence');
  rejects('*', 'She said so.', 'Say it');
});
