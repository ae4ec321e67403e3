import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createRandom } from '../base/random.ts';
import { parseConflict } from '../formats/conflict-yaml.ts';
import { coalitionalStates, coalitionStability, coalitions, isGain, isJump } from './coalition.ts';
import { USUAL_CONCEPTS } from './concept.ts';
import { groupMovesByDefinition, isStableByDefinition, movesByDefinition } from './definitions.ts';
import { drawnModel } from './drawn-model.fixture.ts';
import { evolution } from './evolution.ts';
import { explanation } from './explanation.ts';
import { explanationSentence } from './explanation-sentence.ts';
import { floors } from './fallback.ts';
import { inverse, permutations } from './inverse.ts';
import { byRanks, isMuchWorse } from './judgement.ts';
import { createModel, type Model } from './model.ts';
import { type PathQuestion, path } from './path.ts';
import { openers } from './path-opener.ts';
import { cheating } from './path-report.ts';
import { exchangeMovers } from './path-step.ts';
import { REQUIREMENTS, type Requirement } from './path-vocabulary.ts';
import { ranksByPriorities } from './ranking.ts';
import { orderCount, ordersByDefinition, robustness } from './robustness.ts';
import { requirements } from './sanction-set.ts';
import { indicesOf, solution, strengthSolution } from './solution.ts';
import { indexOf } from './state.ts';
import { USUAL_SWITCHES } from './switches.ts';
import { truthsOf } from './truths.fixture.ts';

const catalogue = (name: string): Model =>
  createModel(parseConflict(readFileSync(join(import.meta.dirname, '../../catalog', `${name}.yaml`), 'utf8')));
const numbers = (model: Model, bits: Int32Array): number[] => indicesOf(bits).map((s) => model.states[s]!);
const at = (model: Model, state: number): number => indexOf(model.states, state);

test('in Elmira the Ministry and Uniroyal together leave 18 for 21, as history did', () => {
  const model = catalogue('elmira');
  const nash = numbers(model, coalitionStability(model, 'nash', [0, 1]));
  assert.ok(!nash.includes(18));
  assert.ok(isGain(model, [0, 1], at(model, 21), at(model, 18), 'all-strictly'));
  assert.deepEqual(numbers(model, coalitionalStates(model, 'nash')), [8, 21]);
});

test('a coalition of one is a player, and coalition stability equals its definition', () => {
  const random = createRandom(11);
  for (let n = 0; n < 36; n++) {
    const model = drawnModel(random, { irreversible: true, infeasible: true, forbidden: n % 3 === 0 }, 2 + (n % 3));
    if (!model) continue;
    const switches = {
      coalitionImprovement: n % 2 ? 'pareto' : 'all-strictly',
      coalitionMoves: n % 5 ? 'sequences' : 'jumps',
    } as const;
    const players = [...model.players.keys()];
    for (const concept of USUAL_CONCEPTS) {
      const { stable } = solution(model, [concept]);
      for (const i of players) assert.deepEqual(coalitionStability(model, concept, [i]), stable[concept]![i]);
      for (const members of coalitions(players)) {
        const own = (s: number): number[] =>
          switches.coalitionMoves === 'jumps'
            ? [...model.states.keys()].filter((t) => isJump(model, members, s, t))
            : [...groupMovesByDefinition(model, members, s, USUAL_SWITCHES.groupMoves)];
        const gains = (t: number, s: number): boolean => isGain(model, members, t, s, switches.coalitionImprovement);
        const others = players.filter((j) => !members.includes(j));
        const isStep = concept.endsWith('seq') ? byRanks(model).answers : () => true;
        const isStable = (s: number): boolean =>
          own(s)
            .filter((s1) => gains(s1, s))
            .every(
              (s1) =>
                concept !== 'nash' &&
                [...groupMovesByDefinition(model, others, s1, USUAL_SWITCHES.groupMoves, isStep)].some(
                  (s2) => !gains(s2, s) && (!['smr', 'sseq'].includes(concept) || own(s2).every((s3) => !gains(s3, s))),
                ),
            );
        assert.deepEqual(
          indicesOf(coalitionStability(model, concept, members, switches)),
          [...model.states.keys()].filter(isStable),
        );
      }
    }
  }
});

test('strong and weak stability part general stability, by the definition of a strong sanction', () => {
  const random = createRandom(12);
  for (let n = 0; n < 120; n++) {
    const model = drawnModel(random, { irreversible: true, infeasible: true, strength: true });
    if (!model) continue;
    const general = solution(model);
    const { strong, weak } = strengthSolution(general);
    const judge = { ...byRanks(model), deters: (i: number, t: number, s: number) => isMuchWorse(model, i, t, s) };
    for (const concept of USUAL_CONCEPTS) {
      for (const i of model.players.keys()) {
        const defined: number[] = [...model.states.keys()].filter((s) =>
          isStableByDefinition(model, concept, i, s, judge, USUAL_SWITCHES),
        );
        assert.deepEqual(indicesOf(strong[concept]![i]!), defined);
        assert.deepEqual(
          [...defined, ...indicesOf(weak[concept]![i]!)].sort((a, b) => a - b),
          indicesOf(general.stable[concept]![i]!),
        );
      }
    }
  }
});

test('evolution finds the least steps and every last mover, as trying all sequences does', () => {
  const random = createRandom(13);
  for (let n = 0; n < 100; n++) {
    const model = drawnModel(random, { irreversible: true, infeasible: true, forbidden: true, merged: n % 2 === 0 });
    if (!model) continue;
    const from = random.integer(model.states.length);
    for (const by of ['any', 'improvements'] as const) {
      const found = evolution(model, from, by);
      let level = new Map([['start', { at: from, mover: -1 }]]);
      const steps = new Map([[from, 0]]);
      const last = new Map<number, Set<number>>();
      for (let step = 1; step <= model.states.length * model.players.length; step++) {
        const next = new Map<string, { at: number; mover: number }>();
        for (const { at: s, mover } of level.values()) {
          for (const j of model.players.keys()) {
            if (j === mover) continue;
            for (const t of movesByDefinition(model, j, s)) {
              if (by === 'improvements' && model.ranks[j]![t]! <= model.ranks[j]![s]!) continue;
              next.set(`${t} ${j}`, { at: t, mover: j });
              if (!steps.has(t)) steps.set(t, step);
              if (t !== from && steps.get(t) === step) last.set(t, (last.get(t) ?? new Set()).add(j));
            }
          }
        }
        level = next;
        if (step > 12) break;
      }
      const reached = [...found.steps].flatMap((k, t) => (k >= 0 && k <= 12 ? [[t, k] as const] : []));
      assert.deepEqual(
        reached,
        [...steps].sort(([a], [b]) => a - b),
      );
      for (const [t, movers] of last)
        assert.deepEqual(
          found.last.get(t),
          [...movers].sort((a, b) => a - b),
        );
      for (const [t, k] of reached) assert.equal(found.sequence(t).length, k);
    }
  }
});

test('the conditions of the inverse suffice, none smaller does, and the changes are the fewest of all orders', () => {
  const random = createRandom(14);
  for (let n = 0; n < 120; n++) {
    const model = drawnModel(random, { irreversible: true, infeasible: true, priorities: 4 }, 2 + (n % 2));
    if (!model || model.states.length > 16) continue;
    const s = random.integer(model.states.length);
    const concept = random.pick(USUAL_CONCEPTS);
    for (const [i, found] of inverse(model, s, concept).entries()) {
      assert.equal(found.stable, isStableByDefinition(model, concept, i, s, byRanks(model), USUAL_SWITCHES));
      // Stability of s for i by definition, where exactly the states of `harmless` are no better than s.
      const suffices = (harmless: number): boolean => {
        const rank = Int32Array.from(model.states, (_, t) => (t === s || (harmless >>> t) & 1 ? 0 : 1));
        const ranks = model.ranks.with(i, rank);
        return isStableByDefinition({ ...model, ranks }, concept, i, s, byRanks({ ...model, ranks }), USUAL_SWITCHES);
      };
      const states: number[] = [...new Set(requirements(model, concept, i, s).flat(2))];
      const sets: number[][] = Array.from({ length: 2 ** states.length }, (_, m) =>
        states.filter((_, k) => (m >>> k) & 1),
      );
      const enough: number[][] = sets.filter((set) => suffices(set.reduce((m, t) => m | (1 << t), 0)));
      const least = Math.min(...enough.map((set) => set.length));
      const smallest: string[] = enough
        .filter((set) => set.length === least)
        .map((set) => set.toSorted((a, b) => a - b).join());
      assert.deepEqual(found.conditions.map((c) => c.join()).sort(), smallest.sort());
      const lines = truthsOf(model, i);
      const orders: number[][] = [...permutations(lines.map((_, k) => k))].filter((order) => {
        const ranks = model.ranks.with(
          i,
          ranksByPriorities(
            order.map((k) => lines[k]!),
            model.states.length,
          ),
        );
        return isStableByDefinition({ ...model, ranks }, concept, i, s, byRanks({ ...model, ranks }), USUAL_SWITCHES);
      });
      const inversions = orders.map((o) => o.flatMap((a, x) => o.slice(x).filter((b) => b < a)).length);
      assert.equal(found.changes!.swaps, orders.length ? Math.min(...inversions) : null);
      if (orders.length) assert.ok(orders.some((o) => o.join() === found.changes!.moved!.join()));
    }
  }
});

test('robustness counts every order of the open priorities once', () => {
  const random = createRandom(15);
  for (let n = 0; n < 20; n++) {
    const model = drawnModel(random, { irreversible: true, priorities: 3 }, 2);
    if (!model) continue;
    const all = [0, 1].map((i) => ordersByDefinition(model, i));
    assert.deepEqual(
      [0, 1].map((i) => orderCount(model, i)),
      all.map((orders) => orders.length),
    );
    const counts = new Map<number, number>();
    for (const a of all[0]!) {
      for (const b of all[1]!) {
        const ranks = [a, b].map((order, i) =>
          ranksByPriorities(
            order.map((k) => truthsOf(model, i)[k]!),
            model.states.length,
          ),
        );
        for (const s of indicesOf(solution({ ...model, ranks }, ['seq']).equilibria.seq!))
          counts.set(s, (counts.get(s) ?? 0) + 1);
      }
    }
    const found = robustness(model, ['seq']);
    const total = all[0]!.length * all[1]!.length;
    assert.equal(found.orders, total);
    assert.deepEqual(
      [...found.shares.seq!].map(([s, { share }]) => [s, Math.round(share * total)]),
      [...counts].sort(([a], [b]) => a - b),
    );
  }
});

test('the first path found is the shortest, with the smallest sequence, of all that keep to what is required', () => {
  const random = createRandom(16);
  let some = 0;
  for (let n = 0; n < 400; n++) {
    const model = drawnModel(random, { irreversible: true, infeasible: true, forbidden: n % 4 === 0 }, 2 + (n % 2));
    if (!model || model.states.length > 24) continue;
    const [from, to] = [random.integer(model.states.length), random.integer(model.states.length)];
    const fallbacks = model.players.map(() =>
      random.pick(['status-quo', 'revert', 'security', random.integer(model.states.length)] as const),
    );
    const floor = floors(model, fallbacks, from);
    const required: Requirement[] = [random.pick(REQUIREMENTS), ...(n % 3 === 0 ? [random.pick(REQUIREMENTS)] : [])];
    const question: PathQuestion = {
      from,
      to,
      require: required,
      steps: random.pick(['single', 'exchange']),
      floor,
      concept: 'seq',
      exposure: 1 + random.integer(3),
      repay: 1 + random.integer(2),
    };
    const found = path(model, question).path?.map((stop) => stop.state) ?? null;
    const defined = pathByDefinition(model, question, 3);
    if (defined) some++;
    if (defined || (found && found.length <= 4)) assert.deepEqual(found, defined, `${n} ${required}`);
  }
  assert.ok(some > 60, `only ${some} paths were compared`);
});

/** Tries every sequence of at most `most` steps, shortest and smallest first, against the requirements as they are written. */
function pathByDefinition(model: Model, q: PathQuestion, most: number): number[] | null {
  for (let length = 0; length <= most; length++) {
    const found = extended(model, q, [q.from], length);
    if (found) return found;
  }
  return null;
}

function extended(model: Model, q: PathQuestion, stops: readonly number[], left: number): number[] | null {
  if (left === 0) return stops.at(-1) === q.to && isKept(model, q, stops) ? [...stops] : null;
  for (const t of model.states.keys()) {
    const s = stops.at(-1)!;
    const isStep =
      q.steps === 'exchange'
        ? t !== s && exchangeMovers(model, s, t) !== null
        : model.players.some((_, i) => movesByDefinition(model, i, s).includes(t));
    const found = isStep ? extended(model, q, [...stops, t], left - 1) : null;
    if (found) return found;
  }
  return null;
}

function isKept(model: Model, q: PathQuestion, stops: readonly number[]): boolean {
  const players = [...model.players.keys()];
  const rank = (i: number, s: number): number => model.ranks[i]![s]!;
  const equilibria = indicesOf(solution(model, [q.concept]).equilibria[q.concept]!);
  const isSecured = (isStep: (j: number, t: number, s: number) => boolean): boolean =>
    players.every((i) => {
      const others = players.filter((j) => j !== i);
      return (
        rank(i, q.to) >= q.floor(i, q.to) &&
        stops.every((s) =>
          [s, ...groupMovesByDefinition(model, others, s, 'nobody-twice-in-a-row', isStep)].every((t) =>
            [t, ...movesByDefinition(model, i, t)].some((u) => rank(i, u) >= q.floor(i, s)),
          ),
        )
      );
    });
  const steps = stops.slice(1).map((t, k) => [stops[k]!, t] as const);
  const isBelow = (i: number, k: number): boolean => rank(i, stops[k]!) < q.floor(i, stops[k]!);
  const isRepaid = (i: number): boolean => {
    for (let k = 0; k < stops.length; k++) {
      if (!isBelow(i, k)) continue;
      const before = k === 0 ? -1 : rank(i, stops[k - 1]!);
      const back = stops.findIndex((s, l) => l > k && !isBelow(i, l) && rank(i, s) >= before);
      if (back < 0 || back - k > q.repay) return false;
      k = back;
    }
    return true;
  };
  const kept: Record<Requirement, () => boolean> = {
    corridor: () => players.every((i) => stops.every((_, k) => !isBelow(i, k))),
    monotone: () => steps.every(([s, t]) => players.every((i) => rank(i, t) >= rank(i, s))),
    secured: () => isSecured(() => true),
    'secured-improvements': () => isSecured((j, t, s) => rank(j, t) > rank(j, s)),
    exposure: () => players.every((i) => isRepaid(i) && stops.every((s) => q.floor(i, s) - rank(i, s) <= q.exposure)),
    staircase: () => stops.every((s) => equilibria.includes(s)),
    farsighted: () => steps.every(([s, t]) => exchangeMovers(model, s, t)!.every((i) => rank(i, q.to) > rank(i, s))),
  };
  return q.require.every((r) => kept[r]());
}

test('in Korea no corridor, monotone or farsighted path leads from the status quo to the settlement, and war as fallback opens one', () => {
  const ask = (
    name: string,
    require: Requirement,
    fallback: 'status-quo' | number,
    steps: 'single' | 'exchange' = 'single',
  ): number[] | null => {
    const model = catalogue(name);
    const fallbacks = model.players.map(() => (typeof fallback === 'number' ? at(model, fallback) : fallback));
    const floor = floors(model, fallbacks, model.statusQuo!);
    return (
      path(model, {
        from: 0,
        to: at(model, 10),
        require: [require],
        steps,
        floor,
        concept: 'seq',
        exposure: 0,
        repay: 0,
      }).path?.map((s) => model.states[s.state]!) ?? null
    );
  };
  for (const require of ['corridor', 'monotone', 'farsighted'] as const)
    assert.equal(ask('korea-2017', require, 'status-quo'), null);
  assert.deepEqual(ask('korea-2017-pacifistic', 'corridor', 4), [0, 2, 10]);
  assert.deepEqual(ask('korea-2017', 'corridor', 4, 'exchange'), [0, 10]);
});

test('a cheat is answered by what the other likes best of what undoes the gain, not by what hurts most', () => {
  const model = createModel(
    parseConflict(`conflict: x
players:
  A: { options: { a: x }, ranks: 1 > 2 > 0 > 5 > 3 > 4 > 6 > 7 }
  B: { options: { b: x, c: x }, ranks: 5 > 7 > 2 > 3 > 1 > 0 > 4 > 6 }
`),
  );
  const stops = [
    { state: 0, movers: [] },
    { state: 2, movers: [1] },
  ];
  assert.deepEqual(
    cheating(model, stops).map(({ player, to, answer }) => ({ player, to, answer })),
    [{ player: 0, to: 1, answer: { player: 1, state: 5 } }],
  );
});

test('cheating names the mover, its gain and the answer; withholding counts', () => {
  const model = catalogue('prisoners-dilemma');
  const stops = [
    { state: 0, movers: [] },
    { state: 3, movers: [0, 1] },
  ];
  const found = cheating(model, stops);
  assert.deepEqual(
    found.map(({ player, kind, to, gain, answer }) => ({ player, kind, to, gain, answer })),
    [
      { player: 0, kind: 'withhold', to: 2, gain: 1, answer: { player: 1, state: 0 } },
      { player: 1, kind: 'withhold', to: 1, gain: 1, answer: { player: 0, state: 0 } },
    ],
  );
});

test('an exchange opens the way out of the dilemma that single steps do not', () => {
  const model = catalogue('prisoners-dilemma');
  const fallbacks = ['status-quo', 'status-quo'] as const;
  const question: PathQuestion = {
    from: 0,
    to: 3,
    require: ['corridor'],
    steps: 'single',
    floor: floors(model, fallbacks, 0),
    concept: 'seq',
    exposure: 0,
    repay: 0,
  };
  assert.equal(path(model, question).path, null);
  const found = openers(model, question, { fallbacks, statusQuo: 0 });
  assert.deepEqual(
    found.find((o) => o.kind === 'exchange')?.path.map((p) => p.state),
    [0, 3],
  );
});

test('half of an option opens the dilemma too, if each side ranks the half no lower than the start', () => {
  const model = catalogue('prisoners-dilemma');
  const fallbacks = ['status-quo', 'status-quo'] as const;
  const question: PathQuestion = {
    from: 0,
    to: 3,
    require: ['corridor'],
    steps: 'single',
    floor: floors(model, fallbacks, 0),
    concept: 'seq',
    exposure: 0,
    repay: 0,
  };
  const half = openers(model, question, { fallbacks, statusQuo: 0 }).find((o) => o.kind === 'graded')!;
  assert.deepEqual(half.provided, [
    { player: 'A', state: 'half-A-cooperates', atLeast: 'none' },
    { player: 'B', state: 'half-A-cooperates+B-cooperates', atLeast: 'none' },
  ]);
  assert.deepEqual(
    half.path.map((p) => p.name),
    ['none', 'half-A-cooperates', 'half-A-cooperates+B-cooperates', 'A-cooperates+half-A-cooperates+B-cooperates'],
  );
});

test('a guarantee against the option that hurts opens a secured path', () => {
  const lines = [
    'players:',
    '  A: {options: {disarm: x}, prefers: [not attack, disarm]}',
    '  B: {options: {attack: {says: x, reversible: no}}, prefers: [disarm]}',
    'infeasible: [attack and not disarm]',
    'status-quo: none',
  ];
  const model = createModel(parseConflict(lines.join('\n')));
  const fallbacks = ['status-quo', 'status-quo'] as const;
  const question: PathQuestion = {
    from: 0,
    to: 1,
    require: ['secured'],
    steps: 'single',
    floor: floors(model, fallbacks, 0),
    concept: 'seq',
    exposure: 0,
    repay: 0,
  };
  assert.equal(path(model, question).path, null);
  const found = openers(model, question, { fallbacks, statusQuo: 0 }).find((o) => o.kind === 'guarantee')!;
  assert.deepEqual(
    found.path.map((p) => p.name),
    ['none', 'guarantee-against-attack', 'disarm+guarantee-against-attack'],
  );
});

test('an explanation agrees with the verdict and names the priority on which it rests', () => {
  const random = createRandom(17);
  for (let n = 0; n < 60; n++) {
    const model = drawnModel(random, { irreversible: true, infeasible: true });
    if (!model) continue;
    const s = random.integer(model.states.length);
    for (const concept of USUAL_CONCEPTS) {
      for (const i of model.players.keys()) {
        assert.equal(
          explanation(model, concept, i, s).stable,
          isStableByDefinition(model, concept, i, s, byRanks(model), USUAL_SWITCHES),
        );
      }
    }
  }
  for (let n = 0; n < 40; n++) {
    const model = drawnModel(random, { irreversible: true, infeasible: true, merged: n % 2 === 0 }, 2);
    if (!model) continue;
    const s = random.integer(model.states.length);
    for (const concept of ['sim', 'lh(2)', 'nonmyopic'] as const) {
      for (const i of [0, 1]) {
        const defined = isStableByDefinition(model, concept, i, s, byRanks(model), USUAL_SWITCHES);
        assert.equal(explanation(model, concept, i, s).stable, defined, concept);
      }
    }
  }
  const river = catalogue('river');
  assert.equal(
    explanationSentence(river, explanation(river, 'gmr', 0, 0)),
    '`none` is stable for Upstream under gmr: it could take `dam`, but Downstream would then take `strike` (`dam+strike`), which Upstream ranks below `none` by its first priority, `not strike`.',
  );
});
