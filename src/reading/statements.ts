import { mintId } from '../base/id.ts';
import type { Span } from '../base/span.ts';
import type { Act, ActorCode, Condition, Move, Statement, Strength } from '../base/statement.ts';
import type { ActProposal } from './acts/proposal.ts';
import { asked, trimmedWords } from './asks.ts';
import type { Segment } from './clauses/segments.ts';
import { alternativeConditions } from './conditions/alternatives.ts';
import type { ConditionProposal } from './conditions/conditions.ts';
import { conditionsOfAct } from './conditions/conditions-of-act.ts';
import { conditionGroups } from './conditions/groups.ts';
import { withNeighbours } from './conditions/neighbours.ts';
import { SOFT, STRONG } from './lexicon/strength-words.ts';
import { HARMFUL, STOPPING, UNWANTED, WANTED } from './lexicon/verbs.ts';
import type { Syntax } from './syntax/syntax.ts';
import { groupOf } from './syntax/verb-groups.ts';
import type { Prose } from './text/prose.ts';
import { type DateRange, deadline } from './time/index.ts';
import type { Resolution } from './who/resolution.ts';

/** What {@link statementsOf} needs besides the proposal. */
export interface Setting {
  readonly documentId: string;
  readonly prose: Prose;
  readonly syntax: Syntax;
  readonly resolution: Resolution;
  /** Words of sources and cues: they belong to no content but that of their own verb. */
  readonly isFrame: Uint8Array;
  readonly date: DateRange | null;
  said(proposal: ActProposal): Statement['said'];
  source(proposal: ActProposal): Span | null;
}

const MOST_FRAGMENTS = 3;

/**
 * Returns a proposal as statements: words become spans and names become codes. One for each speaker and addressee; none where nothing is
 * left to quote.
 */
export function statementsOf(setting: Setting, proposal: ActProposal): readonly Statement[] {
  const halves = demandAndThreat(setting.prose, setting.syntax, proposal);
  return halves === null ? oneAct(setting, proposal) : halves.flatMap((half) => oneAct(setting, half));
}

/** "Stop y or face z" is told as a demand and threatens too: the demand alone, and the whole as a threat. */
function demandAndThreat(prose: Prose, syntax: Syntax, proposal: ActProposal): readonly ActProposal[] | null {
  if (proposal.act !== 'demand') return null;
  const pair = alternativeConditions(prose, syntax, { ...proposal, act: 'threat' }).find(
    (c) => c.by === 'condition/or-else' && c.last > proposal.cue.first,
  );
  if (pair === undefined) return null;
  const demand = { ...proposal, content: { first: proposal.content.first, last: pair.last - 1 } };
  return [demand, { ...proposal, act: 'threat' }];
}

function oneAct(setting: Setting, proposal: ActProposal): readonly Statement[] {
  const { prose, syntax, isFrame } = setting;
  const act = actWith(prose, proposal, conditionsOfAct(prose, syntax, proposal, proposal.conditions));
  const placed = { ...proposal, act, isFrame };
  const kept = withNeighbours(prose, syntax, placed, conditionsOfAct(prose, syntax, placed, proposal.conditions));
  const content = contentSpans(setting, proposal, kept);
  if (content.length === 0) return [];
  return setting.resolution
    .speakers(proposal)
    .flatMap((speaker) =>
      setting.resolution
        .addressees(proposal, speaker)
        .map((to) => statementOf(setting, proposal, act, kept, content, speaker, to)),
    );
}

function statementOf(
  setting: Setting,
  proposal: ActProposal,
  act: Act,
  kept: readonly ConditionProposal[],
  content: readonly Span[],
  speaker: ActorCode | null,
  addressee: ActorCode | null,
): Statement {
  const { prose } = setting;
  const speakerSpan = setting.source(proposal);
  return {
    id: mintId('s', [setting.documentId, JSON.stringify(content), act, String(speaker), String(addressee)]),
    speaker,
    speakerText: speakerSpan === null ? '' : prose.text.slice(speakerSpan[0], speakerSpan[1]),
    speakerSpan,
    addressee,
    act,
    said: setting.said(proposal),
    content,
    quote: content.map(([a, b]) => prose.text.slice(a, b)),
    move: moveOf(setting, proposal, act, kept, speaker, addressee),
    conditions: conditionsOf(setting, act, kept, speaker, addressee),
    strength: strengthOf(prose, proposal),
    certainty: proposal.certainty,
    by: [...proposal.by, ...kept.map((c) => c.by)],
  };
}

/**
 * The act that the words make together with what they hang on. A bare *will* takes its colour from there: a bargain is an
 * offer, harm or a condition that nobody wants makes a threat, and so does *unless*.
 */
function actWith(prose: Prose, proposal: ActProposal, conditions: readonly ConditionProposal[]): Act {
  const { act } = proposal;
  const kinds = new Set(conditions.map((c) => c.kind));
  const { bare } = proposal;
  if (proposal.open && isHarmful(prose, proposal, conditions)) return 'threat';
  if (bare && act !== 'refusal' && conditions.some((c) => c.kind === 'if' && isUnwanted(prose, c))) return 'threat';
  if (act === 'promise' && (kinds.has('unless') || kinds.has('or-else'))) return 'threat';
  if (act === 'promise' && conditions.some((c) => c.kind !== 'until' && c.kind !== 'other')) return 'offer';
  if (act === 'refusal' && kinds.has('only-if')) return 'offer';
  return act;
}

/** Whether the clause itself, its conditions apart, speaks of harm. */
function isHarmful(prose: Prose, proposal: ActProposal, conditions: readonly ConditionProposal[]): boolean {
  if (proposal.act === 'demand' && proposal.by[0] === 'demand/should' && conditions.length === 0) return false;
  for (let i = proposal.cue.first; i < proposal.content.last; i++) {
    if (conditions.some((c) => i >= c.first && i < c.last)) continue;
    if (HARMFUL.has(prose.words.lower[i] ?? '') || HARMFUL.has(prose.words.lemma[i] ?? '')) return true;
  }
  return false;
}

function isUnwanted(prose: Prose, condition: ConditionProposal): boolean {
  const { lower, lemma } = prose.words;
  const negated = /^(?:not|n't|never)$/;
  let wanted = false;
  for (let i = condition.inner; i < condition.last; i++) {
    if (negated.test(lower[i] ?? '')) return true;
    if (STOPPING.has(lemma[i] ?? '') || WANTED.has(lemma[i] ?? '')) wanted = true;
  }
  // "if they lift the sanctions": what is ended or given is no harm, whatever it is
  if (wanted) return false;
  for (let i = condition.inner; i < condition.last; i++) {
    if (UNWANTED.has(prose.words.lower[i] ?? '') || UNWANTED.has(prose.words.lemma[i] ?? '')) return true;
  }
  return false;
}

/** The clause without sources and cues of other speech, in up to three fragments; the longest ones where there are more. */
function contentSpans(
  setting: Setting,
  proposal: ActProposal,
  conditions: readonly ConditionProposal[],
): readonly Span[] {
  const { prose, isFrame } = setting;
  const runs: Segment[] = [];
  let from = -1;
  for (let i = proposal.content.first; i <= proposal.content.last; i++) {
    const own = i >= proposal.cue.first && i < proposal.cue.last;
    const performer = proposal.performer !== null && i >= proposal.performer.first && i < proposal.performer.last;
    const out = i === proposal.content.last || (isFrame[i] === 1 && !own && !performer);
    if (!out && from < 0) from = i;
    if (out && from >= 0) {
      runs.push({ first: from, last: i });
      from = -1;
    }
  }
  for (const c of conditions) {
    if (c.last <= proposal.content.first || c.first >= proposal.content.last)
      runs.push({ first: c.first, last: c.last });
  }
  const spans = runs.map((run) => withoutJoiner(prose, run)).filter((s) => s !== null);
  const long = spans.filter(([a, b]) => b - a > 3);
  return [...long]
    .sort((a, b) => b[1] - b[0] - (a[1] - a[0]))
    .slice(0, MOST_FRAGMENTS)
    .sort((a, b) => a[0] - b[0]);
}

/** The characters of a clause, without marks at its ends and without the *and* or *that* that joins it to the one before. */
function withoutJoiner(prose: Prose, run: Segment): Span | null {
  let { first } = run;
  while (first < run.last) {
    const kind = prose.words.class[first];
    const lower = prose.words.lower[first] ?? '';
    if (kind === 'PUNCT' || kind === 'CCONJ' || lower === 'that' || (kind === 'INTJ' && lower !== 'no')) first++;
    else break;
  }
  return trimmedWords(prose, { first, last: run.last });
}

function conditionsOf(
  setting: Setting,
  act: Act,
  kept: readonly ConditionProposal[],
  speaker: ActorCode | null,
  addressee: ActorCode | null,
): readonly Condition[] {
  const { prose, syntax, resolution } = setting;
  const found: Condition[] = [];
  const groups = conditionGroups(prose, kept);
  kept.forEach((condition, i) => {
    const span = trimmedWords(prose, condition);
    if (span === null) return;
    const actor = resolution.conditionActor(condition, speaker, addressee);
    found.push({
      span,
      quote: prose.text.slice(span[0], span[1]),
      kind: condition.kind,
      actor,
      happens: condition.happens,
      asks: asked(prose, syntax, act, condition, actor, speaker),
      group: groups[i] ?? 1,
      deadline: deadline(prose.text, span, setting.date),
    });
  });
  return found;
}

/** Who would do what: the verb of the clause and what follows it, up to its conditions. */
function moveOf(
  setting: Setting,
  proposal: ActProposal,
  act: Act,
  conditions: readonly ConditionProposal[],
  speaker: ActorCode | null,
  addressee: ActorCode | null,
): Move | null {
  const { prose, syntax } = setting;
  const from = proposal.performer === null ? proposal.cue.first : proposal.cue.first + 1;
  let first = from;
  let not = proposal.performer === null && proposal.negated && act !== 'refusal';
  for (let i = from; i < proposal.content.last; i++) {
    if (conditions.some((c) => i >= c.first && i < c.last)) continue;
    const group = groupOf(syntax.verbs, i);
    if (group === undefined) continue;
    first = Math.max(group.head, i);
    if (group.negated && proposal.performer !== null) not = true;
    if (prose.words.class[first] === 'AUX' && proposal.performer === null) {
      const next = groupOf(syntax.verbs, first + 1) ?? groupOf(syntax.verbs, first + 2);
      if (next?.form === 'infinitive') first = next.head;
    }
    break;
  }
  let last = proposal.content.last;
  for (const c of [...conditions, ...proposal.conditions]) if (c.first > first && c.first < last) last = c.first;
  for (let i = first + 1; i < last; i++) if (setting.isFrame[i] === 1 && i >= proposal.cue.last) last = i;
  const span = trimmedWords(prose, { first, last });
  if (span === null) return null;
  const actor = act === 'demand' ? addressee : speaker;
  return { actor, does: prose.text.slice(span[0], span[1]), to: act === 'demand' ? speaker : addressee, not, span };
}

/** The strength of the words around the cue: *must* and *never* are strong, *may* and *hopes* soft. */
function strengthOf(prose: Prose, proposal: ActProposal): Strength {
  if (proposal.strength !== 'plain') return proposal.strength;
  const { words } = prose;
  for (let i = proposal.content.first; i < proposal.content.last; i++)
    if (STRONG.has(words.lower[i] ?? '')) return 'strong';
  for (let i = Math.max(proposal.content.first, proposal.cue.first - 4); i < proposal.cue.last; i++) {
    if (SOFT.has(words.lower[i] ?? '')) return 'soft';
  }
  return 'plain';
}
