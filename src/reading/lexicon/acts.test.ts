import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reading } from '../index.ts';
import { prose } from '../text/prose.ts';
import { ACT_ENTRIES } from './acts.ts';
import { assertEntries } from './entry.ts';
import { HARD_NEGATIVES } from './hard-negatives.ts';
import { createPatternIndex } from './pattern.ts';

/** The entries that made the statements of a sentence, read as a ministry's own words and as news. */
function firing(text: string): Set<string> {
  const fired = new Set<string>();
  for (const publisher of ['Ministry of Foreign Affairs of Norway', 'Northgate News Agency']) {
    const { statements } = reading({
      id: 'd-test',
      text: `Sweden and Norway met. ${text}`,
      publisher,
      language: 'en',
      from: 'test',
      mediaType: 'text/plain',
      sha256: '',
      textSha256: '',
      warnings: [],
    });
    for (const statement of statements) for (const id of statement.by) fired.add(id);
  }
  return fired;
}

test('every act entry is whole: id, source, examples, patterns that compile', () => {
  assertEntries([...ACT_ENTRIES, ...HARD_NEGATIVES]);
  createPatternIndex(ACT_ENTRIES);
  createPatternIndex(HARD_NEGATIVES);
});

for (const entry of ACT_ENTRIES) {
  test(`${entry.id} fires in its example and stays silent beside it`, () => {
    assert.ok(
      firing(entry.fires).has(entry.id),
      `silent in: ${entry.fires} (fired: ${[...firing(entry.fires)].join(', ')})`,
    );
    assert.ok(!firing(entry.silent).has(entry.id), `fires in: ${entry.silent}`);
  });
}

for (const entry of HARD_NEGATIVES) {
  test(`${entry.id} takes the act out of its example and not out of the other`, () => {
    const index = createPatternIndex([entry]);
    const matches = (text: string): number => {
      const { words } = prose(text);
      return index.matches(words, 0, words.length).length;
    };
    assert.ok(matches(entry.fires) > 0);
    assert.equal(matches(entry.silent), 0);
  });
}
