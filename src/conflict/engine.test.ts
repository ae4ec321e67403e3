import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../base/random.ts';
import { type Concept, USUAL_CONCEPTS } from './concept.ts';
import { isStableByDefinition } from './definitions.ts';
import { drawnModel } from './drawn-model.fixture.ts';
import { judgement } from './judgement.ts';
import type { Model } from './model.ts';
import { indicesOf, solution } from './solution.ts';
import { type Switches, USUAL_SWITCHES } from './switches.ts';

/** Compares the engine with the definitions, and says which model differs. */
function assertByDefinition(model: Model, concepts: readonly Concept[], given: Partial<Switches>, seed: string): void {
  const switches = { ...USUAL_SWITCHES, ...given };
  const judge = judgement(model, switches);
  const { stable } = solution(model, concepts, given);
  for (const concept of concepts) {
    for (const [i, bits] of stable[concept]!.entries()) {
      const defined = Array.from(model.states.keys()).filter((s) =>
        isStableByDefinition(model, concept, i, s, judge, switches),
      );
      assert.deepEqual(
        indicesOf(bits),
        defined,
        `${seed}: ${concept} for player ${i}: ${JSON.stringify(model.conflict)}`,
      );
    }
  }
}

test('fast equals slow on random conflicts with irreversible options, infeasible states and ties', () => {
  const random = createRandom(1);
  for (let n = 0; n < 700; n++) {
    const model = drawnModel(random, { irreversible: true, infeasible: n % 3 !== 0 });
    if (model) assertByDefinition(model, USUAL_CONCEPTS, {}, `draw ${n}`);
  }
});

test('fast equals slow where moves are removed and states merged', () => {
  const random = createRandom(2);
  for (let n = 0; n < 500; n++) {
    const model = drawnModel(random, { irreversible: true, infeasible: true, forbidden: true, merged: n % 2 === 0 });
    if (model) assertByDefinition(model, USUAL_CONCEPTS, {}, `draw ${n}`);
  }
});

test('unknown preferences, attitudes and one-move-each groups equal their definitions', () => {
  const random = createRandom(3);
  for (let n = 0; n < 250; n++) {
    const model = drawnModel(random, {
      irreversible: true,
      infeasible: true,
      forbidden: n % 4 === 0,
      unknown: true,
      attitudes: true,
    });
    if (!model) continue;
    assertByDefinition(model, USUAL_CONCEPTS, { unknown: (['a', 'b', 'c', 'd'] as const)[n % 4]! }, `draw ${n}`);
    assertByDefinition(model, ['gmr', 'sseq'], { attitudes: 'weakly-for-all-strictly-for-one' }, `draw ${n}`);
    assertByDefinition(model, ['smr', 'seq'], { groupMoves: 'everybody-once' }, `draw ${n}`);
  }
});

test('simultaneous sanctions equal their definition, by themselves and where two are unstable', () => {
  const random = createRandom(4);
  for (let n = 0; n < 150; n++) {
    const model = drawnModel(random, { irreversible: true, infeasible: true });
    if (model)
      assertByDefinition(
        model,
        ['sim'],
        { simultaneous: n % 2 ? 'stand-alone' : 'where-two-are-unstable' },
        `draw ${n}`,
      );
  }
});

test('limited foresight equals its definition', () => {
  const random = createRandom(5);
  for (let n = 0; n < 150; n++) {
    const model = drawnModel(random, { irreversible: true, infeasible: true }, 2);
    if (model)
      assertByDefinition(
        model,
        ['lh(1)', 'lh(2)', 'lh(3)', 'nonmyopic'],
        { foresightTies: n % 2 ? 'lowest-state' : 'highest-state' },
        `draw ${n}`,
      );
  }
});

test('nash implies sseq implies seq implies gmr, and sseq implies smr implies gmr', () => {
  const random = createRandom(6);
  for (let n = 0; n < 200; n++) {
    const model = drawnModel(random, { irreversible: true, infeasible: true, forbidden: true });
    if (!model) continue;
    const { stable } = solution(model);
    for (const [weaker, stronger] of [
      ['nash', 'sseq'],
      ['sseq', 'seq'],
      ['seq', 'gmr'],
      ['nash', 'smr'],
      ['sseq', 'smr'],
      ['smr', 'gmr'],
    ] as const) {
      stable[weaker]!.forEach((bits, i) => {
        const beyond = bits.map((word, w) => word & ~stable[stronger]![i]![w]!);
        assert.deepEqual(indicesOf(beyond), [], `${weaker} without ${stronger}`);
      });
    }
  }
});
