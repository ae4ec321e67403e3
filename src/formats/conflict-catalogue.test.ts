import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseConcept } from '../conflict/concept.ts';
import { createModel } from '../conflict/model.ts';
import { indicesOf, solution } from '../conflict/solution.ts';
import { parseConflict } from './conflict-yaml.ts';

const catalog = join(import.meta.dirname, '../../catalog');

for (const file of readdirSync(catalog)) {
  test(`${file} solves to the equilibria that were published`, () => {
    const conflict = parseConflict(readFileSync(join(catalog, file), 'utf8'));
    const model = createModel(conflict);
    const published = conflict.published?.equilibria ?? {};
    assert.ok(Object.keys(published).length > 0);
    const { equilibria } = solution(model, Object.keys(published).map(parseConcept));
    const found = Object.entries(equilibria).map(([c, bits]) => [c, indicesOf(bits).map((s) => model.states[s]!)]);
    assert.deepEqual(Object.fromEntries(found), published);
  });
}
