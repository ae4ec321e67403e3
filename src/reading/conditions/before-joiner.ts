import type { Prose } from '../text/prose.ts';

/** Where what stands before word `first` ends, without the comma and the *and* that join the two. */
export function beforeJoiner(prose: Prose, first: number): number {
  let last = first;
  while (prose.words.class[last - 1] === 'CCONJ' || prose.words.lower[last - 1] === ',') last--;
  return last;
}
