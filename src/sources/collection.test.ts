import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createRandom } from '../base/index.ts';
import { type CollectionItem, collectionItems, isCollection } from './index.ts';

const record = (id: number, text = `Text number ${id}.`): string => JSON.stringify({ id: `n-${id}`, text });
const RECORDS = Array.from({ length: 500 }, (_, i) => record(i));

/** The bytes in pieces of seeded random length, as a file or a pipe would give them. */
async function* pieces(bytes: Uint8Array, seed = 1, most = 300): AsyncGenerator<Uint8Array> {
  const random = createRandom(seed);
  for (let at = 0; at < bytes.length; ) {
    const size = 1 + random.integer(most);
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function items(content: string | Uint8Array, options = {}, seed = 1, most = 300): Promise<CollectionItem[]> {
  return Array.fromAsync(collectionItems(pieces(Buffer.from(content), seed, most), { from: 'c.jsonl', ...options }));
}
const outcome = (item: CollectionItem): string => ('error' in item ? item.error.code : item.document.name!);

test('a collection gives its documents in order, however its bytes arrive and however its lines end', async () => {
  const names = RECORDS.map((_, i) => `n-${i}`);
  for (const seed of [1, 2, 3]) {
    assert.deepEqual((await items(RECORDS.join('\n'), {}, seed)).map(outcome), names);
    assert.deepEqual((await items(`\ufeff${RECORDS.join('\r\n')}\r\n`, {}, seed)).map(outcome), names);
    assert.deepEqual((await items(gzipSync(RECORDS.join('\n\n')), {}, seed)).map(outcome), names);
  }
  assert.deepEqual(await items(''), []);
});

test('strings are used exactly as they are', async () => {
  const text = ' a\r\nb\rc\ud800 e\u0301 \u0000';
  const line = JSON.stringify({ id: 7, text, title: ' T ', url: '', date: null, extra: [1] });
  const [item] = await items(line);
  assert.ok(item && 'document' in item);
  assert.equal(item.document.text, text);
  assert.equal(item.document.title, ' T ');
  assert.equal(item.document.name, '7');
  assert.equal(item.document.from, 'c.jsonl:1');
  assert.ok(!('url' in item.document) && !('date' in item.document));
});

test('a bad line is reported in its place and the others are read', async () => {
  const content = [record(1), '{"id": 1', '[]', '{"id":"x"}', '{"text":""}', '{"text":5}', '{"text":"a","date":2024}'];
  const bytes = Buffer.concat([
    Buffer.from(content.join('\n')),
    Buffer.from([10, 0xff, 0xfe, 10]),
    Buffer.from(record(2)),
  ]);
  const outcomes = (await items(bytes)).map((item) => [item.line, outcome(item)]);
  assert.deepEqual(outcomes, [
    [1, 'n-1'],
    [2, 'sources/line-not-json'],
    [3, 'sources/line-not-json'],
    [4, 'sources/line-without-text'],
    [5, 'sources/line-without-text'],
    [6, 'sources/line-bad-field'],
    [7, 'sources/line-bad-field'],
    [8, 'sources/line-not-json'],
    [9, 'n-2'],
  ]);
});

test('a line that is too long is let go and the next one is read', async () => {
  const long = record(2, 'x'.repeat(5000));
  const outcomes = (await items([record(1), long, record(3), long].join('\n'), { maxLineBytes: 1000 })).map(outcome);
  assert.deepEqual(outcomes, ['n-1', 'sources/line-too-long', 'n-3', 'sources/line-too-long']);
  const exact = record(1);
  assert.deepEqual((await items(`${exact}\r\n`, { maxLineBytes: exact.length })).map(outcome), ['n-1']);
  assert.deepEqual((await items(exact, { maxLineBytes: exact.length - 1 })).map(outcome), ['sources/line-too-long']);
});

test('a line of 200 MB costs no more memory than the limit', async () => {
  const chunk = new Uint8Array(1 << 20).fill(120);
  const stream = async function* () {
    for (let i = 0; i < 200; i++) yield chunk;
    yield Buffer.from(`\n${record(1)}`);
  };
  const before = process.memoryUsage().rss;
  const found = await Array.fromAsync(collectionItems(stream(), { from: 'c.jsonl' }));
  assert.deepEqual(found.map(outcome), ['sources/line-too-long', 'n-1']);
  assert.ok(process.memoryUsage().rss - before < 100e6);
});

test('a gzip that breaks off gives every whole line before the break, and then the error', async () => {
  const random = createRandom(5);
  const texts = Array.from({ length: 400 }, (_, i) => record(i, `Text ${random.next()} ${random.next()}`));
  const packed = gzipSync(texts.join('\n'));
  for (const share of [0.2, 0.5, 0.9, 0.999]) {
    const found = await items(packed.subarray(0, Math.floor(packed.length * share)), {}, 1, 5000);
    const error = found.pop();
    assert.ok(error && outcome(error) === 'sources/truncated-gzip');
    assert.ok(found.length > texts.length * (share - 0.15), `${found.length} lines of ${share}`);
    assert.deepEqual(
      found.map(outcome),
      texts.slice(0, found.length).map((_, i) => `n-${i}`),
    );
  }
});

test('a damaged gzip is an error and never a hang; several members are one file', async () => {
  const packed = gzipSync(RECORDS.join('\n'));
  const damaged = Buffer.from(packed);
  damaged.fill(0xff, 200, 260);
  const last = (await items(damaged)).at(-1);
  assert.ok(last && outcome(last) === 'sources/broken-gzip');
  const two = Buffer.concat([gzipSync(`${record(1)}\n`), gzipSync(record(2))]);
  assert.deepEqual((await items(two)).map(outcome), ['n-1', 'n-2']);
  assert.deepEqual((await items(Buffer.concat([two, Buffer.alloc(50)]))).map(outcome), ['n-1', 'n-2']);
});

test('an error of the stream itself is not taken for a bad line', async () => {
  const stream = async function* () {
    yield Buffer.from(`${record(1)}\n`);
    throw new Error('the disk is gone');
  };
  await assert.rejects(Array.fromAsync(collectionItems(stream(), { from: 'c.jsonl' })), /the disk is gone/);
});

test('a collection is told by its name, or by its first bytes', () => {
  const bytes = (s: string): Uint8Array => Buffer.from(s, 'latin1');
  assert.ok(isCollection('a.jsonl', bytes('')));
  assert.ok(isCollection('a.JSONL.gz', bytes('')));
  assert.ok(isCollection('-', bytes('{"id": "1", "text": "..."}\n')));
  assert.ok(isCollection('-', bytes('\x1f\x8b\x08')));
  assert.ok(!isCollection('a.txt', bytes('A "text": this')));
  assert.ok(!isCollection('a.json', bytes('{"id": 1}')));
});

test('an id that JSON cannot keep to the digit is refused, as a string it is kept', async () => {
  const found = await items(
    '{"id":12345678901234567890,"text":"a"}\n{"id":"12345678901234567890","text":"a"}\n{"id":1e400,"text":"a"}',
  );
  assert.deepEqual(found.map(outcome), ['sources/unsafe-id', '12345678901234567890', 'sources/unsafe-id']);
});

test('lines keep their numbers over blank ones, however the bytes arrive', async () => {
  const content = ['', record(1), '  ', '\t', '', ` ${record(2)}`, '\r', record(3), '', ' '].join('\n');
  for (const most of [1, 2, 7, 300]) {
    const numbers = (await items(content, {}, 4, most)).map((item) => [item.line, outcome(item)]);
    assert.deepEqual(numbers, [
      [2, 'n-1'],
      [6, 'n-2'],
      [8, 'n-3'],
    ]);
  }
});

test('blank lines without end are an error after what came before them', async () => {
  const stream = async function* () {
    yield Buffer.from(record(1));
    for (;;) yield Buffer.alloc(1 << 20, '\n');
  };
  const found = await Array.fromAsync(collectionItems(stream(), { from: 'c.jsonl' }));
  assert.deepEqual(found.map(outcome), ['n-1', 'sources/no-records']);
});
