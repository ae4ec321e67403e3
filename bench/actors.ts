/** How fast actors are found: the gazetteer's start, and megabytes of text a second, over texts made of its own names. */
import { performance } from 'node:perf_hooks';
import { createRandom } from '../src/base/index.ts';
import { gazetteer } from '../src/reading/actors/index.ts';

const WORDS =
  'the talks on that day were held again and nobody would say when they could go on without a word of regret from'.split(
    ' ',
  );
const NAMES = [
  'North Korea',
  'Seoul',
  'the U.S.',
  'Kim Jong Un',
  'the Foreign Ministry',
  'NATO',
  'Barack Obama',
  'Iranian',
  'the south side',
];

const start = performance.now();
const known = gazetteer();
console.log(`compiled in ${(performance.now() - start).toFixed(1)} ms`);

const random = createRandom(1);
const pick = (list: readonly string[]) => list[random.integer(list.length)]!;
const texts = Array.from({ length: 2000 }, () =>
  Array.from({ length: 400 }, () => (random.next() < 0.08 ? pick(NAMES) : pick(WORDS))).join(' '),
);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
let sink = 0;
const rates = Array.from({ length: 11 }, () => {
  const from = performance.now();
  for (const text of texts) sink += known.mentions(text, [0, text.length], '2012-03-01').length;
  return megabytes / ((performance.now() - from) / 1000);
})
  .slice(1)
  .sort((a, b) => a - b);
console.log(
  `${rates[5]!.toFixed(1)} MB/s median, ${rates[0]!.toFixed(1)} least, ${megabytes.toFixed(1)} MB, ${sink} mentions`,
);
