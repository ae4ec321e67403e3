import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../base/index.ts';
import { capturedDocument } from './index.ts';

const ENGLISH =
  'The minister said that the talks would resume if they lifted the sanctions, and that there was no other way.';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const captured = (bytes: Uint8Array, from = 'note.txt', flags = {}) => capturedDocument(bytes, { from, flags });

test('the text is what was decoded, with line feeds and nothing else changed', async () => {
  const { text } = await captured(utf8('  One\r\n\r\nTwo \u00a0 e\u0301\rThree\t\n'));
  assert.equal(text, '  One\n\nTwo \u00a0 e\u0301\nThree\t\n');
});

test('the same bytes and address give the same document, another address another id', async () => {
  const bytes = utf8(ENGLISH);
  assert.deepEqual(await captured(bytes), await captured(bytes));
  const elsewhere = await captured(bytes, 'note.txt', { url: 'https://example.org/a' });
  assert.notEqual(elsewhere.id, (await captured(bytes)).id);
  assert.equal((await captured(bytes, 'moved/note.txt')).id, (await captured(bytes)).id);
});

test('what is not known is absent', async () => {
  const document = await captured(utf8(ENGLISH));
  for (const field of ['title', 'publisher', 'date', 'url', 'name', 'pages']) assert.ok(!(field in document), field);
});

test('flags win over the dateline, which tells what they leave open', async () => {
  const bytes = utf8(`SEOUL, March 12, 2024 (Example News) -- ${ENGLISH}`);
  const document = await captured(bytes, 'a.txt', { publisher: 'The Desk', language: 'ko' });
  assert.equal(document.publisher, 'The Desk');
  assert.equal(document.date, '2024-03-12');
  assert.equal(document.language, 'ko');
});

test('Markdown keeps its marks and gives its front matter and heading', async () => {
  const source = `---\ndate: 2024-03-12\npublisher: "The Desk"\n---\n# Talks *resume* #\n\n${ENGLISH}\n`;
  const document = await captured(utf8(source), 'note.md');
  assert.equal(document.text, source);
  assert.equal(document.mediaType, 'text/markdown');
  assert.equal(document.title, 'Talks *resume*');
  assert.equal(document.date, '2024-03-12');
  assert.equal(document.publisher, 'The Desk');
});

test('an empty file, a blank one, a huge one and binary bytes are refused by name', async () => {
  const random = createRandom(3);
  const noise = Uint8Array.from({ length: 4000 }, () => random.integer(256));
  await assert.rejects(captured(utf8('')), { code: 'sources/empty' });
  await assert.rejects(captured(utf8(' \n\t\n')), { code: 'sources/empty' });
  await assert.rejects(captured(noise), { code: 'sources/binary' });
  await assert.rejects(captured(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'a.png'), {
    code: 'sources/unsupported-format',
  });
  await assert.rejects(captured(utf8('no pdf'), 'a.pdf'), { code: 'sources/not-a-pdf' });
  await assert.rejects(captured(utf8('<!doctype html><p>404'), 'a.docx'), { code: 'sources/not-a-docx' });
  await assert.rejects(capturedDocument(utf8('long'), { from: 'a.txt' }, { maxBytes: 3 }), {
    code: 'sources/too-large',
  });
});

test('plain text above 16 MiB is refused before it is decoded', async () => {
  const large = new Uint8Array(16 * 1024 * 1024 + 1).fill(97);
  for (const from of ['a.txt', 'a.md'])
    await assert.rejects(capturedDocument(large, { from }), { code: 'sources/too-large' });
});
