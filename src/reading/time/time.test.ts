import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../../base/random.ts';
import { hasDateWord } from './date-words.ts';
import { documentDate, timeReferences } from './index.ts';
import { TIME_RULES } from './time-rules.ts';

const all = (text: string, date: string | null) =>
  timeReferences(text, [0, text.length], documentDate(date ?? undefined));

for (const rule of TIME_RULES) {
  test(`${rule.id} fires on its examples and finds what they say`, () => {
    assert.ok(rule.fires.length > 0 && rule.silent.length > 0, 'a rule needs examples both ways');
    for (const [words, date, from, to = from] of rule.fires) {
      assert.ok(rule.needs.test(words) && new RegExp(rule.pattern).test(words), `${rule.id} does not match "${words}"`);
      const found = all(words, date).map((r) => [r.from, r.to]);
      assert.deepEqual(found, from === null ? [] : [[from, to]], words);
    }
  });
  test(`${rule.id} stays silent where it must`, () => {
    for (const words of rule.silent) {
      assert.ok(!(rule.needs.test(words) && new RegExp(rule.pattern).test(words)), `${rule.id} matches "${words}"`);
    }
  });
}

test('the pre-filter lets every example through', () => {
  for (const rule of TIME_RULES) for (const [words] of rule.fires) assert.ok(hasDateWord(words), words);
});

const DATES = ['2011-02-09', '2012-02-29', '2025-12-31', '2011-11', '2011', ''];
// Words that dates are made of, shuffled: what real text never holds must not break the laws either.
const WORDS =
  "said on in by before until within from to the March May Monday last next 15 30 2011 , . ( ) days ago end of year week Juche 100 (2011) will was 3 and - early ' ’s 𝒳 \n 4/5/2015 resolution 1718 summer yesterday since between".split(
    ' ',
  );

test('a reference lies in its span of the text, has words, ends no earlier than it begins, and comes out the same again', () => {
  const random = createRandom(11);
  let seen = 0;
  for (let i = 0; i < 2000; i++) {
    const text = Array.from({ length: 3 + random.integer(14) }, () => random.pick(WORDS)).join(' ');
    const start = random.integer(6);
    const date = documentDate(random.pick(DATES));
    const references = timeReferences(text, [start, text.length], date);
    let last = start;
    for (const { from, to, span } of references) {
      seen += 1;
      assert.ok(span !== null && span[0] >= last && span[1] > span[0] && span[1] <= text.length, text);
      assert.equal(text.slice(...span).trim(), text.slice(...span), text);
      assert.match(`${from} ${to}`, /^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/);
      assert.ok(from <= to, `${text}: ${from} to ${to}`);
      last = span[1];
    }
    assert.deepEqual(timeReferences(text, [start, text.length], date), references);
    if (!hasDateWord(text.slice(start))) assert.deepEqual(references, []);
  }
  assert.ok(seen > 700, `only ${seen} references were made`);
});

test('text without a date word gives no reference', () => {
  for (const text of ['', 'no talks', 'They may march to the 38th parallel in a second, 3-1.', 'It costs $2015.']) {
    assert.deepEqual(all(text, '2011-02-09'), []);
  }
});

test('only absolute times resolve where the document has no date', () => {
  const found = all(
    'He said on Monday, in March and on 3 May, as last year and in June 2010, that it ended in 2009.',
    null,
  );
  assert.deepEqual(
    found.map((r) => r.from),
    ['2010-06-01', '2009-01-01'],
  );
});

test('a month of the document is enough for months and not for weekdays', () => {
  const found = all('He said on Monday, in March and last month, that it had ended yesterday.', '2011-11');
  assert.deepEqual(
    found.map((r) => r.from),
    ['2011-03-01', '2011-10-01'],
  );
});

test('the reference is the time alone, and its assumption says how it was read', () => {
  const text = 'He spoke on Monday, 7 February, and in the summer.';
  assert.deepEqual(all(text, '2011-02-09'), [
    {
      from: '2011-02-07',
      to: '2011-02-07',
      precision: 'day',
      span: [12, 30],
      assumption: "the latest February 7 up to the document's date, 2011-02-09",
    },
    {
      from: '2010-06-01',
      to: '2010-08-31',
      precision: 'season',
      span: [39, 49],
      assumption: "the latest summer up to the document's date, 2011-02-09, in the north, by whole months",
    },
  ]);
});

test('dates with a named month are found in every order, singly and as ranges', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['on 12 February 1951', '1951-02-12', '1951-02-12'],
    ['on the 23rd of August, 1958', '1958-08-23', '1958-08-23'],
    ['on Sept. 19, 2005', '2005-09-19', '2005-09-19'],
    ['from 12 February to 15 May 1951', '1951-02-12', '1951-05-15'],
    ['on 8-9 June 1982', '1982-06-08', '1982-06-09'],
    ['from March 3 to March 3, 2012', '2012-03-03', '2012-03-03'],
    ['between March 3 and March 5, 2012', '2012-03-03', '2012-03-05'],
    ['from December 30 to January 2, 2012', '2011-12-30', '2012-01-02'],
  ];
  for (const [words, from, to] of cases) {
    assert.deepEqual(
      all(words, null).map((r) => [r.from, r.to]),
      [[from, to]],
      words,
    );
  }
  assert.deepEqual(all('on 31 June 2011 and 29 February 2011; may 5 come', '2011-07-01'), []);
});

test('a date without a year is the latest one in a text that looks back and the next in one that looks ahead', () => {
  const day = (text: string) => all(text, '2012-01-10').map((r) => r.from);
  assert.deepEqual(day('It was signed on December 20.'), ['2011-12-20']);
  assert.deepEqual(day('It will be signed on December 20.'), ['2012-12-20']);
  assert.deepEqual(day('the signing on December 20'), ['2011-12-20']);
  assert.deepEqual(day('They agreed to meet on March 3.'), ['2012-03-03']);
  assert.deepEqual(day('It demanded that they leave in March.'), ['2012-03-01']);
  assert.deepEqual(day('They met on June 30, 2009, and parted in the autumn.'), ['2009-06-30']);
  assert.deepEqual(day('Nobody had heard of it before March 3.'), ['2011-03-03']);
  assert.deepEqual(day('They have to leave before March 3.'), ['2012-03-03']);
  assert.deepEqual(day('It was said in January.'), ['2012-01-01']);
  assert.deepEqual(day('They marked the day of the army (March 3).'), ['2012-03-03']);
  assert.deepEqual(day('It was ready, and from June it will work.'), ['2012-06-01']);
});

test("the machine's time zone changes nothing", () => {
  const zone = process.env.TZ;
  const text = 'He said on Monday, two days ago, on 3 March and yesterday.';
  const found = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'].map((TZ) => {
    process.env.TZ = TZ;
    return all(text, '2012-04-10');
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  assert.deepEqual(found[0], found[1]);
  assert.deepEqual(found[0], found[2]);
});

test('a hostile line of 100,000 characters is read within three seconds', () => {
  for (const unit of [
    'March ',
    'March 3 ',
    '3 March - ',
    'agreed to Monday ',
    'by the end of the ',
    'from March to ',
    'June 15 and ',
    '1 ',
    'Monday, ',
    'within a ',
    'agree a b c ',
  ]) {
    const started = performance.now();
    all(unit.repeat(Math.ceil(100_000 / unit.length)), '2012-04-10');
    assert.ok(performance.now() - started < 3000, unit);
  }
});
