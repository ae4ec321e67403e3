import type { Prose } from '../text/prose.ts';
import { beforeJoiner } from './before-joiner.ts';
import type { ConditionProposal } from './conditions.ts';

/** Of two that overlap, the earlier ends where the later begins when both are conditions of the act, else the later is part of it. */
export function withoutOverlaps(prose: Prose, proposals: readonly ConditionProposal[]): readonly ConditionProposal[] {
  const kept: ConditionProposal[] = [];
  for (const proposal of [...proposals].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const before = kept.at(-1);
    if (before === undefined || before.last <= proposal.first) kept.push(proposal);
    else if (isCoordinate(prose, before, proposal)) {
      kept[kept.length - 1] = { ...before, last: beforeJoiner(prose, proposal.first) };
      kept.push(proposal);
    }
  }
  return kept;
}

/** "... until the guns are silent, and unless the port opens": after a comma or a joining word. */
function isCoordinate(prose: Prose, before: ConditionProposal, later: ConditionProposal): boolean {
  if (later.first <= before.inner) return false;
  if (before.where !== 'always' && later.where === 'always') return true;
  if (later.where !== 'always' || later.first <= before.inner + 1) return false;
  const previous = prose.words.lower[later.first - 1] ?? '';
  return previous === ',' || prose.words.class[later.first - 1] === 'CCONJ' || later.kind !== 'if';
}
