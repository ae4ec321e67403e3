import assert from 'node:assert/strict';
import { test } from 'node:test';
import Papa from 'papaparse';
import { EXAMPLE_READING, EXAMPLE_TEXT, exampleStatement } from '../../test/example-reading.ts';
import { createRandom, type Reading } from '../base/index.ts';
import {
  annotationPage,
  atCodePoint,
  codePointOffsets,
  csvHeader,
  formatReadingCsv,
  readingLine,
  safeJson,
} from './index.ts';

interface Annotations {
  readonly items: readonly { readonly id: string; readonly target: readonly { source: string; selector: unknown }[] }[];
}
type Position = { readonly start: number; readonly end: number };
type Quote = { readonly exact: string; readonly prefix: string; readonly suffix: string };

const rows = (reading: Reading) =>
  Papa.parse<Record<string, string>>(csvHeader() + formatReadingCsv(reading), { header: true, skipEmptyLines: true })
    .data;

test('offsets in code points agree with counting by hand, surrogates whole or lone', () => {
  const random = createRandom(3);
  for (let round = 0; round < 100; round++) {
    const pieces = ['a', 'é', '😀', '\ud800', '\udc00', '平'];
    const text = Array.from({ length: 20 }, () => random.pick(pieces)).join('');
    const points = codePointOffsets(text);
    for (let at = 0; at <= text.length; at++) {
      if (atCodePoint(text, at) === at) assert.equal(points(at), [...text.slice(0, at)].length);
    }
  }
});

test('a record leaves out what is not known and holds the text only where it was asked for', () => {
  const { title: _, publisher: __, ...document } = EXAMPLE_READING.document;
  const line = readingLine({ ...EXAMPLE_READING, document, warnings: [] });
  assert.deepEqual(Object.keys(line), [
    'id',
    'document',
    'from',
    'date',
    'language',
    'textSha256',
    'statements',
    'attributions',
  ]);
  assert.equal(readingLine(EXAMPLE_READING, { withText: true }).text, EXAMPLE_TEXT);
});

test("a record goes by the collection's own id", () => {
  const document = { ...EXAMPLE_READING.document, name: 'own-7' };
  const line = readingLine({ ...EXAMPLE_READING, document });
  assert.deepEqual([line.id, line.document, line.from], ['own-7', EXAMPLE_READING.document.id, undefined]);
  assert.equal(readingLine(EXAMPLE_READING).from, 'row.txt');
  assert.equal(rows(EXAMPLE_READING)[0]?.from, 'row.txt');
});

test('a table has a row for each statement, its conditions in one cell', () => {
  const [offer, , refusal] = rows(EXAMPLE_READING);
  assert.equal(offer?.condition_kind, 'only-if | if | if');
  assert.equal(offer?.condition_group, '1 | 2 | 2');
  assert.equal(refusal?.addressee, '');
  assert.equal(refusal?.quote, 'her country would never accept such terms');
});

test('a cell that a spreadsheet would take for a formula gets an apostrophe', () => {
  for (const evil of [
    '=1+1',
    ' =1+1',
    '\u00a0=1',
    '\u3000 -1',
    '\n@x',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '=1\nsecond line',
    '＝1',
  ]) {
    const document = { ...EXAMPLE_READING.document, title: evil };
    const statements = [exampleStatement(['such terms'], { speakerText: evil })];
    const [row] = rows({ ...EXAMPLE_READING, document, statements });
    assert.deepEqual([row?.title, row?.speaker_text], [`'${evil}`, `'${evil}`]);
  }
});

test('annotations count code points, name the captured text, and give the page only the quote', () => {
  const text = `😀 ${EXAMPLE_TEXT}`;
  const words = 'such terms';
  const start = text.indexOf(words);
  const statement = { ...exampleStatement([words]), content: [[start, start + words.length] as const] };
  const document = { ...EXAMPLE_READING.document, text, url: 'https://gazette.example/row' };
  const page = annotationPage({ ...EXAMPLE_READING, document, statements: [statement] }) as Annotations;
  const quote = { type: 'TextQuoteSelector', exact: words, prefix: text.slice(start - 32, start), suffix: '.' };
  assert.equal(page.items[0]?.id, `urn:parley:${statement.id}`);
  assert.deepEqual(page.items[0]?.target, [
    {
      source: `urn:sha256:${document.textSha256}`,
      selector: [{ type: 'TextPositionSelector', start: start - 1, end: start - 1 + words.length }, quote],
    },
    { source: 'https://gazette.example/row', selector: quote },
  ]);
});

test('every annotation of a random text gives back its words by code points', () => {
  const random = createRandom(11);
  for (let round = 0; round < 50; round++) {
    const text = Array.from({ length: 60 }, () => random.pick(['a', ' ', '😀', 'ж', '\n'])).join('');
    const start = atCodePoint(text, random.integer(30));
    const end = atCodePoint(text, start + 1 + random.integer(30));
    const statement = { ...exampleStatement(['such terms']), content: [[start, end] as const] };
    const page = annotationPage({
      ...EXAMPLE_READING,
      document: { ...EXAMPLE_READING.document, text },
      statements: [statement],
    });
    const [position, quote] = (page as Annotations).items[0]!.target[0]!.selector as [Position, Quote];
    assert.equal([...text].slice(position.start, position.end).join(''), quote.exact);
    assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
  }
});

test('JSON is safe to show and parses to the same value, whatever the text', () => {
  const random = createRandom(13);
  for (let round = 0; round < 100; round++) {
    const text = Array.from({ length: 40 }, () => String.fromCharCode(random.integer(0x10000))).join('');
    assert.doesNotMatch(safeJson({ text }), /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    assert.deepEqual(JSON.parse(safeJson({ text })), { text });
  }
});
