import type { Span } from '../../base/span.ts';
import type { ActorCode } from '../../base/statement.ts';
import type { ActProposal } from '../acts/proposal.ts';
import type { Voice, Voices } from '../acts/voices.ts';
import type { Segment } from '../clauses/segments.ts';
import { spanOf } from '../syntax/word-range.ts';
import type { Prose } from '../text/prose.ts';
import type { Cast } from './cast.ts';
import type { Dialogue } from './dialogue.ts';
import type { Phrases } from './phrases.ts';
import { FIRST, SECOND } from './pronouns.ts';
import type { Speakers } from './speakers.ts';
import { wordsOf } from './words.ts';

const STATE = /^[A-Z]{3}$/;
/** Two who speak with one voice. */
const PAIR =
  /^(?:both|the two|two) (?:sides|parties|governments|delegations|leaders|ministers|presidents|capitals|countries|states|armies|officers|neighbou?rs)$/i;

/** Who speaks: the codes of voices and of those who perform an act. */
export interface VoiceCodes {
  /** The code of whoever speaks with a voice; the document's own for -1. */
  voiceCode(voice: number): ActorCode | null;
  /** Who speaks a proposal: one, or several who say it together. */
  speakers(proposal: ActProposal): readonly (ActorCode | null)[];
}

export function createVoiceCodes(
  prose: Prose,
  cast: Cast,
  voices: Voices,
  known: Speakers,
  phrases: Phrases,
  dialogue: Dialogue,
): VoiceCodes {
  const { words, text } = prose;
  const firstWords = new Int32Array(voices.list.length);
  for (let i = words.length - 1; i >= 0; i--) if ((voices.of[i] ?? -1) >= 0) firstWords[voices.of[i] ?? 0] = i;
  const codes = new Map<number, ActorCode | null>();

  const codeOfSource = (source: Span | null, named: Span | null): ActorCode | null => {
    const words = source === null ? null : wordsOf(prose, source);
    const own = words === null ? null : saidBy(words);
    return own ?? (named === null ? null : known.codeOf(wordsOf(prose, named)));
  };

  const spokenBy = (v: Voice, voice: number): ActorCode | null => {
    if (v.turn) return v.source === null ? null : known.labelCode(wordsOf(prose, v.source));
    return codeOfSource(v.source, v.named) ?? known.lastSpeaker(firstWords[voice] ?? 0);
  };

  const voiceCode = (voice: number): ActorCode | null => {
    if (voice < 0) return cast.home;
    const found = codes.get(voice);
    if (found !== undefined) return found;
    const v = voices.list[voice];
    codes.set(voice, cast.home);
    const code = v === undefined ? null : (spokenBy(v, voice) ?? cast.home);
    codes.set(voice, code);
    return code;
  };

  const speakers = (proposal: ActProposal): readonly (ActorCode | null)[] => {
    const voice = voices.list[proposal.voice];
    const voiced = voice?.source == null || voice.turn ? null : wordsOf(prose, voice.source);
    const named = proposal.performer === null || proposal.passive ? voiced : proposal.performer;
    const joint = named === null ? [] : jointSpeakers(named);
    return joint.length > 1 ? joint : [speaker(proposal)];
  };

  /** *Orsa and Veyra*, *both sides*: everybody who speaks. */
  const jointSpeakers = (segment: Segment): readonly ActorCode[] => {
    const span = spanOf(words, segment);
    if (PAIR.test(text.slice(span[0], span[1]))) {
      const one = cast.top(null);
      const other = cast.top(one);
      return one === null || other === null ? [] : [one, other];
    }
    const mentions = cast.within(span).filter((m) => !m.adjective && STATE.test(m.code));
    if (mentions.length < 2) return [];
    for (let i = segment.first; i < segment.last; i++) {
      const at = words.start[i] ?? 0;
      const named = mentions.some((m) => m.span[0] <= at && at < m.span[1]);
      if (!named && !/^(?:and|,|the|both)$/.test(words.lower[i] ?? '')) return [];
    }
    return [...new Set(mentions.map((m) => m.code))];
  };

  const speaker = (proposal: ActProposal): ActorCode | null => {
    const source = known.sourceAt(proposal.cue.first);
    if (proposal.performer === null || proposal.passive) {
      const by = (source === null ? null : saidBy(source)) ?? floorCode(proposal);
      // "the U.S. is urged to": whoever urges, it is not the one urged
      const urged = proposal.performer === null ? null : phrases.codeOf(proposal.performer, null);
      return urged === null || by !== urged ? by : dialogue.partner(urged);
    }
    if (FIRST.has(words.lower[proposal.performer.first] ?? '')) return floorCode(proposal);
    return (
      (source === null ? null : saidBy(source)) ??
      saidBy(proposal.performer) ??
      firstMention(spanOf(words, proposal.performer)) ??
      known.lastSpeaker(proposal.performer.first) ??
      cast.home
    );
  };

  /** The code of a source; *we* is whoever has the voice there. */
  const saidBy = (source: Segment): ActorCode | null => {
    if (!FIRST.has(words.lower[source.first] ?? '')) return known.codeOf(source);
    const outer = voices.of[source.first] ?? -1;
    if (outer >= 0) return voiceCode(outer);
    return known.floorAt(source.first) ?? cast.home ?? known.lastSpeaker(source.first);
  };

  /** *Sudan will release the ships*, told by a report: what Sudan has said; `null` for *we* and for things. */
  const toldOf = (subject: Segment): ActorCode | null => {
    const lower = words.lower[subject.first] ?? '';
    if (FIRST.has(lower) || SECOND.has(lower) || subject.last - subject.first > 12) return null;
    const span = spanOf(words, subject);
    const named = cast.named(text.slice(span[0], span[1]));
    if (named !== null) return named;
    return cast.home === null && subject.last - subject.first === 1 && /^(?:it|he|she)$/.test(lower)
      ? known.codeOf(subject)
      : null;
  };

  /** Who speaks a clause without a source of its own. */
  const floorCode = (proposal: ActProposal): ActorCode | null => {
    if (proposal.voice >= 0) return voiceCode(proposal.voice);
    const told =
      proposal.act === 'demand' || cast.isMedia || proposal.subject === null ? null : toldOf(proposal.subject);
    if (told !== null) return told;
    return known.floorAt(proposal.cue.first) ?? cast.home ?? known.lastSpeaker(proposal.cue.first);
  };

  const firstMention = (span: Span): ActorCode | null => cast.within(span)[0]?.code ?? null;

  return { voiceCode, speakers };
}
