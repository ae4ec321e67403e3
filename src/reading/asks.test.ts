import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Act } from '../base/statement.ts';
import { asked } from './asks.ts';
import { conditionProposals } from './conditions/conditions.ts';
import { conditionsOfAct } from './conditions/conditions-of-act.ts';
import { conditionGroups } from './conditions/groups.ts';
import { withNeighbours } from './conditions/neighbours.ts';
import { syntax } from './syntax/syntax.ts';
import { prose } from './text/prose.ts';

/** What the conditions of the last sentence of `text` ask for: "not" where it should not be, then the words. */
function asks(act: Act, text: string): string[] {
  const parts = prose(text);
  const parsed = syntax(parts);
  const sentence = parts.sentences.length - 1;
  const content = { first: parts.sentences[sentence]?.first ?? 0, last: parts.sentences[sentence]?.last ?? 0 };
  const placed = { act, negated: act === 'refusal', content, sentence, isFrame: new Uint8Array(parts.words.length) };
  const own = conditionsOfAct(parts, parsed, placed, conditionProposals(parts, parsed, content));
  return withNeighbours(parts, parsed, placed, own).map((condition) => {
    const move = asked(parts, parsed, act, condition, 'VEY', 'TAR');
    if (move === null) return 'nothing';
    assert.equal(move.does, text.slice(...move.span));
    return `${move.not ? 'not ' : ''}${move.does.toLowerCase()}`;
  });
}

function groups(text: string): readonly number[] {
  const parts = prose(text);
  const parsed = syntax(parts);
  return conditionGroups(parts, conditionProposals(parts, parsed, { first: 0, last: parts.words.length }));
}

test('what must end is asked for alike, however it is said', () => {
  const wanted = ['not the drills'];
  assert.deepEqual(asks('threat', 'We will strike unless the drills are called off.'), wanted);
  assert.deepEqual(asks('refusal', 'We will not talk as long as the drills continue.'), wanted);
  assert.deepEqual(asks('refusal', 'We will not talk until they stop the drills.'), wanted);
  assert.deepEqual(asks('offer', 'We will talk if they stop the drills.'), wanted);
  assert.deepEqual(asks('offer', 'We will talk only after they call off the drills.'), wanted);
  assert.deepEqual(asks('threat', 'Stop the drills or face the storm.'), wanted);
  assert.deepEqual(asks('threat', 'If the drills continue, we will strike.'), wanted);
  assert.deepEqual(asks('threat', 'If the drills are not called off, we will strike.'), wanted);
});

test('what must be done is asked for as it stands', () => {
  assert.deepEqual(asks('offer', 'If they open the port, we will talk.'), ['open the port']);
  assert.deepEqual(asks('threat', 'Unless they open the port, we will strike.'), ['open the port']);
  assert.deepEqual(asks('threat', 'If they do not open the port, we will strike.'), ['open the port']);
  assert.deepEqual(asks('refusal', 'There can be no talks without a date.'), ['a date']);
  assert.deepEqual(asks('offer', 'They would free the crew in exchange for fuel.'), ['fuel']);
});

test('what is done by nobody named is asked for with its subject', () => {
  assert.deepEqual(asks('offer', 'We will talk if a neutral seat is found.'), ['a neutral seat is found']);
  assert.deepEqual(asks('offer', 'We will stay if the text remains as it was.'), ['remains as it was']);
});

test('what must not be done is asked for with not', () => {
  assert.deepEqual(asks('threat', 'If they attack the port, we will strike.'), ['not attack the port']);
  assert.deepEqual(asks('threat', 'Any attack on the port will be answered.'), ['not any attack on the port']);
});

test('otherwise asks for what the words before it demand', () => {
  assert.deepEqual(asks('threat', 'They must stop the drills. Otherwise we will strike.'), ['not the drills']);
  assert.deepEqual(asks('threat', 'They must open the port. Otherwise we will strike.'), ['open the port']);
  assert.deepEqual(asks('threat', 'Otherwise we will strike.'), ['nothing']);
  assert.deepEqual(asks('refusal', 'They must open the port. Until then we will not talk.'), ['open the port']);
  assert.deepEqual(asks('threat', 'They must open the port. Failing that, we will strike.'), ['open the port']);
});

test('conditions joined by or are alternatives, all others are needed together', () => {
  assert.deepEqual(groups('We will talk if the port opens or if the ban goes.'), [1, 1]);
  assert.deepEqual(groups('We will talk if the port opens and if the ban goes.'), [1, 2]);
  assert.deepEqual(
    groups('We will not talk until the port opens, until the ban goes, or until the crew is home.'),
    [1, 1, 1],
  );
  assert.deepEqual(groups('If the port opens, we will talk until the ban goes.'), [1, 2]);
});
