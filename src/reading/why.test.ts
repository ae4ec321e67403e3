import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capturedDocument } from '../sources/index.ts';
import { reading, type Why, whyRead } from './index.ts';

const TEXT = `France and Italy had met before.

The French foreign ministry said that France would return to the talks only if Italy lifts its embargo.`;

async function why(text: string, words: string): Promise<Why | null> {
  const document = await capturedDocument(Buffer.from(text), { from: 'note.txt', flags: { language: 'en' } });
  return whyRead(reading(document), text.indexOf(words));
}

test('what made a statement fired, with the statement beside it', async () => {
  const found = await why(TEXT, 'return to');
  assert.equal(found?.quote, TEXT.slice(TEXT.indexOf('The French')));
  assert.equal(found?.statements.length, 1);
  const fired = found?.firings.filter(({ outcome }) => outcome === 'fired').map(({ entry }) => entry) ?? [];
  for (const id of found?.statements[0]?.by ?? [])
    if (/^(condition|saying)\//.test(id)) assert.ok(fired.includes(id), id);
  assert.ok(fired.includes('condition/only-if'));
});

test('what matched without effect is told from what fired', async () => {
  const found = await why('Rain fell on the hills unless the wind had turned.', 'Rain');
  assert.deepEqual(found?.statements, []);
  assert.deepEqual(
    found?.firings.map(({ entry, outcome }) => [entry, outcome]),
    [['condition/unless', 'nearly']],
  );
});

test('every firing stands in its sentence and its quote is its span', async () => {
  const found = await why(TEXT, 'French');
  for (const { span, quote } of found?.firings ?? []) {
    assert.equal(quote, TEXT.slice(span[0], span[1]));
    assert.ok(span[0] >= found!.sentence[0] && span[1] <= found!.sentence[1]);
  }
});

test('a place between sentences means the next one, and after the last there is none', async () => {
  assert.equal((await why(TEXT, '\n\nThe'))?.quote.startsWith('The French'), true);
  const document = await capturedDocument(Buffer.from(`${TEXT}\n`), { from: 'note.txt' });
  assert.equal(whyRead(reading(document), TEXT.length), null);
});

test('an entry says which act its words became, and a rule of no table is shown as fired', async () => {
  const found = await why(
    'The French minister said: "Should Italy lift its embargo, we will open the border."',
    'border',
  );
  assert.deepEqual(
    found?.statements.map(({ act }) => act),
    ['offer'],
  );
  const byEntry = new Map(found?.firings.filter((f) => f.outcome === 'fired').map((f) => [f.entry, f]));
  assert.equal(byEntry.get('promise/will')?.note, 'makes offer');
  assert.equal(byEntry.get('condition/inversion')?.quote, 'Should Italy lift its embargo');
});
