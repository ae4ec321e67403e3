/** The package as a stranger gets it: packed, installed into an empty folder, run there without the checkout. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'parley-package-'));
const ARTICLE =
  'The foreign ministry of France said that it would return to the talks only if Italy lifts its embargo.\n';

before(() => {
  assert.equal(run('npm', ['pack', '--pack-destination', folder], root).status, 0);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  assert.ok(tarball, 'npm pack wrote no tarball');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  const installed = run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`]);
  assert.equal(installed.status, 0, installed.stderr);
  writeFileSync(join(folder, 'article.txt'), ARTICLE);
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('an installed package reads a file', () => {
  const { status, stdout, stderr } = parley('read', 'article.txt', '--format', 'jsonl');
  assert.equal(status, 0, stderr);
  const line = JSON.parse(stdout);
  assert.equal(line.language, 'en');
  assert.ok(Array.isArray(line.statements));
});

test('an installed package reads a collection on threads', () => {
  writeFileSync(
    join(folder, 'two.jsonl'),
    `${JSON.stringify({ id: 'a', text: ARTICLE })}\n${JSON.stringify({ id: 'b', text: ARTICLE })}\n`,
  );
  const { status, stdout, stderr } = parley('read', 'two.jsonl', '--workers', '2');
  assert.equal(status, 0, stderr);
  assert.deepEqual(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
    ['a', 'b'],
  );
});

test('an installed package prints its version and its help', () => {
  assert.match(parley('--version').stdout, /^\d+\.\d+\.\d+\n$/);
  assert.match(parley('read', '--help').stdout, /Examples:/);
});

test('every export of the package can be imported, with types', () => {
  const names = Object.keys(exportsOfPackage()).filter((name) => !name.endsWith('.json'));
  const lines = names.map(
    (name, i) =>
      `import * as part${i} from 'parley-desk${name.slice(1)}';\nif (Object.keys(part${i}).length === 0) throw new Error('${name} is empty');`,
  );
  writeFileSync(join(folder, 'use.ts'), `${lines.join('\n')}\n`);
  const ran = run(process.execPath, ['use.ts']);
  assert.equal(ran.status, 0, ran.stderr);
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  const flags = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--skipLibCheck',
    'false',
    '--types',
    '',
    'use.ts',
  ];
  const typed = run(process.execPath, [compiler, ...flags]);
  assert.equal(typed.status, 0, typed.stdout);
});

function exportsOfPackage(): Record<string, unknown> {
  return createRequire(import.meta.url)('../package.json').exports;
}

function parley(...args: string[]) {
  return run(process.execPath, [join('node_modules', 'parley-desk', 'bin', 'parley.js'), ...args]);
}

function run(command: string, args: string[], cwd = folder) {
  return spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}
