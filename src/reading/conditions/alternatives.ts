import type { Segment } from '../clauses/segments.ts';
import { isClauseStart, isQuoteMark } from '../syntax/clause-end.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { Prose } from '../text/prose.ts';
import type { ConditionProposal } from './conditions.ts';
import type { ConditionedAct } from './conditions-of-act.ts';
import { isNegative } from './polarity.ts';

/**
 * Returns the condition of an act that is the first half of a pair: *stop or face the consequences* (a threat, `or-else`),
 * *open the bridge and we will come* (an offer, `if`), *no list, no talks* (a refusal, `unless`).
 */
export function alternativeConditions(prose: Prose, syntax: Syntax, act: ConditionedAct): readonly ConditionProposal[] {
  const found = act.act === 'threat' || act.act === 'refusal' ? orElse(prose, syntax, act) : null;
  const bargain = act.act === 'demand' || act.act === 'refusal' ? null : imperativeAnd(prose, syntax, act);
  const bare = act.act === 'refusal' ? noNo(prose, act) : null;
  const last = act.act === 'threat' && found === null ? ultimatum(prose, act) : null;
  return [found, last, bargain, bare, act.act === 'threat' ? correlative(prose, act) : null].filter((c) => c !== null);
}

const FACING: ReadonlySet<string> = new Set([
  'face',
  'be',
  'pay',
  'suffer',
  'lose',
  'see',
  'say',
  'do',
  'learn',
  'leave',
  'meet',
  'go',
]);

/** "Apologise by six or be sent home": everything before an *or* that brings the harm. */
function orElse(prose: Prose, syntax: Syntax, { content, act, performer }: ConditionedAct): ConditionProposal | null {
  const { words } = prose;
  for (let i = content.first + 1; i < content.last - 1; i++) {
    if (words.lower[i] !== 'or') continue;
    const group = groupOf(syntax.verbs, i + 1);
    const verb = group?.first === i + 1 && group.form === 'finite';
    const either = words.lower[content.first] === 'either';
    const harm = verb && (FACING.has(words.lower[i + 1] ?? '') || isOrder(prose, syntax, content.first));
    const clause = isClauseStart(prose, syntax, i + 1) && hasModalOrNo(prose, syntax, i + 1, content.last);
    if (!harm && !clause && !either) continue;
    if (act === 'refusal' && !clause) continue;
    const first = toInfinitive(prose, content, i, performer != null);
    return pair(prose, { first, last: i + 1 }, 'or-else', 'condition/or-else');
  }
  return null;
}

/** "Drop the inquiry or find another customer": the words begin with a bare verb. */
function isOrder(prose: Prose, syntax: Syntax, first: number): boolean {
  const group = groupOf(syntax.verbs, first);
  return (
    prose.words.class[first] === 'VERB' &&
    group?.first === first &&
    group.form === 'finite' &&
    !/(?:ed|[^s]s)$/.test(prose.words.lower[first] ?? '')
  );
}

/** "It will be suspended", "there will be no deal". */
function hasModalOrNo(prose: Prose, syntax: Syntax, first: number, last: number): boolean {
  for (let i = first; i < last && i < first + 10; i++) {
    const group = groupOf(syntax.verbs, i);
    if (group?.form === 'finite') return group.modal !== null || prose.words.class[first] === 'PRON';
  }
  return false;
}

/** "Gave them until Friday to pay or be cut off", "told them to pay or": from *to*, after a time given or a verb of telling. */
function toInfinitive(prose: Prose, content: Segment, or: number, told: boolean): number {
  const { words } = prose;
  let until = told;
  for (let i = content.first; i < or; i++) {
    if (words.lower[i] === 'until' || words.lower[i] === 'till') until = true;
    if (until && words.lower[i] === 'to' && words.class[i] === 'PART') return i;
  }
  return content.first;
}

const DEMANDING: ReadonlySet<string> = new Set([
  'demanding',
  'requiring',
  'calling',
  'ordering',
  'that',
  'insisting',
  'asking',
  ':',
]);

/** "An ultimatum demanding the return of the fort": what it demands is what the threat hangs on. */
function ultimatum(prose: Prose, { content }: ConditionedAct): ConditionProposal | null {
  const { words } = prose;
  for (let i = content.first; i < content.last - 2; i++) {
    if (words.lemma[i] !== 'ultimatum') continue;
    for (let k = i + 1; k < content.last - 1 && k < i + 14 && words.lower[k] !== ';'; k++) {
      const isTo = words.lower[k] === 'to' && words.class[k] === 'PART' && words.lower[k + 1] !== 'expire';
      if (isTo || DEMANDING.has(words.lower[k] ?? ''))
        return pair(prose, { first: k, last: content.last }, 'or-else', 'condition/ultimatum');
    }
  }
  return null;
}

/** "Give us the hulls and we shall tow them", "Let them leave, and all else can be discussed". */
function imperativeAnd(prose: Prose, syntax: Syntax, { content }: ConditionedAct): ConditionProposal | null {
  const { words } = prose;
  let first = content.first;
  while (first < content.last && (words.class[first] === 'PUNCT' || words.class[first] === 'CCONJ')) first++;
  const group = groupOf(syntax.verbs, first);
  const isLet = words.lower[first] === 'let' || (words.lower[first] === 'open' && words.class[first + 1] === 'DET');
  if (!isLet && (group === undefined || group.first !== first || group.form !== 'finite' || group.modal !== null))
    return null;
  if (!isLet && (words.class[first] !== 'VERB' || /(?:ed|s)$/.test(words.lower[first] ?? ''))) return null;
  for (let i = first + 1; i < content.last - 2; i++) {
    const lower = words.lower[i] ?? '';
    if (lower === '.' && (words.lower[i + 1] === 'then' || words.lower[i + 1] === 'and'))
      return pair(prose, { first, last: i }, 'if', 'condition/imperative-and');
    if (lower !== 'and' && lower !== 'then' && lower !== ',') continue;
    let next = i + 1;
    while (words.lower[next] === 'and' || words.lower[next] === 'then' || isQuoteMark(words.lower[next] ?? '')) next++;
    if (lower === ',' && next === i + 1) continue;
    if (!isClauseStart(prose, syntax, next)) continue;
    return pair(prose, { first, last: i }, 'if', 'condition/imperative-and');
  }
  return null;
}

/** "No list, no certificate". */
function noNo(prose: Prose, { content }: ConditionedAct): ConditionProposal | null {
  const { words } = prose;
  for (let i = content.first; i < content.last; i++) {
    if (words.lower[i] !== 'no') continue;
    for (let k = i + 2; k < content.last - 1 && k < i + 8; k++) {
      if (words.lower[k] === ',' && words.lower[k + 1] === 'no')
        return { ...pair(prose, { first: i, last: k }, 'unless', 'condition/no-no'), inner: i + 1, takes: 'phrase' };
    }
    return null;
  }
  return null;
}

const COMPARATIVE = /^(?:more|less|further|longer|closer|harder|[a-z]+er)$/;

/** "The longer they wait, the higher the price". */
function correlative(prose: Prose, { content }: ConditionedAct): ConditionProposal | null {
  const { words } = prose;
  const { first } = content;
  if (words.lower[first] !== 'the' || !COMPARATIVE.test(words.lower[first + 1] ?? '')) return null;
  for (let i = first + 2; i < content.last - 2; i++) {
    if (words.lower[i] !== ',' || words.lower[i + 1] !== 'the' || !COMPARATIVE.test(words.lower[i + 2] ?? '')) continue;
    return { ...pair(prose, { first, last: i }, 'if', 'condition/the-more'), kind: 'other' };
  }
  return null;
}

function pair(prose: Prose, span: Segment, kind: ConditionProposal['kind'], by: string): ConditionProposal {
  return {
    ...span,
    inner: span.first,
    kind,
    happens: kind === 'if' && !isNegative(prose, span),
    where: 'always',
    takes: 'clause',
    fronted: true,
    wish: false,
    antecedent: null,
    by,
  };
}
