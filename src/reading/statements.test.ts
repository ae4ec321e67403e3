import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../base/document.ts';
import type { Statement } from '../base/statement.ts';
import { statements } from './index.ts';

const read = (text: string): readonly Statement[] =>
  statements({ id: 'd-1', text, language: 'en', date: '2020-01-01', warnings: [] } as unknown as Document);

test('stop y or face z is a demand for y and a threat of z that hangs on it', () => {
  const found = read('"Stop the drills or face the storm," the North Korean foreign ministry told Washington.');
  assert.deepEqual(
    found.map(({ act, quote }) => [act, ...quote]),
    [
      ['demand', 'Stop the drills'],
      ['threat', 'Stop the drills or face the storm'],
    ],
  );
  const condition = found[1]?.conditions[0];
  assert.deepEqual([condition?.kind, condition?.happens, condition?.asks?.does], ['or-else', false, 'the drills']);
});

test('a condition beyond he said is part of the content', () => {
  const found = read(
    '"We are ready to come back to the talks," the French foreign minister said, "if Turkey lifts the ban."',
  );
  assert.deepEqual(found[0]?.quote, ['We are ready to come back to the talks', 'if Turkey lifts the ban']);
  assert.equal(found[0]?.conditions[0]?.quote, 'if Turkey lifts the ban');
});
