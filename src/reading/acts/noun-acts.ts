import { type Segment, segments } from '../clauses/segments.ts';
import { conditionProposals } from '../conditions/conditions.ts';
import { ANSWERING } from '../lexicon/verbs.ts';
import { phraseOf } from '../syntax/noun-phrases.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { Verdict } from './proposal.ts';
import type { ActMatch, Scene } from './scene.ts';

/** Judges a match of a noun that is somebody's act: *Iran's offer of talks*. Who has it stands before it, what it is after it. */
export function nounVerdict(scene: Scene, match: ActMatch): Verdict {
  const { prose, syntax, voices } = scene;
  const { entry } = match;
  const phrase = phraseOf(syntax.phrases, match.first);
  if (phrase === undefined || phrase.head !== match.first) return 'it is not the noun that carries its phrase';
  const owner = { first: phrase.first, last: match.first };
  const owned = owner.last > owner.first && scene.who.isOwner(owner);
  if (!owned && !isToward(scene, match)) return 'the words do not say whose it is, nor whom it is aimed at';
  const before = groupOf(scene.syntax.verbs, phrase.first - 1);
  if (before !== undefined && ANSWERING.has(prose.words.lemma[before.head] ?? '')) return 'it is only answered here';
  const segment = segments(prose, syntax, scene.sentence.first, scene.sentence.last).find(
    (g) => match.first >= g.first && match.first < g.last,
  );
  if (segment === undefined || match.last >= segment.last) return 'the words do not say what it is';
  return {
    act: entry.act,
    content: { first: phrase.first, last: complementEnd(scene, match, segment) },
    voice: voices.of[match.first] ?? -1,
    performer: owned ? owner : null,
    subject: null,
    cue: match,
    negated: false,
    passive: false,
    strength: entry.strength,
    certainty: entry.certainty,
    conditions: conditionProposals(prose, syntax, { first: match.first, last: segment.last }),
    sentence: scene.s,
    open: entry.open,
    bare: entry.bare,
    by: [entry.id],
    score: 0.8,
  };
}

/** "the threats against Seoul", "the warning of war if they come": aimed at somebody, so made by somebody. */
function isToward(scene: Scene, match: ActMatch): boolean {
  const link = scene.prose.words.lower[match.last - 1] ?? '';
  if (link !== 'against' && link !== 'of') return false;
  const phrase = phraseOf(scene.syntax.phrases, match.last);
  if (phrase === undefined) return false;
  const named = scene.who.isActor({ first: phrase.first, last: phrase.last });
  if (link === 'against') return named;
  const conditions = conditionProposals(scene.prose, scene.syntax, { first: match.first, last: scene.sentence.last });
  return conditions.some((c) => c.where === 'always' && c.first < match.last + 8);
}

/** The complement of a noun ends before the main verb of the clause that the noun is the subject of. */
function complementEnd(scene: Scene, match: ActMatch, segment: Segment): number {
  if (scene.prose.words.lower[match.last - 1] === 'that') return segment.last;
  for (let i = match.last + 1; i < segment.last; i++) {
    const group = groupOf(scene.syntax.verbs, i);
    if (group?.first === i && group.form === 'finite') return i;
  }
  return segment.last;
}
