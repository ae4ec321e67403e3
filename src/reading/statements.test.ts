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

/** The act, strength and first entry of the first statement. */
const first = (text: string): readonly (string | undefined)[] => {
  const [statement] = read(text);
  return [statement?.act, statement?.strength, statement?.by[0]];
};
const quoted = (words: string): string => `"${words}," Sweden told Norway.`;

/** What an act becomes by what it hangs on, beside the near case where it stays what it was. */
const COLOURS: readonly [law: string, text: string, act: string][] = [
  ['an open entry with harm in its clause threatens', quoted('We are ready to bring ruin to you'), 'threat'],
  ['the same without harm offers', quoted('We are ready to bring bread to you'), 'offer'],
  ['harm in an order that hangs on something threatens', quoted('You should fear ruin if you sail'), 'threat'],
  ['harm in an order that hangs on nothing is a demand', quoted('You should fear ruin'), 'demand'],
  ['harm in the condition alone is no harm done', quoted('We are ready to eat if the missile is gone'), 'offer'],
  ['an entry that is not open keeps its act', 'Sweden promised Norway to end the war.', 'promise'],
  ['a bare will with a condition that nobody wants threatens', quoted('We will move if you attack us'), 'threat'],
  ['a denied condition is one that nobody wants', quoted('We will move if you do not pay'), 'threat'],
  ['sanctions imposed threaten', quoted('We will move if you impose sanctions'), 'threat'],
  ['sanctions lifted do not', quoted('We will move if you lift the sanctions'), 'offer'],
  ['what is given is no harm', quoted('We will move if you pay for the war'), 'offer'],
  ['a refusal with an unwanted condition stays one', quoted('We will not move if you attack us'), 'refusal'],
  ['a promise with a readiness of its own keeps it', quoted('We are ready to move if you attack us'), 'offer'],
  ['a promise unless is a threat', 'Sweden promised to sail unless Norway leaves.', 'threat'],
  ['a promise or else is a threat', quoted('Otherwise we will sail'), 'threat'],
  ['a promise that hangs on something is an offer', 'Sweden promised to sail if Norway leaves.', 'offer'],
  ['a promise until something happens stays one', 'Sweden promised Norway to sail until it leaves.', 'promise'],
  ['a promise that hangs on nothing stays one', 'Sweden promised Norway to sail.', 'promise'],
  ['a refusal with one way out is an offer', 'Sweden rejected talks, save only if Norway leaves.', 'offer'],
  ['a refusal with a plain condition stays one', 'Sweden rejected talks if Norway leaves.', 'refusal'],
];

for (const [law, text, act] of COLOURS) {
  test(`${law}: ${text}`, () => assert.equal(first(text)[0], act));
}

/** How hard the words are: the entry's own strength first, then strong words anywhere, then soft words by the cue. */
const STRENGTHS: readonly [law: string, text: string, strength: string, entry: string][] = [
  ['an entry of its own strength keeps it', quoted('You must perhaps come'), 'strong', 'demand/must'],
  ['a soft entry stays soft', 'Sweden recommended that Norway leave immediately.', 'soft', 'demand/recommend'],
  ['a strong word anywhere in the clause is strong', quoted('You should come immediately'), 'strong', 'demand/should'],
  ['a soft word before the cue is soft', quoted('Perhaps you should come'), 'soft', 'demand/should'],
  ['a soft word after the cue is not', quoted('You should come and perhaps eat'), 'plain', 'demand/should'],
  ['strong words outweigh soft ones', quoted('Perhaps you should come immediately'), 'strong', 'demand/should'],
  ['words without either are plain', quoted('You should come'), 'plain', 'demand/should'],
];

for (const [law, text, strength, entry] of STRENGTHS) {
  test(`${law}: ${text}`, () => assert.deepEqual(first(text).slice(1), [strength, entry]));
}
