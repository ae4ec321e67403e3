import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadline, documentDate } from './index.ts';

const found = (text: string, date = '2011-02-09') => {
  const limit = deadline(text, [0, text.length], documentDate(date));
  return limit && [limit.to, text.slice(...limit.span!)];
};

test('a deadline is the last day on which the condition can be met, and its words hold the connective', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['unless they leave by Friday', '2011-02-11', 'by Friday'],
    ['if they pay within 30 days', '2011-03-11', 'within 30 days'],
    ['withdraw before October 15th', '2011-10-14', 'before October 15th'],
    ['no later than 3 March 2011', '2011-03-03', 'no later than 3 March 2011'],
    ['by the end of the year', '2011-12-31', 'by the end of the year'],
    ['before the end of the month', '2011-02-28', 'before the end of the month'],
    ['before the year is over', '2011-12-31', 'before the year is over'],
    ['until July', '2011-07-31', 'until July'],
    ['before the talks open on Saturday', '2011-02-11', 'before the talks open on Saturday'],
    ['halt the work before the salmon return in June', '2011-06-30', 'before the salmon return in June'],
    ['prior to March', '2011-02-28', 'prior to March'],
    ['meet the deadline of June 30th', '2011-06-30', 'the deadline of June 30th'],
    ['the offer expires on September 17th', '2011-09-17', 'expires on September 17th'],
  ];
  for (const [words, to, quote] of cases) assert.deepEqual(found(words), [to, quote], words);
});

test('a time without a connective of limit is no deadline', () => {
  for (const words of [
    'if talks begin on Friday',
    'since October',
    'released by the ministry on Friday',
    'until further notice',
    'within reach',
    'by the June 15 joint declaration',
  ]) {
    assert.equal(found(words), null, words);
  }
});

test('a deadline that leans on an unknown date is null', () => {
  assert.equal(deadline('by Friday', [0, 9], null), null);
  assert.equal(deadline('by 3 March 2011', [0, 15], null)?.to, '2011-03-03');
});

test('nothing outside the span is looked at', () => {
  const text = 'They will leave by Friday if talks begin.';
  assert.equal(deadline(text, [26, text.length], documentDate('2011-02-09')), null);
});
