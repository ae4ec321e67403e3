import type { Segment } from '../clauses/segments.ts';
import { NEGATIVE } from '../lexicon/negatives.ts';
import type { Prose } from '../text/prose.ts';

const CONTRASTS: ReadonlySet<string> = new Set(['and', 'but', 'or', ',']);

/**
 * Whether a negative word stands in a clause. A contrast that only sharpens what was said is none: *at the table and not
 * behind it*, *food and nothing else*, *on that day, not before*.
 */
export function isNegative(prose: Prose, { first, last }: Segment): boolean {
  const { words } = prose;
  for (let i = first; i < last; i++) {
    if (!NEGATIVE.has(words.lower[i] ?? '')) continue;
    if (
      i > first + 2 &&
      CONTRASTS.has(words.lower[i - 1] ?? '') &&
      !isFiniteNext(prose, i) &&
      !/ing$/.test(words.lower[i + 1] ?? '')
    )
      continue;
    return true;
  }
  return false;
}

/** "..., and no troops come": a clause of its own, not a contrast. */
function isFiniteNext(prose: Prose, i: number): boolean {
  return prose.words.lower[i] === 'no' || prose.words.lower[i] === 'nobody' || prose.words.lower[i] === 'never';
}
