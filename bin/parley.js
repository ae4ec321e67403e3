#!/usr/bin/env node
// Starts Parley under a Node that can run it. Plain JavaScript: an old Node must be able to read this file and say what it lacks.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED = 26;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// A checkout has the sources and runs them as they are; an installed package has only what was built.
const source = join(root, 'src', 'cli', 'main.ts');
const main = existsSync(source) ? source : join(root, 'dist', 'cli', 'main.js');

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  import(pathToFileURL(main).href);
} else {
  const node = broughtNode();
  if (node === null) {
    process.stderr.write(
      `parley needs Node ${NEEDED} or later and this is Node ${process.versions.node}: install a newer Node, or run \`npm ci\` in the checkout, which brings one.\n`,
    );
    process.exitCode = 69;
  } else {
    const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
    // The terminal sends Ctrl-C to both of us; the child decides what it means, and its exit is ours.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => {
        if (signal !== 'SIGINT') child.kill(signal);
      });
    }
    child.on('exit', (code, signal) => {
      if (signal === null) {
        process.exitCode = code === null ? 1 : code;
        return;
      }
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    });
  }
}

/** The Node that the npm package `node` brings, or null where it is not installed or its install script did not run. */
function broughtNode() {
  try {
    const packageFile = createRequire(import.meta.url).resolve('node/package.json');
    const file = join(dirname(packageFile), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}
