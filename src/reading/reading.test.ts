import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { growth } from '../../test/growth.ts';
import type { Document, Statement } from '../base/index.ts';
import { assertQuote, createRandom } from '../base/index.ts';
import { reading, statements } from './index.ts';

const document = (text: string, more: Partial<Document> = {}): Document => ({
  id: 'd-test',
  text,
  language: 'en',
  from: 'test',
  mediaType: 'text/plain',
  sha256: '',
  textSha256: '',
  warnings: [],
  ...more,
});
const brief = (s: Statement): string => `${s.speaker} ${s.act} ${s.addressee}`;
const overture = document(readFileSync(new URL('../../examples/overture.txt', import.meta.url), 'utf8'), {
  date: '2026-02-27',
});

test('the overture holds the offer, its two dates, the closed door and the readiness of Washington', () => {
  const found = statements(overture);
  const offers = found.filter((s) => brief(s) === 'PRK offer USA');
  assert.ok(offers.some((s) => s.quote.join(' ').includes('cannot get on well') && s.conditions.length > 0));
  assert.ok(offers.some((s) => s.conditions.some((c) => c.kind === 'depends-on' && c.actor === 'USA')));
  const older = offers.find((s) => s.quote.join(' ').includes('absurd obsession'));
  assert.equal(older?.said?.from, '2025-09-01');
  assert.ok(older?.conditions.every((c) => c.actor === 'USA' && c.happens));
  assert.ok(found.some((s) => brief(s) === 'PRK refusal KOR'));
  assert.ok(found.some((s) => brief(s) === 'PRK threat KOR' && s.conditions.length === 1));
  assert.ok(found.some((s) => brief(s) === 'USA offer PRK' && s.quote.join(' ').includes('ready to engage')));
});

test("a commentator's guess is no statement of a state", () => {
  const found = statements(overture);
  for (const guess of ['might trade a freeze', 'could wait for years', 'meant to part']) {
    assert.ok(!found.some((s) => s.quote.join(' ').includes(guess)), guess);
  }
});

test('headlines and questions from the floor are not coded', () => {
  const text =
    'Orsa Demands Talks\n\nMR. LARK: We will lift the ban if France signs.\n\nQ Should France not withdraw its troops?\n\nMR. LARK: They must withdraw.';
  const found = statements(document(text, { publisher: 'Ministry of Foreign Affairs of Italy' }));
  assert.ok(found.length > 0);
  for (const { content } of found) {
    assert.ok(!/Orsa|Should France/.test(text.slice(content[0]![0], content.at(-1)![1])));
  }
});

test('a sentence can carry a demand and the threat that stands behind it', () => {
  const found = statements(
    document('"Stop the drills or we will close the strait," Iran\'s foreign minister told Oman.'),
  );
  assert.deepEqual(found.map((s) => s.act).sort(), ['demand', 'threat']);
  assert.equal(found.find((s) => s.act === 'threat')?.conditions[0]?.kind, 'or-else');
});

test('the same words between other states give the same statements between them', () => {
  const text = (a: string, b: string): string =>
    `The foreign ministry of ${a} said on Monday that ${a} would open the border only if ${b} lifts its embargo. ${b} rejected the proposal.`;
  const acts = (a: string, b: string): string[] => statements(document(text(a, b))).map((s) => s.act);
  const names = statements(document(text('Chad', 'Niger'))).map(brief);
  assert.deepEqual(acts('Chad', 'Niger'), acts('Peru', 'Chile'));
  assert.ok(names.includes('TCD offer NER'), names.join('; '));
});

test('a language that the lexicon does not know gives a warning and no statements', () => {
  const made = reading(document('Nous demandons que la France retire ses troupes.', { language: 'fr' }));
  assert.deepEqual([made.statements.length, made.warnings.map((w) => w.code)], [0, ['reading/language-not-supported']]);
});

test('of any text: every span lies inside it, every quote equals its span, and the same text gives the same bytes', () => {
  const random = createRandom(5);
  const pieces = [
    ...[
      'Iran ',
      'the U.S. ',
      'will ',
      'not ',
      'must ',
      'withdraw ',
      'if ',
      'unless ',
      'said ',
      'that ',
      '"',
      '”',
      '“',
      ', ',
    ],
    ...[
      '. ',
      '\n\n',
      'Q ',
      'MR. X: ',
      'talks ',
      'its ',
      'demand ',
      'for ',
      'é\u0301',
      '😀',
      '\u202e',
      '\0',
      'on Monday ',
      'or ',
    ],
    ...['Otherwise ', 'provided ', 'Stop ', 'offer ', 'to ', '(', '—', 'Kim ', 'he ', 'we ', '\ud83d'],
  ];
  for (let i = 0; i < 150; i++) {
    const text = Array.from({ length: random.integer(80) }, () => random.pick(pieces)).join('');
    const made = reading(document(text, { publisher: i % 2 === 0 ? 'KCNA' : 'Gulf Wire', date: '2012-03-04' }));
    for (const s of made.statements) {
      for (const [k, span] of s.content.entries()) assertQuote(text, span, s.quote[k]!);
      if (s.speakerSpan !== null) assertQuote(text, s.speakerSpan, s.speakerText);
      if (s.move !== null) assertQuote(text, s.move.span, s.move.does);
      for (const c of s.conditions) {
        assertQuote(text, c.span, c.quote);
        if (c.asks !== null) assertQuote(text, c.asks.span, c.asks.does);
      }
      assert.ok(s.content.length >= 1 && s.content.length <= 3);
      for (let k = 1; k < s.content.length; k++) assert.ok(s.content[k - 1]![1] <= s.content[k]![0]);
    }
    const again = reading(document(text, { publisher: i % 2 === 0 ? 'KCNA' : 'Gulf Wire', date: '2012-03-04' }));
    assert.equal(JSON.stringify(again), JSON.stringify(made));
  }
});

const SLOW_PIECES = [
  ...[
    'if ',
    'will not ',
    'must ',
    '"we will ',
    'said that ',
    'and ',
    ', which ',
    'U.S. ',
    '(',
    'unless they ',
    'a',
    'who ',
  ],
];

for (const piece of SLOW_PIECES) {
  test(`time grows in step with length on ${JSON.stringify(piece)} over and over`, () => {
    const times = growth(
      (length) => reading(document(piece.repeat(length / piece.length), { publisher: 'KCNA' })),
      3000,
    );
    assert.ok(times < 8, `four times the text took ${times.toFixed(1)} times as long`);
  });
}
