import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { test } from 'node:test';
import { MAY_IMPORT } from './import-table.ts';

/** Folders without any package from npm, and without the clock, files or network. */
const PURE: readonly string[] = ['base', 'conflict', 'hypotheses', 'analysis', 'brief'];
const ALLOWED_BUILTINS: Record<string, readonly string[]> = { base: ['node:crypto'] };

const src = resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (f) => f.endsWith('.ts') && !f.endsWith('.test.ts'),
);
const IMPORT =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
  readonly typesOnly: boolean;
}

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((m) => ({
    file,
    folder: file.split(sep)[0]!,
    target: m[2] ?? m[3]!,
    typesOnly: m[1] !== undefined,
  }));
});

test('imports point down the layers only', () => {
  const wrong = imports.filter(({ file, folder, target, typesOnly }) => {
    if (!target.startsWith('.') || !file.includes(sep)) return false;
    const to = relative(src, resolve(dirname(join(src, file)), target)).split(sep)[0]!;
    if (to === folder) return false;
    const allowed = MAY_IMPORT[folder];
    assert.ok(allowed, `src/${folder}/ is not in the import table`);
    return !(allowed.includes(to) || (typesOnly && allowed.includes(`types:${to}`)));
  });
  assert.deepEqual(
    wrong.map((i) => `${i.file} imports ${i.target}`),
    [],
  );
});

test('the pure layers import no package and no built-in that could touch the outside', () => {
  const wrong = imports.filter(
    ({ folder, target, typesOnly }) =>
      PURE.includes(folder) &&
      !typesOnly &&
      !target.startsWith('.') &&
      !(ALLOWED_BUILTINS[folder] ?? []).includes(target),
  );
  assert.deepEqual(
    wrong.map((i) => `${i.file} imports ${i.target}`),
    [],
  );
});

test('nothing below the command line touches files, and nothing below operations the network', () => {
  const wrong = imports.filter(
    ({ folder, target }) =>
      /^(node:)?(fs|child_process|http|https|net|tls|dgram)(\/|$)/.test(target) &&
      !['cli', 'server', 'ledger', 'operations'].includes(folder),
  );
  assert.deepEqual(
    wrong.map((i) => `${i.file} imports ${i.target}`),
    [],
  );
});
