import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { quote } from '../base/index.ts';
import { capturedDocument } from './index.ts';

/** A PDF of pages with lines of Helvetica at `[x, y, size, text]`, written by hand after ISO 32000-1. */
type Drawn = readonly [x: number, y: number, size: number, text: string];

function pdf(pages: readonly (readonly Drawn[])[], info = '', trailer = ''): Buffer {
  const objects = ['<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>'];
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 600 800] >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (const [i, lines] of pages.entries()) {
    const content = lines.map(
      ([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
    );
    objects.push(`<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`);
    objects.push(stream('', Buffer.from(content.join('\n'))));
  }
  objects.push(`<< ${info} >>`);
  return written(objects, `/Root 1 0 R /Info ${objects.length} 0 R ${trailer}`);
}

function stream(dictionary: string, content: Buffer): string {
  return `<< ${dictionary} /Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream`;
}

function written(objects: readonly string[], trailer: string): Buffer {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const xref = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${text}${xref}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${text.length}\n%%EOF`,
    'latin1',
  );
}

const captured = (bytes: Uint8Array, from = 'note.pdf') => capturedDocument(bytes, { from });
const down = (lines: readonly string[], top = 700): Drawn[] => lines.map((text, i) => [72, top - 14 * i, 12, text]);

test('a PDF gives paragraphs, mends words, drops running heads and numbers, and knows its pages', async () => {
  const furniture = (n: number): Drawn[] => [
    [72, 770, 9, `The Strait Bulletin, page ${n}`],
    [300, 30, 9, `- ${n} -`],
  ];
  const first = down([
    'The envoys of both sides said that the nego-',
    'tiations would go on, provided that for a long-',
    'term settlement the ships were withdrawn, and was',
  ]);
  const second = down([
    'possible only if the guns were silent as well.',
    'That was all that was to be heard of it today.',
  ]);
  const document = await captured(
    pdf(
      [
        [...furniture(1), ...first],
        [...second, ...furniture(2)],
      ],
      '/Title (Terms)',
    ),
  );
  const [one, two] = [
    'The envoys of both sides said that the negotiations would go on, provided that for a long-term settlement the ships were withdrawn, and was',
    'possible only if the guns were silent as well. That was all that was to be heard of it today.',
  ];
  assert.equal(document.text, `${one} ${two}`);
  assert.deepEqual(
    document.pages?.map((page) => quote(document.text, page.span)),
    [one, two],
  );
  assert.deepEqual([document.title, document.language, document.mediaType], ['Terms', 'en', 'application/pdf']);
  assert.ok(!('date' in document));
  assert.deepEqual(
    await captured(
      pdf(
        [
          [...furniture(1), ...first],
          [...second, ...furniture(2)],
        ],
        '/Title (Terms)',
      ),
    ),
    document,
  );
});

test('a title that a program made up is none', async () => {
  const document = await captured(pdf([down(['Talks'])], '/Title (Microsoft Word - note.doc)'));
  assert.ok(!('title' in document));
});

test('a PDF with a password, without text, or damaged is refused by name', async () => {
  const locked =
    '/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <' +
    'ab'.repeat(32) +
    '> /U <' +
    'cd'.repeat(32) +
    '> >> /ID [<01> <01>]';
  await assert.rejects(captured(pdf([down(['Talks'])], '', locked)), { code: 'sources/pdf-encrypted' });
  await assert.rejects(captured(pdf([[]])), { code: 'sources/pdf-without-text' });
  await assert.rejects(captured(Buffer.from('%PDF-1.4\nnothing more')), { code: 'sources/broken-pdf' });
});

test('a page without text is told of', async () => {
  const document = await captured(pdf([down(['Talks']), []]));
  assert.deepEqual(document.pages, [
    { number: 1, span: [0, 5] },
    { number: 2, span: [5, 5] },
  ]);
  assert.match(document.warnings[0]?.message ?? '', /1 of 2 pages: 2\./);
});

test('a stream that unpacks to far more than pages is refused, packed once or twice', async () => {
  const large = deflateSync(Buffer.alloc(140 * 1024 * 1024, 32), { level: 1 });
  for (const packed of [large, deflateSync(large)]) {
    const bytes = written(['<< /Type /Catalog >>', stream('/Filter /FlateDecode', packed)], '/Root 1 0 R');
    await assert.rejects(captured(bytes), { code: 'sources/pdf-bomb' });
  }
});

test('a stream of run lengths, or in a chain of filters, is counted as well', async () => {
  const runs = Buffer.alloc(3 * 1024 * 1024, Buffer.from([129, 32]));
  const flate = deflateSync(Buffer.alloc(140 * 1024 * 1024, 32), { level: 1 });
  const hex = Buffer.from(`${flate.toString('hex')}>`);
  for (const [filter, packed] of [
    ['/RunLengthDecode', runs],
    ['[/RL]', runs],
    ['[/FlateDecode /Run#4cengthDecode]', deflateSync(runs)],
    ['[ /ASCIIHexDecode /FlateDecode ]', hex],
  ] as const) {
    const bytes = written(['<< /Type /Catalog >>', stream(`/Filter ${filter}`, packed)], '/Root 1 0 R');
    await assert.rejects(captured(bytes), { code: 'sources/pdf-bomb' }, filter);
  }
});

test('a PDF whose parts name one another a billion times is given up, and the next document is read', async () => {
  const levels = Array.from({ length: 9 }, (_, i) => {
    const resources = `/Resources << /Font << /F1 5 0 R >> /XObject << /X ${7 + i} 0 R >> >>`;
    const content = i === 8 ? 'BT /F1 12 Tf 72 700 Td (Talks) Tj ET' : '/X Do '.repeat(10);
    return stream(`/Type /XObject /Subtype /Form /BBox [0 0 600 800] ${resources}`, Buffer.from(content));
  });
  const bytes = written(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 600 800] >>',
      '<< /Type /Page /Parent 2 0 R /Resources << /XObject << /X 6 0 R >> >> /Contents 4 0 R >>',
      stream('', Buffer.from('/X Do')),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...levels,
    ],
    '/Root 1 0 R',
  );
  const [costly, next] = await Promise.allSettled([
    capturedDocument(bytes, { from: 'a.pdf' }, { timeoutMs: 1500 }),
    captured(pdf([down(['Talks'])])),
  ]);
  assert.equal(costly.status === 'rejected' && costly.reason.code, 'sources/too-costly');
  assert.equal(next.status === 'fulfilled' && next.value.text, 'Talks');
});
