/**
 * Returns the word of `known` that `word` was probably meant to be: at most two letters wrong, missing, added or swapped
 * (one in short words). `undefined` when nothing is near.
 *
 * @example
 * nearMiss('relase', ['release', 'dam']); // 'release'
 */
export function nearMiss(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 64) return undefined;
  const limit = word.length <= 4 ? 1 : 2;
  let best: string | undefined;
  let least = limit + 1;
  for (const other of known) {
    const d = letterDistance(word.toLowerCase(), other.toLowerCase(), limit);
    if (d < least) [best, least] = [other, d];
  }
  return best;
}

/**
 * Returns how many letters to change, add, drop or swap with the next make `b` of `a` (Damerau-Levenshtein, optimal string
 * alignment), or `limit + 1` where the lengths alone rule out `limit`.
 */
export function letterDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, before[j - 2]! + 1);
      row.push(d);
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
}
