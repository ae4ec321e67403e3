/** Preferences as ranks: 0 for the worst, ties equal, no gaps. From priorities, from a ranking, from option weights. */
import type { Place } from '../base/place.ts';
import { ConflictError } from './conflict-error.ts';
import type { Truth } from './truth.ts';

/**
 * Ranks states by priorities, most important first: a state is better when its vector of truth values is lexicographically
 * larger, and ties when it is the same. Any number of priorities: values are renumbered without gaps whenever the next bit
 * would outgrow the table. Linear in states x priorities.
 */
export function ranksByPriorities(priorities: readonly Truth[], count: number): Int32Array {
  const ranks = new Int32Array(count);
  const room = Math.max(65_536, 4 * count);
  let range = 1;
  for (const bits of priorities) {
    if (range * 2 > room) range = renumber(ranks, range);
    for (let w = 0, i = 0; i < count; w++) {
      const word = bits[w]!;
      const end = Math.min(i + 32, count);
      for (let b = 0; i < end; i++, b++) ranks[i] = (ranks[i]! << 1) | ((word >>> b) & 1);
    }
    range *= 2;
  }
  renumber(ranks, range);
  return ranks;
}

/** Renumbers values below `range` without gaps, keeping their order; returns how many there are. */
function renumber(values: Int32Array, range: number): number {
  const place = new Int32Array(range);
  for (let i = 0; i < values.length; i++) place[values[i]!] = 1;
  let next = 0;
  for (let v = 0; v < range; v++) if (place[v]) place[v] = next++;
  for (let i = 0; i < values.length; i++) values[i] = place[values[i]!]!;
  return next;
}

/** Ranks states by any score, larger is better; equal scores tie. */
export function ranksByScore(scores: Float64Array): Int32Array {
  const sorted = scores.slice().sort();
  let distinct = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[distinct++] = sorted[i]!;
  const place = new Map<number, number>();
  if (distinct <= 4096) for (let r = 0; r < distinct; r++) place.set(sorted[r]!, r);
  return Int32Array.from(scores, (score) => place.get(score) ?? lowerBound(sorted, distinct, score));
}

function lowerBound(sorted: Float64Array, length: number, score: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < score) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One state of a ranking as written. */
export interface RankedWord {
  readonly word: string;
  readonly place: Place | undefined;
}

/**
 * Splits a ranking, best first, into its ties: `9 > 1 = 8 > 0` gives [[9], [1, 8], [0]].
 *
 * @throws {ConflictError} `conflict/not-a-ranking` where a state is missing between signs.
 */
export function parseRanking(text: string, place?: Place): RankedWord[][] {
  let offset = 0;
  return text.split('>').map((tie) => {
    const words = tie.split('=').map((piece) => {
      const lead = piece.length - piece.trimStart().length;
      const at = place && { line: place.line, column: place.column + offset + lead };
      offset += piece.length + 1;
      if (piece.trim() === '') {
        throw new ConflictError(
          'conflict/not-a-ranking',
          {
            got: 'nothing between two signs',
            expected: 'a state',
            next: 'a ranking reads like `9 > 1 = 8 > 0`, best first',
          },
          at,
        );
      }
      return { word: piece.trim(), place: at };
    });
    return words;
  });
}
