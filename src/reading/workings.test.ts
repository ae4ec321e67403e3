import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../base/document.ts';
import { createRandom } from '../base/index.ts';
import { gazetteer } from './actors/index.ts';
import { withStage, workings } from './workings.ts';

const SUBJECTS = ['Sweden', 'the port', 'the gates', 'Norway', 'they', 'we', 'any attack', 'whoever comes'];
const VERBS = [
  ...[
    'reopens',
    'comes',
    'moved',
    'is gone',
    'will open',
    'should go',
    'demands talks',
    'is ready to sail',
    'had gone',
  ],
];
const CONNECTIVES = ['when', 'if', 'unless', 'and', 'or', 'because', 'until', 'then', ', which', 'while', 'as long as'];
const OPENERS = ['', '', 'Should ', 'Were ', 'Had ', 'If ', 'No ', 'Let '];
const FRAMES: readonly ((words: string) => string)[] = [
  (words) => `"${words}," Sweden told Norway.`,
  (words) => `Sweden said that ${words}.`,
  (words) => `${words}.`,
];

test('the gate gives what the ungated reader gives', () => {
  const random = createRandom(11);
  const clause = (): string => `${random.pick(SUBJECTS)} ${random.pick(VERBS)}`;
  const closed: string[] = [];
  let acts = 0;
  for (let i = 0; i < 300; i++) {
    const words = `${random.pick(OPENERS)}${clause()} ${random.pick(CONNECTIVES)} ${clause()}`;
    const text = random.pick(FRAMES)(words);
    const publisher = random.pick(['Harbour Wire', 'Ministry of Foreign Affairs of Norway']);
    const document = { id: 'd-1', text, publisher, language: 'en', date: '2012-03-04', warnings: [] };
    const gated = workings(document as unknown as Document, {});
    const ungated = withStage(document as unknown as Document, gazetteer(undefined), gated);
    assert.deepEqual(gated.proposals, ungated.proposals, text);
    acts += ungated.proposals.length;
    if (gated.stage === null) closed.push(text);
  }
  assert.ok(closed.length > 5 && acts > 50, `the gate closed before ${closed.length}, ${acts} acts`);
});
