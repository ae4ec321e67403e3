/**
 * How fast is reading? Whole-collection throughput for each core with its peak memory, and one article from cold start to
 * output. `npm run bench:speed`, or `npm run bench:speed -- --synthetic` where the corpus lies beside the checkout and is not
 * wanted.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createRandom } from '../src/base/index.ts';

const REPETITIONS = 10;
const SAMPLE_MS = 100;
const root = resolve(import.meta.dirname, '..');
const command = join(root, 'bin/parley.js');
const corpus = resolve(root, '../shared/data/korea/kcna-2011-2012.jsonl.gz');

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    console.log(
      `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.versions.node}`,
    );
    coldStart();
    const isReal = existsSync(corpus) && !process.argv.includes('--synthetic');
    const path = isReal ? corpus : synthetic(folder);
    const megabytes = textBytes(path) / 1e6;
    console.log(
      `\ncollection: ${isReal ? 'korea/kcna-2011-2012.jsonl.gz' : 'synthetic, seeded'}, ${megabytes.toFixed(1)} MB of text`,
    );
    console.log('workers  seconds  MB/s  MB/s a core  peak memory MB (after a quarter, half, three quarters)');
    for (const workers of new Set([1, availableParallelism()])) await throughput(path, megabytes, workers);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Ten cold starts after one that fills the caches: through whatever Node the shell finds, and under this one. */
function coldStart(): void {
  const article = join(root, 'examples/overture.txt');
  for (const [name, node] of [
    ["the system's node", systemNode()],
    ['this node', process.execPath],
  ] as const) {
    if (node === null) continue;
    const times = Array.from({ length: REPETITIONS + 1 }, () => {
      const started = performance.now();
      const { status, stdout } = spawnSync(node, [command, 'read', article], { encoding: 'utf8' });
      if (status !== 0 || stdout.length === 0) throw new Error(`cold start ended with ${status}`);
      return performance.now() - started;
    });
    const [min, median] = minAndMedian(times.slice(1));
    console.log(`one article, cold, through ${name}: min ${min.toFixed(0)} ms, median ${median.toFixed(0)} ms`);
  }
}

/** The first node in PATH that is not of this checkout, or null. */
function systemNode(): string | null {
  const folders = (process.env.PATH ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  return folders.map((folder) => join(folder, 'node')).find((path) => existsSync(path)) ?? null;
}

async function throughput(path: string, megabytes: number, workers: number): Promise<void> {
  const started = performance.now();
  const child = spawn(process.execPath, [command, 'read', path, '--format', 'jsonl', '--workers', String(workers)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const memory: number[] = [];
  const sampling = setInterval(() => memory.push(residentMegabytes(child.pid!)), SAMPLE_MS);
  let sink = 0;
  for await (const chunk of child.stdout) sink += chunk.length;
  clearInterval(sampling);
  if (sink === 0) throw new Error('nothing came out');
  const seconds = (performance.now() - started) / 1000;
  const rate = megabytes / seconds;
  const at = (share: number) => (memory[Math.floor(memory.length * share)] ?? 0).toFixed(0);
  console.log(
    `${String(workers).padStart(7)}  ${seconds.toFixed(1).padStart(7)}  ${rate.toFixed(2)}  ${(rate / workers).toFixed(2).padStart(11)}  ` +
      `${Math.max(...memory).toFixed(0)} (${at(0.25)}, ${at(0.5)}, ${at(0.75)})`,
  );
}

/** Resident memory now, from /proc where there is one, else 0. */
function residentMegabytes(pid: number): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function minAndMedian(times: readonly number[]): [min: number, median: number] {
  const sorted = [...times].sort((a, b) => a - b);
  return [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!];
}

function textBytes(path: string): number {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean);
  return lines.reduce((sum, line) => sum + Buffer.byteLength(JSON.parse(line).text), 0);
}

/** 4,000 seeded stories, made of the sentences of our examples in random order. */
function synthetic(folder: string): string {
  const random = createRandom(2026);
  const sentences = ['overture.txt', 'river.txt']
    .map((name) => readFileSync(join(root, 'examples', name), 'utf8'))
    .flatMap((text) => text.split(/(?<=[.?!]"?)\s+/));
  const stories = Array.from({ length: 4000 }, (_, i) => {
    const paragraphs = Array.from({ length: 4 + random.integer(5) }, () =>
      Array.from({ length: 2 + random.integer(4) }, () => random.pick(sentences)).join(' '),
    );
    return JSON.stringify({ id: `s-${i}`, text: paragraphs.join('\n\n'), language: 'en' });
  });
  const path = join(folder, 'synthetic.jsonl.gz');
  writeFileSync(path, gzipSync(stories.join('\n')));
  return path;
}

await main();
