import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { before, test } from 'node:test';
import { commands } from '../src/cli/commands.ts';
import { EXIT_CODES } from '../src/cli/exit-code.ts';
import { operations } from '../src/operations/index.ts';
import { consoleBlocks, isPrinted, printedBy } from './console-blocks.ts';
import { markdownFiles } from './markdown-files.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const docs = markdownFiles('docs').map(read).join('\n');

before(() => process.chdir(root));

test('every command and every flag of it is named in docs/', () => {
  const missing = commands.flatMap(({ name, flags }) => {
    const heading = new RegExp(`^#+ .*\`parley ${name}`, 'm').test(docs) ? [] : [`a heading for \`parley ${name}\``];
    return [...heading, ...flags.map((flag) => flag.flags).filter((flag) => !docs.includes(`\`${flag}\``))];
  });
  assert.deepEqual(missing, []);
});

test('every operation, every value that a flag may have and every exit code is named in docs/', () => {
  const values = commands.flatMap(({ flags }) => flags.flatMap((flag) => flag.choices ?? []));
  const codes = Object.values(EXIT_CODES).map(String);
  const names = [...operations.map(({ name }) => name), ...values, ...codes];
  assert.deepEqual(
    names.filter((name) => !docs.includes(`\`${name}\``)),
    [],
  );
});

test('every code of an error or a warning is explained in docs/', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = files
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => read(join('src', name)));
  const codes = new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/'((?:cli|conflict|operations|sources)\/[a-z-]+[a-z])'/g)].map((m) => m[1]!),
    ),
  );
  assert.ok(codes.size > 5);
  assert.deepEqual([...codes].filter((code) => !docs.includes(`\`${code}\``)).sort(), []);
});

test('every example in a console block prints what its document shows (`npm run docs` rewrites them)', async () => {
  for (const path of markdownFiles()) {
    for (const { examples } of consoleBlocks(read(path))) {
      for (const { command, printed } of examples) {
        const now = await printedBy(command);
        assert.ok(isPrinted(printed, now), `${path}: \`${command}\` prints\n${now}\nnot\n${printed}`);
      }
    }
  }
});

test('the conflict that the guide writes step by step is the example that it solves, in its order', () => {
  const guide = read('docs/conflicts.md');
  const blocks = [...guide.matchAll(/^```yaml\n(.*?)^```$/gms)].map((m) => m[1]!);
  const whole = read('examples/border.yaml');
  assert.equal(blocks.at(-1), whole);
  const code = (text: string) => text.split('\n').map((line) => line.replace(/ *#.*/, ''));
  const lines = code(whole);
  for (const block of blocks) {
    let at = -1;
    for (const line of code(block)) {
      at = lines.indexOf(line, at + 1);
      assert.ok(at >= 0, `not in the example, or not in this order: ${line}`);
    }
  }
});

test('every link to a file leads somewhere, and to a heading that is there', () => {
  const broken = markdownFiles().flatMap((path) =>
    [...read(path).matchAll(/\]\((?!https?:|mailto:)([^)\s]*)\)/g)]
      .map((m) => m[1]!)
      .filter((link) => !leads(path, link))
      .map((link) => `${path}: ${link}`),
  );
  assert.deepEqual(broken, []);
});

test("no tracked file names a path of somebody's machine or a host to download from", () => {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const own = ['test/docs.test.ts'];
  const texts = stdout
    .split('\0')
    .filter(
      (name) => /\.(ts|js|json|md|yaml|yml|txt)$/.test(name) && !own.includes(name) && existsSync(join(root, name)),
    );
  const wrong = texts.filter((name) =>
    /(?:^|[\s'"`(=])\/(?:home|Users|work|root)\/|registry\.npmjs|"resolved"/m.test(read(name)),
  );
  assert.deepEqual(wrong, []);
});

test('an example may leave lines out with ... and nothing else', () => {
  assert.ok(isPrinted('a\n...\nd\n', 'a\nb\nc\nd\n'));
  assert.ok(isPrinted('a\n...\n', 'a\n'));
  assert.ok(!isPrinted('a\n...\nd\n', 'a\nb\nc\n'));
  assert.ok(!isPrinted('a\nb\n', 'a\nb\nc\n'));
});

function leads(from: string, link: string): boolean {
  const [file = '', heading] = link.split('#');
  const path = file === '' ? from : join(dirname(from), file);
  if (!existsSync(join(root, path))) return false;
  return heading === undefined || headings(read(path)).includes(heading);
}

/** Headings as GitHub addresses them. */
function headings(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map((m) =>
    m[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
