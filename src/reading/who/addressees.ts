import type { ActorCode } from '../../base/statement.ts';
import type { ActProposal } from '../acts/proposal.ts';
import type { Segment } from '../clauses/segments.ts';
import { spanOf } from '../syntax/word-range.ts';
import type { Prose } from '../text/prose.ts';
import { addresseeCandidates, likeliest } from './addressee-candidates.ts';
import type { Cast } from './cast.ts';
import type { Dialogue } from './dialogue.ts';
import { isPerson } from './nouns.ts';
import type { Phrases } from './phrases.ts';
import { privateCode } from './private-code.ts';

/** Whom an act is aimed at: one or more codes, or `[null]`. Takes note of each in the dialogue, so ask in the order of the text. */
export type Addressees = (proposal: ActProposal, speaker: ActorCode | null) => readonly (ActorCode | null)[];

/** How many words after the cue the object of a demand is looked for. */
const LONGEST_OBJECT = 12;
/** Where the name of a group ends: *the rebels | of the north*. */
const ENDS_NAME = /^(?:of|in|from|for|at|on|who|that|which|not|,)$/;

/**
 * Creates the reader of addressees: everybody whom *and* joins in the object of a demand, else whoever the clues speak for
 * most, see {@link addresseeCandidates}.
 */
export function createAddressees(prose: Prose, cast: Cast, phrases: Phrases, dialogue: Dialogue): Addressees {
  const { words } = prose;

  const addresseesOf = (proposal: ActProposal, by: ActorCode | null): readonly (ActorCode | null)[] => {
    const asked = askedIn(proposal);
    const several = asked === null ? [] : coordinated(asked, by);
    if (several.length > 1) return several;
    const code = asked === null ? null : phrases.codeOf(asked, by);
    const unnamed = asked === null || code !== null ? null : unnamedIn(asked);
    return [
      likeliest(
        addresseeCandidates({ prose, cast, dialogue }, proposal, by, {
          code,
          unnamed,
          toward: pronounToward(proposal, by),
        }),
        proposal.act,
      ),
    ];
  };

  /** The words for whoever is asked to act: the object of *urge*, the subject of *must*. */
  const askedIn = (proposal: ActProposal): Segment | null => {
    if (proposal.act !== 'demand') return null;
    return proposal.performer === null || proposal.passive ? proposal.subject : objectOf(proposal);
  };

  /** The actors that *and* joins in a phrase. */
  const coordinated = (segment: Segment, by: ActorCode | null): readonly ActorCode[] => {
    let joined = false;
    for (let i = segment.first; i < segment.last; i++)
      if (words.lower[i] === 'and' || words.lower[i] === ',') joined = true;
    if (!joined) return [];
    const named = cast.within(spanOf(words, segment)).filter((m) => !m.place && m.code !== by);
    return [...new Set(named.map((m) => m.code))];
  };

  /** *The rebels*, *the soldiers of the guard*: a code by the words alone, in the state that is in view. */
  const unnamedIn = (segment: Segment): ActorCode | null => {
    let last = segment.first;
    while (last < segment.last && !ENDS_NAME.test(words.lower[last] ?? '')) last++;
    if (last === segment.first || !isPerson(words.lower[last - 1] ?? '')) return null;
    return privateCode(prose, { first: segment.first, last }, cast.stateNear(words.start[segment.first] ?? 0));
  };

  /** *Relations with it*, *talks with them*: whoever the pronoun stands for. */
  const pronounToward = (proposal: ActProposal, by: ActorCode | null): ActorCode | null => {
    for (let i = proposal.content.first + 1; i < proposal.content.last; i++) {
      if (!/^(?:it|them|him|her)$/.test(words.lower[i] ?? '') || !/^(?:with|against)$/.test(words.lower[i - 1] ?? ''))
        continue;
      return phrases.codeOf({ first: i, last: i + 1 }, by);
    }
    return null;
  };

  /** The words after the cue up to *to* or *that*: whom a demand names. */
  const objectOf = (proposal: ActProposal): Segment | null => {
    const { last } = proposal.content;
    let first = proposal.cue.last - proposal.cue.first > 1 ? proposal.cue.first + 1 : proposal.cue.last;
    while (first < last && /^(?:on|upon|to|for|that|again|of|from)$/.test(words.lower[first] ?? '')) first++;
    for (let i = first; i < Math.min(first + LONGEST_OBJECT, last); i++) {
      const lower = words.lower[i] ?? '';
      if (lower === 'to' || lower === ',' || lower === 'should' || lower === 'must' || words.class[i] === 'VERB')
        return i > first ? { first, last: i } : null;
    }
    return first < last ? { first, last: Math.min(first + LONGEST_OBJECT / 2, last) } : null;
  };

  return (proposal, by) => {
    const found = addresseesOf(proposal, by);
    for (const to of found) dialogue.addTurn(by, to);
    return found;
  };
}
