import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { ClosedOutput, sink } from './terminal.ts';

const TERMINAL = new URL('./terminal.ts', import.meta.url).href;
const MAIN = new URL('./main.ts', import.meta.url).pathname;

/** Runs a script with the process's terminal `t`, sends SIGINT as soon as it prints, and resolves to how it ended. */
function interrupted(script: string): Promise<{ code: number | null; signal: string | null }> {
  const source = `import { processTerminal } from ${JSON.stringify(TERMINAL)}; const t = processTerminal(); ${script}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.once('data', () => child.kill('SIGINT'));
  return new Promise((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })));
}

test('Ctrl-C ends work that blocks the event loop', { timeout: 10_000 }, async () => {
  const ended = await interrupted(`console.log('ready'); const end = Date.now() + 8000; while (Date.now() < end);`);
  assert.deepEqual(ended, { code: null, signal: 'SIGINT' });
});

test('Ctrl-C fires the signal of work that can be interrupted, and ends the process after it', {
  timeout: 10_000,
}, async () => {
  const wait = 'setInterval(() => {}, 50); console.log("ready");';
  const within = `await t.interruptible(() => new Promise((resolve) => { ${wait} t.signal.addEventListener('abort', resolve); })); process.exit(130);`;
  assert.deepEqual(await interrupted(within), { code: 130, signal: null });
  assert.deepEqual(await interrupted(`await t.interruptible(async () => {}); ${wait}`), {
    code: null,
    signal: 'SIGINT',
  });
});

test('what cannot be written is an error where the disk is full, and quiet where the reader is gone', async () => {
  const failing = (code: string) =>
    sink(new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) }));
  await assert.rejects(failing('ENOSPC').write('a'), { code: 'cli/cannot-write' });
  await assert.rejects(failing('EIO').write('a'), { code: 'cli/cannot-write' });
  await assert.rejects(failing('EPIPE').write('a'), ClosedOutput);
});

test('a full disk ends a run with 74, also that of --help', { skip: !existsSync('/dev/full') }, () => {
  for (const args of [['--help'], ['read', '--help'], ['completion', 'bash'], ['read', MAIN, MAIN, '--json']]) {
    const quoted = [process.execPath, MAIN, ...args].map((word) => `'${word}'`).join(' ');
    const { status, stderr } = spawnSync('sh', ['-c', `${quoted} > /dev/full`], { encoding: 'utf8' });
    assert.match(stderr, /^parley: [^\n]+ \(cli\/cannot-write\)\n$/);
    assert.equal(status, 74);
  }
});

test('a warning of a library reaches standard error without escape sequences', () => {
  const script = `process.argv.push('--version'); await import(${JSON.stringify(MAIN)}); process.emitWarning('evil \\u001b[31m words');`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  assert.match(stderr, /evil ␛\[31m words/);
  assert.doesNotMatch(stderr, /\u001b/);
});
