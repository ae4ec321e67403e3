import type { Segment } from '../clauses/segments.ts';
import { subjectOf } from '../clauses/subject.ts';
import { type ConditionProposal, conditionProposals } from '../conditions/conditions.ts';
import { ABSTRACT_NOUNS } from '../lexicon/abstract-nouns.ts';
import { isCommentary } from '../lexicon/commentators.ts';
import type { Match } from '../lexicon/pattern.ts';
import { DUTY } from '../lexicon/verbs.ts';
import { phraseOf } from '../syntax/noun-phrases.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import { SCORES, type Verdict } from './proposal.ts';
import { type ActMatch, isInCondition, type Scene } from './scene.ts';
import { firstWordAt } from './voices.ts';

/** A subject of more words than this is left out of what its verb performs. */
const LONG_SUBJECT = 4;
const RELATIVE = /^(?:who|which|whom|whose|that|what|how|whether|why)$/;

/** Judges a match of a verb that performs the act by being said of somebody: *Seoul demanded that...*, *we reject*. */
export function verbVerdict(scene: Scene, whole: Segment, match: ActMatch, performed: readonly Match[]): Verdict {
  const { entry } = match;
  const { prose, syntax, voices } = scene;
  const group = groupOf(scene.syntax.verbs, match.first);
  if (group === undefined || group.head !== match.first) return 'it is not the main verb here';
  const voice = voices.of[match.first] ?? -1;
  if (group.modal !== null && DUTY.has(group.modal)) return 'somebody is only told to';
  const could = group.modal === 'could' || group.modal === 'can' || group.modal === 'may' || group.modal === 'might';
  if (group.negated && could) return 'what could not be done is no act';
  const act = group.negated ? entry.negated : entry.act;
  if (act === null) return 'negated, it is no act';
  const segment = untilNextVerb(scene, whole, match, performed);
  const conditions = conditionProposals(prose, syntax, segment);
  if (isInCondition(conditions, match.first)) return 'it stands in a condition';
  const performer = performerOf(scene, segment, group);
  if (performer === null && group.form === 'infinitive') return 'an infinitive tells of no act done';
  if (performer === null && group.form === 'gerund' && nextFinite(scene, segment, group) !== null)
    return 'told as a possibility';
  if (performer !== null && isAbstract(scene, performer)) return 'no actor does it';
  if (performer !== null && isCommentary(scene.prose.words, performer)) return 'a commentator only reckons';
  if (group.form === 'finite' && isRelative(scene, performer, group))
    return 'it stands in a relative clause: background';
  const content = {
    first: contentStart(scene, match, performer, group),
    last: contentEnd(scene, match, segment, performer),
  };
  const held = narrowed(content, conditions, match);
  if (held.last <= held.first) return 'nothing follows it';
  return {
    act,
    content: held,
    voice,
    performer,
    subject: performer,
    cue: match,
    negated: group.negated,
    passive: group.passive,
    strength: entry.strength,
    certainty: entry.certainty,
    conditions: conditions.filter((c) => c.last > content.first),
    sentence: scene.s,
    open: entry.open,
    bare: entry.bare,
    by: [entry.id],
    score: SCORES[entry.certainty] + 0.5 + 0.05 * (match.last - match.first),
  };
}

/** "While Seoul has offered talks, the terms are steep": an act inside such a clause does not go on into the main one. */
function narrowed(content: Segment, conditions: readonly ConditionProposal[], match: ActMatch): Segment {
  const around = conditions.find((c) => match.first >= c.first && match.first < c.last);
  if (around === undefined) return content;
  return { first: Math.max(content.first, around.inner), last: Math.min(content.last, around.last) };
}

/** The clause ends where somebody else's words begin, or words handed over by another cue. */
function contentEnd(scene: Scene, match: ActMatch, segment: Segment, performer: Segment | null): number {
  const { voices, prose } = scene;
  const own = voices.of[match.first] ?? -1;
  const [from, to] = [prose.words.start[match.first] ?? 0, prose.words.end[match.last - 1] ?? 0];
  const limit = performer !== null && performer.first > match.last ? performer.first - 1 : segment.last;
  for (let i = match.last; i < limit; i++) {
    const voice = voices.of[i] ?? -1;
    if (voice < 0 || voice === own) continue;
    const cue = voices.list[voice]?.cue;
    if (cue == null || cue[1] <= match.first || (cue[0] < to && from < cue[1]) || cue[0] < from) continue;
    return firstWordAt(prose, cue[0]);
  }
  return limit;
}

function contentStart(scene: Scene, match: ActMatch, performer: Segment | null, group: VerbGroup): number {
  if (match.entry.content === 'after') return afterCue(scene, match);
  const near = performer !== null && group.form === 'finite' && performer.last - performer.first <= LONG_SUBJECT;
  return near ? performer.first : group.first;
}

function isAbstract(scene: Scene, performer: Segment): boolean {
  const phrase = phraseOf(scene.syntax.phrases, performer.first);
  return ABSTRACT_NOUNS.has(scene.prose.words.lower[phrase?.head ?? performer.last - 1] ?? '');
}

/** Who does it: the subject, and of a participle (*..., demanding that*) the subject of the verb before it. */
function performerOf(scene: Scene, segment: Segment, group: VerbGroup): Segment | null {
  if (group.form === 'finite') return subjectOf(scene.prose, scene.syntax, group, segment.first);
  if (group.form !== 'gerund') return null;
  for (let i = group.first - 1; i >= segment.first; i--) {
    const before = groupOf(scene.syntax.verbs, i);
    if (before?.form !== 'finite' || before.head !== i) continue;
    return subjectOf(scene.prose, scene.syntax, before, segment.first);
  }
  const after = nextFinite(scene, segment, group);
  if (after === null || !hasComma(scene, group.last, after.first)) return null;
  const subject = subjectOf(scene.prose, scene.syntax, after, group.last);
  return scene.who.isActor(subject) ? subject : null;
}

/** The verb after a participle that opens its clause: its own subject (*accepting this would mean*), or a main clause's. */
function nextFinite(scene: Scene, segment: Segment, group: VerbGroup): VerbGroup | null {
  for (let i = group.last; i < segment.last; i++) {
    const next = groupOf(scene.syntax.verbs, i);
    if (next?.form === 'finite' && next.first === i) return next;
  }
  return null;
}

function hasComma(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (scene.prose.words.lower[i] === ',') return true;
  return false;
}

/** "the talks that Kuwait offered": background, not an act that the text reports. */
function isRelative(scene: Scene, performer: Segment | null, group: VerbGroup): boolean {
  if (performer === null) return false;
  const { words } = scene.prose;
  for (let i = performer.first - 1; i < group.first; i++) {
    if (!RELATIVE.test(words.lower[i] ?? '')) continue;
    if (i >= performer.first || words.class[i] !== 'SCONJ' || words.class[i - 1] === 'NOUN') return true;
  }
  return false;
}

/** "called on A to stop and asked B to help": the clause of one performing verb ends where *and* brings the next. */
function untilNextVerb(scene: Scene, segment: Segment, match: Match, performed: readonly Match[]): Segment {
  const { words } = scene.prose;
  for (const next of performed) {
    if (next.first <= match.first || next.first >= segment.last) continue;
    const group = groupOf(scene.syntax.verbs, next.first);
    if (group === undefined || group.head !== next.first || group.form === 'infinitive') continue;
    const before = words.lower[group.first - 1] ?? '';
    const joins = before === 'and' || before === 'but' || before === 'or';
    if (joins || (before === ',' && group.form === 'gerund')) return { first: segment.first, last: group.first - 1 };
  }
  return segment;
}

/** The word after the cue and its *that*. */
function afterCue(scene: Scene, match: Match): number {
  const { lower } = scene.prose.words;
  for (let i = match.first + 1; i < match.first + 12; i++) if (lower[i] === 'that') return i + 1;
  return match.first + 1;
}
