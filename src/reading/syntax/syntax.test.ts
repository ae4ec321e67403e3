import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../../base/random.ts';
import { prose } from '../text/prose.ts';
import { clauseEnd } from './clause-end.ts';
import { syntax } from './syntax.ts';

const part = (text: string, first: number, last: number): string => {
  const { words } = prose(text);
  return last <= first ? '' : text.slice(words.start[first], words.end[last - 1]);
};
const phrasesOf = (text: string): string[] => syntax(prose(text)).phrases.list.map((p) => part(text, p.first, p.last));
const verbsOf = (text: string): string[] =>
  syntax(prose(text)).verbs.list.map((v) => `${part(text, v.first, v.last)} ${v.form}`);

test('a noun phrase runs from its determiner to its head, genitives inside', () => {
  assert.deepEqual(phrasesOf("The new envoy of Veyra's old party met two tired reporters."), [
    'The new envoy',
    "Veyra's old party",
    'two tired reporters',
  ]);
});

test("a day's name is a phrase of its own", () => {
  assert.deepEqual(phrasesOf('The ministry Tuesday said so.').slice(0, 2), ['The ministry', 'Tuesday']);
});

test('a verb group holds its auxiliaries, its negation and its adverbs; to begins a new one', () => {
  assert.deepEqual(verbsOf('The envoy has not yet said whether she will go.'), [
    'has not yet said finite',
    'will go finite',
  ]);
  assert.deepEqual(verbsOf('They refused to leave, saying nothing.'), [
    'refused finite',
    'to leave infinitive',
    'saying gerund',
  ]);
});

test('a passive is told from a perfect', () => {
  const passive = (text: string): boolean[] => syntax(prose(text)).verbs.list.map((v) => v.passive);
  assert.deepEqual(passive('The envoy was told.'), [true]);
  assert.deepEqual(passive('The envoy has told them.'), [false]);
});

test('a clause ends before a coordinated clause with a subject of its own, not before a coordinated noun', () => {
  const clause = (text: string): string => {
    const p = prose(text);
    return part(text, 0, clauseEnd(p, syntax(p), 0, p.sentences[0]!.last));
  };
  assert.equal(clause('The talks are over, but the envoy stayed.'), 'The talks are over');
  assert.equal(clause('The talks, and the truce, are over.'), 'The talks, and the truce, are over');
  assert.equal(clause('The talks are over; nobody stayed.'), 'The talks are over');
});

test('of any text: phrases and groups are in order, inside the text, never overlapping', () => {
  const random = createRandom(5);
  const pieces = [
    'the ',
    'envoy',
    "'s",
    ' said',
    ' to',
    ' not',
    ' has',
    ', ',
    '. ',
    '"',
    '(',
    ' and ',
    ' Tuesday',
    ' new',
    '-',
    '漢',
    '\n\n',
  ];
  for (let i = 0; i < 200; i++) {
    const p = prose(Array.from({ length: random.integer(40) }, () => random.pick(pieces)).join(''));
    const { phrases, verbs } = syntax(p);
    const all = [...phrases.list, ...verbs.list].sort((a, b) => a.first - b.first);
    all.forEach((item, k) => {
      assert.ok(item.first < item.last && item.last <= p.words.length);
      assert.ok(item.first <= item.head && item.head < item.last);
      assert.ok(k === 0 || all[k - 1]!.last <= item.first);
    });
  }
});
