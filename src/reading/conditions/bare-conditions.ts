import type { Segment } from '../clauses/segments.ts';
import { ANY_WORDS, EVENT_NOUNS } from '../lexicon/event-words.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { Prose } from '../text/prose.ts';
import { bareCondition, headOf, RELATIVES, relativeIn, WHOEVER } from './bare-condition.ts';
import type { ConditionProposal } from './conditions.ts';
import type { ConditionedAct } from './conditions-of-act.ts';
import { objectCondition } from './object-condition.ts';

const ANYONE: ReadonlySet<string> = new Set([
  'anyone',
  'anybody',
  'those',
  'he',
  'everyone',
  'everybody',
  'anything',
  'all',
  'one',
]);
/**
 * Returns the conditions of an act that no connective marks: the subject whose deed the act answers (*anyone who crosses*,
 * *any attack*, *failure to pay*) and the same as an object (*to anybody who asks*). Only threats, offers and promises have such.
 */
export function bareConditions(prose: Prose, syntax: Syntax, act: ConditionedAct): readonly ConditionProposal[] {
  if (act.act !== 'threat' && act.act !== 'offer' && act.act !== 'promise') return [];
  const subject = subjectCondition(prose, syntax, act);
  if (subject !== null) return [subject];
  const object = objectCondition(prose, syntax, act);
  return object === null ? [] : [object];
}

function subjectCondition(prose: Prose, syntax: Syntax, act: ConditionedAct): ConditionProposal | null {
  const { content } = act;
  for (const first of subjectStarts(prose, content)) {
    const last = subjectEnd(prose, syntax, first, content.last);
    if (last <= first || !isConditionSubject(prose, syntax, act, { first, last })) continue;
    const only = prose.words.lower[first] === 'only';
    return { ...bareCondition(prose, first, last, 'condition/subject'), kind: only ? 'only-if' : 'if' };
  }
  return null;
}

/** The head of the content, and after *that*, a joining word, a mark or *from Monday* inside it. */
function subjectStarts(prose: Prose, content: Segment): number[] {
  const { words } = prose;
  const starts: number[] = [];
  for (let i = content.first; i < content.last; i++) {
    const before = words.lower[i - 1] ?? '';
    const kind = words.class[i];
    if (
      kind === 'PUNCT' ||
      kind === 'CCONJ' ||
      (before !== 'that' && i > content.first && words.class[i - 1] !== 'PUNCT' && words.class[i - 1] !== 'CCONJ')
    )
      continue;
    starts.push(i);
  }
  return starts;
}

/** Where the verb of the clause begins: for *who*-clauses the one after theirs. */
function subjectEnd(prose: Prose, syntax: Syntax, first: number, last: number): number {
  const { words } = prose;
  let pending = WHOEVER.has(words.lower[first] ?? '') ? 1 : 0;
  let plain = -1;
  for (let i = first; i < last && i < first + 40; i++) {
    if (words.lower[i] === ';' || words.lower[i] === '.') break;
    if (RELATIVES.has(words.lower[i] ?? '') && i > first && words.class[i - 1] !== 'VERB') pending = 1;
    const group = groupOf(syntax.verbs, i);
    if (group === undefined || group.first !== i || group.form !== 'finite') continue;
    if (group.modal !== null && pending === 0) return trimmed(prose, first, i);
    if (pending > 0 && group.modal === null) pending = 0;
    else if (group.modal !== null) return trimmed(prose, first, i);
    else if (pending === 0 && plain < 0) plain = i;
    if (plain >= 0 && words.lower[first] === 'those') return trimmed(prose, first, plain);
    i = group.last - 1;
  }
  return plain < 0 ? -1 : trimmed(prose, first, plain);
}

function trimmed(prose: Prose, first: number, end: number): number {
  let last = end;
  while (last > first && (prose.words.class[last - 1] === 'PUNCT' || prose.words.class[last - 1] === 'ADV')) last--;
  return last;
}

function isConditionSubject(prose: Prose, syntax: Syntax, act: ConditionedAct, subject: Segment): boolean {
  const { words } = prose;
  const lower = words.lower[subject.first] ?? '';
  if (WHOEVER.has(lower)) return subject.last - subject.first > 2;
  const next = relativeIn(prose, subject);
  if (next > 0 && (words.lemma[next + 1] === 'have' || words.lower[next + 1] === 'had')) return false;
  if (ANYONE.has(lower))
    return next === subject.first + 1 || (lower !== 'all' && lower !== 'he' && lower !== 'one' && next > 0);
  const verb = verbAt(syntax, subject.last, act.content.last);
  const answered =
    words.lower[subject.first + 1] === 'next' ||
    (verb !== null &&
      (verb.modal === 'will' || verb.modal === 'would' || verb.modal === "'ll" || verb.modal === 'shall'));
  if (lower === 'only')
    return (
      act.act === 'offer' &&
      subject.last - subject.first > 2 &&
      (verb?.modal === 'can' || verb?.modal === 'will' || verb?.modal === 'could')
    );
  if (!answered) return false;
  if (
    next > 0 &&
    (lower === 'any' || lower === 'every' || lower === 'a' || lower === 'an' || words.lower[next] === 'who')
  )
    return act.act !== 'promise';
  if (act.act !== 'threat') return false;
  if (lower === 'any') return true;
  const head = headOf(prose, syntax, subject.first);
  if (head === 'failure' || head === 'refusal' || head === 'attempt') return true;
  if (
    (words.class[subject.first] === 'VERB' && (syntax.phrases.of[subject.first] ?? -1) < 0) ||
    (lower === 'not' && /ing$/.test(words.lower[subject.first + 1] ?? ''))
  )
    return /ing$/.test(lower) || lower === 'not';
  return ANY_WORDS.has(lower) && EVENT_NOUNS.has(head);
}

function verbAt(syntax: Syntax, from: number, last: number): VerbGroup | null {
  for (let i = from; i < last && i < from + 4; i++) {
    const group = groupOf(syntax.verbs, i);
    if (group !== undefined) return group;
  }
  return null;
}
