import type { Act } from '../../base/statement.ts';
import type { Segment } from '../clauses/segments.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Prose } from '../text/prose.ts';
import { alternativeConditions } from './alternatives.ts';
import { bareConditions } from './bare-conditions.ts';
import type { ConditionProposal } from './conditions.ts';
import { series } from './series.ts';

/** What must be known of an act to tell which words are its conditions. */
export interface ConditionedAct {
  readonly act: Act;
  /** Whether its verb is negated: *no talks before...* though the act is coded as an offer. */
  readonly negated: boolean;
  /** The words that carry it. */
  readonly content: Segment;
  /** The subject of a verb that performs the act (*the minister threatened to*); `null` where the voice performs it. */
  readonly performer?: Segment | null;
}

/**
 * Returns the conditions of an act, in order and without overlaps: those of `proposals` that a connective may mark beside
 * such an act, and those that only the act shows (*any attack will be answered*, *stop or be hit*, *open the gate and we
 * will come*).
 */
export function conditionsOfAct(
  prose: Prose,
  syntax: Syntax,
  act: ConditionedAct,
  proposals: readonly ConditionProposal[],
): readonly ConditionProposal[] {
  const kept = proposals.flatMap((condition) => {
    if (!isAllowedIn(act, condition) || isStory(prose, act, condition)) return [];
    const parts = series(prose, syntax, condition);
    // one wish among deeds (*frees them, closes the camp and seeks peace*) is asked for like the others
    if (!condition.wish || parts.length > 1) return parts;
    if (act.act === 'demand') return [];
    const warned = act.act === 'threat' ? warnedAlternative(prose, act.content, condition) : null;
    return [warned ?? condition];
  });
  const more = [
    ...alternativeConditions(prose, syntax, act),
    ...(kept.length > 0 ? [] : bareConditions(prose, syntax, act)),
  ];
  for (const condition of more) {
    if (!kept.some((c) => c.first < condition.last && condition.first < c.last)) kept.push(condition);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** Whether `where` lets the condition stand beside such an act. */
export function isAllowedIn({ act, negated }: ConditionedAct, condition: ConditionProposal): boolean {
  switch (condition.where) {
    case 'always':
      return act !== 'demand' || condition.kind !== 'unless';
    case 'negative':
      return act === 'refusal' || negated || (condition.fronted && act !== 'demand' && condition.kind === 'unless');
    case 'future':
      return act !== 'demand';
    case 'bargain':
      return act === 'offer' || act === 'acceptance';
    case 'harm':
      return act === 'threat';
    case 'initial':
      return act !== 'demand';
  }
}

const TEMPORAL: ReadonlySet<string> = new Set([
  ...[
    'condition/when',
    'condition/as-soon-as',
    'condition/while',
    'condition/upon',
    'condition/until',
    'condition/before',
  ],
]);

/**
 * Whether a temporal clause tells when something was, not what an act hangs on: it has a past date in it, or stands before
 * whoever performs the act (*when the envoy left, the minister threatened to follow*).
 */
export function isStory(prose: Prose, act: ConditionedAct, condition: ConditionProposal): boolean {
  if (!TEMPORAL.has(condition.by)) return false;
  const { words } = prose;
  if (act.performer != null && condition.last <= act.performer.first) return true;
  for (let i = condition.inner; i < condition.last; i++) {
    if (/^1\d{3}$/.test(words.lower[i] ?? '')) return true;
    // "on the 23rd", "on 28 May", "when it announced in May that"
    if (words.lower[i] === 'on' && /^\d/.test(words.lower[words.lower[i + 1] === 'the' ? i + 2 : i + 1] ?? ''))
      return condition.by !== 'condition/until';
  }
  return false;
}

/** "If they do not want war, they should stop": a threat of war unless they stop, so that stopping is what it hangs on. */
function warnedAlternative(prose: Prose, content: Segment, condition: ConditionProposal): ConditionProposal | null {
  if (condition.happens && !prose.words.lower.slice(condition.inner, condition.last).includes('afraid')) return null;
  const span = condition.fronted
    ? { first: condition.last + 1, last: content.last }
    : { first: content.first, last: condition.first };
  if (span.last - span.first < 2) return null;
  return { ...condition, ...span, inner: span.first, kind: 'or-else', happens: false, by: 'condition/warned' };
}
