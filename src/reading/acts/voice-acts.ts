import type { Segment } from '../clauses/segments.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { ConditionProposal } from '../conditions/conditions.ts';
import type { ActEntry } from '../lexicon/acts.ts';
import type { Match } from '../lexicon/pattern.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import { type Candidate, SCORES, type Verdict } from './proposal.ts';
import { type ActMatch, afterConditions, isInCondition, type Scene, type Standpoint } from './scene.ts';

/** Judges a match of words that are an act of whoever speaks the clause: *they should withdraw*, *we will never sign*. */
export function voiceVerdict(
  scene: Scene,
  segment: Segment,
  match: ActMatch,
  conditions: readonly ConditionProposal[],
): Verdict {
  const { entry } = match;
  if (isInCondition(conditions, match.first)) return 'it stands in a condition';
  const voice = scene.voices.of[segment.first] ?? -1;
  const place = placeOf(scene, segment, match, voice, conditions);
  if (place !== null) return place;
  const group = groupNear(scene, match);
  const subject =
    group === null
      ? null
      : subjectOf(scene.prose, scene.syntax, group, afterConditions(conditions, segment, match.first));
  if (subject !== null && isSubordinate(scene, subject))
    return 'it stands in an indirect question or a relative clause';
  const free = voice < 0 && !scene.who.documentSpeaks;
  if (free && entry.act === 'demand') return 'nobody speaks: the document reports, and names no source here';
  if (free && !scene.who.isActor(subject)) return 'nobody speaks, and the subject is no actor';
  // "Peru will not sign": told of an actor by nobody in particular, it is that actor's own word
  const standpoint = free ? 'self' : standpointOf(scene, entry, subject, voice);
  if (!isAllowed(entry, standpoint, isPassive(scene, group))) return `the subject is ${SUBJECTS[standpoint]}`;
  const carried = scene.voices.list[voice]?.carried === true;
  if (carried && standpoint === 'thing' && conditions.length === 0)
    return 'nobody need be speaking: no source, no actor, no condition';
  if (entry.head && isElsewhere(scene, group, match)) return 'the verb belongs to another clause';
  const negated = group?.negated === true || hasNegation(scene, match) || hasNothing(scene, group);
  const act = negated && entry.act !== 'refusal' ? entry.negated : entry.act;
  if (act === null) return 'negated, it is no act';
  return {
    act,
    content: segment,
    voice,
    performer: free ? subject : null,
    subject,
    cue: match,
    // "no reason not to": the two cancel
    negated: negated && !(entry.act === 'offer' && entry.negated === 'offer'),
    passive: group?.passive ?? false,
    strength: entry.strength,
    certainty: free || carried ? 'possible' : entry.certainty,
    conditions,
    sentence: scene.s,
    open: entry.open,
    bare: entry.bare,
    by: free ? [entry.id, 'voice/free'] : carried ? [entry.id, 'voice/carried'] : [entry.id],
    score: SCORES[entry.certainty] + 0.05 * (match.last - match.first),
  };
}

/** *They should leave*, *it must stop*: hardly ever said of oneself. */
function standpointOf(scene: Scene, entry: ActEntry, subject: Segment | null, voice: number): Standpoint {
  const pronoun =
    subject !== null &&
    subject.last - subject.first === 1 &&
    /^(?:they|it|he|she)$/.test(scene.prose.words.lower[subject.first] ?? '');
  if (entry.act === 'demand' && pronoun) return 'other';
  return scene.who.standpoint(subject, voice);
}

const SUBJECTS: Readonly<Record<Standpoint, string>> = {
  self: 'the speaker itself',
  other: 'somebody else than the speaker',
  thing: 'no actor',
  none: 'missing',
};

/** Why an entry cannot count where the match stands, or null where it can. */
function placeOf(
  scene: Scene,
  segment: Segment,
  match: ActMatch,
  voice: number,
  conditions: readonly ConditionProposal[],
): string | null {
  const { entry } = match;
  const turn = scene.voices.list[voice]?.turn === true;
  if ((voice >= 0 || entry.certainty === 'possible') && !scene.who.isAbroad(segment, voice))
    return 'it is about nobody outside the speaker’s own house';
  if (entry.reported && (turn || (voice < 0 && scene.who.documentSpeaks)))
    return 'it counts only in what somebody is reported to have said';
  // at a press desk much is said that only sounds like policy
  const loose = entry.certainty === 'possible' || entry.act === 'refusal';
  if (turn && loose && !conditions.some((c) => c.where === 'always' && !c.wish)) return 'at a press desk it is talk';
  if (entry.needs === 'condition' && !conditions.some((c) => !c.wish)) return 'the clause has no condition';
  if (entry.needs === 'start' && !isStart(scene, segment, conditions, match.first))
    return 'it does not open its clause';
  return null;
}

/** Whether the entry takes such a subject. A thing cannot be told what to do, but it can be asked that something be done to it. */
function isAllowed(entry: ActEntry, standpoint: Standpoint, passive: boolean): boolean {
  if (entry.subject.includes(standpoint)) return true;
  return standpoint === 'thing' && passive && entry.subject.includes('patient');
}

/** "The border reopens when the work stops": in reported words a condition is enough to make a bargain. */
export function bareBargain(
  scene: Scene,
  segment: Segment,
  conditions: readonly ConditionProposal[],
): Candidate | null {
  const voice = scene.voices.of[segment.first] ?? -1;
  const spoken = scene.voices.list[voice];
  if (spoken === undefined || spoken.turn || spoken.carried === true) return null;
  if (!conditions.some((c) => (c.where === 'always' && !c.wish) || c.kind === 'depends-on')) return null;
  const group = mainVerb(scene, segment, conditions) ?? hangingVerb(scene, conditions);
  if (group === null) return null;
  // told of the past, it is a story
  if (spoken.direct && /(?:ed|was|were|had)$/.test(scene.prose.words.lower[group.head] ?? '')) return null;
  const holdsBack = conditions.some((c) => c.kind === 'unless' || c.kind === 'until' || c.kind === 'as-long-as');
  return {
    act: group.negated || holdsBack ? 'refusal' : 'offer',
    content: segment,
    voice,
    performer: null,
    subject: subjectOf(scene.prose, scene.syntax, group, afterConditions(conditions, segment, group.first)),
    cue: { first: group.first, last: group.last },
    negated: group.negated,
    passive: group.passive,
    strength: 'plain',
    certainty: 'possible',
    conditions,
    sentence: scene.s,
    open: true,
    bare: true,
    by: ['future/condition-alone'],
    score: 0.5,
  };
}

/** *depends on* is the clause's own verb. */
function hangingVerb(scene: Scene, conditions: readonly ConditionProposal[]): VerbGroup | null {
  const hanging = conditions.find((c) => c.kind === 'depends-on');
  return hanging === undefined ? null : (groupOf(scene.syntax.verbs, hanging.first) ?? null);
}

/** The first finite verb outside the conditions. */
function mainVerb(scene: Scene, segment: Segment, conditions: readonly ConditionProposal[]): VerbGroup | null {
  for (let i = segment.first; i < segment.last; i++) {
    const group = groupOf(scene.syntax.verbs, i);
    if (group?.form === 'finite' && group.head === i && !isInCondition(conditions, i)) return group;
  }
  return null;
}

const ASKING: ReadonlySet<string> = new Set(['whether', 'how', 'why', 'what', 'which', 'whom', 'whose']);
/** Nouns whose *that* says what they are, not which one is meant. */
const OPENS_CONTENT: ReadonlySet<string> = new Set([
  ...['warning', 'demand', 'threat', 'promise', 'pledge', 'view', 'fact', 'hope', 'assurance', 'condition', 'proposal'],
  ...[
    'statement',
    'position',
    'belief',
    'idea',
    'undertaking',
    'word',
    'signal',
    'message',
    'guarantee',
    'understanding',
  ],
]);

/** "did not say whether they would leave", "a text that Washington would have to respect". */
function isSubordinate(scene: Scene, subject: Segment): boolean {
  const { words } = scene.prose;
  const before = subject.first - 1;
  const lower = words.lower[before] ?? '';
  if (ASKING.has(lower) || (ASKING.has(words.lower[before - 1] ?? '') && words.class[before] === 'ADJ')) return true;
  if (words.class[before] === 'ADV' && ASKING.has(words.lower[before - 1] ?? '')) return true;
  if (lower !== 'that') return false;
  const noun = words.lower[before - 1] ?? '';
  return (
    (scene.syntax.phrases.of[before - 1] ?? -1) >= 0 && words.class[before - 1] === 'NOUN' && !OPENS_CONTENT.has(noun)
  );
}

/** Whether the last word of a match is a verb of another group than the one that it began with. */
function isElsewhere(scene: Scene, group: VerbGroup | null, match: Match): boolean {
  const last = groupOf(scene.syntax.verbs, match.last - 1);
  if (last === undefined) return true;
  return last !== group && last.form === 'finite' && last.first > (group?.last ?? 0);
}

/** Whether nothing but marks, joining words and conditions stands before word `i` in the segment. */
function isStart(scene: Scene, segment: Segment, conditions: readonly ConditionProposal[], i: number): boolean {
  const { words } = scene.prose;
  for (let k = afterConditions(conditions, segment, i); k < i; k++) {
    const kind = words.class[k];
    if (kind !== 'PUNCT' && kind !== 'CCONJ' && kind !== 'INTJ' && words.lower[k] !== 'please') return false;
  }
  return true;
}

function isPassive(scene: Scene, group: VerbGroup | null): boolean {
  if (group === null || group.passive) return true;
  const next = groupOf(scene.syntax.verbs, group.last);
  return next?.first === group.last && scene.prose.words.lower[next.first + 1] === 'be';
}

/** The verb group in which the match begins, or the first one inside it. */
function groupNear(scene: Scene, match: Match): VerbGroup | null {
  for (let i = match.first; i < match.last; i++) {
    const group = groupOf(scene.syntax.verbs, i);
    if (group !== undefined) return group;
  }
  return null;
}

/** "would release no figures": the object denies the verb. */
function hasNothing(scene: Scene, group: VerbGroup | null): boolean {
  if (group === null) return false;
  const after = scene.prose.words.lower[group.last] ?? '';
  return after === 'no' || after === 'nothing' || after === 'nobody' || after === 'none' || after === 'neither';
}

function hasNegation(scene: Scene, match: Match): boolean {
  for (let i = match.first; i < match.last; i++) {
    if (/^(?:not|n't|never|no)$/.test(scene.prose.words.lower[i] ?? '')) return true;
  }
  return false;
}
