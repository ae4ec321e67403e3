import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../base/random.ts';
import { cells, order } from './cells.ts';
import { type Concept, USUAL_CONCEPTS } from './concept.ts';
import { isStableByDefinition } from './definitions.ts';
import { drawnModel } from './drawn-model.fixture.ts';
import { judgement } from './judgement.ts';
import { createModel, type Model } from './model.ts';
import { isCompact, Predecessors } from './predecessors.ts';
import { indicesOf, solution } from './solution.ts';
import { hasOption } from './state.ts';
import { worstByImprovements, worstByMoves } from './sweep.ts';
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
  for (let n = 0; n < 90; n++) {
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

test('many options that constraints pin down give the same states as a conflict without them', () => {
  const random = createRandom(7);
  for (let n = 0; n < 80; n++) {
    const model = drawnModel(random, { irreversible: true, infeasible: true, forbidden: n % 4 === 0 });
    if (!model) continue;
    const last = model.players.length - 1;
    const padding = Array.from({ length: 30 }, (_, k) => ({
      name: `pinned${k}`,
      says: '',
      reversible: 'yes' as const,
    }));
    const players = model.conflict.players.map((p, i) =>
      i === last ? { ...p, options: [...p.options, ...padding] } : p,
    );
    const infeasible = [...model.conflict.infeasible, ...padding.map((o) => ({ text: o.name }))];
    const padded = createModel({ ...model.conflict, players, infeasible });
    assert.deepEqual([...padded.states], [...model.states]);
    assert.deepEqual(solution(padded).stable, solution(model).stable);
  }
});

test('renaming players and options permutes the result and changes nothing else', () => {
  const random = createRandom(8);
  for (let n = 0; n < 60; n++) {
    const model = drawnModel(random, { irreversible: true, infeasible: true });
    if (!model) continue;
    const renamed = (text: string): string => text.replace(/\bo(\d)\b/g, 'renamed$1');
    const { conflict } = model;
    const players = conflict.players.toReversed().map((p) => ({
      ...p,
      name: `New ${p.name}`,
      options: p.options.map((o) => ({ ...o, name: renamed(o.name) })),
      preference:
        p.preference.kind === 'priorities'
          ? { ...p.preference, priorities: p.preference.priorities.map((l) => ({ ...l, text: renamed(l.text) })) }
          : p.preference.kind === 'weights'
            ? { ...p.preference, weights: p.preference.weights.map((w) => ({ ...w, option: renamed(w.option) })) }
            : p.preference,
    }));
    const other = createModel({
      ...conflict,
      players,
      infeasible: conflict.infeasible.map((f) => ({ text: renamed(f.text) })),
    });
    const moved = (state: number): number =>
      model.options.reduce(
        (sum, o) =>
          hasOption(state, o.index) ? sum + 2 ** other.options.findIndex((p) => p.name === renamed(o.name)) : sum,
        0,
      );
    for (const concept of USUAL_CONCEPTS) {
      const here = solution(model, [concept]).stable[concept]!;
      const there = solution(other, [concept]).stable[concept]!.toReversed();
      here.forEach((bits, i) => {
        const expected = indicesOf(bits)
          .map((s) => moved(model.states[s]!))
          .sort((a, b) => a - b);
        assert.deepEqual(
          indicesOf(there[i]!).map((s) => other.states[s]!),
          expected,
        );
      });
    }
  }
});

test('subcell lists and predecessor words sweep to the same worst outcomes', () => {
  const random = createRandom(9);
  for (let n = 0; n < 150; n++) {
    const model = drawnModel(random, { irreversible: n % 3 > 0, infeasible: n % 2 > 0 });
    if (!model || !isCompact(model)) continue;
    const all = model.players.map((_, j) => ({ cells: cells(model, j), rank: model.ranks[j]! }));
    const group = [...model.players.keys()].filter((j) => j !== 0);
    const movers = group.map((j) => ({ ...all[j]!, order: order(all[j]!.cells, all[j]!.rank) }));
    const key = model.ranks[0]!;
    assert.deepEqual(worstByImprovements(movers, key), new Predecessors(model, true).worst(group, key));
    assert.deepEqual(worstByMoves(movers, key), new Predecessors(model, false).worst(group, key));
  }
});
