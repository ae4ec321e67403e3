import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runParley } from '../../test/run-parley.ts';
import { ClosedOutput } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = 'Minister Ode said that Norland would lift the ban only if Sudland releases the crew.\n';
const line = (id: string, text: string = TEXT) => `${JSON.stringify({ id, text, language: 'en' })}\n`;

/** Writes a file into the test's folder and returns its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const article = file('article.txt', TEXT);

/** Asserts that a command line fails with one message that ends with `code`. */
async function assertFails(args: string[], code: string, exit: number, input = ''): Promise<string> {
  const { code: got, errors, output } = await runParley(args, { input });
  assert.equal(got, exit, errors);
  assert.match(errors, /^parley: [^\n]+; expected [^\n]+\n$/);
  assert.ok(errors.endsWith(`(${code})\n`), errors);
  assert.equal(output, '');
  return errors;
}

test('a file is read into a page', async () => {
  const { code, output, errors } = await runParley(['read', article]);
  assert.deepEqual([code, errors], [0, '']);
  assert.match(output, /article\.txt/);
});

test('several files become several pages and a table of all', async () => {
  const { output } = await runParley(['read', article, article]);
  assert.equal(output.match(/article\.txt/g)?.length, 2);
  assert.match(output, /In all: \d+ statements? in 2 documents/);
});

test('a folder is read by name, without hidden files and without what Parley does not read', async () => {
  const inside = join(folder, 'inside');
  mkdirSync(join(inside, 'deeper'), { recursive: true });
  for (const name of ['b.txt', 'a.txt', '.hidden.txt', 'table.xls', 'deeper/c.txt'])
    writeFileSync(join(inside, name), TEXT);
  const { output } = await runParley(['read', inside, '--json']);
  const froms = output
    .trim()
    .split('\n')
    .map((json) => JSON.parse(json).document.from.slice(inside.length + 1));
  assert.deepEqual(froms, ['a.txt', 'b.txt', 'deeper/c.txt']);
});

test('a folder leaves out installed packages, and folds what holds no statement into one line', async () => {
  const inside = join(folder, 'folded');
  mkdirSync(join(inside, 'node_modules'), { recursive: true });
  for (const name of ['node_modules/a.txt', 'b.txt']) writeFileSync(join(inside, name), TEXT);
  for (const name of ['c.txt', 'd.txt'])
    writeFileSync(join(inside, name), 'The weather was calm and the harbour was full.');
  const { output } = await runParley(['read', inside, '--language', 'en']);
  assert.match(output, /b\.txt/);
  assert.doesNotMatch(output, /node_modules|c\.txt/);
  assert.match(output, /\n2 files without statements\n$/);
});

test('a name in any capitals filters as its code, and a page that filters emptied says what they passed over', async () => {
  const path = file('ankara.txt', 'Turkey said that it would lift the ban only if Greece releases the crew.');
  for (const speaker of ['Turkey', 'tur', 'TUR', 'turkey']) {
    const { output } = await runParley(['read', path, '--speaker', speaker]);
    assert.match(output, /1 {2}\w+ {2}TUR /, speaker);
  }
  const { output } = await runParley(['read', path, '--speaker', 'ARM', '--conditional']);
  assert.match(output, /0 of 1 statement match `--speaker ARM --conditional`; speakers here: TUR/);
  assert.match(await assertFails(['read', path, '--speaker', 'TUK'], 'operations/unknown-actor', 65), /`TUR`/);
  assert.match(
    await assertFails(['read', path, '--addressee', 'Turkye'], 'operations/unknown-actor', 65),
    /`Turkey` \(TUR\)/,
  );
  const many = file('many.jsonl', line('a') + line('b'));
  assert.match((await runParley(['read', many, '--speaker', 'TUK'])).errors, /^[^\n]+\(operations\/unknown-actor\)\n$/);
});

test('what is typed is waited for with a word; a text or an array is no collection, and that is said once', async () => {
  const typed = await runParley(['read', '-'], { input: TEXT, isTyped: true });
  assert.equal(typed.errors, 'parley: reading standard input; end with Ctrl-D\n');
  await assertFails(['read', '-', '--format', 'jsonl'], 'sources/not-a-collection', 65, `${TEXT}${TEXT}`);
  for (const args of [[], ['--format', 'jsonl']])
    assert.match(await assertFails(['read', '-', ...args], 'sources/json-array', 65, `[${line('a')}]`), /jq -c/);
});

test('standard input is one text, or a collection where it opens like one', async () => {
  const one = await runParley(['read', '-', '--json'], { input: TEXT });
  assert.equal(JSON.parse(one.output).document.text, TEXT);
  const two = await runParley(['read', '-'], { input: line('a') + line('b') });
  assert.deepEqual(
    two.output
      .trim()
      .split('\n')
      .map((json) => JSON.parse(json).id),
    ['a', 'b'],
  );
});

test('a filter answers nothing with nothing, and a bad line with a message while it reads the others', async () => {
  assert.deepEqual(await runParley(['read', '-', '--format', 'jsonl']), { code: 0, output: '', errors: '' });
  const { code, output, errors } = await runParley(['read', '-', '--format', 'jsonl'], {
    input: `${line('a')}no json\n${line('c')}`,
  });
  assert.equal(code, 65);
  assert.deepEqual(
    output
      .trim()
      .split('\n')
      .map((json) => JSON.parse(json).id),
    ['a', 'c'],
  );
  assert.match(errors, /`-:2` .*\(sources\/line-not-json\)\nparley: 1 item of 3 items could not be read\n$/);
});

test('--strict stops at the first bad item, and at the first bad file', async () => {
  const bad = file('bad.jsonl', `${line('a')}no json\n${line('c')}`);
  const items = await runParley(['read', bad, '--strict', '--workers', '1']);
  assert.equal(items.code, 65);
  assert.deepEqual(
    items.output
      .trim()
      .split('\n')
      .map((json) => JSON.parse(json).id),
    ['a'],
  );
  const files = await runParley(['read', join(folder, 'absent'), article, '--strict']);
  assert.deepEqual([files.code, files.output], [66, '']);
});

test('without --strict a bad file is reported, the others are read, and the exit code says so', async () => {
  const { code, output, errors } = await runParley(['read', join(folder, 'absent.txt'), article, '--format', 'jsonl']);
  assert.equal(code, 66);
  assert.equal(output.trim().split('\n').length, 1);
  assert.match(errors, /\(cli\/no-such-file\)/);
});

test('--json prints the whole result, --format jsonl a record, --with-text its text too', async () => {
  const whole = JSON.parse((await runParley(['read', article, '--json'])).output);
  assert.deepEqual(Object.keys(whole), ['document', 'statements', 'attributions', 'method', 'warnings']);
  const record = JSON.parse((await runParley(['read', article, '--format', 'jsonl'])).output);
  assert.equal(record.text, undefined);
  const withText = JSON.parse((await runParley(['read', article, '--format', 'jsonl', '--with-text'])).output);
  assert.equal(withText.text, TEXT);
});

test('--format csv opens with one header for all sources', async () => {
  const { output } = await runParley(['read', article, article, '--format', 'csv']);
  assert.equal(output.match(/^id,document,from,title/gm)?.length, 1);
});

test('what the flags say of a document wins', async () => {
  const flags = ['--title', 'A ban', '--publisher', 'Gazette', '--date', '2024-05-13', '--url', 'https://g.example/1'];
  const { document } = JSON.parse((await runParley(['read', article, '--json', ...flags])).output);
  assert.deepEqual(
    [document.title, document.publisher, document.date, document.url],
    ['A ban', 'Gazette', '2024-05-13', 'https://g.example/1'],
  );
});

test('a command line that is wrong says what is near', async () => {
  assert.match(await assertFails(['read', '--fromat', 'csv'], 'cli/unknown-flag', 64), /did you mean `--format`\?/i);
  assert.match(await assertFails(['raed', article], 'cli/unknown-command', 64), /did you mean `read`\?/i);
  assert.match(
    await assertFails(['read', article, '--format', 'xml'], 'cli/bad-flag', 64),
    /expected one of json, jsonl, csv/,
  );
  assert.match(await assertFails(['read', article, '--act', 'offer,thraet'], 'cli/bad-flag', 64), /`thraet`/);
  await assertFails(['read', article, '--date', '13 May'], 'cli/bad-flag', 64);
  await assertFails(['read', article, '--date', '2026-02-31'], 'cli/bad-flag', 64);
  await assertFails(['read', article, '--workers', '0'], 'cli/bad-flag', 64);
  await assertFails(['read', article, '--json', '--format', 'csv'], 'cli/bad-flag', 64);
  await assertFails(['read', article, '--with-text', '--format', 'csv'], 'cli/bad-flag', 64);
  await assertFails(['read'], 'cli/nothing-to-read', 64);
  await assertFails(['completion', 'tcsh'], 'cli/bad-flag', 64);
});

test('what is not there says what is near', async () => {
  assert.match(await assertFails(['read', join(folder, 'article.md')], 'cli/no-such-file', 66), /article\.txt/);
  await assertFails(['read', join(article, 'under-a-file')], 'cli/no-such-file', 66);
  await assertFails(['read', article, '--actors', join(folder, 'absent.yaml')], 'cli/no-such-file', 66);
});

test('an empty file and an empty folder are errors', async () => {
  await assertFails(['read', file('empty.txt', '')], 'sources/empty', 65);
  mkdirSync(join(folder, 'nothing'));
  await assertFails(['read', join(folder, 'nothing')], 'cli/empty-folder', 65);
});

test('a file that may not be opened is an error', { skip: process.getuid?.() === 0 }, async () => {
  const secret = file('secret.txt', TEXT);
  chmodSync(secret, 0);
  await assertFails(['read', secret], 'cli/unreadable', 66);
});

test('a name or a text with escape sequences is shown, never sent', async () => {
  const path = file('\u001b[31mred.txt', `${TEXT}\u001b]0;title\u0007 \u202eevil`);
  for (const args of [
    [path],
    [path, '--json'],
    [path, '--format', 'jsonl', '--with-text'],
    [path, '--format', 'csv', '--attributions'],
  ]) {
    const { output } = await runParley(['read', ...args], { isTerminal: true, environment: { NO_COLOR: '1' } });
    assert.doesNotMatch(output, /[\u001b\u0007\u202e]/);
  }
  const { errors } = await runParley(['read', `${folder}/\u001b[31mabsent`]);
  assert.doesNotMatch(errors, /\u001b/);
});

test('colour is for a terminal alone, and not where it was declined', async () => {
  const isColoured = async (args: string[], options: object) =>
    (await runParley(['read', article, ...args], options)).output.includes('\u001b[');
  assert.equal(await isColoured([], { isTerminal: true }), true);
  assert.equal(await isColoured([], {}), false);
  assert.equal(await isColoured(['--no-color'], { isTerminal: true }), false);
  assert.equal(await isColoured([], { isTerminal: true, environment: { NO_COLOR: '1' } }), false);
  assert.equal(await isColoured([], { isTerminal: true, environment: { TERM: 'dumb' } }), false);
});

test('a reader that goes away ends the run quietly', async () => {
  const { code, errors } = await runParley(['read', article, article], {
    onOutput: () => {
      throw new ClosedOutput();
    },
  });
  assert.deepEqual([code, errors], [0, '']);
});

test('a run that is stopped says so and ends with 130', async () => {
  const { code, errors } = await runParley(['read', article], { signal: AbortSignal.abort() });
  assert.deepEqual([code, errors], [130, 'parley: stopped\n']);
});

test('--help lists every command and flag, --version the version of the package', async () => {
  const root = new URL('../../package.json', import.meta.url);
  assert.equal((await runParley(['--version'])).output, `${JSON.parse(readFileSync(root, 'utf8')).version}\n`);
  assert.match((await runParley([])).output, /read .*\n.*completion/s);
  assert.match((await runParley(['read', '--help'])).output, /--attributions.*Examples:/s);
});

test('the completion scripts name every command and flag and are accepted by their shells', async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { output } = await runParley(['completion', shell]);
    for (const word of ['read', 'completion', 'format', 'with-text', 'annotations'])
      assert.ok(output.includes(word), `${shell}: ${word}`);
    const checked = spawnSync(shell, ['-n'], { input: output, encoding: 'utf8' });
    if (checked.error === undefined) assert.equal(checked.stderr, '');
  }
});

test('why-read shows the sentence at an offset or at words, and says so when there is none', async () => {
  const at = TEXT.indexOf('only if');
  for (const place of [`${at}`, 'only if Sudland']) {
    const { code, output, errors } = await runParley(['why-read', `${article}:${place}`]);
    assert.deepEqual([code, errors], [0, '']);
    assert.match(output, /Minister Ode said/);
    assert.match(output, /condition\/only-if/);
  }
  assert.equal(JSON.parse((await runParley(['why-read', `${article}:${at}`, '--json'])).output).sentence[0], 0);
  const facts = ['--publisher', 'Gazette', '--title', 'A ban', '--date', '2024-05-13', '--url', 'https://g.example/1'];
  const [same] = JSON.parse((await runParley(['read', article, '--json', ...facts])).output).statements;
  const explained = JSON.parse((await runParley(['why-read', `${article}:${at}`, '--json', ...facts])).output);
  assert.deepEqual(explained.statements[0], same);
  await assertFails(['why-read', article], 'cli/bad-place', 64);
  await assertFails(['why-read', `${article}:9999`], 'operations/no-such-place', 65);
  await assertFails(['why-read', `${article}:unheard words`], 'operations/no-such-place', 65);
  await assertFails(['why-read', `${join(folder, 'absent.txt')}:1`], 'cli/no-such-file', 66);
});
