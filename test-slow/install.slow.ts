/** A newcomer's install with both npm versions in use: each must bring the Node that runs the checkout. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '..');

for (const version of ['10', '11']) {
  test(`npm ${version} installs from the lock file and the command then runs`, () => {
    const folder = mkdtempSync(join(tmpdir(), `parley-npm${version}-`));
    try {
      copyTracked(folder);
      const npm = run('npx', ['--yes', `npm@${version}`, 'ci', '--no-audit', '--no-fund', '--prefer-offline'], folder);
      assert.equal(npm.status, 0, npm.stderr);
      const { status, stdout, stderr } = run('npx', ['--no-install', 'parley', '--version'], folder);
      assert.equal(status, 0, stderr);
      assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** What git would give a newcomer, changes of today included. */
function copyTracked(folder: string): void {
  const { stdout } = run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], root);
  for (const name of stdout.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(root, name), join(folder, name));
  }
}

/** Runs with the system's own Node in front, as a newcomer has it, not with the one that runs this test. */
function run(command: string, args: string[], cwd: string) {
  const path = (process.env.PATH ?? '')
    .split(':')
    .filter((part) => !part.includes('node_modules'))
    .join(':');
  return spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, PATH: path } });
}
