import type { Span } from '../base/span.ts';
import type { Act, ActorCode, Move } from '../base/statement.ts';
import type { Segment } from './clauses/segments.ts';
import { isPointing } from './conditions/antecedent.ts';
import type { ConditionProposal } from './conditions/conditions.ts';
import { GOING_ON, STOPPING } from './lexicon/verbs.ts';
import type { Syntax } from './syntax/syntax.ts';
import type { VerbGroup } from './syntax/verb-groups.ts';
import { groupOf } from './syntax/verb-groups.ts';
import type { Prose } from './text/prose.ts';

/**
 * Returns what would meet a condition, as the speaker wants it: *unless the drills are called off* and *as long as the drills
 * continue* (in a refusal or a threat) both ask that there be no drills. Verbs of stopping and of going on are taken apart:
 * what stops or goes on is what is asked for, with `not` where it should not be. `null` where the condition has no words of
 * its own and points at none.
 */
export function asked(
  prose: Prose,
  syntax: Syntax,
  act: Act,
  condition: ConditionProposal,
  actor: ActorCode | null,
  to: ActorCode | null,
): Move | null {
  if (prose.words.class[condition.last - 1] === 'CCONJ') {
    // "stop the drills or": the joining word is the connective's
    return asked(prose, syntax, act, { ...condition, last: condition.last - 1 }, actor, to);
  }
  if (isPointing(prose, condition)) return askedBefore(prose, syntax, act, condition, actor, to);
  const wanted = isWanted(act, condition);
  const group = mainVerb(syntax, condition);
  if (group === null) return move(prose, { first: condition.inner, last: condition.last }, actor, to, !wanted);
  const lemma = prose.words.lemma[group.head] ?? '';
  const particle = prose.words.lower[group.head + 1] ?? '';
  const stops = STOPPING.has(lemma) || STOPPING.has(`${lemma} ${particle}`);
  const goesOn = (GOING_ON.has(lemma) || GOING_ON.has(`${lemma} ${particle}`)) && !isCopula(prose, condition, group);
  const topic = stops || goesOn ? topicOf(prose, syntax, condition, group, goesOn) : null;
  // the clause holds when the thing goes on: not so where its verb stops it, and again the other way round when negated
  const goes = stops === group.negated;
  if (topic !== null) return move(prose, topic, actor, to, wanted !== goes);
  // "if a seat is found": without its subject a passive says nothing
  const first = group.passive && !group.negated ? condition.inner : afterAuxiliary(prose, group);
  return move(prose, { first, last: condition.last }, actor, to, wanted === group.negated);
}

/** "If the text remains what it is", "if they are kept from the sea": verbs of going on that here say how a thing is. */
function isCopula(prose: Prose, condition: ConditionProposal, group: VerbGroup): boolean {
  const lemma = prose.words.lemma[group.head];
  if (lemma === 'keep' && group.passive) return true;
  return (
    (lemma === 'remain' || lemma === 'stand') &&
    group.last < condition.last - 1 &&
    prose.words.class[group.last] !== 'ADP'
  );
}

const AUXILIARIES: ReadonlySet<string> = new Set([
  ...['do', 'does', 'did', 'must', 'should', 'shall', 'will', 'would', 'can', 'could', 'may', 'might', 'ca', 'wo'],
]);

/** The verb itself, where the tagger took it for another word and left its auxiliary alone: *do not [open the port]*. */
function afterAuxiliary(prose: Prose, group: VerbGroup): number {
  return AUXILIARIES.has(prose.words.lower[group.head] ?? '') ? group.last : group.head;
}

/** *Otherwise* and *only then* ask for what the words that they point at say. */
function askedBefore(
  prose: Prose,
  syntax: Syntax,
  act: Act,
  condition: ConditionProposal,
  actor: ActorCode | null,
  to: ActorCode | null,
): Move | null {
  const { antecedent } = condition;
  if (antecedent === null) return null;
  const named = { ...condition, ...antecedent, inner: antecedent.first, kind: 'only-if', takes: 'clause' } as const;
  return asked(prose, syntax, act, named, actor, to);
}

/** Whether the speaker wants what the condition's clause says to be so. */
function isWanted(act: Act, condition: ConditionProposal): boolean {
  const hurts = act === 'threat' || act === 'refusal';
  switch (condition.kind) {
    case 'unless':
      return hurts;
    case 'until':
    case 'before':
    case 'only-if':
    case 'depends-on':
    case 'in-exchange':
    case 'or-else':
      return true;
    default:
      return !hurts;
  }
}

/** The first finite verb of the clause, or its first verb of any form. */
function mainVerb(syntax: Syntax, condition: ConditionProposal): VerbGroup | null {
  let any: VerbGroup | null = null;
  for (let i = condition.inner; i < condition.last; i++) {
    const group = groupOf(syntax.verbs, i);
    if (group === undefined) continue;
    if (group.form === 'finite') return group;
    any ??= group;
  }
  return any;
}

/** What stops or goes on: the object of an active verb of stopping, else the subject. */
function topicOf(
  prose: Prose,
  syntax: Syntax,
  condition: ConditionProposal,
  group: VerbGroup,
  goesOn: boolean,
): Segment | null {
  const before = { first: condition.inner, last: group.first };
  let after = group.last;
  while (
    after < condition.last &&
    ['off', 'up', 'on', 'out', 'to', 'with', 'in', 'at'].includes(prose.words.lower[after] ?? '')
  )
    after++;
  if (prose.words.lower[after] === 'at' && prose.words.lower[after + 1] === 'once') after += 2;
  const object = { first: after, last: condition.last };
  const objectSpeaks = object.last > object.first && !group.passive && (syntax.phrases.of[object.first] ?? -1) >= 0;
  if (objectSpeaks) return object;
  if (goesOn && object.last > object.first && (syntax.verbs.of[object.first] ?? -1) >= 0) return object;
  return before.last > before.first && (group.passive || object.last - object.first < 3) ? before : null;
}

function move(prose: Prose, words: Segment, actor: ActorCode | null, to: ActorCode | null, not: boolean): Move | null {
  const span = trimmedWords(prose, words);
  if (span === null) return null;
  return { actor, does: prose.text.slice(span[0], span[1]), to: to === actor ? null : to, not, span };
}

/** The characters of words, without marks at either end; `null` where nothing else is left. */
export function trimmedWords(prose: Prose, { first, last }: Segment): Span | null {
  let from = first;
  let to = last;
  while (from < to && prose.words.class[from] === 'PUNCT') from++;
  while (to > from && prose.words.class[to - 1] === 'PUNCT') to--;
  if (from >= to) return null;
  return [prose.words.start[from] ?? 0, prose.words.end[to - 1] ?? 0];
}
