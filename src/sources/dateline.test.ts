import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarDay } from './calendar-day.ts';
import { dateline } from './dateline.ts';

test('a dateline names the agency, and the day where its year is written', () => {
  const cases: [string, object][] = [
    ['PYONGYANG, Feb. 9 (KCNA) -- The talks ended.', { publisher: 'KCNA' }],
    ['Pyongyang, February 9, Juche 100 (2011) (KCNA) -- The talks', { publisher: 'KCNA', date: '2011-02-09' }],
    ['Seoul, 12 March 2024 (Yonhap)', { publisher: 'Yonhap', date: '2024-03-12' }],
    ['WASHINGTON (Reuters) - The talks', { publisher: 'Reuters' }],
    ['A Headline\n\nNEW YORK, Sept. 3, 2025 (AP) — The talks', { publisher: 'AP', date: '2025-09-03' }],
    ['VIENNA, March 12, 2024 -- The talks', { date: '2024-03-12' }],
    ['Briefing by the Spokesperson\nTuesday, March 12, 2024\nGood afternoon.', { date: '2024-03-12' }],
  ];
  for (const [text, known] of cases) assert.deepEqual(dateline(text), known, text);
});

test('prose that only looks like a dateline tells nothing', () => {
  for (const text of [
    'The Workers Party (WPK) said on Monday that it would return.',
    'On March 12, 2024, the ministers met.',
    'March 12, 2024 was the day on which they met.',
    'Kim Jong Un (Chairman) met the delegation.',
    'February 31, 2024',
  ]) {
    assert.deepEqual(dateline(text), {}, text);
  }
});

test('a dateline far down the text belongs to something that is quoted', () => {
  assert.deepEqual(dateline(`${'A paragraph.\n\n'.repeat(20)}SEOUL, March 12, 2024 (Yonhap) -- The`), {});
});

test('a day is read from the forms that metadata use, and never guessed', () => {
  const cases: [string, string | undefined][] = [
    ['2024-03-12T23:30:00-05:00', '2024-03-12'],
    ['20240312', '2024-03-12'],
    ['Tue, 12 Mar 2024 09:00:00 GMT', '2024-03-12'],
    ['12th of March, 2024', '2024-03-12'],
    ['Sept. 3, 2025', '2025-09-03'],
    ['May 1, 2024', '2024-05-01'],
    ['03/04/2024', undefined],
    ['2024-02-30', undefined],
    ['2024', undefined],
    ['Marching 12 2024', undefined],
  ];
  for (const [words, day] of cases) assert.equal(calendarDay(words), day, words);
});

test('long and repetitive lines are read in no time', () => {
  const started = performance.now();
  for (const bit of ['A ', 'A.', "D'", 'of the ', '(', 'Mon, ']) dateline(bit.repeat(3000));
  assert.ok(performance.now() - started < 500);
});
