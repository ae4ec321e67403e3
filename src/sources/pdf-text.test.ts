import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../base/index.ts';
import { joint, vocabulary } from './hyphens.ts';
import { type PdfLine, pdfLines } from './pdf-lines.ts';
import { pdfText } from './pdf-text.ts';

const SIZE = 10;
const WIDE = 'The ministers agreed that the strait would be open to all ships,';
/** Lines below one another, 12 points apart: `[text, indent, gap before]`; a letter is 5 points wide. */
function column(
  lines: readonly (readonly [text: string, indent?: number, gap?: number])[],
  left = 72,
  top = 120,
): PdfLine[] {
  let y = top;
  return lines.map(([text, indent = 0, gap = 0]) => {
    y += 12 + gap;
    return { text, left: left + indent, right: left + indent + text.length * 5, y, size: SIZE };
  });
}
const text = (...pages: PdfLine[][]): string =>
  pdfText(pages.map((lines, i) => ({ number: i + 1, height: 800, lines }))).text;

test('a paragraph begins after a wide gap, at an indent, after a short last line, and where letters change in size', () => {
  assert.equal(text(column([[WIDE], [WIDE], [WIDE, 0, 8], [WIDE]])), `${WIDE} ${WIDE}\n\n${WIDE} ${WIDE}`);
  assert.equal(text(column([[WIDE], [WIDE], [WIDE, 15], [WIDE]])), `${WIDE} ${WIDE}\n\n${WIDE} ${WIDE}`);
  assert.equal(text(column([[WIDE], ['They left.'], [WIDE]])), `${WIDE} They left.\n\n${WIDE}`);
  const heading = column([['Terms']]).map((line) => ({ ...line, size: 14 }));
  assert.equal(text([...heading, ...column([[WIDE]], 72, 140)]), `Terms\n\n${WIDE}`);
});

test('lines of an inset stay together, and each point of a list is a paragraph', () => {
  assert.equal(text(column([[WIDE], [WIDE, 20, 8], [WIDE, 20], [WIDE, 20]])), `${WIDE}\n\n${WIDE} ${WIDE} ${WIDE}`);
  const list = column([
    ['1. The ships leave the strait by the first of the month, and'],
    ['all of them.', 12],
    ['2. The blockade ends.'],
  ]);
  assert.equal(
    text(list),
    '1. The ships leave the strait by the first of the month, and all of them.\n\n2. The blockade ends.',
  );
});

test('a paragraph goes on in the next column and on the next page, if its sentence does', () => {
  const left = column([[WIDE], [WIDE]]);
  const right = column([['and of all nations.'], [WIDE]], 450);
  assert.equal(text([...left, ...right]), `${WIDE} ${WIDE} and of all nations.\n\n${WIDE}`);
  assert.equal(text(column([[WIDE]]), column([['and boats.']])), `${WIDE} and boats.`);
  assert.equal(text(column([['They left.']]), column([[WIDE]])), `They left.\n\n${WIDE}`);
});

test('what comes again in the margins is dropped, and what only looks like it stays', () => {
  const page = (n: number): PdfLine[] => [
    { text: `Bulletin No. 7, ${n} of 3`, left: 72, right: 200, y: 40, size: 9 },
    ...column([[`${n}00 ships left.`]]),
    { text: String(n), left: 300, right: 305, y: 770, size: 9 },
  ];
  assert.equal(text(page(1), page(2), page(3)), '100 ships left.\n\n200 ships left.\n\n300 ships left.');
  const once = [{ text: 'Press release', left: 72, right: 140, y: 40, size: SIZE }, ...column([[WIDE], ['1994']])];
  assert.equal(text(once), `Press release\n\n${WIDE} 1994`);
});

test('a hyphen at the end of a line goes where it broke a word and stays where it is the word’s own', () => {
  const words = vocabulary(['a cease-fire held', 'the cooperation of all', 'broken off-']);
  const cases: [string, string, string][] = [
    ['the nego-', 'tiations', 'the negotiations'],
    ['the cease-', 'fire', 'the cease-fire'],
    ['their co-', 'operation', 'their cooperation'],
    ['a non-', 'aggression pact', 'a non-aggression pact'],
    ['the Seoul-', 'Washington line', 'the Seoul-Washington line'],
    ['in mid-', '2019', 'in mid-2019'],
    ['the nego\u00ad', 'tiations', 'the negotiations'],
    ['he paused -', 'then left', 'he paused - then left'],
    ['the word', 'after', 'the word after'],
    ['terms—', 'all of them', 'terms—all of them'],
  ];
  for (const [before, after, joined] of cases) {
    const { before: kept, between } = joint(before, after, words);
    assert.equal(kept + between + after, joined);
  }
});

test('pieces on one baseline are one line, with the spaces that are only gaps', () => {
  const piece = (text: string, left: number, y = 100, size = SIZE) => ({ text, left, width: text.length * 5, y, size });
  const lines = pdfLines([
    piece('No', 72),
    piece('talks', 88),
    piece('1', 113, 96, 6),
    piece(',', 118),
    piece('Other', 300, 40),
    piece('left', 72, 100),
  ]);
  assert.deepEqual(
    lines.map((line) => line.text),
    ['No talks1,', 'Other', 'left'],
  );
});

test('pages lie in the text, in order and apart, whatever is on them', () => {
  const random = createRandom(9);
  for (let round = 0; round < 200; round++) {
    const pages = Array.from({ length: 1 + random.integer(5) }, (_, i) => ({
      number: i + 1,
      height: 800,
      lines: Array.from({ length: random.integer(12) }, (): PdfLine => {
        const words = random.pick(['nego-', 'tiate', 'Talks.', '7', '“No”', '\ud83d\ude00', 'x-', '2', '• a']);
        return {
          text: words,
          left: random.integer(300),
          right: 300 + random.integer(200),
          y: random.integer(800),
          size: 8 + random.integer(3),
        };
      }),
    }));
    const { text, pages: found } = pdfText(pages);
    assert.equal(found.length, pages.length);
    let end = 0;
    for (const { span } of found) {
      assert.ok(span[0] >= end && span[1] >= span[0] && span[1] <= text.length);
      assert.ok(text.slice(end, span[0]).trim() === '');
      end = span[1];
    }
    assert.equal(text.slice(end), '');
  }
});
