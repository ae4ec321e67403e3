import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentDate } from './document-date.ts';

const day = (date: string) => ({ from: date, to: date, precision: 'day' });

test("a document's date is read from what sources write", () => {
  const cases: readonly (readonly [string, string])[] = [
    ['2011-11-02', '2011-11-02'],
    ['2011-11-02T23:30:00-05:00', '2011-11-02'],
    ['20111102', '2011-11-02'],
    ['2011/11/2', '2011-11-02'],
    ['7/23/2015', '2015-07-23'],
    ['23/7/2015', '2015-07-23'],
    ['5/5/2015', '2015-05-05'],
    ['2.11.2011', '2011-11-02'],
    ['3 March 2024', '2024-03-03'],
    ['3rd of March, 2024', '2024-03-03'],
    ['March 3, 2024', '2024-03-03'],
    ['Sat, 03 Mar 2012 10:00:00 GMT', '2012-03-03'],
    ['Wednesday, Nov. 2, 2011', '2011-11-02'],
  ];
  for (const [words, expected] of cases) assert.deepEqual(documentDate(words), day(expected), words);
});

test('a month or a year is as much as is known', () => {
  assert.deepEqual(documentDate('2012-02'), { from: '2012-02-01', to: '2012-02-29', precision: 'month' });
  assert.deepEqual(documentDate('March 2024'), { from: '2024-03-01', to: '2024-03-31', precision: 'month' });
  assert.deepEqual(documentDate('2011'), { from: '2011-01-01', to: '2011-12-31', precision: 'year' });
});

test('figures with two readings are no date, unless the publisher writes the month first', () => {
  assert.equal(documentDate('3/4/2015'), null);
  assert.equal(documentDate('3/4/2015', 'Rodong Sinmun'), null);
  assert.deepEqual(documentDate('3/4/2015', 'White House'), day('2015-03-04'));
  assert.deepEqual(documentDate('9/10/15', 'White House'), day('2015-09-10'));
  assert.deepEqual(documentDate('23/7/2015', 'White House'), day('2015-07-23'));
});

test('what is no date is null', () => {
  for (const words of [
    '',
    'soon',
    '2011-02-30',
    '31/11/2015',
    '13/13/2015',
    '0000-01-01',
    'Monday',
    '1/2',
    '1.2.3.4',
  ]) {
    assert.equal(documentDate(words), null, words);
  }
  assert.equal(documentDate(undefined), null);
});
