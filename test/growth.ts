/** Below this a run is mostly the noise of the machine. */
const LEAST_MS = 3;
const MOST_DOUBLINGS = 6;
/** What a ratio may be where time grows in step (4): with the square it would be 16. */
const IN_STEP = 8;
const ATTEMPTS = 4;

/**
 * How many times as long work takes on four times as much input: 4 where time grows in step, 16 where with the square. `size` is
 * doubled until a run takes long enough to be measured; a busy machine gets a few attempts, of which the least counts.
 */
export function growth(work: (size: number) => void, size: number): number {
  let small = size;
  for (let i = 0; i < MOST_DOUBLINGS && fastest(() => work(small)) < LEAST_MS; i++) small *= 2;
  work(4 * small);
  let ratio = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ATTEMPTS && ratio >= IN_STEP; i++)
    ratio = Math.min(ratio, fastest(() => work(4 * small)) / fastest(() => work(small)));
  return ratio;
}

/** The least time of three runs in milliseconds: whatever else the machine does only ever adds. */
function fastest(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return Math.min(...times);
}
