#!/usr/bin/env node
// Starts Parley under a Node that can run it. Plain JavaScript: an old Node must be able to read this file and say what it lacks.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import * as modules from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED = 26;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// A checkout has the sources and runs them as they are; an installed package has only what was built.
const source = join(root, 'src', 'cli', 'main.ts');
const main = existsSync(source) ? source : join(root, 'dist', 'cli', 'main.js');

const cache = compileCache();

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  if (cache !== null) modules.enableCompileCache(cache);
  import(pathToFileURL(main).href);
} else {
  const node = broughtNode();
  if (node === null) {
    process.stderr.write(
      `parley needs Node ${NEEDED} or later and this is Node ${process.versions.node}: install a newer Node, or run \`npm ci\` in the checkout, which brings one.\n`,
    );
    process.exitCode = 69;
  } else {
    const child = spawn(node, [main, ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: cache === null ? process.env : { ...process.env, NODE_COMPILE_CACHE: cache },
    });
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
    const packageFile = modules.createRequire(import.meta.url).resolve('node/package.json');
    const file = join(dirname(packageFile), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

/**
 * The folder in which Node keeps compiled code between runs, which halves the start; null where there is none. It is the
 * user's own: in the shared default another user could leave code for us to run.
 */
function compileCache() {
  // Who has set either of these has decided already.
  if (process.env.NODE_DISABLE_COMPILE_CACHE || process.env.NODE_COMPILE_CACHE) return null;
  try {
    const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'parley', 'compiled');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch {
    return null;
  }
}
