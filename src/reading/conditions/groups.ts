import type { Segment } from '../clauses/segments.ts';
import type { Prose } from '../text/prose.ts';

/**
 * Returns the group of each condition, from 1: those with the same number are alternatives, joined by *or* (*if A, if B or
 * if C*); those with different numbers are all needed. `conditions` are in order and do not overlap.
 */
export function conditionGroups(prose: Prose, conditions: readonly Segment[]): readonly number[] {
  const groups: number[] = [];
  let listFrom = 0;
  conditions.forEach((condition, i) => {
    const before = conditions[i - 1];
    const joiner = before === undefined ? 'far' : joinerBetween(prose, before.last, condition.first);
    if (joiner === 'far') listFrom = i;
    if (joiner === 'or') for (let k = listFrom; k < i; k++) groups[k] = groups[listFrom] ?? 1;
    groups.push(joiner === 'or' ? (groups[i - 1] ?? 1) : Math.max(0, ...groups) + 1);
    if (joiner === 'and') listFrom = i;
  });
  return renumbered(groups);
}

/** What stands between two conditions: *or*, *and*, nothing but a comma, or other words. */
function joinerBetween(prose: Prose, from: number, to: number): 'or' | 'and' | 'comma' | 'far' {
  let joiner: 'or' | 'and' | 'comma' = 'comma';
  for (let i = from; i < to; i++) {
    const lower = prose.words.lower[i] ?? '';
    if (lower === 'or') joiner = 'or';
    else if (prose.words.class[i] === 'CCONJ') joiner = 'and';
    else if (prose.words.class[i] !== 'PUNCT' && prose.words.class[i] !== 'ADV') return 'far';
  }
  return joiner;
}

function renumbered(groups: readonly number[]): readonly number[] {
  const numbers = [...new Set(groups)];
  return groups.map((group) => numbers.indexOf(group) + 1);
}
