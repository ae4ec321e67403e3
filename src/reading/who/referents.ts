import type { ActorCode } from '../../base/statement.ts';
import type { AttributionProposal } from '../attribution/attributions.ts';
import type { Segment } from '../clauses/segments.ts';
import { phraseOf } from '../syntax/noun-phrases.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Prose } from '../text/prose.ts';
import type { Cast } from './cast.ts';
import { isDocumentWord, isRoleWord, MASS } from './nouns.ts';
import { wordsOf } from './words.ts';

/** Somebody named as a source or as the subject of a sentence, who may be meant by a later *he*, *the ministry* or *the statement*. */
export interface Referent {
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

/** The referents of a document, in order; a new one stands behind all others. */
export interface Referents {
  /** Takes a phrase up, with the code that it was resolved to. `opens`: it is the source that a report opens with. */
  add(words: Segment, code: ActorCode | null, speaks: boolean, opens: boolean): void;
  /** The last one that ends before a word and fits, of the {@link LOOK_BACK} last. */
  earlier(word: number, fits: (r: Referent) => boolean): Referent | null;
  /** Whether a referent or its apposition holds a word, in the singular or plural. */
  holds(r: Referent, word: string): boolean;
  /** Whether what is said of the head (*interior* ministry) is in the earlier phrase as well. */
  isSameOffice(r: Referent, s: Segment): boolean;
  /** Whether a phrase goes back to somebody named before: *it*, *the statement*, *speakers*. */
  isBackReference(s: Segment): boolean;
  /** The head of a phrase, in lower case. */
  headOf(s: Segment): string;
  /**
   * Who has the floor at a word of a report: the last who was introduced, if a later source goes back to it (*it said*) or its
   * sentence ends in a colon; `undefined` where nobody was introduced.
   */
  floorAt(word: number): ActorCode | null | undefined;
}

/** How many earlier referents are looked at. */
const LOOK_BACK = 40;
/** Within how many characters a paragraph names its source: after *Meanwhile,*. */
const HEAD_OF_PARAGRAPH = 40;
/** Within how many characters a sentence says that its subject hands out a text. */
const LONGEST_ISSUE = 400;
/** What somebody does who hands out a text or holds a meeting that speaks. */
const ISSUES =
  /\b(?:issued|released|made public|published|sent|held|adopted|gave|delivered|carried|posted|in an?|in its|in their)\b[^.]*\b(?:statements?|commentar(?:y|ies)|articles?|press (?:release|conference)|declaration|resolution|letters?|bulletin|notice|speech|talk|interview|rally|rallies|editorial|message|appeal|report|communiqué|meeting)\b/;

/** Creates the referents of a document whose attributions are `list`. */
export function createReferents(
  prose: Prose,
  syntax: Syntax,
  cast: Cast,
  list: readonly AttributionProposal[],
): Referents {
  const { words, text } = prose;
  const referents: Referent[] = [];

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

  const headOf = (s: Segment): string => {
    const phrase = phraseOf(syntax.phrases, s.first);
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
    const phrase = phraseOf(syntax.phrases, s.first);
    if (phrase === undefined) return true;
    for (let i = s.first; i < Math.min(phrase.head, s.last); i++) {
      const kind = words.class[i];
      if ((kind === 'NOUN' || kind === 'ADJ' || kind === 'PROPN') && !holds(r, words.lower[i] ?? '')) return false;
    }
    return true;
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

  const add = (s: Segment, code: ActorCode | null, speaks: boolean, opens: boolean): void => {
    const sentence = syntax.sentenceOf[s.first] ?? 0;
    let until = s.last;
    if (words.lower[until] === ',') {
      const next = phraseOf(syntax.phrases, until + 1);
      if (next !== undefined && !next.pronoun) until = next.last;
    }
    const owner = /^[A-Z]{3}$/.test(code ?? '') ? code : (firstState(s) ?? code);
    const r: Referent = { words: s, until, code, speaks, sentence, owner, introduces: false, ...kindOf(s, code) };
    referents.push((opens && code !== null) || introducesItself(r) ? { ...r, introduces: true } : r);
  };

  const introducesItself = (r: Referent): boolean => {
    if (r.code === null || isBackReference(r.words) || goesBack.has(r.sentence)) return false;
    const at = words.start[r.words.first] ?? 0;
    const sentence = prose.sentences[r.sentence];
    const paragraph = prose.paragraphs[sentence?.paragraph ?? -1];
    if (sentence === undefined || paragraph === undefined || at - paragraph[0] > HEAD_OF_PARAGRAPH) return false;
    if (r.kind === 'document' && r.code === cast.home) return false;
    return (
      r.sentence === 0 ||
      r.speaks ||
      ISSUES.test(text.slice(words.end[r.words.last - 1], Math.min(sentence.span[1], at + LONGEST_ISSUE)))
    );
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
    const headWord = phraseOf(syntax.phrases, s.first)?.head ?? s.last - 1;
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

  const floorAt = (word: number): ActorCode | null | undefined => {
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
    return undefined;
  };

  const endsInColon = (sentence: number): boolean => {
    const s = prose.sentences[sentence];
    return s !== undefined && words.lower[s.last - 1] === ':';
  };

  return { add, earlier, holds, isSameOffice, isBackReference, headOf, floorAt };
}
