import assert from 'node:assert/strict';
import { test } from 'node:test';
import stringWidth from 'fast-string-width';
import { EXAMPLE_READING, exampleCondition, exampleStatement, spanOf } from '../../test/example-reading.ts';
import type { Reading } from '../base/index.ts';
import { page } from './page.ts';
import { style } from './style.ts';

const printed = (reading: Reading, { isTerminal = false, width = 88, attributions = false } = {}) => {
  const terminal = { output: { isTerminal, columns: width, write: async () => {} }, environment: {} };
  return page(reading, { width, attributions, style: style(terminal, true) });
};

const DEADLINE = { from: '2024-06-01', to: '2024-06-30', precision: 'month', span: null, assumption: 'June' } as const;

test('a page without colour marks statements in brackets and shows a card for each', () => {
  assert.equal(
    printed(EXAMPLE_READING),
    `Fisheries row: the island state names its price
Harbour Gazette · 2024-05-14
row.txt
────────────────────────────────────────────────────────────────────────────────────────

The fisheries minister of Arland told reporters on Monday that [1: his government "would
reopen the northern banks to Belland's boats", provided that the arrested crew is
released and either the fine is waived or the court sits again]. "[2: Unless the patrols
stop, we will close the straits]," he added.

  1  OFFER  ARL (The fisheries minister of Arland) -> BEL         clear, said 2024-05-13
     ARL would “reopen the northern banks to Belland's boats”
     └ all of these:
       ├ only if BEL: “provided that the arrested crew is released”
       └ one of these:
         ├ if BEL: “either the fine is waived”
         └ if: “the court sits again”

  2  THREAT  ARL -> BEL                                                   strong, likely
     ARL would “close the straits”
     └ unless BEL: “Unless the patrols stop”

Belland's spokeswoman said that [3: her country would never accept such terms].

  3  REFUSAL  BEL (Belland's spokeswoman) -> (nobody named)                strong, clear
     BEL will not “accept such terms”

────────────────────────────────────────────────────────────────────────────────────────
Who said what to whom: 3 statements
  ARL -> BEL             1 offer [1] on 3 conditions; 1 threat [2] on 1 condition
  BEL -> (nobody named)  1 refusal [3]

Note: this was made by hand (reading/example)
`,
  );
});

test('a page for a colour terminal underlines the same words and says the same', () => {
  const coloured = printed(EXAMPLE_READING, { isTerminal: true });
  assert.match(coloured, /\u001b\[4mher country would never accept such terms\u001b\[24m/);
  const plain = coloured.replace(/\u001b\[\d+m/g, '');
  assert.doesNotMatch(plain, /\u001b/);
  assert.match(plain, /1 offer \[1\] on 3 conditions/);
});

test('no line is wider than the window', () => {
  for (const width of [40, 60, 88]) {
    const wide = printed(EXAMPLE_READING, { width, attributions: true })
      .split('\n')
      .filter((line) => stringWidth(line) > width);
    assert.deepEqual(wide, []);
  }
});

test('statements that share words share a mark', () => {
  const statements = [
    exampleStatement(['Unless the patrols stop, we will close the straits']),
    exampleStatement(['we will close the straits'], { act: 'threat' }),
  ];
  assert.match(
    printed({ ...EXAMPLE_READING, statements }),
    /"\[1,2: Unless the\s+patrols stop, we will close the straits\],"/,
  );
});

test('a statement in two fragments has one card and two marks', () => {
  const statements = [exampleStatement(['Unless the patrols stop', 'such terms'])];
  const text = printed({ ...EXAMPLE_READING, statements });
  assert.equal(text.match(/\[1: /g)?.length, 2);
  assert.equal(text.match(/ {2}1 {2}OFFER/g)?.length, 1);
});

test('what is asked not to be done is said, and a move of somebody else names who and whom', () => {
  const asks = { actor: 'BEL', does: 'patrols', to: null, not: true, span: spanOf('patrols') };
  const statements = [
    exampleStatement(['we will close the straits'], {
      move: { actor: 'CLD', does: 'close the straits', to: 'DUN', not: true, span: spanOf('close the straits') },
      conditions: [exampleCondition('Unless the patrols stop', { kind: 'as-long-as', asks, deadline: DEADLINE })],
    }),
  ];
  const text = printed({ ...EXAMPLE_READING, statements });
  assert.match(text, /CLD would not “close the straits” -> DUN/);
  assert.match(text, /as long as BEL: “Unless the patrols stop”\n.*wants an end to “patrols”, by 2024-06/);
});

test('acts that are only possible are counted apart', () => {
  const statements = [
    exampleStatement(['such terms'], { act: 'demand' }),
    exampleStatement(['the straits'], { act: 'demand', certainty: 'possible' }),
    exampleStatement(['the patrols'], { act: 'threat', certainty: 'possible' }),
  ];
  const text = printed({ ...EXAMPLE_READING, statements });
  assert.match(text, /ARL -> BEL {2}1 demand \[1\], 1 possible \[2\]; 1 possible threat \[3\]/);
});

test('a card says when something was said only where that is not the date of the document', () => {
  const said = (from: string) =>
    ({ from, to: from, precision: 'day', span: spanOf('on Monday'), assumption: '' }) as const;
  const on = (day: string) =>
    printed({ ...EXAMPLE_READING, statements: [exampleStatement(['such terms'], { said: said(day) })] });
  assert.match(on('2024-05-13'), /said 2024-05-13/);
  assert.doesNotMatch(on('2024-05-14'), /said 2024/);
});

test('a document without a title goes by its first line, and one without a date says so', () => {
  const { title: _, date: __, ...document } = EXAMPLE_READING.document;
  assert.match(
    printed({ ...EXAMPLE_READING, document: { ...document, text: `\n${'word '.repeat(30)}` }, statements: [] }),
    /^(word ){13,}word\.\.\.\nHarbour Gazette · date unknown\nrow\.txt\n/,
  );
});

test('a document without statements says so', () => {
  assert.match(printed({ ...EXAMPLE_READING, statements: [] }), /No statement was found\./);
});

test('a long stretch without a mark loses its middle', () => {
  const filler = 'word '.repeat(400);
  const text = `${filler}we will close the straits ${filler}`;
  const start = text.indexOf('we will');
  const statement = { ...exampleStatement(['we will close the straits']), content: [[start, start + 25] as const] };
  const shown = printed({
    ...EXAMPLE_READING,
    document: { ...EXAMPLE_READING.document, text },
    statements: [statement],
  });
  assert.ok(shown.length < 1500);
  assert.match(shown, /\[\.\.\.\][^[]*\[1: we\s+will\s+close\s+the\s+straits\][^[]*\[\.\.\.\]/);
});

test('attributions are listed where they are asked for', () => {
  assert.match(printed(EXAMPLE_READING, { attributions: true }), /Belland's spokeswoman said: that her country/);
});

test('what would act on the terminal is shown, in titles, words and codes alike', () => {
  const evil = '\u001b]0;x\u0007';
  const statements = [exampleStatement(['such terms'], { speaker: evil, speakerText: evil })];
  const document = { ...EXAMPLE_READING.document, title: evil, publisher: evil, from: evil };
  assert.doesNotMatch(printed({ ...EXAMPLE_READING, document, statements }), /[\u001b\u0007]/);
});
