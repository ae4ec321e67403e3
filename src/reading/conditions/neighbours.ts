import type { Syntax } from '../syntax/syntax.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { Prose } from '../text/prose.ts';
import { alternativeConditions } from './alternatives.ts';
import { announcedConditions } from './announced.ts';
import { antecedentOf, isGapWord, isPointing, type PlacedAct, REACH, taken } from './antecedent.ts';
import { type ConditionProposal, conditionProposals } from './conditions.ts';
import { isAllowedIn, isStory } from './conditions-of-act.ts';

/**
 * Returns the conditions of an act once the words around it have had their say: `own`, those of its content, and those
 * beside it in its sentence (*"we will come," he said, "if they go"*), the sentence before where *then* takes it up,
 * and the sentences after that name what *certain prerequisites* announced. *Otherwise* and *only then* learn what they
 * point at. In order, without overlaps.
 */
export function withNeighbours(
  prose: Prose,
  syntax: Syntax,
  act: PlacedAct,
  own: readonly ConditionProposal[],
): readonly ConditionProposal[] {
  const found = own.flatMap((c) => announcedConditions(prose, syntax, act.sentence, c) ?? [c]);
  const beside = [
    ...before(prose, syntax, act),
    ...after(prose, syntax, act),
    ...pairs(prose, syntax, act),
    ...taken(prose, syntax, act),
  ];
  for (const condition of beside) {
    if (!found.some((c) => c.first < condition.last && condition.first < c.last)) found.push(condition);
  }
  return found
    .sort((a, b) => a.first - b.first)
    .map((c) => (isPointing(prose, c) ? { ...c, antecedent: antecedentOf(prose, syntax, act, c.first) } : c));
}

/** A condition that stands right before the content, parted from it by marks or by *he said* only. */
function before(prose: Prose, syntax: Syntax, act: PlacedAct): readonly ConditionProposal[] {
  const sentence = prose.sentences[act.sentence];
  if (sentence === undefined || act.content.first <= sentence.first) return [];
  const region = { first: Math.max(sentence.first, act.content.first - REACH), last: act.content.first };
  return conditionProposals(prose, syntax, region)
    .slice(-1)
    .filter(
      (c) =>
        c.fronted &&
        !c.wish &&
        isAllowedIn(act, c) &&
        !isStory(prose, act, c) &&
        isGap(prose, act, c.last, act.content.first),
    );
}

/** A condition that begins right after the content, where no other clause follows to which it could belong. */
function after(prose: Prose, syntax: Syntax, act: PlacedAct): readonly ConditionProposal[] {
  const sentence = prose.sentences[act.sentence];
  if (sentence === undefined || act.content.last >= sentence.last) return [];
  let first = act.content.last;
  while (first < sentence.last && isGapWord(prose, act, first)) first++;
  const next = conditionProposals(prose, syntax, { first, last: Math.min(sentence.last, first + REACH) })[0];
  if (next === undefined || next.first !== first || next.wish || !isAllowedIn(act, next) || isStory(prose, act, next))
    return [];
  return hasOtherClause(syntax, act, next.last, sentence.last) ? [] : [next];
}

/** "Put it back, and [we will talk]": the first half of a pair whose second half is the content. */
function pairs(prose: Prose, syntax: Syntax, act: PlacedAct): readonly ConditionProposal[] {
  const { words } = prose;
  const joiner = words.lower[act.content.first - 1] ?? '';
  const sentence = prose.sentences[act.sentence];
  if (sentence === undefined || (joiner !== 'and' && joiner !== 'or' && joiner !== 'then')) return [];
  let first = act.content.first - 1;
  while (
    first > sentence.first &&
    words.lower[first - 1] !== ';' &&
    words.lower[first - 1] !== ':' &&
    act.isFrame[first - 1] !== 1
  )
    first--;
  const whole = { ...act, content: { first, last: act.content.last } };
  return alternativeConditions(prose, syntax, whole).filter((c) => c.last <= act.content.first);
}

function isGap(prose: Prose, act: PlacedAct, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (!isGapWord(prose, act, i) && prose.words.lower[i] !== 'then' && prose.words.lower[i] !== 'that') return false;
  return true;
}

function hasOtherClause(syntax: Syntax, act: PlacedAct, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const group = groupOf(syntax.verbs, i);
    if (group?.head === i && group.form === 'finite' && act.isFrame[i] !== 1) return true;
  }
  return false;
}
