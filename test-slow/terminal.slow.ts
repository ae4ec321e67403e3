/** The command as a process among others: pipes that close, Ctrl-C, answers that leave at once. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const command = resolve(import.meta.dirname, '../bin/parley.js');
const folder = mkdtempSync(join(tmpdir(), 'parley-terminal-'));
const children: ChildProcess[] = [];
after(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const line = (id: string) =>
  `${JSON.stringify({ id, text: 'Norland would lift the ban only if Sudland frees the crew.' })}\n`;
const many = join(folder, 'many.jsonl');
writeFileSync(many, Array.from({ length: 5000 }, (_, i) => line(`${i}`)).join(''));

function start(...args: string[]): ChildProcess & { readonly errors: () => string } {
  const child = spawn(process.execPath, [command, ...args], { stdio: 'pipe' });
  children.push(child);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  return Object.assign(child, { errors: () => errors });
}

test('when the reader of the output goes away the run ends quietly', { timeout: 20_000 }, async () => {
  const child = start('read', many);
  await once(child.stdout!, 'data');
  child.stdout!.destroy();
  const [code] = await once(child, 'exit');
  assert.deepEqual([code, child.errors()], [0, '']);
});

test('a line is answered while the input stays open', { timeout: 20_000 }, async () => {
  const child = start('read', '-', '--format', 'jsonl');
  for (const id of ['a', 'b']) {
    child.stdin!.write(line(id));
    const [answer] = await once(child.stdout!, 'data');
    assert.equal(JSON.parse(String(answer)).id, id);
  }
  child.stdin!.end();
  assert.equal((await once(child, 'exit'))[0], 0);
});

test('Ctrl-C stops a run that waits for input', { timeout: 20_000 }, async () => {
  const child = start('read', '-', '--format', 'jsonl');
  child.stdin!.write(line('a'));
  await once(child.stdout!, 'data');
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  assert.deepEqual([code, child.errors()], [130, 'parley: stopped\n']);
});

test('Ctrl-C stops a run that waits for one document on standard input', { timeout: 20_000 }, async () => {
  const child = start('read', '-');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  child.kill('SIGINT');
  // It dies of the signal itself; a shell calls that 130.
  assert.deepEqual(await once(child, 'exit'), [null, 'SIGINT']);
});

test('Ctrl-C in the middle of a collection leaves whole lines behind', { timeout: 20_000 }, async () => {
  const child = start('read', many);
  let output = '';
  child.stdout!.setEncoding('utf8').on('data', (text) => {
    if (output === '') child.kill('SIGINT');
    output += text;
  });
  const [code] = await once(child, 'close');
  assert.equal(code, 130);
  assert.ok(output.endsWith('}\n'));
  for (const json of output.split('\n').filter(Boolean)) JSON.parse(json);
});
