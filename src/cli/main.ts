/** The command's entry: starts quickly, then hands over to the one function that runs a command line. */
import { mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

// Compiled code is kept between runs, which halves the start. In the user's own folder: another user could write to the
// shared default and so run code here. Without a home the cache is left out and all else is the same.
try {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'parley', 'compiled');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  enableCompileCache(folder);
} catch {
  // No home, or one that may not be written to.
}

const [{ parley }, { processTerminal }] = await Promise.all([import('./parley.ts'), import('./terminal.ts')]);
process.exitCode = await parley(process.argv.slice(2), processTerminal());
