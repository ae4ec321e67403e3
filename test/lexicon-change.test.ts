/** The worked example of docs/lexicon.md: one line of the lexicon changes, one mark of a reading changes. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import type { Reading, Statement } from '../src/base/index.ts';

const root = resolve(import.meta.dirname, '..');

/** The statements of the overture, read by the checkout in `folder`. */
function overtureRead(folder: string): readonly Statement[] {
  const command = [join(folder, 'bin/parley.js'), 'read', join(root, 'examples/overture.txt'), '--json'];
  const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  assert.notEqual(stdout, '', stderr);
  return (JSON.parse(stdout) as Reading).statements;
}

/** A checkout whose lexicon differs from ours in the line `from` of the entry `id`. */
function changedCheckout(folder: string, id: string, from: string, to: string): void {
  for (const part of ['bin', 'src', 'package.json']) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const path = join(folder, 'src/reading/lexicon/connectives.ts');
  const before = readFileSync(path, 'utf8');
  const at = before.indexOf(from, before.indexOf(`id: '${id}'`));
  assert.ok(at > 0);
  writeFileSync(path, before.slice(0, at) + to + before.slice(at + from.length));
}

test('changing one line of the lexicon changes one mark of a reading', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-lexicon-'));
  try {
    changedCheckout(folder, 'condition/as-long-as', "kind: 'as-long-as'", "kind: 'other'");
    const [ours, theirs] = [overtureRead(root), overtureRead(folder)];
    const kinds = (list: readonly Statement[]) =>
      list.flatMap(({ conditions }) => conditions.map(({ quote, kind }) => `${kind}: ${quote}`));
    assert.deepEqual(
      kinds(theirs).filter((mark) => !kinds(ours).includes(mark)),
      ['other: as long as present conditions last'],
    );
    const asBefore = theirs.map((statement) => ({
      ...statement,
      conditions: statement.conditions.map((c) =>
        c.quote.startsWith('as long as') ? { ...c, kind: 'as-long-as' } : c,
      ),
    }));
    assert.deepEqual(asBefore, ours);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
