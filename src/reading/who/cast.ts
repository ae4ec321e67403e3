import type { Span } from '../../base/span.ts';
import type { ActorCode } from '../../base/statement.ts';
import type { ActorMention, Gazetteer } from '../actors/index.ts';
import type { Prose } from '../text/prose.ts';
import { ORGANISATION_WORDS } from './nouns.ts';
import { titleSource } from './title-source.ts';

/** The actors of one document, by where they are named. */
export interface Cast {
  readonly mentions: readonly ActorMention[];
  /** Whom the document speaks for in its own voice, or `null`. */
  readonly home: ActorCode | null;
  /** The last `count` mentions that end before character `at`, in order. */
  before(at: number, count: number): readonly ActorMention[];
  /** The actors by how much the document is about them, the most first, media apart. */
  readonly ranked: readonly (readonly [ActorCode, number])[];
  /** The mentions that overlap `span`, in order. */
  within(span: Span): readonly ActorMention[];
  /** The party that the document names most, `not` and its own state apart; `null` where it names nobody else. */
  top(not: ActorCode | null): ActorCode | null;
  /** As `top`, home apart too. */
  topAbroad(not: ActorCode | null): ActorCode | null;
  /** How much the document is about an actor: mentions, those in the title double, adjectives and places less. */
  weight(code: ActorCode): number;
  /** The code of a noun phrase, see {@link Gazetteer.codeOf}; `at` is where it stands, so that "the ministry" is the one of the state named last. */
  codeOf(phrase: string, at: number): ActorCode | null;
  /** The code that a noun phrase names by itself, whatever stands around it. */
  named(phrase: string): ActorCode | null;
  /** The code of a noun phrase that belongs to `owner`: *its foreign minister*, *the ministry*. */
  owned(phrase: string, owner: ActorCode | null): ActorCode | null;
  /** The nearest state before character `at` that is not the one the document speaks for. */
  abroadNear(at: number): ActorCode | null;
  /** Whose *our minister* is outside quotations: home, else the state of the press or the dateline, else the one named most. */
  readonly author: ActorCode | null;
  /** Whom the title names as the speaker of a state agency's report. */
  readonly titleSource: ActorCode | null;
  /** The organisation of states that was named last before character `at`. */
  organisationNear(at: number): ActorCode | null;
  /** Whether a bare noun (*the Embassy*, *the Council*) stands for the publisher itself. */
  isHome(noun: string): boolean;
  /** Whose desk answers in a transcript: home, else the state in the publisher's name. */
  readonly desk: ActorCode | null;
  /** Who is interviewed, where nobody's desk answers: the state or body that the title names first, else the opening. */
  readonly guest: ActorCode | null;
  /** Whether the document speaks for a state through its news agency or paper. */
  readonly isMedia: boolean;
  /**
   * Whose a bare office is (*the minister*, *a spokesman*) that takes up `span`: the state whose capital stands beside it or heads
   * its paragraph (*In Tokyo the minister said*, *BERLIN:*), home in an organ's own paper, the state that the paragraph begins
   * with, the dateline's, the press's own, the one that the document names most. The surest comes first.
   */
  ownerOf(span: Span): ActorCode | null;
  /** The state in view at character `at`: the one named last before it in its paragraph, else the one named last, else home. */
  stateNear(at: number): ActorCode | null;
}

const STATE = /^[A-Z]{3}$/;
/** A publisher that is an organ of its state, not its agency or paper. */
const ORGAN =
  /\b(?:ministry|department|office|embassy|government|white house|kremlin|council|parliament|rada|storting|mfa|senate|house|assembly|commission|agency|united nations)\b/i;
/** How many characters from a capital an office is still in it. */
const BESIDE = 14;
/** Within how many characters of its beginning a paragraph is headed by a name, and the mark that follows it. */
const HEADING = 30;
const HEADS = /^[*\s,]*[\u2014\u2013:.-]/;

/** Within how many characters of its beginning an interview presents its guest. */
const OPENING = 300;

/** How many mentions back a state is in view. */
const NEAR = 30;

/** Creates the cast of a document. `date` is its date, ISO, where known. */
export function createCast(
  gazetteer: Gazetteer,
  prose: Prose,
  date: string | undefined,
  home: ActorCode | null,
  title: string,
  publisher: string,
): Cast {
  const { text } = prose;
  const mentions = gazetteer.mentions(text, [0, text.length], date, home);
  const weights = new Map<ActorCode, number>();
  const addWeight = (code: ActorCode, more: number): void => {
    weights.set(code, (weights.get(code) ?? 0) + more);
  };
  for (const m of mentions) addWeight(m.code, m.place ? 0.4 : m.adjective ? 0.7 : 1);
  for (const m of gazetteer.mentions(title, [0, title.length], date)) addWeight(m.code, 2);
  const vague = new Set(mentions.filter((m) => m.kind === 'media').map((m) => m.code));
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const before = (at: number): number => indexAt(mentions.length, (k) => mentions[k]?.span[1] ?? 0, at);
  const phrases = new Map<string, ActorCode | null>();
  const phraseCode = (phrase: string, owner: ActorCode | null): ActorCode | null => {
    const key = `${owner ?? ''}|${phrase}`;
    let code = phrases.get(key);
    if (code === undefined) {
      code = gazetteer.codeOf(phrase, date, owner === null ? { text } : { home: owner, text });
      phrases.set(key, code);
    }
    return code;
  };
  const stateNear = (at: number): ActorCode | null => nearest(at, null) ?? home;
  const nearest = (at: number, not: ActorCode | null): ActorCode | null => {
    let place: ActorCode | null = null;
    const first = before(at) - 1;
    for (let i = first; i >= 0 && i > first - NEAR; i--) {
      const m = mentions[i];
      if (m === undefined || !/^[A-Z]{3}$/.test(m.code) || m.code === not) continue;
      if (!m.place) return m.code;
      place ??= m.code;
    }
    return place;
  };
  const stateIn = (from: number, to: number, fits: (m: ActorMention) => boolean = () => true): ActorMention | null => {
    for (let i = before(from); i < mentions.length; i++) {
      const m = mentions[i];
      if (m === undefined || m.span[0] >= to) return null;
      if (m.span[0] >= from && m.span[1] <= to && STATE.test(m.code) && fits(m)) return m;
    }
    return null;
  };
  const ownerOf = (span: Span): ActorCode | null => {
    const paragraph =
      prose.paragraphs[indexAt(prose.paragraphs.length, (k) => prose.paragraphs[k]?.[1] ?? 0, span[0])] ?? span;
    const beside =
      stateIn(span[0] - BESIDE, span[0], (m) => m.place) ??
      stateIn(span[1], span[1] + BESIDE, (m) => m.place) ??
      stateIn(paragraph[0], paragraph[0] + HEADING, (m) => HEADS.test(text.slice(m.span[1], m.span[1] + 4)));
    if (beside !== null) return beside.code;
    if (home !== null && !isMedia) return home;
    if (isMedia) return stateIn(paragraph[0], span[0])?.code ?? topAbroad ?? home;
    const sentence =
      prose.sentences[indexAt(prose.sentences.length, (k) => prose.sentences[k]?.span[1] ?? 0, span[0])]?.span ?? span;
    const acting = stateIn(sentence[0], sentence[1], (m) => !m.place && !m.adjective && isActing(text, m.span[1]));
    return (
      (acting ?? stateIn(paragraph[0], span[0]))?.code ??
      dateline ??
      (STATE.test(desk ?? '') ? desk : null) ??
      topState ??
      home
    );
  };
  const isMedia = home !== null && STATE.test(home) && !ORGAN.test(publisher);
  const topAbroad = ranked.find(([code]) => STATE.test(code) && code !== home)?.[0] ?? null;
  const dateline = stateIn(0, HEADING)?.code ?? null;
  const topState = ranked.find(([code]) => STATE.test(code))?.[0] ?? null;
  const desk = home ?? gazetteer.mentions(publisher, [0, publisher.length], date)[0]?.code ?? null;
  const guest =
    gazetteer.mentions(title, [0, title.length], date).find((m) => m.kind !== 'media')?.code ??
    mentions.find((m) => m.kind !== 'media' && m.span[0] < OPENING)?.code ??
    null;
  const isOrganisation = home !== null && !STATE.test(home) && !home.includes(':');
  const own = new Set(publisher.toLowerCase().match(/\p{L}+/gu) ?? []);
  return {
    mentions,
    home,
    before: (at, count) => mentions.slice(Math.max(0, before(at) - count), before(at)),
    ranked: ranked.filter(([code]) => !vague.has(code)),
    stateNear,
    organisationNear: (at) => {
      const first = before(at) - 1;
      for (let i = first; i >= 0 && i > first - NEAR; i--)
        if (mentions[i]?.kind === 'organisation') return mentions[i]?.code ?? null;
      return null;
    },
    abroadNear: (at) => nearest(at, home),
    isHome: (noun) => home !== null && !isMedia && (own.has(noun) || (isOrganisation && ORGANISATION_WORDS.has(noun))),
    desk,
    guest,
    author: home ?? (STATE.test(desk ?? '') ? desk : null) ?? dateline ?? topState,
    titleSource: isMedia ? titleSource(title, (phrase) => gazetteer.codeOf(phrase, date, { text: title })) : null,
    isMedia,
    ownerOf,
    named: (phrase) => phraseCode(phrase, null),
    owned: (phrase, owner) => ownedCode(phrase, owner, phraseCode),
    within: (span) => {
      const found: ActorMention[] = [];
      for (let i = Math.max(0, before(span[0])); i < mentions.length; i++) {
        const m = mentions[i];
        if (m === undefined || m.span[0] >= span[1]) break;
        found.push(m);
      }
      return found;
    },
    weight: (code) => weights.get(code) ?? 0,
    topAbroad: (not) =>
      ranked.find(([code]) => !isSameParty(code, not) && code !== home && !vague.has(code))?.[0] ?? null,
    top: (not) => ranked.find(([code]) => !isSameParty(code, not) && !vague.has(code))?.[0] ?? null,
    codeOf: (phrase, at) => phraseCode(phrase, null) ?? phraseCode(phrase, stateNear(at)),
  };
}

/** Nouns for servants of a state, wherever they stand in a phrase: what a state owns and speaks through. */
const SERVANTS =
  /\b(?:ministry|minister|ministers|government|president|presidency|premier|prime minister|embassy|ambassadors?|envoys?|delegation|delegates?|administration|prosecutor|coastguard|customs|high commissioner|spokes(?:man|woman|person)|officials?|army|military|general|commander|chief|adviser|advisor|negotiators?|diplomats?|side|office|authorities|leader|leadership|king|emir|sultan|chancellor|cabinet|department|secretary|deputy|aide|sources?|navy|coast guard|police|regime|state|nation|country|foreign office|commissioner|representatives?|vice-president|officer|governor)\b/i;

function ownedCode(
  phrase: string,
  owner: ActorCode | null,
  phraseCode: (phrase: string, owner: ActorCode | null) => ActorCode | null,
): ActorCode | null {
  if (owner === null) return phraseCode(phrase, null);
  const code = phraseCode(
    phrase.replace(/^(?:its|their|his|her)\s+/i, 'the '),
    owner.slice(0, 3) === owner ? owner : null,
  );
  if (code !== null) return code;
  return SERVANTS.test(phrase) ? owner : null;
}

/** Whether two codes are known and the same. A state and a party within it (`KOR`, `KOR:party`) are two. */
export function isSameParty(a: ActorCode | null, b: ActorCode | null): boolean {
  return a !== null && a === b;
}

/** *Veyra would open the port*, *Veyra is ready*: a state that acts in a sentence is mostly the one whose official says so. */
function isActing(text: string, at: number): boolean {
  const next = text.slice(at, at + 24);
  return ACTS.test(next) && !SUFFERS.test(next);
}

const ACTS =
  /^ (?:itself )?(?:would|will|could|(?:is|was) (?:ready|willing|prepared)|ha[sd]|(?:does|did) not|stood|remained|wants|wanted|never)\b/;
const SUFFERS = /^ (?:would|will|could) (?:have to|face|pay|reap|regret|suffer|be held|answer)/;

/** The first of `count` ascending ends that lies behind `at`. */
function indexAt(count: number, end: (k: number) => number, at: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end(middle) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
