/** A seeded source of numbers: the same seed gives the same sequence everywhere. */
export interface Random {
  /** The next number in [0, 1). */
  next(): number;
  /** An integer in [0, below). */
  integer(below: number): number;
  /** One of `items`. */
  pick<T>(items: readonly T[]): T;
}

/**
 * Creates a seeded generator (mulberry32, Tommy Ettinger 2017, public domain algorithm). For tests, benchmarks and draws
 * that must be repeatable; never for secrets.
 *
 * @example
 * createRandom(1).integer(10) === createRandom(1).integer(10); // true
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (below: number): number => Math.floor(next() * below);
  return {
    next,
    integer,
    pick: (items) => {
      const item = items[integer(items.length)];
      if (item === undefined) throw new RangeError('pick: nothing to pick from');
      return item;
    },
  };
}
