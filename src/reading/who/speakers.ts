import type { ActorCode } from '../../base/statement.ts';
import type { AttributionProposal } from '../attribution/attributions.ts';
import type { Segment } from '../clauses/segments.ts';
import { phraseOf } from '../syntax/noun-phrases.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Prose } from '../text/prose.ts';
import type { Cast } from './cast.ts';
import { introduction } from './introduction.ts';
import { namedPhrases, openingSource } from './named-phrases.ts';
import { isBodyWord, isDocumentWord, isPerson, MASS, ORGANISATION_WORDS } from './nouns.ts';
import { privateCode } from './private-code.ts';
import { createReferents, type Referent } from './referents.ts';
import { wordsOf } from './words.ts';

/** Who the sources of a document are. */
export interface Speakers {
  /** The code of a phrase that names a speaker, pronouns and bare titles included; `null` where nothing earlier fits. */
  codeOf(words: Segment): ActorCode | null;
  /** The source of the attribution whose cue holds a word, or `null`. */
  sourceAt(word: number): Segment | null;
  /** The code of the speaker of the last attribution that begins before a word, and whether it was the document's first. */
  lastSpeaker(word: number): ActorCode | null;
  /** The code of whoever the label of a turn names. */
  labelCode(label: Segment): ActorCode | null;
  /** Who has the floor at a word of a state agency's report on somebody else's words: the source that it goes back to (*it said*); else `null`. */
  floorAt(word: number): ActorCode | null;
}

/** How many words of a sentence are searched for what it is about. */
const LONGEST_SENTENCE = 120;
/** How many words of a phrase can name somebody. */
const LONGEST_PHRASE = 60;

/**
 * Creates the speakers of a document: one pass over its sources and subjects, in order, each resolved by those before it.
 */
export function createSpeakers(
  prose: Prose,
  syntax: Syntax,
  cast: Cast,
  list: readonly AttributionProposal[],
): Speakers {
  const { words, text } = prose;
  const referents = createReferents(prose, syntax, cast, list);
  const { earlier, headOf, holds } = referents;
  const known = new Map<number, ActorCode | null>();
  const sources = new Int32Array(words.length).fill(-1);
  const ranges: Segment[] = [];

  const phraseText = (s: Segment): string => text.slice(words.start[s.first] ?? 0, words.end[s.last - 1] ?? 0);
  const codeOf = (s: Segment): ActorCode | null => {
    const key = s.first * 64 + Math.min(63, s.last - s.first);
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    // a phrase that leads back to itself (*the man in which who*) is nobody
    known.set(key, null);
    const code = resolved({ first: s.first, last: Math.min(s.last, s.first + LONGEST_PHRASE) });
    known.set(key, code);
    return code;
  };

  const resolved = (s: Segment): ActorCode | null => {
    const lower = words.lower[s.first] ?? '';
    if (s.last - s.first === 1) {
      const pronoun = pronounCode(s, lower);
      if (pronoun !== undefined) return pronoun;
    }
    if (/^(?:its|their|his|her|our|my)$/.test(lower) && s.last - s.first > 1) return possessed(s, lower);
    if (lower === 'the' && cast.isHome(headOf(s))) return cast.home;
    return sameName(s) ?? cast.named(phraseText(s)) ?? introduced(s) ?? ownedBy(s) ?? definite(withComplement(s));
  };

  /** *The alliance's deputy chief*: whose it is. */
  const ownedBy = (s: Segment): ActorCode | null => {
    for (let i = s.first + 1; i < s.last - 1; i++) {
      if (words.lower[i] !== "'s") continue;
      const owner = codeOf({ first: s.first, last: i });
      const rest = { first: i + 1, last: s.last };
      return owner === null ? null : (cast.owned(`the ${phraseText(rest)}`, owner) ?? nobodyByName(rest, owner));
    }
    return null;
  };

  /** A bare noun with what hangs on it: *sources [in the Veyran ministry]*. */
  const withComplement = (s: Segment): Segment => {
    let { last } = s;
    for (let steps = 0; steps < 2 && /^(?:of|in|from|for|at)$/.test(words.lower[last] ?? ''); steps++) {
      const next = phraseOf(syntax.phrases, last + 1);
      if (next === undefined || next.pronoun || next.first !== last + 1) break;
      last = next.last;
    }
    return { first: s.first, last };
  };

  /** A bare surname is whoever was named in full before, whatever other bearer the gazetteer knows. */
  const sameName = (s: Segment): ActorCode | null => {
    if (s.last - s.first > 2 || words.class[s.last - 1] !== 'PROPN') return null;
    const mention = cast.within([words.start[s.last - 1] ?? 0, words.end[s.last - 1] ?? 0])[0];
    if (mention !== undefined && mention.kind !== 'person') return null;
    const name = words.lower[s.last - 1] ?? '';
    return (
      earlier(
        s.first,
        (x) =>
          x.code !== null && x.kind === 'person' && x.words.last - x.words.first > s.last - s.first && holds(x, name),
      )?.code ?? null
    );
  };

  const pronounCode = (s: Segment, lower: string): ActorCode | null | undefined => {
    const some = (...fits: ((r: Referent) => boolean)[]): ActorCode | null => {
      const main = cast.isMedia ? (earlier(s.first, (r) => r.introduces)?.code ?? cast.titleSource) : null;
      if (main !== null) return main;
      for (const fit of fits) {
        const r = earlier(s.first, (x) => x.code !== null && fit(x));
        if (r !== null) return r.code;
      }
      return null;
    };
    switch (lower) {
      case 'he':
      case 'she':
      case 'him':
      case 'his':
      case 'her':
        return some(
          (r) => r.kind === 'person' && !r.plural,
          (r) => r.speaks && !r.plural,
        );
      case 'it':
      case 'its':
        return some(
          (r) => r.kind !== 'person' && !r.plural,
          (r) => r.speaks,
        );
      case 'they':
      case 'their':
      case 'them':
        return some(
          (r) => r.speaks && r.plural,
          (r) => r.plural,
          (r) => r.kind !== 'person',
          (r) => r.speaks,
        );
      case 'who':
      case 'which':
      case 'that': {
        const phrase = phraseOf(syntax.phrases, s.first - 1) ?? phraseOf(syntax.phrases, s.first - 2);
        return phrase === undefined || phrase.pronoun ? null : codeOf({ first: phrase.first, last: phrase.last });
      }
      default:
        return undefined;
    }
  };

  /** *Its foreign minister*: the minister of whoever *its* stands for. */
  const possessed = (s: Segment, lower: string): ActorCode | null => {
    const rest = phraseText({ first: s.first + 1, last: s.last });
    const own = cast.named(rest);
    if (own !== null) return own;
    const owner = ownerOf(s, lower);
    if (owner !== null && isDocumentWord(words.lower[s.last - 1] ?? '')) return owner;
    return owner === null ? definite(s) : (cast.owned(rest, owner) ?? nobodyByName(s, owner));
  };

  /** Whose *its* is: the state or body that the sentence or the one before is about. */
  const ownerOf = (s: Segment, lower: string): ActorCode | null => {
    if (lower === 'our' || lower === 'my') return cast.author;
    if (lower !== 'its' && lower !== 'their') return pronounCode(s, lower) ?? cast.stateNear(words.start[s.first] ?? 0);
    const r = earlier(s.first, (x) => x.owner !== null && cast.weight(x.owner) > 0);
    return r?.owner ?? cast.stateNear(words.start[s.first] ?? 0);
  };

  /** A person's bare name: what the text says where it names the person first. */
  const introduced = (s: Segment): ActorCode | null => {
    const name = introduction(prose, syntax, s);
    return name === null
      ? null
      : (cast.named(phraseText(name)) ??
          cast.owned(phraseText(name), cast.ownerOf([words.start[name.first] ?? 0, words.end[name.last - 1] ?? 0])));
  };

  /** *The ministry*, *the statement*, *speakers*: whoever was introduced with that word, else the state or speaker in view. */
  const definite = (s: Segment): ActorCode | null => {
    const at = words.start[s.first] ?? 0;
    const head = headOf(s);
    if (isDocumentWord(head)) return documentSpeaker(s, head);
    const organisation =
      ORGANISATION_WORDS.has(head) && words.lower[s.first] === 'the' ? cast.organisationNear(at) : null;
    if (organisation !== null) return organisation;
    const main = cast.isMedia && referents.isBackReference(s) ? earlier(s.first, (x) => x.introduces) : null;
    if (main !== null && (MASS.has(head) || holds(main, head) || (isBodyWord(head) && main.code?.includes(':'))))
      return main.code;
    if (MASS.has(head)) {
      const r =
        earlier(s.first, (x) => x.code !== null && x.plural) ?? earlier(s.first, (x) => x.code !== null && x.speaks);
      if (r !== null) return r.code;
    }
    const same = earlier(s.first, (x) => x.code !== null && holds(x, head) && referents.isSameOffice(x, s));
    if (same !== null && words.lower[s.first] === 'the') return same.code;
    const inner = innerPhrase(s);
    const whose = inner === null ? null : codeOf(inner);
    const state =
      whose ?? (head === 'authorities' ? cast.abroadNear(at) : cast.ownerOf([at, words.end[s.last - 1] ?? at]));
    return cast.owned(phraseText(s), state) ?? same?.code ?? mentioned(s) ?? nobodyByName(s, state);
  };

  /** *[A delegate] of the organisation*: the phrase behind *of*. */
  const innerPhrase = (s: Segment): Segment | null => {
    for (let i = s.first + 1; i < s.last - 1; i++) {
      if (/^(?:of|from|for|in)$/.test(words.lower[i] ?? '')) return { first: i + 1, last: s.last };
      if (words.lower[i] === ',') return null;
    }
    return null;
  };

  const mentioned = (s: Segment): ActorCode | null =>
    cast.within([words.start[s.first] ?? 0, words.end[s.last - 1] ?? 0]).find((m) => !m.place && !m.adjective)?.code ??
    null;

  const nobodyByName = (s: Segment, owner: ActorCode | null): ActorCode | null =>
    isPerson(headOf(s)) ? privateCode(prose, s, owner) : null;

  /** Whoever issued the text: named in the sentence that introduces it, else the state agency itself, else the last speaker. */
  const documentSpeaker = (s: Segment, head: string): ActorCode | null => {
    const main = cast.isMedia ? (earlier(s.first, (x) => x.introduces)?.code ?? cast.titleSource) : null;
    if (main !== null) return main;
    const issuer = earlier(
      s.first,
      (x) => x.code !== null && x.kind !== 'document' && sentenceHolds(x.sentence, head, s.first),
    );
    if (issuer !== null) return issuer.code;
    if (cast.isMedia) return (syntax.sentenceOf[s.first] === 0 ? issuedBy() : null) ?? cast.home;
    return earlier(s.first, (x) => x.code !== null && x.speaks)?.code ?? null;
  };

  const sentenceHolds = (sentence: number, word: string, until: number): boolean => {
    const s = prose.sentences[sentence];
    if (s === undefined) return false;
    for (let i = s.first; i < Math.min(s.last, until, s.first + LONGEST_SENTENCE); i++)
      if (words.lower[i] === word) return true;
    return false;
  };

  /** *A resolution was adopted at a congress of the Federation*: the body that the first sentence names. */
  const issuedBy = (): ActorCode | null => {
    const first = prose.sentences[0];
    if (first === undefined) return null;
    const found = cast
      .within(first.span)
      .find((m) => m.code !== cast.home && m.kind !== 'state' && m.kind !== 'government');
    return found?.code ?? null;
  };

  const opening = cast.isMedia ? openingSource(prose, syntax) : null;
  for (const named of namedPhrases(prose, syntax, list, opening))
    referents.add(named.words, codeOf(named.words), named.speaks, named.words.first === opening?.first);
  for (const item of list) {
    const source = item.source[0];
    if (source === undefined) continue;
    const range = wordsOf(prose, source);
    for (const cue of item.cue) {
      const at = wordsOf(prose, cue);
      sources.fill(ranges.length, at.first, at.last);
    }
    ranges.push(range);
  }

  const labelCode = (label: Segment): ActorCode | null => {
    const bracket = /^ ?\(([^)\n]{2,40})\):/.exec(
      text.slice(words.end[label.last - 1] ?? 0, (words.end[label.last - 1] ?? 0) + 48),
    );
    const inBrackets = bracket === null ? null : cast.named(bracket[1] ?? '');
    return (
      inBrackets ??
      cast.named(phraseText(label)) ??
      introduced(label) ??
      cast.owned(phraseText(label), cast.desk ?? cast.guest) ??
      cast.desk ??
      cast.guest
    );
  };

  return {
    labelCode,
    codeOf,
    sourceAt: (word) => ranges[sources[word] ?? -1] ?? null,
    lastSpeaker: (word) => earlier(word, (r) => r.speaks && r.code !== null)?.code ?? null,
    floorAt: (word) => {
      if (!cast.isMedia) return null;
      const floor = referents.floorAt(word);
      return floor === undefined ? cast.titleSource : floor;
    },
  };
}
