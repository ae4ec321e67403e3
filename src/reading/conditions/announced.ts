import type { Segment } from '../clauses/segments.ts';
import { ANNOUNCERS, ORDINALS } from '../lexicon/announcing-words.ts';
import { isQuoteMark } from '../syntax/clause-end.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { Prose } from '../text/prose.ts';
import type { ConditionProposal } from './conditions.ts';
import { isNegative } from './polarity.ts';

/** How many sentences may lie between the announcement and the last of what it announces. */
const REACH = 8;

/**
 * Returns what a condition announces without naming it: *provided certain prerequisites are met. ... Firstly, the camps must
 * close. Secondly, ...* gives a condition for each sentence that an ordinal opens. `null` where it names its own content or
 * nothing follows.
 */
export function announcedConditions(
  prose: Prose,
  syntax: Syntax,
  sentence: number,
  condition: ConditionProposal,
): readonly ConditionProposal[] | null {
  if (!isAnnouncement(prose, condition)) return null;
  const found: ConditionProposal[] = [];
  let counted = false;
  for (let s = sentence + 1; s <= sentence + REACH && s < prose.sentences.length; s++) {
    const next = prose.sentences[s];
    if (next === undefined) break;
    const listed = afterOrdinal(prose, next);
    const first = listed >= 0 ? listed : afterNothing(prose, syntax, next, counted);
    if (first < 0) {
      counted ||= isCount(prose, next);
      if (counted && found.length > 0) break;
      continue;
    }
    if (found.length === 0 && /^(?:second|third|fourth|last|final)/.test(prose.words.lower[first - 2] ?? '')) break;
    const words = { first, last: clauseLast(prose, syntax, first, next.last) };
    if (words.last - words.first < 3) continue;
    found.push({
      ...condition,
      ...words,
      inner: first,
      takes: 'clause',
      happens: !isNegative(prose, words),
      by: 'condition/announced',
    });
  }
  return found.length === 0 ? null : found;
}

/** A plural noun of announcing, and few words beside it: *certain prerequisites are met*, *two conditions*. */
function isAnnouncement(prose: Prose, { inner, last, first }: ConditionProposal): boolean {
  if (last - inner > 8) return false;
  for (let i = first; i < last; i++) {
    const lower = prose.words.lower[i] ?? '';
    if (lower.endsWith('s') && ANNOUNCERS.has(prose.words.lemma[i] ?? '')) return true;
  }
  return false;
}

/** *He named two of them.*: what follows at once is counted without ordinals. */
function isCount(prose: Prose, sentence: Segment): boolean {
  if (sentence.last - sentence.first > 9) return false;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (/^(?:two|three|four|five|these|following)$/.test(prose.words.lower[i] ?? '')) return true;
  }
  return false;
}

/** The head of a sentence of duty (*Washington must...*, *And it must...*) that follows a count, or -1. */
function afterNothing(prose: Prose, syntax: Syntax, sentence: Segment, counted: boolean): number {
  if (!counted) return -1;
  let first = sentence.first;
  while (first < sentence.last && (prose.words.class[first] === 'CCONJ' || isQuoteMark(prose.words.lower[first] ?? '')))
    first++;
  for (let i = first; i < Math.min(first + 8, sentence.last); i++) {
    const group = groupOf(syntax.verbs, i);
    if (group !== undefined) return group.modal === 'must' || group.modal === 'should' ? first : -1;
  }
  return -1;
}

/** The word after "Firstly," at the head of a sentence, or -1. */
function afterOrdinal(prose: Prose, sentence: Segment): number {
  let i = sentence.first;
  while (i < sentence.last && (isQuoteMark(prose.words.lower[i] ?? '') || prose.words.class[i] === 'SYM')) i++;
  if (!ORDINALS.has(prose.words.lower[i] ?? '')) return -1;
  const mark = prose.words.lower[i + 1];
  return mark === ',' || mark === ':' || mark === '.' || mark === ')' ? i + 2 : -1;
}

/** The clause without what a participle adds: *..., directly referencing its status*. */
function clauseLast(prose: Prose, syntax: Syntax, first: number, last: number): number {
  for (let i = first + 3; i < last - 1; i++) {
    if (prose.words.lower[i] !== ',' && !(isQuoteMark(prose.words.lower[i] ?? '') && prose.words.lower[i - 1] === ','))
      continue;
    const group = groupOf(syntax.verbs, i + 1);
    if (group?.first === i + 1 && group.form === 'gerund') return i + 1;
  }
  let end = last;
  while (end > first && /^[.!?;]$/.test(prose.words.lower[end - 1] ?? '')) end--;
  return end;
}
