/**
 * Compares the engine with the definitions on random conflicts for as long as one likes, and mangles files and formulas at the
 * door. Ends with an error at the first difference, which it prints with the seed that makes it again.
 *
 *     npm run fuzz:conflict -- [--minutes 5] [--seed 1]
 */
import { parseArgs } from 'node:util';
import { ParleyError } from '../src/base/errors.ts';
import { createRandom, type Random } from '../src/base/random.ts';
import { type Concept, USUAL_CONCEPTS } from '../src/conflict/concept.ts';
import { isStableByDefinition } from '../src/conflict/definitions.ts';
import { judgement } from '../src/conflict/judgement.ts';
import { createModel, type Model } from '../src/conflict/model.ts';
import { randomConflict } from '../src/conflict/random-conflict.ts';
import { indicesOf, solution } from '../src/conflict/solution.ts';
import { EXTENSIONS, type Switches, USUAL_SWITCHES } from '../src/conflict/switches.ts';
import { parseConflict } from '../src/formats/conflict-yaml.ts';
import { formatConflict } from '../src/formats/conflict-yaml-writer.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' } },
});
const end = Date.now() + Number(values.minutes) * 60_000;
let seed = Number(values.seed);
let models = 0;
let files = 0;
for (; Date.now() < end; seed++) {
  const random = createRandom(seed);
  try {
    const conflict = draw(random);
    mangle(random, formatConflict(conflict));
    const model = resolved(conflict);
    if (!model) continue;
    models++;
    compare(model, USUAL_CONCEPTS, {});
    if (model.states.length > 24) continue;
    compare(model, ['sim'], { simultaneous: random.pick(['stand-alone', 'where-two-are-unstable'] as const) });
    compare(model, USUAL_CONCEPTS, { unknown: random.pick(EXTENSIONS) });
    compare(model, ['seq', 'smr'], { attitudes: 'weakly-for-all-strictly-for-one', groupMoves: 'everybody-once' });
    if (model.players.length === 2) compare(model, ['lh(1)', 'lh(2)', 'lh(3)', 'nonmyopic'], {});
  } catch (error) {
    console.error(`seed ${seed}: ${error instanceof Error ? error.stack : error}`);
    process.exit(1);
  }
}
console.log(`no difference in ${models} models and ${files} mangled files, seeds ${values.seed} to ${seed - 1}`);

function draw(random: Random) {
  const players = 2 + random.integer(4);
  const chance = (): boolean => random.next() < 0.4;
  const options = players + random.integer(Math.max(1, 8 - players));
  const traits = {
    irreversible: chance(),
    infeasible: chance(),
    forbidden: chance(),
    merged: chance(),
    unknown: chance(),
    attitudes: chance(),
  };
  return randomConflict(random, { ...traits, players, options });
}

/** The model, or `null` where the draw says that it is none. */
function resolved(conflict: ReturnType<typeof draw>): Model | null {
  try {
    return createModel(conflict);
  } catch (error) {
    if (error instanceof ParleyError && error.code.startsWith('conflict/')) return null;
    throw error;
  }
}

function compare(model: Model, concepts: readonly Concept[], given: Partial<Switches>): void {
  const switches = { ...USUAL_SWITCHES, ...given };
  const judge = judgement(model, switches);
  const { stable } = solution(model, concepts, given);
  for (const concept of concepts) {
    for (const [i, bits] of stable[concept]!.entries()) {
      const defined = [...model.states.keys()].filter((s) =>
        isStableByDefinition(model, concept, i, s, judge, switches),
      );
      if (indicesOf(bits).join() !== defined.join()) {
        throw new Error(
          `${concept} for player ${i}, ${JSON.stringify(given)}: ${indicesOf(bits)} is not ${defined}\n${formatConflict(model.conflict)}`,
        );
      }
    }
  }
}

/** A file with pieces cut, doubled or replaced is read, or refused with a code, at once. */
function mangle(random: Random, text: string): void {
  const pieces = [
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ':',
    '- ',
    '&a',
    '*a',
    '!!',
    '|',
    '>',
    '#',
    'not ',
    ' if ',
    '(',
    ')',
    '\t',
    '\r\n',
    '\u0000',
    '\u202e',
    '9999999999999999',
    ' = ',
    ' ? ',
  ];
  let mangled = text;
  for (let n = 1 + random.integer(4); n > 0; n--) {
    const at = random.integer(mangled.length + 1);
    mangled =
      mangled.slice(0, at) + random.pick(pieces).repeat(1 + random.integer(3)) + mangled.slice(at + random.integer(9));
  }
  files++;
  const start = Date.now();
  try {
    createModel(parseConflict(mangled));
  } catch (error) {
    if (!(error instanceof ParleyError && error.code.startsWith('conflict/'))) throw new Error(`${error}\n${mangled}`);
  }
  if (Date.now() - start > 2000) throw new Error(`took ${Date.now() - start} ms\n${mangled}`);
}
