import type { Syntax } from '../syntax/syntax.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { Prose } from '../text/prose.ts';
import { beforeJoiner } from './before-joiner.ts';
import type { ConditionProposal } from './conditions.ts';
import { isNegative } from './polarity.ts';

/**
 * Returns a condition as the conditions of its series: *if they free the crew, close the camp and sign the paper* asks for
 * three things, each with its own verb after the one subject. Two verbs joined by *and* are taken as one thing, since they
 * mostly are (*if they come and ask*).
 */
export function series(prose: Prose, syntax: Syntax, condition: ConditionProposal): readonly ConditionProposal[] {
  if (condition.takes !== 'clause' || condition.kind === 'or-else') return [condition];
  const starts = laterVerbs(prose, syntax, condition);
  if (starts.length < 2) return [condition];
  return [condition.first, ...starts].map((first, i, all) => {
    const last = i + 1 < all.length ? beforeJoiner(prose, all[i + 1] ?? condition.last) : condition.last;
    const inner = i === 0 ? condition.inner : first;
    const own = isNegative(prose, { first: inner, last });
    const happens = condition.kind === 'unless' || condition.kind === 'until' ? false : !own;
    return { ...condition, first, last, inner, happens };
  });
}

/** Where a verb stands right after a comma or its *and*, in the form of the first. */
function laterVerbs(prose: Prose, syntax: Syntax, { inner, last }: ConditionProposal): number[] {
  const { words } = prose;
  const starts: number[] = [];
  let seen = false;
  let series = false;
  for (let i = inner; i < last; i++) {
    const group = groupOf(syntax.verbs, i);
    if (group === undefined || group.first !== i || group.form !== 'finite') continue;
    const before = words.lower[i - 1] ?? '';
    const joined = words.class[i - 1] === 'CCONJ' && (words.lower[i - 2] === ',' || series);
    if (seen && (before === ',' || joined) && group.modal === null) {
      starts.push(i);
      series = true;
    }
    seen = true;
  }
  return starts;
}
