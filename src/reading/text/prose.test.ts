import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../../base/random.ts';
import { quote } from '../../base/span.ts';
import { prose } from './prose.ts';

const sentencesOf = (text: string): string[] => prose(text).sentences.map((s) => quote(text, s.span));
const quotationsOf = (text: string): string[] => prose(text).quotations.map((q) => quote(text, q.span));

test('splits contractions, keeps abbreviations and initials whole', () => {
  const { words } = prose("They won't meet Mr. Kim's U.S.-led team, said M. Duval.");
  assert.deepEqual(words.lower.slice(0, 12), [
    'they',
    'wo',
    "n't",
    'meet',
    'mr.',
    'kim',
    "'s",
    'u.s.',
    '-',
    'led',
    'team',
    ',',
  ]);
  assert.ok(words.lower.includes('m.'));
});

test('an abbreviation, an initial or a number with a point ends no sentence', () => {
  const text = 'Mr. J. Okafor met the U.S. envoy on Oct. 4 at 3.30 p.m. near St. Anne. He left at once.';
  assert.deepEqual(sentencesOf(text), [text.slice(0, text.indexOf(' He')), 'He left at once.']);
});

test('a dotted abbreviation ends a sentence when a new one plainly begins', () => {
  assert.deepEqual(sentencesOf('They will never trust the U.S. The talks are over.').length, 2);
  assert.deepEqual(sentencesOf('They wrote to the U.S. State Department.').length, 1);
});

test('what follows a closing mark in lower case belongs to the quoted sentence', () => {
  assert.deepEqual(sentencesOf('"Will they stop?" asked the envoy. Nobody answered.'), [
    '"Will they stop?" asked the envoy.',
    'Nobody answered.',
  ]);
});

test('sentences without a space between them are parted where a capital follows a stop', () => {
  assert.deepEqual(sentencesOf('The fair opened on Monday.Goods are on display.').length, 2);
});

test('a quotation over several paragraphs is carried on and closed once', () => {
  const text = '"We are ready.\n\n"We ask for nothing," she said.\n\nHe left.';
  const { quotations } = prose(text);
  assert.deepEqual(quotationsOf(text), ['"We are ready.', '"We ask for nothing,"']);
  assert.deepEqual(
    quotations.map((q) => [q.continues, q.closed]),
    [
      [false, false],
      [true, true],
    ],
  );
});

test('a mark that never closes quotes nothing', () => {
  assert.deepEqual(quotationsOf('The "hostile policy remains.\n\nTalks ended.'), []);
});

test('text wrapped at a fixed width is put into paragraphs by blank lines alone', () => {
  const line = 'The two sides met for a third day without a sign of progress';
  const text = `${line}\n${line}\n${line} today.\n\nThey meet again.`;
  assert.equal(prose(text).paragraphs.length, 2);
  assert.equal(prose('First paragraph here.\nSecond paragraph here.').paragraphs.length, 2);
});

test("knows the turns of a transcript and a reporter's question", () => {
  const text = 'MR. LARK: We will go on.\n\nQ Will you sign?\n\nMR. LARK: No. Not today.\n\nMore follows.';
  const { turns } = prose(text);
  assert.deepEqual(
    turns.map((t) => [quote(text, t.label), t.question, t.first, t.last]),
    [
      ['MR. LARK', false, 0, 1],
      ['Q', true, 1, 2],
      ['MR. LARK', false, 2, 4],
    ],
  );
  assert.ok(sentencesOf(text).includes('We will go on.'));
});

test('headings with colons make no transcript, speakers who come back do', () => {
  assert.deepEqual(
    prose('The Long Road: A Truce At Last\n\nIt rained.\n\nVeyra: What Comes Next\n\nIt snowed.').turns,
    [],
  );
  assert.equal(prose('Ms Aro: We stay.\n\nMr Duval: Why?\n\nMs Aro: We can.').turns.length, 3);
});

test('a colon in passing makes no transcript', () => {
  assert.deepEqual(prose('Note: the talks are over.\n\nNobody came.').turns, []);
});

test('of any text: words are in order, every character but white space belongs to one word and one sentence', () => {
  const random = createRandom(11);
  const alphabet = [
    ...'aB.U"“”\'’ \n\t—…,;:?!()5é\u0301😀漢\u202e\0',
    '\n\n',
    "n't",
    'Mr.',
    'U.S.',
    ' Q ',
    'http://a',
    '\ud800',
  ];
  for (let i = 0; i < 300; i++) {
    const text = Array.from({ length: random.integer(60) }, () => random.pick(alphabet)).join('');
    const { words, sentences, paragraphs } = prose(text);
    let at = 0;
    for (let w = 0; w < words.length; w++) {
      assert.equal(text.slice(at, words.start[w]).trim(), '', JSON.stringify(text));
      at = words.end[w]!;
    }
    assert.equal(text.slice(at).trim(), '');
    assert.equal(
      sentences.reduce((n, s) => n + s.last - s.first, 0),
      words.length,
      JSON.stringify(text),
    );
    assert.ok(sentences.every((s) => s.paragraph < paragraphs.length));
  }
});

test('time grows in step with length on text made to be slow', () => {
  for (const piece of ['a', "a'", '"', '. ', 'é\u0301', 'U.', '1,', '\n\n"', 'Q ']) {
    const started = performance.now();
    prose(piece.repeat(100_000 / piece.length));
    assert.ok(performance.now() - started < 4000, JSON.stringify(piece));
  }
});
