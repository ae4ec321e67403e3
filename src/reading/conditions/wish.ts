import type { Segment } from '../clauses/segments.ts';
import { WISHING } from '../lexicon/event-words.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { Prose } from '../text/prose.ts';

/** Whether a clause tells what somebody wants or thinks, not what he does: *they want peace*, *peace is to be ensured*. */
export function isWish(prose: Prose, syntax: Syntax, { first, last }: Segment): boolean {
  const { words } = prose;
  for (let i = first; i < last; i++) {
    if (WISHING.has(words.lower[i] ?? '') || WISHING.has(words.lemma[i] ?? '')) return true;
    const group = groupOf(syntax.verbs, i);
    if (group?.head === i && words.lemma[i] === 'be' && words.lower[i + 1] === 'to') return true;
  }
  return false;
}
