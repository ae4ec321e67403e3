import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Document } from '../../base/document.ts';
import { attributions } from '../attribution/attributions.ts';
import { discourse } from '../attribution/discourse.ts';
import { reading } from '../index.ts';
import { prose } from '../text/prose.ts';
import { ACT_ENTRIES } from './acts.ts';
import { CONNECTIVES } from './connectives.ts';
import { assertEntries } from './entry.ts';
import { RULES } from './rules.ts';
import { SAYING } from './saying.ts';

/** Every id under `by` when the text is read, as news and as a ministry's own words. */
function fired(text: string): ReadonlySet<string> {
  const parts = prose(text);
  const said = attributions(parts);
  const made = ['Harbour Wire', 'Ministry of Foreign Affairs of Norway'].flatMap((publisher) => {
    const document = { id: 'd-1', text, publisher, language: 'en', date: '2012-03-04', warnings: [] };
    return reading(document as unknown as Document).statements;
  });
  return new Set([...made, ...said, ...discourse(parts, said)].flatMap(({ by }) => by));
}

test('every rule is whole: id, source, examples', () => {
  assertEntries(RULES);
});

for (const { id, fires, silent } of RULES) {
  test(`${id} fires in its example and stays silent beside it`, () => {
    assert.ok(fired(fires).has(id), `silent in: ${fires} (fired: ${[...fired(fires)].join(', ')})`);
    assert.ok(!fired(silent).has(id), `fires in: ${silent}`);
  });
}

test('every id that the code can put under `by` stands in a table, and every rule in the code', () => {
  const known = new Set([...ACT_ENTRIES, ...CONNECTIVES, ...RULES, ...SAYING.values()].map(({ id }) => id));
  const folder = new URL('../', import.meta.url);
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:acts|attribution|conditions)\/|^[a-z-]+\.ts$/.test(path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(new URL(path, folder), 'utf8'))
    .join('\n');
  const ids = new Set(
    [...code.matchAll(/'((?:[a-z]+(?:-[a-z]+)*)\/[a-z0-9]+(?:-[a-z0-9]+)*)'/g)].map((m) => m[1] ?? ''),
  );
  // codes of warnings, not of rules
  for (const id of ids) if (id.startsWith('reading/')) ids.delete(id);
  assert.ok(ids.size > 20);
  assert.deepEqual(
    [...ids].filter((id) => !known.has(id)),
    [],
  );
  assert.deepEqual(
    RULES.map(({ id }) => id).filter((id) => !ids.has(id)),
    [],
  );
});
