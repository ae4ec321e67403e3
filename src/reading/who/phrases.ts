import type { ActorCode } from '../../base/statement.ts';
import type { Segment } from '../clauses/segments.ts';
import { spanOf } from '../syntax/word-range.ts';
import type { Prose } from '../text/prose.ts';
import type { Cast } from './cast.ts';
import type { Dialogue } from './dialogue.ts';
import { AUTHORITIES } from './nouns.ts';
import { FIRST, SECOND, THIRD } from './pronouns.ts';

/** How far back, in characters, a name is still in view. */
const NEAR = 300;

/** Whom the words of a clause name, seen from whoever speaks it. */
export interface Phrases {
  /** The code of the words of a subject or object; `null` when they name nobody. */
  codeOf(words: Segment, speaker: ActorCode | null): ActorCode | null;
  /** Whether the words name an actor by themselves. */
  isActor(words: Segment | null): boolean;
  /** Whether the words belong to an actor: *its forces*, *Veyra's port*. */
  isOwner(words: Segment): boolean;
}

export function createPhrases(prose: Prose, cast: Cast, dialogue: Dialogue): Phrases {
  const { words, text } = prose;

  const antecedent = (at: number, not: ActorCode | null): ActorCode | null => {
    const near = cast
      .within([Math.max(0, at - NEAR), at])
      .findLast((m) => m.code !== not && !m.place && m.kind !== 'media');
    return near?.code ?? dialogue.partner(not);
  };

  const codeOf = (whole: Segment, speaker: ActorCode | null): ActorCode | null => {
    const segment = withoutRelative(prose, whole);
    const lower = words.lower[segment.first] ?? '';
    if (segment.last - segment.first <= 2) {
      if (FIRST.has(lower)) return speaker;
      if (THIRD.has(lower)) return dialogue.last(speaker) ?? antecedent(words.start[segment.first] ?? 0, speaker);
      if (SECOND.has(lower)) return antecedent(words.start[segment.first] ?? 0, speaker);
    }
    const own = ownAuthorities(segment, speaker);
    if (own !== null) return own;
    const span = spanOf(words, segment);
    const code = cast.codeOf(text.slice(span[0], span[1]), span[0]);
    if (code !== null) return code;
    for (const m of cast.within(span)) if (m.code !== speaker) return m.code;
    return null;
  };

  /** *The authorities* in the mouth of a party or a union are those of its state. */
  const ownAuthorities = (segment: Segment, speaker: ActorCode | null): ActorCode | null => {
    if (speaker === null || !/^[A-Z]{3}:/.test(speaker)) return null;
    for (let i = segment.first; i < Math.min(segment.last, segment.first + 4); i++)
      if (AUTHORITIES.has(words.lower[i] ?? '') && cast.within(spanOf(words, segment)).length === 0)
        return speaker.slice(0, 3);
    return null;
  };

  const isActor = (segment: Segment | null): boolean => {
    if (segment === null) return false;
    const head = withoutRelative(prose, segment);
    const span = spanOf(words, head);
    return cast.codeOf(text.slice(span[0], span[1]), span[0]) !== null;
  };

  const isOwner = (segment: Segment): boolean =>
    /^(?:its|their|his|her|our)$/.test(words.lower[segment.first] ?? '') ||
    cast.within(spanOf(words, segment)).length > 0;

  return { codeOf, isActor, isOwner };
}

/** The words up to a relative clause: "anyone who provokes us" is anyone, not us. */
export function withoutRelative(prose: Prose, segment: Segment): Segment {
  for (let i = segment.first + 1; i < segment.last; i++) {
    if (/^(?:who|which|that|whose)$/.test(prose.words.lower[i] ?? '')) return { first: segment.first, last: i };
  }
  return segment;
}
