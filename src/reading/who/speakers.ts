import type { ActorCode } from '../../base/statement.ts';
import type { AttributionProposal } from '../attribution/attributions.ts';
import type { Segment } from '../clauses/segments.ts';
import { subjectBefore } from '../syntax/subjects.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Prose } from '../text/prose.ts';
import type { Cast } from './cast.ts';
import { introduction } from './introduction.ts';
import { isBodyWord, isDocumentWord, isPerson, isRoleWord, MASS, ORGANISATION_WORDS } from './nouns.ts';
import { wordsOf } from './words.ts';

/** Somebody named as a source or as the subject of a sentence, who may be meant by a later *he*, *the ministry* or *the statement*. */
interface Referent {
  readonly words: Segment;
  /** Where the words that tell who it is end: its apposition included. */
  readonly until: number;
  readonly code: ActorCode | null;
  /** Named as the source of an attribution, not only as a subject. */
  readonly speaks: boolean;
  readonly kind: 'person' | 'body' | 'document';
  readonly plural: boolean;
  readonly sentence: number;
  /** Named in full at the head of its paragraph as whoever speaks or issues a text: later pronouns go back to it. */
  readonly introduces: boolean;
  /** The state or body that the phrase names or belongs to. */
  readonly owner: ActorCode | null;
}

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

/** How many earlier referents are looked at. */
const LOOK_BACK = 40;
/** How many words of a phrase go into a code. */
const LONGEST_NAME = 14;
/** Within how many characters a paragraph names its source: after *Meanwhile,*. */
const HEAD_OF_PARAGRAPH = 40;
/** What somebody does who hands out a text or holds a meeting that speaks. */
const ISSUES =
  /\b(?:issued|released|made public|published|sent|held|adopted|gave|delivered|carried|posted|in an?|in its|in their)\b[^.]*\b(?:statements?|commentar(?:y|ies)|articles?|press (?:release|conference)|declaration|resolution|letters?|bulletin|notice|speech|talk|interview|rally|rallies|editorial|message|appeal|report|communiqué|meeting)\b/;

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
  const referents: Referent[] = [];
  const known = new Map<number, ActorCode | null>();
  const sources = new Int32Array(words.length).fill(-1);
  const ranges: Segment[] = [];

  const phraseText = (s: Segment): string => text.slice(words.start[s.first] ?? 0, words.end[s.last - 1] ?? 0);
  const before = (word: number): number => {
    let low = 0;
    let high = referents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((referents[middle]?.words.first ?? 0) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const earlier = (word: number, fits: (r: Referent) => boolean): Referent | null => {
    const top = before(word) - 1;
    for (let i = top; i >= 0 && i > top - LOOK_BACK; i--) {
      const r = referents[i];
      if (r !== undefined && r.words.last <= word && fits(r)) return r;
    }
    return null;
  };

  const codeOf = (s: Segment): ActorCode | null => {
    const key = s.first * 64 + Math.min(63, s.last - s.first);
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    // a phrase that leads back to itself (*the man in which who*) is nobody
    known.set(key, null);
    const code = resolved(s);
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
      return owner === null ? null : (cast.owned(`the ${phraseText(rest)}`, owner) ?? privateCode(rest, owner));
    }
    return null;
  };

  /** A bare noun with what hangs on it: *sources [in the Veyran ministry]*. */
  const withComplement = (s: Segment): Segment => {
    let { last } = s;
    for (let steps = 0; steps < 2 && /^(?:of|in|from|for|at)$/.test(words.lower[last] ?? ''); steps++) {
      const next = syntax.phrases.list[syntax.phrases.of[last + 1] ?? -1];
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
        const phrase =
          syntax.phrases.list[syntax.phrases.of[s.first - 1] ?? -1] ??
          syntax.phrases.list[syntax.phrases.of[s.first - 2] ?? -1];
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
    return owner === null ? definite(s) : (cast.owned(rest, owner) ?? privateCode(s, owner));
  };

  /** Whose *its* is: the state or body that the sentence or the one before is about. */
  const ownerOf = (s: Segment, lower: string): ActorCode | null => {
    if (lower === 'our' || lower === 'my') return cast.author;
    if (lower !== 'its' && lower !== 'their') return pronounCode(s, lower) ?? cast.stateNear(words.start[s.first] ?? 0);
    const r = earlier(s.first, (x) => x.owner !== null);
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
    const main = cast.isMedia && isBackReference(s) ? earlier(s.first, (x) => x.introduces) : null;
    if (main !== null && (MASS.has(head) || holds(main, head) || (isBodyWord(head) && main.code?.includes(':'))))
      return main.code;
    if (MASS.has(head)) {
      const r =
        earlier(s.first, (x) => x.code !== null && x.plural) ?? earlier(s.first, (x) => x.code !== null && x.speaks);
      if (r !== null) return r.code;
    }
    const same = earlier(s.first, (x) => x.code !== null && holds(x, head) && isSameOffice(x, s));
    if (same !== null && words.lower[s.first] === 'the') return same.code;
    const inner = innerPhrase(s);
    const whose = inner === null ? null : codeOf(inner);
    const state =
      whose ?? (head === 'authorities' ? cast.abroadNear(at) : cast.ownerOf([at, words.end[s.last - 1] ?? at]));
    return cast.owned(phraseText(s), state) ?? same?.code ?? mentioned(s) ?? privateCode(s, state);
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

  /** A code by the grammar of codes for somebody without a name: the state in view and the words. */
  const privateCode = (s: Segment, owner: ActorCode | null): ActorCode | null => {
    if (!isPerson(headOf(s))) return null;
    const last = Math.min(s.last, s.first + LONGEST_NAME);
    const name: string[] = [];
    for (let i = s.first; i < last; i++) {
      const kind = words.class[i];
      if (kind === 'PUNCT') break;
      if (kind === 'NOUN' || kind === 'PROPN' || kind === 'ADJ') name.push(words.lower[i] ?? '');
    }
    if (name.length === 0) return null;
    const state = owner !== null && /^[A-Z]{3}(?::|$)/.test(owner) ? `${owner.slice(0, 3)}:` : '';
    return `${state}${name.join(' ')}`;
  };

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

  /** *A resolution was adopted at a congress of the Federation*: the body that the first sentence names. */
  const issuedBy = (): ActorCode | null => {
    const first = prose.sentences[0];
    if (first === undefined) return null;
    const found = cast
      .within(first.span)
      .find((m) => m.code !== cast.home && m.kind !== 'state' && m.kind !== 'government');
    return found?.code ?? null;
  };

  const headOf = (s: Segment): string => {
    const phrase = syntax.phrases.list[syntax.phrases.of[s.first] ?? -1];
    return words.lower[phrase?.head ?? s.last - 1] ?? '';
  };

  const holds = (r: Referent, word: string): boolean => {
    for (let i = r.words.first; i < r.until; i++) {
      const lower = words.lower[i] ?? '';
      if (lower === word || lower === `${word}s`) return true;
    }
    return false;
  };

  /** Whether what is said of the head (*interior* ministry) is in the earlier phrase as well. */
  const isSameOffice = (r: Referent, s: Segment): boolean => {
    const phrase = syntax.phrases.list[syntax.phrases.of[s.first] ?? -1];
    if (phrase === undefined) return true;
    for (let i = s.first; i < Math.min(phrase.head, s.last); i++) {
      const kind = words.class[i];
      if ((kind === 'NOUN' || kind === 'ADJ' || kind === 'PROPN') && !holds(r, words.lower[i] ?? '')) return false;
    }
    return true;
  };

  const sentenceHolds = (sentence: number, word: string, until: number): boolean => {
    const s = prose.sentences[sentence];
    if (s === undefined) return false;
    for (let i = s.first; i < s.last && i < until; i++) if (words.lower[i] === word) return true;
    return false;
  };

  const addReferent = (s: Segment, speaks: boolean): void => {
    const code = codeOf(s);
    const sentence = syntax.sentenceOf[s.first] ?? 0;
    let until = s.last;
    if (words.lower[until] === ',') {
      const next = syntax.phrases.list[syntax.phrases.of[until + 1] ?? -1];
      if (next !== undefined && !next.pronoun) until = next.last;
    }
    const owner = /^[A-Z]{3}$/.test(code ?? '') ? code : (firstState(s) ?? code);
    const r: Referent = { words: s, until, code, speaks, sentence, owner, introduces: false, ...kindOf(s, code) };
    referents.push(introducesItself(r) ? { ...r, introduces: true } : r);
  };

  const introducesItself = (r: Referent): boolean => {
    if (r.code === null || isBackReference(r.words) || goesBack.has(r.sentence)) return false;
    const at = words.start[r.words.first] ?? 0;
    if (r.words.first === opening?.first) return true;
    const sentence = prose.sentences[r.sentence];
    const paragraph = prose.paragraphs[sentence?.paragraph ?? -1];
    if (sentence === undefined || paragraph === undefined || at - paragraph[0] > HEAD_OF_PARAGRAPH) return false;
    if (r.kind === 'document' && r.code === cast.home) return false;
    return r.sentence === 0 || r.speaks || ISSUES.test(text.slice(words.end[r.words.last - 1], sentence.span[1]));
  };

  const firstState = (s: Segment): ActorCode | null =>
    cast.within([words.start[s.first] ?? 0, words.end[s.last - 1] ?? 0]).find((m) => /^[A-Z]{3}$/.test(m.code))?.code ??
    null;

  const kindOf = (s: Segment, code: ActorCode | null): Pick<Referent, 'kind' | 'plural'> => {
    const lower = words.lower[s.first] ?? '';
    const single = s.last - s.first === 1;
    if (single && /^(?:he|she|i)$/.test(lower)) return { kind: 'person', plural: false };
    if (single && /^(?:it)$/.test(lower)) return { kind: 'body', plural: false };
    if (single && /^(?:they|we)$/.test(lower)) return { kind: 'body', plural: true };
    const head = headOf(s);
    const headWord = syntax.phrases.list[syntax.phrases.of[s.first] ?? -1]?.head ?? s.last - 1;
    if (isDocumentWord(head)) return { kind: 'document', plural: false };
    const mention = cast.within([words.start[s.first] ?? 0, words.end[s.last - 1] ?? 0]).at(0);
    const plural = words.class[headWord] === 'NOUN' && words.lemma[headWord] !== head && head.endsWith('s');
    const names = words.class[headWord] === 'PROPN';
    const isBody =
      (mention !== undefined &&
        mention.kind !== 'person' &&
        (words.end[headWord] ?? 0) <= mention.span[1] + 2 &&
        code === mention.code) ||
      !(isRoleWord(head) || (names && (mention === undefined || mention.kind === 'person' || mention.adjective)));
    return { kind: isBody ? 'body' : 'person', plural };
  };

  const isBackReference = (s: Segment): boolean =>
    /^(?:it|he|she|they)$/.test(words.lower[s.first] ?? '') ||
    (words.lower[s.first] === 'the' && s.last - s.first <= 3) ||
    MASS.has(headOf(s));

  /** Sentences whose source goes back to somebody named before: *..., the commentary said*. */
  const goesBack = new Set(
    list.flatMap((a) =>
      a.source[0] !== undefined && isBackReference(wordsOf(prose, a.source[0])) ? [a.sentence] : [],
    ),
  );

  const opening = cast.isMedia ? openingSource(prose, syntax) : null;
  for (const event of eventsOf(prose, syntax, list, opening)) addReferent(event.words, event.speaks);
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

  /** For each referent the index of the next one that goes back to it; whoever nobody goes back to has no floor. */
  const floorAt = (word: number): ActorCode | null => {
    if (!cast.isMedia) return null;
    const top = before(word) - 1;
    for (let i = top; i >= 0 && i > top - LOOK_BACK; i--) {
      const r = referents[i];
      if (r === undefined || !r.introduces) continue;
      if (r.code === cast.home) return null;
      if (endsInColon(r.sentence)) return r.code;
      for (let k = i + 1; k < referents.length && k < i + LOOK_BACK; k++) {
        const next = referents[k];
        if (next === undefined || next.introduces) break;
        if (next.speaks && isBackReference(next.words)) return r.code;
      }
      return null;
    }
    return cast.titleSource;
  };

  const endsInColon = (sentence: number): boolean => {
    const s = prose.sentences[sentence];
    return s !== undefined && words.lower[s.last - 1] === ':';
  };

  const labelCode = (label: Segment): ActorCode | null => {
    const bracket = /^ ?\(([^)\n]{2,40})\):/.exec(
      text.slice(words.end[label.last - 1] ?? 0, (words.end[label.last - 1] ?? 0) + 48),
    );
    const inBrackets = bracket === null ? null : cast.named(bracket[1] ?? '');
    return (
      inBrackets ??
      cast.named(phraseText(label)) ??
      introduced(label) ??
      cast.owned(phraseText(label), cast.desk) ??
      cast.desk
    );
  };

  return {
    labelCode,
    codeOf,
    sourceAt: (word) => ranges[sources[word] ?? -1] ?? null,
    lastSpeaker: (word) => earlier(word, (r) => r.speaks && r.code !== null)?.code ?? null,
    floorAt,
  };
}

/** Sources, and the subject of the first finite verb of each sentence, in order. */
function eventsOf(
  prose: Prose,
  syntax: Syntax,
  list: readonly AttributionProposal[],
  opening: Segment | null,
): readonly { words: Segment; speaks: boolean }[] {
  const found = new Map<number, { words: Segment; speaks: boolean }>();
  if (opening !== null) found.set(opening.first, { words: opening, speaks: true });
  let sentence = -1;
  for (const verb of syntax.verbs.list) {
    const s = syntax.sentenceOf[verb.head] ?? -1;
    if (s === sentence || verb.form !== 'finite') continue;
    sentence = s;
    const own = relativeHead(prose, syntax, subjectBefore(prose, syntax, verb));
    const subject = wholeSubject(prose, prose.sentences[s]?.first ?? 0, verb.first, own);
    if (subject !== null && (opening === null || subject.first >= opening.last))
      found.set(subject.first, { words: subject, speaks: false });
  }
  for (const item of list) {
    const source = item.source[0];
    if (source === undefined) continue;
    const own = wordsOf(prose, source);
    const before = [...found.values()].find((e) => e.words.first <= own.first && e.words.last >= own.last);
    if (before !== undefined && before.words.first < own.first)
      found.set(before.words.first, { ...before, speaks: true });
    else found.set(own.first, { words: own, speaks: true });
  }
  return [...found.values()].sort((a, b) => a.words.first - b.words.first);
}

/**
 * The subject from the beginning of its sentence on, where only names and what links them stand before it: long names of bodies
 * (*the Branch of the Society for Friendship and Culture of Veyra in Orsa*) come out of a shallow parse in pieces.
 */
function wholeSubject(prose: Prose, start: number, verb: number, subject: Segment | null): Segment | null {
  const { words } = prose;
  const kind = words.class[start];
  if (kind !== 'DET' && kind !== 'PROPN' && kind !== 'NOUN' && kind !== 'ADJ') return subject;
  const last = subject?.last ?? verb;
  for (let i = start; i < last; i++) {
    const lower = words.lower[i] ?? '';
    if (i > start && words.class[i] === 'ADP' && ENDS_SUBJECT.has(`${lower} ${words.lower[i + 1] ?? ''}`))
      return { first: start, last: i };
    if (words.class[i] === 'VERB' || words.class[i] === 'SCONJ' || words.class[i] === 'PRON' || lower === ',')
      return subject;
  }
  return last > start ? { first: start, last } : subject;
}

/** *Orsa's leader, who has cut the line, went home*: the leader, not *who*. */
function relativeHead(prose: Prose, syntax: Syntax, subject: Segment | null): Segment | null {
  if (subject === null || subject.last - subject.first > 1) return subject;
  if (!/^(?:who|which|that)$/.test(prose.words.lower[subject.first] ?? '')) return subject;
  const { list, of } = syntax.phrases;
  const phrase = list[of[subject.first - 1] ?? -1] ?? list[of[subject.first - 2] ?? -1];
  return phrase === undefined || phrase.pronoun ? null : { first: phrase.first, last: phrase.last };
}

/** How a setting begins that stands between subject and verb. */
const ENDS_SUBJECT: ReadonlySet<string> = new Set([
  ...['in a', 'in an', 'in its', 'in their', 'at a', 'at the', 'on the', 'on monday', 'on tuesday', 'on wednesday'],
  ...['on thursday', 'on friday', 'on saturday', 'on sunday', 'on jan.', 'on feb.', 'on march', 'on april', 'on may'],
  ...[
    'on june',
    'on july',
    'on aug.',
    'on august',
    'on sept.',
    'on september',
    'on oct.',
    'on october',
    'on nov.',
    'on dec.',
  ],
]);

/** Verbs with which a report names its source in its first sentence. */
const OPENS: ReadonlySet<string> = new Set([
  ...[
    'issue',
    'release',
    'publish',
    'send',
    'hold',
    'say',
    'call',
    'urge',
    'demand',
    'stage',
    'make',
    'give',
    'adopt',
    'hail',
  ],
  ...[
    'denounce',
    'condemn',
    'accuse',
    'warn',
    'state',
    'declare',
    'carry',
    'support',
    'express',
    'stress',
    'slam',
    'assert',
  ],
]);

/** The words before the first such verb of a text, without when and where: the longest names of bodies included. */
function openingSource(prose: Prose, syntax: Syntax): Segment | null {
  const { words } = prose;
  const sentence = prose.sentences[0];
  if (sentence === undefined) return null;
  for (const verb of syntax.verbs.list) {
    if (verb.first >= sentence.last) return null;
    if (verb.form !== 'finite' || verb.passive || !OPENS.has(words.lemma[verb.head] ?? '')) continue;
    const first = afterDateline(prose, sentence.first);
    let last = verb.first;
    for (let i = first + 1; i < verb.first; i++) {
      const lower = words.lower[i] ?? '';
      if (ENDS_SUBJECT.has(`${lower} ${words.lower[i + 1] ?? ''}`) || WEEKDAYS.test(lower)) {
        last = i;
        break;
      }
    }
    return last > first ? { first, last } : null;
  }
  return null;
}

/** The word after *Pyongyang, December 14 (KCNA) --*, or `first` where no dateline stands. */
function afterDateline(prose: Prose, first: number): number {
  for (let i = first; i < first + LONGEST_DATELINE; i++)
    if (/^(?:--|—|–)$/.test(prose.words.lower[i] ?? '')) return i + 1;
  return first;
}

const LONGEST_DATELINE = 14;

const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
