import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentDate, type SaidTimeOptions, saidTime } from './index.ts';

/** The sentence with its content in square brackets and the cue's clause in braces. */
function said(marked: string, date: string | null = '2011-02-09', options: SaidTimeOptions = {}) {
  const text = marked.replace(/[[\]{}]/g, '');
  const spans = (open: string): [number, number][] => {
    const bare = marked.replace(open === '{' ? /[[\]]/g : /[{}]/g, '');
    return [...bare.matchAll(open === '{' ? /\{([^}]*)\}/g : /\[([^\]]*)\]/g)].map((m, i) => [
      m.index - 2 * i,
      m.index - 2 * i + m[1]!.length,
    ]);
  };
  const found = saidTime(text, [0, text.length], spans('{'), spans('['), documentDate(date ?? undefined), options);
  return found && [found.from, found.span === null ? null : text.slice(...found.span)];
}

test('a time beside the verb of saying is when it was said', () => {
  assert.deepEqual(said('{The spokesman said Monday} that [no talks would be held].'), ['2011-02-07', 'Monday']);
  assert.deepEqual(said('"[We will not talk]," {the spokesman said on Saturday}.'), ['2011-02-05', 'Saturday']);
  assert.deepEqual(said('{In September 2010, the minister told the press} that [it would leave in May].'), [
    '2010-09-01',
    'September 2010',
  ]);
});

test('a time between the cue and the content is when it was said', () => {
  assert.deepEqual(said('{The spokesman said} on Monday that [no talks would be held].'), ['2011-02-07', 'Monday']);
});

test('a time inside the content is not when it was said', () => {
  assert.equal(said('{The spokesman said} that [talks would be held on Monday].'), null);
  assert.deepEqual(said('{The spokesman says} that [talks will be held on Monday].'), ['2011-02-09', null]);
});

test('a time of another verb, a limit and a later day are not when it was said', () => {
  assert.equal(said('{Kim, who came on Monday, said} [no talks would be held].'), null);
  assert.equal(said('{The ministry, silent since Monday, said} [no talks would be held].'), null);
  assert.equal(said('{Ahead of Saturday, it said} [no talks would be held].'), null);
  assert.equal(said('{He said on 20 February 2011} [no].'), null);
  assert.equal(said('{The minister, planned for 20 February, said} [no].'), null);
});

test('the day wins over longer periods', () => {
  assert.deepEqual(said('{In a speech on Monday about 2010, he said} [no talks].'), ['2011-02-07', 'Monday']);
});

test('a document that speaks itself speaks on its own date', () => {
  assert.deepEqual(said('[We will never give up].'), ['2011-02-09', null]);
  assert.equal(said('[We will never give up].', null), null);
  assert.equal(said('[We will never give up].', '2011-02-09', { ownTime: false }), null);
});

test("the present is the document's time, the past is not, and the caller may say so", () => {
  assert.deepEqual(said('{Seoul says} [it will not talk].'), ['2011-02-09', null]);
  assert.equal(said('{Seoul said} [it would not talk].'), null);
  assert.deepEqual(said('{Seoul said} [it would not talk].', '2011-02-09', { ownTime: true }), ['2011-02-09', null]);
  assert.equal(said('{Seoul previously said} [it would not talk].', '2011-02-09', { ownTime: true }), null);
});

test('a year beside the verb is what is spoken of, unless it opens the sentence or follows the verb', () => {
  assert.equal(said('{He said the crisis of old did harm in 2009,} [no talks].'), null);
  assert.deepEqual(said('{In 2009, he said} [no talks].'), ['2009-01-01', '2009']);
  assert.deepEqual(said('{He told the assembly in 2009} that [no talks would be held].'), ['2009-01-01', '2009']);
});

test('a time that the paragraph has set is carried to a cue in the past that has none, and to no other', () => {
  const text = 'In September 2010, Kim addressed the assembly. "We will sit down," he said. "We will not," he says.';
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const paragraph: [number, number] = [0, text.length];
  const date = documentDate('2011-02-09');
  const carried = saidTime(text, at('"We will sit down," he said.'), [at('he said')], [at('We will sit down')], date, {
    paragraph,
  });
  assert.deepEqual([carried?.from, carried?.to, carried?.span], ['2010-09-01', '2010-09-30', [3, 17]]);
  const present = saidTime(text, at('"We will not," he says.'), [at('he says')], [at('We will not')], date, {
    paragraph,
  });
  assert.equal(present?.from, '2011-02-09');
  assert.equal(
    saidTime(text, at('"We will sit down," he said.'), [at('he said')], [at('We will sit down')], date),
    null,
  );
});
