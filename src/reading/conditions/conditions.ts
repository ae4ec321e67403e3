import type { ConditionKind } from '../../base/statement.ts';
import type { Segment } from '../clauses/segments.ts';
import { CONNECTIVES, type Connective } from '../lexicon/connectives.ts';
import { createPatternIndex, type PatternIndex } from '../lexicon/pattern.ts';
import { isClauseStart } from '../syntax/clause-end.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Prose } from '../text/prose.ts';
import { conditionEnd, type Placement } from './condition-end.ts';
import { invertedConditions } from './inversion.ts';
import { isConnective } from './is-connective.ts';
import { withoutOverlaps } from './overlaps.ts';
import { isFronted, isOnly } from './placement.ts';
import { isNegative } from './polarity.ts';
import { isWish } from './wish.ts';

/** A condition as words, before its actor is known. */
export interface ConditionProposal extends Segment {
  readonly kind: ConditionKind;
  readonly happens: boolean;
  /** Where what follows the connective begins. */
  readonly inner: number;
  readonly where: Connective['where'];
  readonly takes: Connective['takes'];
  /** Whether it stands before the clause that hangs on it. */
  readonly fronted: boolean;
  /** Whether it only holds out what the other side wants (*if they want peace, they should stop*), which no act hangs on. */
  readonly wish: boolean;
  /** The words elsewhere that a bare *otherwise* or *only then* points at; `null` where it names its own condition. */
  readonly antecedent: Segment | null;
  readonly by: string;
}

const ALWAYS_NEGATIVE: ReadonlySet<ConditionKind> = new Set(['unless', 'until', 'or-else']);

let index: PatternIndex<Connective> | null = null;

/**
 * Returns the conditions among words `[first, last)` that a connective or an inversion marks, in order and without overlaps.
 *
 * A fronted condition ends at the comma before the clause that hangs on it, one that trails at the end of its clause. What
 * `Connective.where` demands of the act is for the caller to judge, who knows the act.
 */
export function conditionProposals(prose: Prose, syntax: Syntax, segment: Segment): readonly ConditionProposal[] {
  index ??= createPatternIndex(CONNECTIVES);
  const found: ConditionProposal[] = [];
  let free = segment.first;
  const matches = [...index.matches(prose.words, segment.first, segment.last)].sort(
    (a, b) => a.first - b.first || b.last - a.last,
  );
  for (const match of matches) {
    if (match.first < free) continue;
    const proposal = proposalAt(prose, syntax, segment, match.entry, match.first, match.last);
    if (proposal === null) continue;
    found.push(proposal);
    free = proposal.inner;
  }
  found.push(...invertedConditions(prose, syntax, segment));
  return withoutOverlaps(prose, found);
}

function proposalAt(
  prose: Prose,
  syntax: Syntax,
  segment: Segment,
  entry: Connective,
  first: number,
  inner: number,
): ConditionProposal | null {
  const at: Placement = {
    inner,
    fronted: isFronted(prose, segment, first),
    inserted: prose.words.lower[first - 1] === ',' && first - 1 > segment.first,
    takes: entry.takes,
  };
  if (!isConnective(prose, syntax, segment, entry, first, at)) return null;
  const last =
    entry.takes === 'alone' ? aloneEnd(prose, syntax, segment, entry, at) : conditionEnd(prose, syntax, segment, at);
  // "failing that": the pointing word is part of the connective
  const pointing = entry.id === 'condition/failing' && /^(?:that|this)$/.test(prose.words.lower[inner - 1] ?? '');
  if (last <= inner && entry.takes !== 'alone' && !pointing) return null;
  const kind = entry.kind === 'if' && isOnly(prose, segment, first) ? 'only-if' : entry.kind;
  return {
    first,
    last,
    inner,
    kind,
    happens: !ALWAYS_NEGATIVE.has(kind) && !isNegative(prose, { first, last }),
    where: entry.where,
    takes: entry.takes,
    fronted: at.fronted,
    wish: kind === 'if' && entry.takes === 'clause' && isWish(prose, syntax, { first: inner, last }),
    antecedent: null,
    by: entry.id,
  };
}

/** "... and in return they take two thousand": the clause after *in return* is what is asked for; other such words stand alone. */
function aloneEnd(prose: Prose, syntax: Syntax, segment: Segment, entry: Connective, at: Placement): number {
  const isDue = entry.id === 'condition/in-return' && at.fronted && isClauseStart(prose, syntax, at.inner);
  return isDue ? segment.last : at.inner;
}
