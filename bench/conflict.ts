/**
 * How long does the conflict engine take, from the conflict as written to every player's stable states under nash, gmr, smr,
 * seq and sseq? Seeded models; one warm-up, then repetitions; least and median.
 *
 *     node bench/conflict.ts [--large] [--growth]
 */
import { createRandom } from '../src/base/random.ts';
import { createModel } from '../src/conflict/model.ts';
import { type RandomTraits, randomConflict } from '../src/conflict/random-conflict.ts';
import { countOf, solution } from '../src/conflict/solution.ts';

const large = process.argv.includes('--large');

interface Timing {
  readonly model: number;
  readonly solve: number;
}

/** Times one shape; `sink` keeps the work from being optimised away. */
function timings(traits: RandomTraits, repetitions: number): { times: Timing[]; sink: number } {
  const conflict = randomConflict(createRandom(7), { priorities: 8, evenly: true, ...traits });
  const times: Timing[] = [];
  let sink = 0;
  for (let n = 0; n <= repetitions; n++) {
    const start = performance.now();
    const model = createModel(conflict);
    const built = performance.now();
    const { equilibria } = solution(model);
    const end = performance.now();
    for (const bits of Object.values(equilibria)) sink += countOf(bits);
    if (n > 0 || repetitions === 1) times.push({ model: built - start, solve: end - built });
  }
  return { times, sink };
}

function row(name: string, traits: RandomTraits, repetitions: number): string {
  const { times, sink } = timings(traits, repetitions);
  const totals = times.map((t) => t.model + t.solve).sort((a, b) => a - b);
  const median = totals[Math.floor(totals.length / 2)]!;
  const solve = Math.min(...times.map((t) => t.solve));
  return `${name.padEnd(34)} min ${totals[0]!.toFixed(1).padStart(9)} ms  median ${median.toFixed(1).padStart(9)} ms  (solve alone ${solve.toFixed(1)})  equilibria ${sink}  peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;
}

/** The median of one shape, for the plot in docs/. */
function growthRow(panel: string, x: number, traits: RandomTraits): void {
  const { times } = timings(traits, 5);
  const totals = times.map((t) => t.model + t.solve).sort((a, b) => a - b);
  console.log(`${panel}\t${x}\t${totals[2]!.toFixed(2)}`);
}

if (process.argv.includes('--growth')) {
  // The first runs also compile.
  for (const players of [1, 2, 3, 4]) timings({ players, options: 12 }, 20);
  for (let k = 4; k <= 10; k++) growthRow('states (2 players), ms', 4 ** k, { players: 2, options: 2 * k });
  for (const players of [1, 2, 3, 4, 6, 8, 16])
    growthRow('players (16 options), ms', players, { players, options: 16 });
  for (const each of [1, 2, 3, 4, 5, 6])
    growthRow('options of each of 3 players, ms', each, { players: 3, options: 3 * each });
  for (const priorities of [2, 8, 16, 32, 64])
    growthRow('priorities (2 x 8 options), ms', priorities, { players: 2, options: 16, priorities });
  process.exit();
}

if (large) {
  for (const [players, options] of [
    [2, 24],
    [4, 24],
    [12, 24],
  ] as const) {
    console.log(row(`${players} x ${options / players} = 2^24 states`, { players, options }, 1));
  }
  process.exit();
}

const shapes: readonly [players: number, options: number][] = [
  [2, 6],
  [3, 5],
  [6, 2],
  [10, 1],
  [2, 7],
  [2, 8],
  [2, 9],
  [2, 10],
  [4, 5],
  [10, 2],
  [20, 1],
];
for (const [players, each] of shapes) {
  const options = players * each;
  console.log(row(`${players} x ${each} = 2^${options} states`, { players, options }, options > 16 ? 3 : 10));
}
for (const [players, options] of [
  [2, 20],
  [4, 20],
  [10, 20],
] as const) {
  console.log(row(`${players} x ${options / players}, irreversible`, { players, options, irreversible: true }, 3));
  console.log(row(`${players} x ${options / players}, infeasible`, { players, options, infeasible: true }, 3));
}
