import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../base/document.ts';
import { statements } from './index.ts';

/** The statements of a text as `SPEAKER act ADDRESSEE`. */
function said(text: string, publisher = 'Harbour Wire'): readonly string[] {
  const document = { id: 'd-1', text, publisher, language: 'en', date: '2012-03-04', warnings: [] };
  return statements(document as unknown as Document).map((s) => `${s.speaker} ${s.act} ${s.addressee}`);
}

const SPOKEN = ['SWE demand NOR'];
/** Sentences that hand over an act of Sweden's, each beside one that does not. */
const LAWS: readonly [law: string, spoken: string, silent: string][] = [
  ['what is said is an act', 'Sweden stated that Norway must sail.', 'Sweden knows that Norway must sail.'],
  ['what is thought is none', 'Sweden said that Norway must sail.', 'Sweden believes that Norway must sail.'],
  [
    'a commentator only reckons',
    'Ministers of Sweden said that Norway must sail.',
    'Analysts said that Norway must sail.',
  ],
  [
    'a quotation is speech after any verb',
    '"Norway must sail," Sweden believes.',
    'Sweden believes that Norway must sail.',
  ],
  [
    'a stand on other words needs a subject',
    'Sweden demanded that Norway must sail.',
    'Demanding that Norway must sail would please Sweden.',
  ],
  [
    'a participle speaks for the owner of what the sentence begins with',
    "Sweden's letter leaves no doubt, stating that Norway must sail.",
    'The letter of Sweden leaves no doubt that Norway must sail.',
  ],
];

for (const [law, spoken, silent] of LAWS) {
  test(`${law}: ${spoken}`, () => {
    assert.deepEqual(said(spoken), SPOKEN);
    assert.deepEqual(said(silent), []);
  });
}

test('a quotation goes on after its cue', () => {
  assert.deepEqual(said('Whether we meet, Sweden said, "depends on Norway."'), ['SWE offer NOR']);
});

test('a speaker goes on speaking to the end of his paragraph and no further', () => {
  const going = (gap: string): readonly string[] =>
    said(`Sweden said that it met Norway.${gap}It will stay if Norway pays.`);
  assert.deepEqual(going(' '), ['SWE offer NOR']);
  assert.deepEqual(going('\n\n'), []);
});

test('what a ministry believes in its own voice is its act, what it believes of others is not', () => {
  const ministry = 'Ministry of Foreign Affairs of Norway';
  assert.deepEqual(said('We believe that Sweden must sail.', ministry), ['NOR demand SWE']);
  assert.deepEqual(said('They believe that Sweden must sail.', ministry), []);
});
