import type { Span } from '../../base/span.ts';
import type { Act, ActorCode } from '../../base/statement.ts';
import type { ActProposal } from '../acts/proposal.ts';
import { spanOf } from '../syntax/word-range.ts';
import type { Prose } from '../text/prose.ts';
import { ADDRESSEE_WEIGHTS, type AddresseeClue, WEIGHT_OF_ACT } from './addressee-clues.ts';
import type { Cast } from './cast.ts';
import type { Dialogue } from './dialogue.ts';
import { EVERYBODY } from './nouns.ts';

/** Everybody in view as the addressee of an act, with the clues for each and their strength; `null` is nobody in particular. */
export type AddresseeCandidates = ReadonlyMap<ActorCode | null, ReadonlyMap<AddresseeClue, number>>;

/** Whom the words of a proposal ask, as the phrase says it. */
export interface Asked {
  /** The code of the object of a demand or of the subject of its clause. */
  readonly code: ActorCode | null;
  /** A code by the words alone, for somebody who has none. */
  readonly unnamed: ActorCode | null;
  /** Whom a pronoun in *with it*, *against them* stands for. */
  readonly toward: ActorCode | null;
}

/** How many names before a sentence are still in view. */
const IN_VIEW = 10;
/** How many of the parties that a document names most may be meant without a word near by. */
const MAIN_PARTIES = 4;
/** How far from its beginning a sentence names its subject. */
const OPENING = 40;
/** How many words after the cue say that everybody is meant. */
const AFTER_CUE = 6;
const PRONOUN = /^(?:it|they|them|its|their|he|him|his)$/;
/** How much text before a name holds the verb that tells it something. */
const BEFORE = 30;
const TOLD =
  /\b(?:told|tell(?:s|ing)?|asked|asks?|asking|(?:warn|caution|remind|inform)(?:s|ed|ing)?|(?:urg|promis|advis|invit|assur)(?:e|es|ed|ing)|(?:call|appeal)(?:s|ed|ing)? (?:on|upon|to)|offer(?:s|ed|ing)?|demand(?:s|ed|ing)? (?:that|of|from)|(?:wrote|answer|reply|replied|message|letter|proposed|suggested|said) to|answer(?:ed|s)) (?:the |its |their |his |her |south |north )?$/i;

/** A word that says toward whom: *relations with*, *threats against*. */
const TOWARD = /\b(?:with|against|towards?|exclude|warn(?:ed)?|punish) (?:the )?$/i;

/** The words of the act up to the name of whoever it goes against: *threats against*, *exclude*. */
const AIMED =
  /^(?:\w+ ){1,2}(?:against|towards?) (?:the )?$|^(?:exclud|isolat|punish|attack|threaten)(?:e|es|ed|ing)? (?:the )?$/i;

/** Returns everybody whom an act of `by` may be aimed at. */
export function addresseeCandidates(
  { prose, cast, dialogue }: { readonly prose: Prose; readonly cast: Cast; readonly dialogue: Dialogue },
  proposal: ActProposal,
  by: ActorCode | null,
  asked: Asked,
): AddresseeCandidates {
  const found = new Map<ActorCode | null, Map<AddresseeClue, number>>();
  const mark = (code: ActorCode | null, clue: AddresseeClue, strength = 1): void => {
    if (code !== null && code === by) return;
    const clues = found.get(code) ?? new Map<AddresseeClue, number>();
    found.set(code, clues);
    clues.set(clue, Math.max(clues.get(clue) ?? 0, strength));
  };
  const markAll = (clue: AddresseeClue, codes: readonly (ActorCode | null)[]): void => {
    for (const code of codes) if (code !== null) mark(code, clue);
  };
  const content = spanOf(prose.words, proposal.content);
  const [cueStart] = spanOf(prose.words, proposal.cue);
  const others = (span: Span) => cast.within(span).filter((m) => m.kind !== 'media' && m.code !== by);
  const inContent = others(content);
  const sentence = prose.sentences[proposal.sentence];
  const whole = sentence?.span ?? content;

  const first = inContent.find((m) => !m.place);
  if (first !== undefined) mark(first.code, 'first');
  for (const m of inContent) {
    mark(m.code, 'document', 0);
    if (TOWARD.test(prose.text.slice(Math.max(0, m.span[0] - BEFORE), m.span[0]))) mark(m.code, 'toward');
    if (AIMED.test(prose.text.slice(cueStart, m.span[0]))) mark(m.code, 'aimed');
    if (m.place) mark(m.code, 'place');
    else if (m.adjective) mark(m.code, 'adjective');
  }
  for (const m of others(whole)) {
    if (m.span[0] < content[0]) mark(m.code, 'sentence', m.place || m.adjective ? 0.5 : 1);
    if (!m.place && TOLD.test(prose.text.slice(Math.max(0, m.span[0] - BEFORE), m.span[0]))) mark(m.code, 'told');
  }
  for (const m of cast.before(whole[0], IN_VIEW)) if (m.kind !== 'media') mark(m.code, 'document', 0);
  const paragraph = others(prose.paragraphs[sentence?.paragraph ?? -1] ?? whole);
  for (const [code, share] of shares(paragraph)) mark(code, 'paragraph', share);
  const previous = prose.sentences[proposal.sentence - 1];
  if (previous !== undefined && previous.paragraph === sentence?.paragraph && holdsPronoun(prose, proposal)) {
    const subject = others([previous.span[0], previous.span[0] + OPENING]).find((m) => !m.place);
    if (subject !== undefined) mark(subject.code, 'pronoun', subject.adjective ? 0.6 : 1);
  }
  for (const [code] of cast.ranked.slice(0, MAIN_PARTIES)) mark(code, 'document', 0);
  markAll('asked', [asked.code]);
  markAll('unnamed', [asked.unnamed]);
  markAll('toward', [asked.toward]);
  markAll('last', [dialogue.last(by)]);
  markAll('before', [dialogue.otherSpeaker(by)]);
  markAll('partner', [dialogue.partner(by)]);
  const from = dialogue.lastFrom(by);
  if (from !== null) mark(from, 'document', 0);
  markNobody(
    prose,
    proposal,
    by,
    inContent.some((m) => !m.place),
    mark,
  );
  const most = Math.max(1, cast.ranked.find(([code]) => code !== by)?.[1] ?? 1);
  for (const code of found.keys()) {
    if (code === null) continue;
    mark(code, 'document', Math.min(1, cast.weight(code) / most));
    if (dialogue.hasSpoken(code)) mark(code, 'speaks');
    if (code === cast.home) mark(code, cast.isMedia ? 'agency' : 'home');
    if (by !== null && code.slice(0, 3) === by.slice(0, 3)) mark(code, 'kin');
  }
  return found;
}

/** The candidate whom the clues speak for most as the addressee of an act; of equals the first. */
export function likeliest(candidates: AddresseeCandidates, act: Act): ActorCode | null {
  let best: ActorCode | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [code, clues] of candidates) {
    let sum = 0;
    for (const [clue, strength] of clues) sum += ADDRESSEE_WEIGHTS[clue][WEIGHT_OF_ACT[act]] * strength;
    if (sum > most) [best, most] = [code, sum];
  }
  return best;
}

function markNobody(
  { words }: Prose,
  { act, content, cue }: ActProposal,
  by: ActorCode | null,
  named: boolean,
  mark: (code: null, clue: AddresseeClue) => void,
): void {
  mark(null, 'nobody');
  if (!named) mark(null, 'silent');
  if (by?.includes(':') === true) mark(null, 'rally');
  if (act === 'promise') mark(null, 'vow');
  for (let i = content.first; i < Math.min(content.last, cue.last + AFTER_CUE); i++)
    if (EVERYBODY.has(words.lower[i] ?? '')) mark(null, 'everybody');
}

function holdsPronoun({ words }: Prose, { content }: ActProposal): boolean {
  for (let i = content.first; i < content.last; i++) if (PRONOUN.test(words.lower[i] ?? '')) return true;
  return false;
}

/** For each actor its share of names; a place counts less. */
function shares(
  mentions: readonly { readonly code: ActorCode; readonly place: boolean }[],
): ReadonlyMap<ActorCode, number> {
  const sums = new Map<ActorCode, number>();
  let total = 0;
  for (const { code, place } of mentions) {
    const weight = place ? 0.4 : 1;
    total += weight;
    sums.set(code, (sums.get(code) ?? 0) + weight);
  }
  return new Map([...sums].map(([code, sum]) => [code, sum / total]));
}
