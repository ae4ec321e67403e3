import type { ActorCode } from '../../base/statement.ts';
import { type Cast, isSameParty } from './cast.ts';

/**
 * Who talks to whom in a document, as its statements are read in order.
 *
 * Where the words of a statement name nobody else, its speaker goes on with whom it addressed last, else answers whoever
 * addressed it last, else speaks to the party that the document names most: a better guess than the nearest name.
 */
export interface Dialogue {
  /** Whom `speaker` is talking with, before its next statement. */
  partner(speaker: ActorCode | null): ActorCode | null;
  /** Whom `speaker` addressed last, or `null`. */
  last(speaker: ActorCode | null): ActorCode | null;
  /** Who addressed `speaker` last, or `null`. */
  lastFrom(speaker: ActorCode | null): ActorCode | null;
  /** Who else spoke last, or `null`. */
  otherSpeaker(speaker: ActorCode | null): ActorCode | null;
  /** Whether an actor has spoken so far. */
  hasSpoken(code: ActorCode): boolean;
  /** Takes note that `speaker` addressed `addressee`. */
  addTurn(speaker: ActorCode | null, addressee: ActorCode | null): void;
}

/** How much of the weight of the document's main other party a partner must have, so that one aside does not turn the talk. */
const SHARE = 0.6;

export function createDialogue(cast: Cast): Dialogue {
  const lastTo = new Map<ActorCode, ActorCode>();
  const lastFrom = new Map<ActorCode, ActorCode>();
  const spoken = new Set<ActorCode>();
  /** The last two who spoke, the later first. */
  let speakers: readonly ActorCode[] = [];
  /** In a state agency's report a party speaks to its own government, a friend abroad to the agency's adversaries. */
  const first = (speaker: ActorCode): ActorCode | null => {
    if (!cast.isMedia || !speaker.includes(':')) return cast.top(speaker);
    const state = speaker.slice(0, 3);
    return cast.weight(state) > 0 && state !== cast.home ? state : cast.topAbroad(speaker);
  };
  const kept = (code: ActorCode | undefined, speaker: ActorCode): ActorCode | null => {
    const top = first(speaker);
    return code !== undefined && (top === null || cast.weight(code) >= SHARE * cast.weight(top)) ? code : null;
  };
  return {
    partner: (speaker) => {
      if (speaker === null) return cast.top(null);
      return kept(lastTo.get(speaker), speaker) ?? kept(lastFrom.get(speaker), speaker) ?? first(speaker);
    },
    last: (speaker) => (speaker === null ? null : (lastTo.get(speaker) ?? null)),
    lastFrom: (speaker) => (speaker === null ? null : (lastFrom.get(speaker) ?? null)),
    otherSpeaker: (speaker) => speakers.find((s) => s !== speaker) ?? null,
    hasSpoken: (code) => spoken.has(code),
    addTurn: (speaker, addressee) => {
      if (speaker !== null) {
        spoken.add(speaker);
        if (speakers[0] !== speaker) speakers = [speaker, ...speakers.slice(0, 1)];
      }
      if (speaker === null || addressee === null || isSameParty(speaker, addressee)) return;
      lastTo.set(speaker, addressee);
      lastFrom.set(addressee, speaker);
    },
  };
}
