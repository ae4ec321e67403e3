import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProgress, progressLine } from './progress.ts';

test('progress names the rate, and what is left only where the size is known', () => {
  assert.equal(progressLine(1200, 500, 1000, 4), '1,200 documents, 300 a second, 50 % done, about 4 s left');
  assert.equal(progressLine(1, 500, undefined, 1), '1 document, 1 a second');
});

test('progress is silent where nobody looks and is wiped away where somebody does', async () => {
  for (const isTerminal of [true, false]) {
    let written = '';
    let time = 0;
    const sink = {
      isTerminal,
      columns: 80,
      write: async (text: string) => {
        written += text;
      },
    };
    const progress = createProgress(sink, undefined, () => time);
    for (let i = 0; i < 5; i++) {
      time += 150;
      progress.document();
    }
    await progress.close();
    if (isTerminal) assert.match(written, /^\r\u001b\[K2 documents, 7 a second\r.*\r\u001b\[K$/);
    else assert.equal(written, '');
  }
});
