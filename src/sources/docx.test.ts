import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { capturedDocument } from './index.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

function docx(body: string, parts: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...parts,
  });
}
const captured = (bytes: Uint8Array, from = 'note.docx') => capturedDocument(bytes, { from });

test('a Word document gives its paragraphs, tables and title', async () => {
  const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
  const body = `${paragraph('We will talk &amp; listen,')}${paragraph('  if they stop. ')}<w:tbl><w:tr>${cell('Round')}${cell('May')}</w:tr></w:tbl>`;
  const core = strToU8(
    '<cp:coreProperties><dc:title>Terms &amp; conditions</dc:title><dc:language>en-US</dc:language></cp:coreProperties>',
  );
  const document = await captured(docx(body, { 'docProps/core.xml': core }), 'any-name');
  assert.equal(document.text, 'We will talk & listen,\n\nif they stop.\n\nRound\n\nMay');
  assert.equal(document.title, 'Terms & conditions');
  assert.equal(document.language, 'en');
  assert.match(document.mediaType, /wordprocessingml/);
  assert.ok(!('date' in document));
});

test('an archive that unpacks to far more than a document is refused, also where its directory lies', async () => {
  const started = performance.now();
  const bomb = docx(paragraph('a'), { 'word/styles.xml': new Uint8Array(70 * 1024 * 1024) });
  await assert.rejects(captured(bomb), { code: 'sources/docx-bomb' });
  const directory = Buffer.from(bomb);
  const entry = directory.lastIndexOf('word/styles.xml') - 46;
  directory.writeUInt32LE(10, entry + 24);
  await assert.rejects(captured(directory), { code: 'sources/docx-bomb' });
  directory.writeUInt32LE(0xffffffff, entry + 24);
  await assert.rejects(captured(directory), { code: 'sources/docx-bomb' });
  assert.ok(performance.now() - started < 3000);
});

test('a part of text counts as text whatever its name is', async () => {
  const text = new Uint8Array(70 * 1024 * 1024).fill(60);
  await assert.rejects(captured(docx(paragraph('a'), { 'word/main.bin': text })), { code: 'sources/docx-bomb' });
  const picture = new Uint8Array(70 * 1024 * 1024);
  assert.equal((await captured(docx(paragraph('a'), { 'word/media/a.bmp': picture }))).text, 'a');
});

test('a damaged document, one nested too deep and one without text are refused', async () => {
  const whole = docx(paragraph('Talks'));
  await assert.rejects(captured(whole.subarray(0, whole.length - 30)), { code: 'sources/broken-docx' });
  await assert.rejects(captured(docx('<w:p>'.repeat(3))), { code: /sources\/(broken-docx|empty)/ });
  await assert.rejects(captured(docx('<w:sdt><w:sdtContent>'.repeat(50_000))), { code: 'sources/broken-docx' });
  await assert.rejects(captured(docx(paragraph(' '))), { code: 'sources/empty' });
  await assert.rejects(captured(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'a.zip'), {
    code: 'sources/unsupported-format',
  });
});
