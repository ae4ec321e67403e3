/**
 * Finds the actors that a text names. Names stand in a trie (`name-trie.ts`); what a name means is settled here: its spelling,
 * its cautions (is "Jordan" a state or a man?), and its date (whose "Bush"?). In doubt a name is nobody: a missed actor costs less
 * than a wrong state.
 */
import type { ActorCode, Span } from '../../base/index.ts';
import { type ActorEntry, type ActorName, isInTerm, isoDate } from './entry.ts';
import type { ActorMention } from './mention.ts';
import {
  beforeArticle,
  type Candidate,
  closed,
  isCapitalBefore,
  isCapitalBeside,
  isKoreaSide,
  isOfficeWord,
  isOverruled,
  isPartOfPersonName,
  isSentenceStart,
  isShouted,
  isSpelt,
  isTitled,
  nearState,
} from './name-laws.ts';
import { ALL_CAPITALS, isJoined, NameTrie, type Tokens, word } from './name-trie.ts';
import { isFigure, isPerson, personCode, serves } from './person.ts';
import { type Topic, topicOf } from './topic.ts';
import { GIVEN_NAMES, isModified, PLACE_WORDS, TITLE_WORDS } from './word-lists.ts';

/** What a settled name stands for. */
interface Reading {
  readonly entry: ActorEntry;
  readonly name: ActorName;
  readonly code: ActorCode | null;
}

/** What is known around a piece of text. */
export interface Setting {
  /** When the words were said, as the document gives it. */
  readonly date?: string | undefined;
  /** The whole text by which cautious names are judged, where the text given is only a piece of it. */
  readonly text?: string | undefined;
  /** The text given is one noun phrase: mere places count, since they tell whose it is. */
  readonly isPhrase?: boolean;
  /** The state in whose voice the text speaks. */
  readonly home?: ActorCode | null | undefined;
}

const NO_TEXT: Topic = topicOf('');

/** The compiled names with the laws that settle them. */
export class NameFinder {
  private readonly trie = new NameTrie();
  private readonly candidates: Candidate[][] = [];
  /** Every name of a state, its places, organs and groups: signs that a text is about it. */
  private readonly namesOf = new Map<string, string[]>();
  private readonly nodes = new Int32Array(32);
  private readonly lengths = new Int32Array(32);
  private isPhrase = false;
  /** A phrase without its text: nothing can be asked of what stands around it. */
  private isAlone = false;
  private topic: Topic = NO_TEXT;
  /** The topic of the text read last, kept while phrases without a text are read in between. */
  private lastTopic: Topic = NO_TEXT;
  private home: ActorCode | null = null;

  constructor(entries: Iterable<ActorEntry>) {
    for (const entry of entries) for (const name of entry.names) this.add(entry, name);
  }

  /** Longest matches, left to right, no overlaps. */
  mentions(text: string, span: Span, setting: Setting = {}): ActorMention[] {
    this.home = setting.home ?? null;
    this.isPhrase = setting.isPhrase === true;
    this.isAlone = this.isPhrase && setting.text === undefined;
    this.topic = this.isAlone ? NO_TEXT : this.topicFor(setting.text ?? text);
    const date = isoDate(setting.date);
    const tokens = this.trie.tokens(text, span[0], span[1]);
    const found: ActorMention[] = [];
    for (let at = 0; at < tokens.count; ) {
      if (this.trie.begins(tokens.ids[at]!)) at += this.match(tokens, at, date, found);
      else at++;
    }
    return found;
  }

  /** Tries the names that begin at `at`, longest first; returns how many tokens to go on by. */
  private match(tokens: Tokens, at: number, date: string | undefined, found: ActorMention[]): number {
    const count = this.trie.walk(tokens, at, this.nodes, this.lengths);
    for (let k = count - 1; k >= 0; k--) {
      const length = this.lengths[k]!;
      const reading = this.settled(this.candidates[this.nodes[k]!]!, tokens, at, length, date, found.at(-1));
      if (reading === null) continue;
      if (reading.code !== null && (this.isPhrase || !isPlace(reading.entry)))
        found.push(mention(reading, reading.code, tokens, at, length));
      return length;
    }
    return 1;
  }

  private settled(
    candidates: readonly Candidate[],
    tokens: Tokens,
    at: number,
    length: number,
    date: string | undefined,
    before: ActorMention | undefined,
  ): Reading | null {
    let spelt = candidates.filter((c) => isSpelt(c, tokens, at, length));
    if (spelt.length === 0) return null;
    const all = spelt;
    spelt = spelt.filter((c) => this.isSafe(c, tokens, at, length, date, before));
    const reading = chosen(spelt, date, nearState(before, tokens, at) ?? this.home, isTitled(tokens, at), (code) =>
      this.isAbout(code),
    );
    return reading === null ? null : ownSurname(reading, all);
  }

  private isSafe(
    c: Candidate,
    tokens: Tokens,
    at: number,
    length: number,
    date: string | undefined,
    before: ActorMention | undefined,
  ): boolean {
    if (isOverruled(c, before, tokens, at)) return false;
    if (c.name.short === true && !this.isSurname(c, tokens, at, length, date, before)) return false;
    switch (c.name.caution) {
      case 'given-name':
        return !isPartOfPersonName(tokens, at, length, before);
      case 'georgia':
        return !this.topic.southernStates && !isPartOfPersonName(tokens, at, length, before);
      case 'korea-sides':
        return isKoreaSide(tokens, at, length, this.topic, this.home);
      case 'congo':
        return !this.topic.brazzaville;
      case 'shouted':
        return !isShouted(tokens, at, length);
      case 'after-the':
        return at > 0 && word(tokens, at - 1).toLowerCase() === 'the';
      default:
        return true;
    }
  }

  /** A bare surname counts when nothing around it makes it somebody else's, and its bearer is in office or introduced. */
  private isSurname(
    c: Candidate,
    tokens: Tokens,
    at: number,
    length: number,
    date: string | undefined,
    before: ActorMention | undefined,
  ): boolean {
    if (isCapitalBeside(tokens, at + length) && !isOfficeWord(tokens, at + length)) return false;
    const titled = at > 0 && isJoined(tokens, at) && TITLE_WORDS.has(word(tokens, at - 1).toLowerCase());
    const state = nearState(before, tokens, at);
    if (state !== null && !c.entry.code!.startsWith(state)) return false;
    if (!titled && isCapitalBefore(tokens, at) && !(before !== undefined && before.span[1] === tokens.ends[at - 1])) {
      if (!isSentenceStart(tokens, at - 1) || GIVEN_NAMES.has(word(tokens, at - 1).toLowerCase())) return false;
    }
    if (this.topic.names(c.entry)) return true;
    if (isFigure(c.entry)) return false;
    if (
      !serves(c.entry, date) ||
      (tokens.shapes[at]! & ALL_CAPITALS && !titled && tokens.ends[at]! - tokens.starts[at]! < 4)
    )
      return false;
    if (state !== null || isTitled(tokens, at)) return true;
    if (!this.isAlone && (this.topic.hasOther(c.entry, c.name.text) || !this.isAbout(c.entry.code!))) return false;
    return c.name.caution !== 'supported' || (titled && this.home === c.entry.code);
  }

  /** Whether the text is known to be about a state or group: it is its voice, or it names it. */
  private isAbout(code: ActorCode): boolean {
    const owner = /^[A-Z]{3}(?=:|$)/.exec(code)?.[0] ?? code;
    if (this.home === owner) return true;
    return this.topic.isAbout(owner, this.namesOf.get(owner) ?? []);
  }

  private topicFor(text: string): Topic {
    if (this.lastTopic.text !== text) this.lastTopic = topicOf(text);
    return this.lastTopic;
  }

  private add(entry: ActorEntry, name: ActorName): void {
    if (entry.code !== null && !isPerson(entry) && !isPlace(entry) && !name.caution?.startsWith('korea')) {
      const owner = /^[A-Z]{3}(?=:|$)/.exec(entry.code)?.[0] ?? entry.code;
      const own = this.namesOf.get(owner);
      if (own === undefined) this.namesOf.set(owner, [name.text]);
      else own.push(name.text);
    }
    const { node, capitals, allCapitals } = this.trie.add(name.text);
    const at = this.candidates[node];
    const candidate = { entry, name, capitals, allCapitals };
    if (at === undefined) this.candidates[node] = [candidate];
    else at.push(candidate);
  }
}

/** A mere city or province: it tells whose a phrase is, and names no actor in a text. */
function isPlace(entry: ActorEntry): boolean {
  return entry.id.startsWith('place/');
}

/**
 * Of the candidates that passed, the one reading that the date and the words around allow: nobody's (`code: null`) where they
 * disagree, so that no shorter name inside is taken; `null` where none holds.
 */
function chosen(
  candidates: readonly Candidate[],
  date: string | undefined,
  state: string | null,
  titled: boolean,
  isAbout: (code: ActorCode) => boolean,
): Reading | null {
  if (candidates.length === 0) return null;
  const readings = candidates.map(({ entry, name }) => ({ entry, name, ...holds(entry, date, titled) }));
  let best = readings.filter((r) => r.holds);
  if (best.length === 0) best = readings.filter((r) => isPerson(r.entry) || r.entry.terms === undefined);
  const firm = best.filter((r) => !isPerson(r.entry));
  const dated = firm.filter((r) => r.entry.terms !== undefined);
  if (firm.length > 0) best = dated.length > 0 ? dated : firm;
  if (state !== null && best.length > 1) {
    const ofState = best.filter((r) => r.code?.startsWith(state));
    if (ofState.length > 0) best = ofState;
  }
  const inOffice = best.filter((r) => r.code === r.entry.code && !isFigure(r.entry));
  if (inOffice.length > 0) best = inOffice;
  const first = best[0];
  if (first === undefined) return null;
  if (best.every((r) => r.code === first.code)) return first;
  const topical = best.filter((r) => r.code !== null && isAbout(r.code));
  if (topical.length > 0 && topical.every((r) => r.code === topical[0]!.code)) return topical[0]!;
  return sharedSurname(best, first) ?? { ...first, code: null };
}

/** "Trump" where only Ivanka is introduced: a surname that several of a state bear is not one figure's own. */
function ownSurname(reading: Reading, all: readonly Candidate[]): Reading {
  if (!isFigure(reading.entry) || reading.name.short !== true) return reading;
  const state = reading.entry.code!.slice(0, 3);
  if (all.every((c) => c.entry === reading.entry || c.entry.code?.slice(0, 3) !== state)) return reading;
  return { ...reading, code: `${state}:${reading.name.text.toLowerCase()}` };
}

/** Two private persons of one state and one surname, both named in the text: the surname will do for either. */
function sharedSurname(readings: readonly Reading[], first: Reading): Reading | null {
  const state = /^[A-Z]{3}:/.exec(first.code ?? '')?.[0];
  if (state === undefined || first.name.short !== true || readings.some((r) => !r.code?.startsWith(state))) return null;
  return { ...first, code: `${state}${first.name.text.toLowerCase()}` };
}

function holds(
  entry: ActorEntry,
  date: string | undefined,
  titled: boolean,
): { holds: boolean; code: ActorCode | null } {
  if (isPerson(entry)) {
    return { holds: serves(entry, date), code: titled ? entry.code : personCode(entry, date) };
  }
  const terms = entry.terms;
  if (terms === undefined) return { holds: true, code: entry.code };
  return { holds: terms.some((t) => isInTerm(date ?? '9999', t)), code: entry.code };
}

function mention(reading: Reading, code: ActorCode, tokens: Tokens, at: number, length: number): ActorMention {
  const { entry, name } = reading;
  const last = at + length - 1;
  const end = closed(tokens, at, last);
  return {
    span: [tokens.starts[at]!, end],
    code,
    kind: entry.kind,
    entry: entry.id,
    adjective: isModified(tokens, last, name.adjective === true),
    place: at > 0 && PLACE_WORDS.has(beforeArticle(tokens, at)),
    ...(entry.gender === undefined ? {} : { gender: entry.gender }),
  };
}
