import type { ActorCode } from '../../base/statement.ts';
import type { ActorMention } from '../actors/index.ts';
import type { ActProposal } from '../acts/proposal.ts';
import { firstWordAt } from '../acts/voices.ts';
import type { Segment } from '../clauses/segments.ts';
import { spanOf } from '../syntax/word-range.ts';
import type { Prose } from '../text/prose.ts';
import { type Cast, isSameParty } from './cast.ts';
import type { Dialogue } from './dialogue.ts';
import { EVERYBODY } from './nouns.ts';
import type { Phrases } from './phrases.ts';

/** How much of the weight of the document's main other party a name must have to be addressed. */
const HEAVY = 0.6;

const TOWARD: ReadonlySet<string> = new Set([
  'with',
  'against',
  'toward',
  'towards',
  'exclude',
  'warn',
  'warned',
  'punish',
]);

/** Whom an act is aimed at: one or more codes, or `[null]`. Takes note of each in the dialogue, so ask in the order of the text. */
export type Addressees = (proposal: ActProposal, speaker: ActorCode | null) => readonly (ActorCode | null)[];

/**
 * Creates the reader of addressees. A demand is for its object or for the subject of its clause; any other act for the party in
 * its words that the document is most about, else for whom the speaker is talking with.
 */
export function createAddressees(prose: Prose, cast: Cast, phrases: Phrases, dialogue: Dialogue): Addressees {
  const { words } = prose;

  const addresseesOf = (proposal: ActProposal, by: ActorCode | null): readonly (ActorCode | null)[] => {
    if (proposal.act === 'demand') {
      const asked = proposal.performer === null || proposal.passive ? proposal.subject : objectOf(proposal);
      if (asked !== null) {
        const several = coordinated(asked, by);
        if (several.length > 1) return several;
        if (isEverybody(asked)) return [null];
        const code = phrases.codeOf(asked, by);
        if (code !== null && code !== by) return [code];
      }
    }
    return [addresseeNear(proposal, by)];
  };

  /** *The world*, *all compatriots*: nobody in particular. */
  const isEverybody = (segment: Segment): boolean => {
    let found = false;
    for (let i = segment.first; i < segment.last; i++) {
      const lower = words.lower[i] ?? '';
      if (lower === 'of' || lower === 'in' || lower === ',') break;
      if (EVERYBODY.has(lower)) found = true;
    }
    return found && cast.within(spanOf(words, segment)).length === 0;
  };

  /** The actors that *and* joins in a phrase. */
  const coordinated = (segment: Segment, by: ActorCode | null): readonly ActorCode[] => {
    let joined = false;
    for (let i = segment.first; i < segment.last; i++)
      if (words.lower[i] === 'and' || words.lower[i] === ',') joined = true;
    if (!joined) return [];
    return [
      ...new Set(
        cast
          .within(spanOf(words, segment))
          .filter((m) => !m.place)
          .map((m) => m.code),
      ),
    ].filter((c) => c !== by);
  };

  /** Whether a mention can be addressed: not the speaker itself, nor its state's agency's own state by somebody whom it quotes. */
  const isOther = (m: ActorMention, by: ActorCode | null): boolean =>
    !isSameParty(m.code, by) &&
    m.kind !== 'media' &&
    !m.place &&
    !(cast.isMedia && m.code === cast.home && by?.includes(':') === true);

  const addresseeNear = (proposal: ActProposal, by: ActorCode | null): ActorCode | null => {
    const span = spanOf(words, proposal.content);
    const inside = cast.within(span).filter((m) => isOther(m, by));
    if (proposal.act === 'demand') return inside[0]?.code ?? dialogue.partner(by);
    const linked = inside.find((m) => isLinked(m))?.code ?? linkedPronoun(proposal, by);
    if (linked !== null) return linked;
    const top = cast.top(by);
    const most = top === null ? 0 : cast.weight(top);
    let best: ActorCode | null = null;
    for (const { code } of inside) if (best === null || cast.weight(code) > cast.weight(best)) best = code;
    return best !== null && cast.weight(best) >= HEAVY * most ? best : dialogue.partner(by);
  };

  /** *relations with it*, *talks with them*: whoever the pronoun stands for. */
  const linkedPronoun = (proposal: ActProposal, by: ActorCode | null): ActorCode | null => {
    for (let i = proposal.content.first + 1; i < proposal.content.last; i++) {
      if (!/^(?:it|them|him|her)$/.test(words.lower[i] ?? '') || !/^(?:with|against)$/.test(words.lower[i - 1] ?? ''))
        continue;
      const code = phrases.codeOf({ first: i, last: i + 1 }, by);
      return code === by ? null : code;
    }
    return null;
  };

  /** *relations with Seoul*, *threats against Oslo*: a word that says toward whom. */
  const isLinked = (m: ActorMention): boolean => {
    let i = firstWordAt(prose, m.span[0]) - 1;
    if (words.lower[i] === 'the') i--;
    return TOWARD.has(words.lower[i] ?? '');
  };

  /** The words after the cue up to *to* or *that*: whom a demand names. */
  const objectOf = (proposal: ActProposal): Segment | null => {
    let first = proposal.cue.first + 1;
    while (first < proposal.content.last && /^(?:on|upon|to|for|that|again|of|from)$/.test(words.lower[first] ?? ''))
      first++;
    for (let i = first; i < Math.min(first + 12, proposal.content.last); i++) {
      const lower = words.lower[i] ?? '';
      if (lower === 'to' || lower === ',' || lower === 'should' || lower === 'must' || words.class[i] === 'VERB') {
        return i > first ? { first, last: i } : null;
      }
    }
    return first < proposal.content.last ? { first, last: Math.min(first + 6, proposal.content.last) } : null;
  };

  return (proposal, by) => {
    const found = addresseesOf(proposal, by);
    for (const to of found) dialogue.addTurn(by, to);
    return found;
  };
}
