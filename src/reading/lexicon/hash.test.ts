import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lexiconHash } from './hash.ts';

test('every word set and every table of the lexicon is part of its hash', () => {
  const hash = readFileSync(new URL('hash.ts', import.meta.url), 'utf8');
  const listed = hash.slice(hash.indexOf('WORD_SETS'));
  const missing = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const code = readFileSync(new URL(file, import.meta.url), 'utf8');
      return [...code.matchAll(/^export const ([A-Z_]+): ReadonlySet<string>|^export const ([A-Z_]+): readonly /gm)];
    })
    .map((m) => m[1] ?? m[2] ?? '')
    .filter((name) => !new RegExp(`\\b${name}\\b`).test(listed));
  assert.deepEqual(missing, []);
  assert.match(lexiconHash(), /^[0-9a-f]{64}$/);
});
