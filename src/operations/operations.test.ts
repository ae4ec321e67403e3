import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { EXAMPLE_READING } from '../../test/example-reading.ts';
import { readingLine } from '../formats/index.ts';
import { jsonSchema, operations, read, selected } from './index.ts';
import { readingLineSchema, readingSchema } from './reading-schema.ts';

const docs = resolve(import.meta.dirname, '../../docs/schema');

test('a reading is what its schema says, as a result and as a record', () => {
  readingSchema.parse(EXAMPLE_READING);
  readingLineSchema.strict().parse(readingLine(EXAMPLE_READING, { withText: true }));
});

test('the result of `read` is what its schema says', async () => {
  const bytes = Buffer.from('Minister Ode said that Norland would lift the ban only if Sudland releases the crew.');
  const { result } = await read.schemas();
  const reading = await read.run({ source: { bytes, from: 'a.txt', metadata: { title: 'A ban' } } });
  assert.equal(reading.document.title, 'A ban');
  result.parse(reading);
});

test('the schema of every operation stands in docs/schema as it is (`npm run schema` writes it)', async () => {
  const expected = operations.flatMap(({ name }) => [`${name}.input.json`, `${name}.result.json`]).sort();
  assert.deepEqual(
    readdirSync(docs)
      .filter((name) => name !== 'reading-line.json')
      .sort(),
    expected,
  );
  for (const operation of operations) {
    const { input, result } = await jsonSchema(operation);
    assert.deepEqual(JSON.parse(readFileSync(join(docs, `${operation.name}.input.json`), 'utf8')), plain(input));
    assert.deepEqual(JSON.parse(readFileSync(join(docs, `${operation.name}.result.json`), 'utf8')), plain(result));
  }
});

test('a selection keeps the statements that agree with all of it', () => {
  const acts = (selection: Parameters<typeof selected>[1]) =>
    selected(EXAMPLE_READING, selection).statements.map((s) => s.act);
  assert.deepEqual(acts(undefined), ['offer', 'threat', 'refusal']);
  assert.deepEqual(acts({ acts: ['threat', 'refusal'] }), ['threat', 'refusal']);
  assert.deepEqual(acts({ speakers: ['ARL'], conditional: true }), ['offer', 'threat']);
  assert.deepEqual(acts({ addressees: ['none'] }), ['refusal']);
  assert.deepEqual(acts({ speakers: ['B*'] }), ['refusal']);
  assert.deepEqual(acts({ speakers: ['ARL'], acts: ['refusal'] }), []);
});

function plain(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}
