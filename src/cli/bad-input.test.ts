/** Whatever is given: one clear message with a code, a non-zero exit, and no hang. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type RunOptions, runParley } from '../../test/run-parley.ts';
import { createRandom } from '../base/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-bad-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const GOOD = JSON.stringify({ id: 'good', text: 'Norland would lift the ban only if Sudland releases the crew.' });

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Asserts that reading `path` prints nothing but one message with `code`. */
async function assertRefused(path: string, code: string, exit = 65, options: RunOptions = {}): Promise<void> {
  const ran = await runParley(['read', path, '--workers', '1'], options);
  assert.equal(ran.output, '');
  assert.match(ran.errors, /^parley: [^\n]+; expected [^\n]+ \([a-z]+\/[a-z-]+\)\n$/);
  assert.ok(ran.errors.endsWith(`(${code})\n`), ran.errors);
  assert.equal(ran.code, exit);
}

/** Asserts that of a collection only the good line is read and that the other is reported with `code`. */
async function assertOneBad(name: string, content: Uint8Array, code: string): Promise<void> {
  const { output, errors, code: exit } = await runParley(['read', file(name, content), '--workers', '1']);
  assert.deepEqual(
    output
      .split('\n')
      .filter(Boolean)
      .map((json) => JSON.parse(json).id),
    ['good'],
  );
  assert.ok(errors.includes(`(${code})\n`), errors);
  assert.equal(exit, 65);
}

test('bytes that are no text are refused, whatever the name says', async () => {
  const random = createRandom(17);
  const noise = Uint8Array.from({ length: 5000 }, () => random.integer(256));
  for (const name of ['noise.txt', 'noise.html', 'noise']) await assertRefused(file(name, noise), 'sources/binary');
  await assertRefused(file('noise.pdf', noise), 'sources/not-a-pdf');
  await assertRefused(file('noise.docx', noise), 'sources/not-a-docx');
  await assertRefused(file('picture.txt', Buffer.from('89504e470d0a1a0a', 'hex')), 'sources/unsupported-format');
});

test('white space alone is an empty document', async () => {
  await assertRefused(file('white.txt', ' \n\t\n'), 'sources/empty');
});

test('a line of a collection that is no JSON, no object, or without text is reported and the others are read', async () => {
  await assertOneBad('json.jsonl', Buffer.from(`{"id": "a", "text"\n${GOOD}\n`), 'sources/line-not-json');
  await assertOneBad('array.jsonl', Buffer.from(`[1]\n${GOOD}\n`), 'sources/line-not-json');
  await assertOneBad('textless.jsonl', Buffer.from(`{"id": "a"}\n${GOOD}\n`), 'sources/line-without-text');
  await assertOneBad('number.jsonl', Buffer.from(`{"id": "a", "text": 7}\n${GOOD}\n`), 'sources/line-bad-field');
  await assertOneBad(
    'latin1.jsonl',
    Buffer.from(`{"id": "a", "text": "caf\u00e9"}\n${GOOD}\n`, 'latin1'),
    'sources/line-not-json',
  );
});

test('a gzip that breaks off is reported after what could be unpacked', async () => {
  const lines = Array.from({ length: 4000 }, (_, i) =>
    JSON.stringify({ id: `${i}`, text: `Text ${createRandom(i).next()}.` }),
  );
  const whole = gzipSync(lines.join('\n'));
  const { output, errors, code } = await runParley([
    'read',
    file('cut.jsonl.gz', whole.subarray(0, whole.length >> 1)),
    '--workers',
    '1',
  ]);
  assert.ok(output.split('\n').length > 100);
  assert.match(errors, /\(sources\/truncated-gzip\)/);
  assert.equal(code, 65);
});

test('a line of 200 MB is refused without being kept, and the next one is read', { timeout: 60_000 }, async () => {
  const megabyte = Buffer.alloc(1 << 20, 'x');
  const input = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"id": "long", "text": "');
    for (let i = 0; i < 200; i++) yield megabyte;
    yield Buffer.from(`"}\n${GOOD}\n`);
  };
  const before = process.memoryUsage().rss;
  const { output, errors } = await runParley(['read', '-', '--format', 'jsonl', '--workers', '1'], { input: input() });
  assert.equal(JSON.parse(output).id, 'good');
  assert.match(errors, /\(sources\/line-too-long\)/);
  assert.ok(process.memoryUsage().rss - before < 400 * 1024 * 1024);
});

test('an address that cannot be had says why, and a private one is not asked', async () => {
  await assertRefused('http://127.0.0.1:9/', 'sources/url-private', 69);
  await assertRefused('ftp://example.org/a', 'sources/url-scheme', 64);
  await assertRefused('http://[', 'sources/url-invalid', 64);
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const { code, errors } = await runParley(['read', `http://127.0.0.1:${port}/`, '--allow-private']);
  assert.equal(code, 69);
  assert.match(errors, /\(sources\/url-unreachable\)\n$/);
});

test('a page that is named is read, with its address in the result', async () => {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/plain').end('Norland would lift the ban.'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/note`;
  const { output, errors } = await runParley(['read', address, '--allow-private', '--json']);
  await new Promise((resolve) => server.close(resolve));
  assert.equal(errors, '');
  const { document } = JSON.parse(output);
  assert.deepEqual([document.url, document.text], [address, 'Norland would lift the ban.']);
});

test('a page that is nested without end is refused or read, never a hang', { timeout: 20_000 }, async () => {
  const deep = `<html><body>${'<div>'.repeat(100_000)}Norland would lift the ban.${'</div>'.repeat(100_000)}</body></html>`;
  const { code, output, errors } = await runParley(['read', file('deep.html', deep)]);
  if (code === 0) assert.equal(errors, '');
  else assert.match(errors, /^parley: [^\n]+ \(sources\/[a-z-]+\)\n$/);
  assert.equal(output === '', code !== 0);
});

test('escape sequences in YAML reach no terminal, whether the parser warns of them or not', async () => {
  const matter = file('matter.md', '---\ntitle: !<\u001b[31mevil> x\n---\nNorland would lift the ban.\n');
  const actors = file('actors.yaml', '- code: NOR\n  names: !<\u001b[31mevil> [Norland]\n');
  const warnings: string[] = [];
  const keep = (warning: Error): number => warnings.push(warning.message);
  process.on('warning', keep);
  const { errors } = await runParley(['read', matter, '--actors', actors]);
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', keep);
  assert.doesNotMatch(errors, /\u001b/);
  assert.deepEqual(warnings, []);
});

test('a file of actors that is endless, too large or has an impossible date is refused in one short line', async () => {
  const article = file('ban.txt', 'Norland would lift the ban.');
  const refused = async (path: string, code: string): Promise<void> => {
    const { errors, code: exit } = await runParley(['read', article, '--actors', path]);
    assert.ok(errors.endsWith(`(${code})\n`), errors.slice(0, 500));
    assert.ok(errors.length < 2500, `${errors.length} characters`);
    assert.equal(exit, 65);
  };
  if (existsSync('/dev/zero')) await refused('/dev/zero', 'operations/actors-too-large');
  await refused(file('large.yaml', '# x\n'.repeat(300_000)), 'operations/actors-too-large');
  for (const day of ['2024-99-99', '2023-02-29', '2024-13']) {
    const path = file('day.yaml', `actors:\n  - code: NOR\n    names: [Norland]\n    from: ${day}\n`);
    await refused(path, 'operations/actors-bad-date');
  }
  await refused(file('long.yaml', `- code: "${'x:'.repeat(100_000)}"\n  names: [N]\n`), 'reading/bad-actors-file');
});

test('a collection without a line is empty, packed or not', async () => {
  await assertRefused(file('none.jsonl', ''), 'sources/empty');
  await assertRefused(file('blank.jsonl', '\n \n\r\n'), 'sources/empty');
  await assertRefused(file('none.jsonl.gz', gzipSync('\n')), 'sources/empty');
});

test('a small gzip of endless blank lines is given up soon', { timeout: 20_000 }, async () => {
  const blank = gzipSync(Buffer.alloc(300_000_000, '\n'), { level: 1 });
  await assertOneBadAfter(file('blank.jsonl.gz', Buffer.concat([gzipSync(`${GOOD}\n`), blank])), 'sources/no-records');
});

async function assertOneBadAfter(path: string, code: string): Promise<void> {
  const { output, errors, code: exit } = await runParley(['read', path, '--workers', '1']);
  assert.equal(JSON.parse(output).id, 'good');
  assert.ok(errors.includes(`(${code})\n`), errors);
  assert.equal(exit, 65);
}
