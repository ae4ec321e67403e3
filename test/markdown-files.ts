import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', 'shared']);

/** The Markdown files of the checkout, as paths from its root, in order. */
export function markdownFiles(folder = '.'): string[] {
  const root = resolve(import.meta.dirname, '..');
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name) && !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return markdownFiles(path);
      return entry.name.endsWith('.md') ? [path] : [];
    })
    .sort();
}
