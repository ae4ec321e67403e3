/**
 * How well does the reader do? Runs the command on the coded sets beside the checkout (`../shared`) and scores its lines with
 * the scorers there. `npm run bench:reading`, or with names to run some: `npm run bench:reading -- gold icbe`; `--misses` also
 * prints what was missed in gold, silver and written.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}
type Report = Record<string, Score & Record<string, Score>>;

/** One set: where it lies, which scorer reads it, and the figures that the project asks for. */
interface CodedSet {
  readonly name: string;
  readonly path: string;
  readonly scorer: 'statements' | 'icbe' | 'attribution';
  readonly goals: Readonly<Record<string, number>>;
}

const shared = resolve(import.meta.dirname, '../../shared');
const data = (name: string) => join(shared, 'data', name);
const STATEMENT_GOALS = { found: 55, statement: 40, condition: 60 };
const SETS: readonly CodedSet[] = [
  { name: 'gold', path: data('gold'), scorer: 'statements', goals: STATEMENT_GOALS },
  { name: 'silver-dev', path: data('silver-dev.jsonl'), scorer: 'statements', goals: STATEMENT_GOALS },
  { name: 'written-dev', path: data('written-dev.jsonl'), scorer: 'statements', goals: STATEMENT_GOALS },
  { name: 'icbe', path: data('icbe-dev.jsonl'), scorer: 'icbe', goals: { conditional: 62, acts: 48, happens: 85 } },
  {
    name: 'polnear',
    path: data('polnear-dev.jsonl'),
    scorer: 'attribution',
    goals: { source: 50, cue: 52, content: 35 },
  },
];
const root = resolve(import.meta.dirname, '..');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const withMisses = process.argv.includes('--misses');

function main(): void {
  if (!existsSync(data('gold'))) {
    console.log(`No coded sets: ${shared} is not there, so there is nothing to score against.`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    console.log(
      `${'set'.padEnd(12)} ${'figure'.padEnd(14)} ${'P'.padStart(6)} ${'R'.padStart(6)} ${'F1'.padStart(6)}   goal  seconds`,
    );
    for (const set of SETS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) score(set, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function score(set: CodedSet, folder: string): void {
  const input = join(folder, `${set.name}.jsonl`);
  const output = join(folder, `${set.name}.read.jsonl`);
  writeFileSync(input, documents(set.path));
  const started = performance.now();
  writeFileSync(output, run(join(root, 'bin/parley.js'), ['read', input, '--format', 'jsonl']));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const gold = set.scorer === 'attribution' ? [set.path, data('polnear-dev-blocks.jsonl')] : [set.path];
  const scorer = join(shared, 'tools', `score-${set.scorer}.mjs`);
  const report: unknown = JSON.parse(run(scorer, [...gold, output, '--json']));
  for (const [i, [figure, value]] of figures(report as Report, set).entries())
    printRow(set, figure, value, i === 0 ? seconds : '');
  if (withMisses && set.scorer === 'statements') console.log(run(scorer, [...gold, output, '--show']));
}

/** The set's documents as a collection without their codes, so that nothing but the text can be read. */
function documents(path: string): string {
  const lines = path.endsWith('.jsonl')
    ? readFileSync(path, 'utf8').split('\n').filter(Boolean)
    : readdirSync(path)
        .sort()
        .map((name) => readFileSync(join(path, name), 'utf8'));
  return lines
    .map((line) => {
      const { id, text, title, publisher, date, language = 'en', url } = JSON.parse(line);
      return `${JSON.stringify({ id, text, title, publisher, date, language, url })}\n`;
    })
    .join('');
}

/** The figures that have a goal, then the rest that the scorer gives as precision, recall and F1. */
function figures(report: Report, set: CodedSet): [string, Score | number][] {
  const flat = Object.entries(report).flatMap(([name, value]): [string, Score | number][] => {
    if (typeof value === 'number') return [[name, value]];
    if (typeof value?.f1 === 'number') return [[name, value]];
    if (name !== 'exact') return [];
    return Object.entries(value as Record<string, Score>).filter(([, v]) => typeof v?.f1 === 'number');
  });
  return flat.filter(([name, value]) => name in set.goals || typeof value !== 'number');
}

function printRow(set: CodedSet, figure: string, value: Score | number, seconds: string): void {
  const cells = typeof value === 'number' ? ['', '', value] : [value.p, value.r, value.f1];
  const goal = set.goals[figure];
  const last = Number(cells[2]);
  const verdict = goal === undefined ? '' : `${goal}${last >= goal ? ' ok' : ' --'}`;
  const numbers = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : '').padStart(6)).join(' ');
  console.log(`${set.name.padEnd(12)} ${figure.padEnd(14)} ${numbers}   ${verdict.padEnd(6)} ${seconds}`);
}

function run(script: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status === 0) return stdout;
  throw new Error(`${script} ${args.join(' ')} ended with ${status}: ${stderr}`);
}

main();
