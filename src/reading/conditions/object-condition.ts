import type { Segment } from '../clauses/segments.ts';
import { EVENT_NOUNS } from '../lexicon/event-words.ts';
import { isQuoteMark } from '../syntax/clause-end.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { Prose } from '../text/prose.ts';
import { bareCondition, headOf, relativeIn, WHOEVER } from './bare-condition.ts';
import type { ConditionProposal } from './conditions.ts';
import type { ConditionedAct } from './conditions-of-act.ts';

/** "... fire on any column that crosses", "... to anybody who asks". */
export function objectCondition(prose: Prose, syntax: Syntax, act: ConditionedAct): ConditionProposal | null {
  const { words } = prose;
  const regarded = act.act === 'threat' ? regardedDeed(prose, syntax, act.content) : null;
  if (regarded !== null) return regarded;
  for (let i = act.content.first + 2; i < act.content.last - 2; i++) {
    const lower = words.lower[i] ?? '';
    if (WHOEVER.has(lower) && act.act === 'threat' && (syntax.phrases.of[i + 1] ?? -1) < 0)
      return bareCondition(prose, i, objectEnd(prose, i, act.content.last), 'condition/object');
    if (
      lower !== 'any' &&
      lower !== 'every' &&
      lower !== 'anyone' &&
      lower !== 'anybody' &&
      lower !== 'anything' &&
      lower !== 'those'
    )
      continue;
    const relative = relativeIn(prose, { first: i, last: act.content.last });
    if (relative < 0 && lower === 'any' && act.act === 'threat' && EVENT_NOUNS.has(headOf(prose, syntax, i)))
      return bareCondition(prose, i, objectEnd(prose, i, act.content.last), 'condition/object');
    if (
      relative < 0 ||
      (lower === 'those' && (relative !== i + 1 || words.lower[relative] !== 'who')) ||
      relative > i + 5
    )
      continue;
    if ((syntax.verbs.of[relative + 1] ?? -1) < 0 && words.class[relative + 1] !== 'ADV') continue;
    if (lower === 'those' && act.act !== 'threat') continue;
    return bareCondition(prose, i, objectEnd(prose, relative, act.content.last), 'condition/object');
  }
  return null;
}

const REGARDING: ReadonlySet<string> = new Set(['regard', 'view', 'consider', 'treat', 'see']);

/** "... would regard [the adoption of such a text] as an act of war". */
function regardedDeed(prose: Prose, syntax: Syntax, content: Segment): ConditionProposal | null {
  const { words } = prose;
  for (let i = content.first; i < content.last - 3; i++) {
    const group = groupOf(syntax.verbs, i);
    if (group?.head !== i || group.modal === null || group.passive || !REGARDING.has(words.lemma[i] ?? '')) continue;
    for (let k = i + 2; k < content.last - 1 && k < i + 20; k++) {
      if (words.lower[k] === 'as') return bareCondition(prose, i + 1, k, 'condition/regarded');
    }
  }
  return null;
}

function objectEnd(prose: Prose, from: number, last: number): number {
  for (let i = from; i < last; i++) {
    const lower = prose.words.lower[i] ?? '';
    if (lower === ',' || lower === ';' || (isQuoteMark(lower) && i > from + 2)) return i;
  }
  return last;
}
