/** The project's own documents, held to the code: what they say of it must be so. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { ACTS, CERTAINTIES, CONDITION_KINDS, STRENGTHS } from '../src/base/index.ts';
import { MAY_IMPORT } from './import-table.ts';

const root = resolve(import.meta.dirname, '..');
const page = (name: string) => readFileSync(join(root, name), 'utf8');
const PAGES = ['.', 'docs', 'examples', 'bench']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.md'));

/** The cells of every row below the heading `## title` of a page, without the table's own heading. */
function rows(name: string, title: string): string[][] {
  const section = page(name)
    .split(/^## /m)
    .find((s) => s.startsWith(`${title}\n`));
  assert.ok(section !== undefined, `${name} has no heading "${title}"`);
  const lines = section.split('\n').filter((line) => line.startsWith('|') && !/^\| ?-/.test(line));
  return lines.slice(1).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test('ARCHITECTURE.md has the import table that the layers are tested by', () => {
  const documented = rows('ARCHITECTURE.md', 'Layers').map(([folder = '', , imports = '']) => [
    folder.replace(/[`/]/g, ''),
    imports === 'nothing' ? [] : imports.split(', ').map((name) => name.replace(/^types of /, 'types:')),
  ]);
  assert.deepEqual(Object.fromEntries(documented), MAY_IMPORT);
});

test('every folder of src/ stands in the import table, and what the code map names is there', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) assert.ok(name in MAY_IMPORT, `src/${name}/ is not in the import table`);
  for (const [where = '', , first = ''] of rows('ARCHITECTURE.md', 'Code map')) {
    const places = [...where.matchAll(/`([^`]+)`/g)].map((m) => m[1]!);
    for (const place of places) assert.ok(existsSync(join(root, place)), `${place} is not there`);
    for (const [, file = ''] of first.matchAll(/`([^`]+)`/g)) {
      const isThere = [...places, ...places.map(dirname)].some((place) => existsSync(join(root, place, file)));
      assert.ok(isThere, `${file} is in none of ${places.join(', ')}`);
    }
  }
});

test('GLOSSARY.md has every act, kind of condition, strength and certainty', () => {
  // The formatter pads cells.
  const glossary = page('GLOSSARY.md').replace(/ +\|/g, ' |');
  for (const word of [...ACTS, ...CONDITION_KINDS]) {
    assert.ok(glossary.includes(`| **${word}** |`), `no row for "${word}"`);
  }
  assert.ok(glossary.includes(`: ${STRENGTHS.join(', ')} |`), 'strengths');
  assert.ok(glossary.includes(`: ${CERTAINTIES.join(', ')} |`), 'certainties');
});

test('GLOSSARY.md explains no word twice in one table', () => {
  for (const table of page('GLOSSARY.md').split(/^##+ /m)) {
    const words = [...table.matchAll(/^\| \*\*([^*]+)\*\*/gm)].map((m) => m[1]!);
    assert.deepEqual(words, [...new Set(words)]);
  }
});

test('every command in CONTRIBUTING.md is a script of the package or names files that are there', () => {
  const { scripts } = JSON.parse(page('package.json')) as { scripts: Record<string, string> };
  const commands = [...page('CONTRIBUTING.md').matchAll(/\bnpm (?:run )?([a-z:]+)/g)].map((m) => m[1]!);
  for (const name of commands) assert.ok(name === 'ci' || name in scripts, `npm run ${name}`);
  for (const [, file = ''] of page('CONTRIBUTING.md').matchAll(/`[^`]* ((?:src|examples)\/[\w./-]+)/g)) {
    assert.ok(existsSync(join(root, file)), file);
  }
});

test('links inside the project resolve', () => {
  for (const name of PAGES) {
    for (const [, target = ''] of page(name).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      assert.ok(existsSync(resolve(root, dirname(name), target)), `${name} links to ${target}`);
    }
  }
});
