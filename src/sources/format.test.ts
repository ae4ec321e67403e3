import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format } from './index.ts';

const told = (text: string): string => format(Buffer.from(text), 'note');

test('a page is told behind comments, white space and an XML declaration', () => {
  assert.equal(told('<?xml version="1.0"?>\n<!-- saved --><!---->\n<!DOCTYPE html><p>Talks'), 'html');
  assert.equal(told('<!-- a -->Talks'), 'text');
  assert.equal(told('<!-- <html> Talks'), 'text');
  assert.equal(told(' a <html>'), 'text');
});

test('thousands of comments are passed over in no time', () => {
  const started = performance.now();
  for (const end of ['Talks', '<html>', '<!--']) told('<!-- x -->'.repeat(2000) + end);
  for (const end of ['Talks', '<!-- open']) assert.equal(told('<!---->'.repeat(400) + end), 'text');
  assert.equal(told(`${'<!-- x -->'.repeat(300)}<html>`), 'html');
  assert.ok(performance.now() - started < 100);
});
