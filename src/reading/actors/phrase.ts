/**
 * Says whose a whole noun phrase is: "a deputy spokesman for the Democratic Labor Party of south Korea", "Seoul's defence minister".
 *
 * The head of the first chunk decides (`heads.ts`): a name is itself; a servant of a state or a mere voice is whoever stands before
 * or behind it; a party, a parliament or a private person gets `CCC:name`; any other head ("missile", "trade") is nobody. What
 * stands behind a comma counts only where what stands before it said nothing.
 */
import type { ActorCode } from '../../base/index.ts';
import type { NameFinder } from './gazetteer.ts';
import * as heads from './heads.ts';
import type { ActorMention } from './mention.ts';
import { ARTICLES, type Chunk, type Head, headOf, segmentsOf, type Word } from './phrase-parts.ts';

/** What is known around a phrase. */
export interface PhraseContext {
  /** The state in whose voice the text speaks, or that was named last: whose "the government" is. */
  readonly home?: ActorCode | null;
  /** The whole text, so that "the south side" and bare surnames are understood as it uses them. */
  readonly text?: string;
}

const NOBODY =
  /^(?:(?:i|we|he|she|it|they|you|who|this|that|these|those|one|others?|some|many|nobody|everyone|there|him|her|them|us|me)$|(?:both|neither|either|each)\b)/i;

/** Returns the code of a noun phrase, `null` when it names nobody. Never a state that the words do not name, `home` apart. */
export function codeOfPhrase(
  finder: NameFinder,
  phrase: string,
  date: string | undefined,
  context: PhraseContext,
): ActorCode | null {
  const clean = phrase
    .replace(/\([^)]*\)/g, ' ')
    .replace(/["“”«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (clean === '' || NOBODY.test(clean)) return null;
  const segments = segmentsOf(finder, clean, {
    date,
    text: context.text,
    home: context.home,
    isPhrase: true,
  });
  for (const at of segments.keys()) {
    const code = segmentCode(segments, at, null);
    if (code !== null) return code;
  }
  return context.home && segments.length > 0 ? segmentCode(segments, 0, context.home.slice(0, 3)) : null;
}

function segmentCode(segments: readonly Chunk[][], at: number, home: ActorCode | null): ActorCode | null {
  return chunksCode(segments[at]!, { segments, at }, home);
}

/** Where a segment stands among the others. */
interface Place {
  readonly segments: readonly Chunk[][];
  readonly at: number;
  /** What is read stands behind a head: "the governor of Murmansk". */
  readonly isBehind?: boolean;
}

function chunksCode(chunks: readonly Chunk[], place: Place, home: ActorCode | null): ActorCode | null {
  const first = chunks[0]!;
  const last = first.words.at(-1);
  if (last === undefined) return null;
  if (last.mention !== null && !isPossessive(last)) {
    return first.mentions.includes(last.mention) ? ownName(first, last.mention, place.isBehind === true) : null;
  }
  const head = headOf(first);
  if (head === null) return null;
  const before = first.words.slice(0, head.at);
  const isPrivate = before.some((w) => w.mention === null && isPrivateModifier(w.lower, head));
  if (head.kind === 'private' || (head.kind !== 'quantity' && isPrivate)) {
    return privateCode(first, head, chunks.slice(1), place, home);
  }
  return principal(first, head, chunks.slice(1), place, home);
}

/** A union leader is the union's; a farm minister is the state's all the same. */
function isPrivateModifier(word: string, head: Head): boolean {
  if (!heads.PRIVATE_MODIFIERS.has(word)) return false;
  return !heads.HOME_HEADS.has(head.word.lower) || /^(?:opposition|rebel|separatist|exiled?)$/.test(word);
}

function isPossessive(word: Word): boolean {
  return word.mention !== null && word.end > word.mention.span[1] + 1;
}

/** A chunk that ends in a name: the name's code, but a nation's people without "the" is only some of them. */
function ownName(chunk: Chunk, mention: ActorMention, isPrincipal: boolean): ActorCode | null {
  if (mention.entry.startsWith('place/') && !isPrincipal) return null;
  if (mention.kind === 'people' && chunk.words[0]!.lower !== 'the') return `${mention.code}:people`;
  return mention.code;
}

/** Whom a servant of a state, or a mere voice, speaks for: who stands before it, else who stands behind. */
function principal(
  first: Chunk,
  head: Head,
  rest: readonly Chunk[],
  place: Place,
  home: ActorCode | null,
): ActorCode | null {
  const before = first.mentions.filter((m) => m.span[0] < head.word.start);
  const isOut = first.words.slice(0, head.at).some((w) => heads.OUT_OF_OFFICE.has(w.lower));
  const wrap = (code: ActorCode) => (isOut ? outOfOffice(code, head, first.words.slice(head.at + 1)) : code);
  if (before.length > 0) return wrap(narrowest(before));
  for (const [i, chunk] of rest.entries()) {
    if (!leadsOn(head, chunk.by)) continue;
    const code = chunksCode([{ ...chunk, by: '' }, ...rest.slice(i + 1)], { ...place, isBehind: true }, home);
    if (code !== null) return wrap(code);
    // A head of its own has asked all that stands behind it: asking again would double the work at each "of".
    if (headOf(chunk) !== null) break;
  }
  return home !== null && !isOut && isOfHome(first, head) ? home : null;
}

/** Whether a bare office is that of the state at home: not "its minister", "the other government", "President Somebody". */
function isOfHome(first: Chunk, head: Head): boolean {
  const noun = head.word.lower.slice(head.word.lower.lastIndexOf('-') + 1);
  if (head.at < first.words.length - 1) return false;
  const isOffice = (word: string) => heads.HOME_HEADS.has(word) || word === 'administration';
  if (!isOffice(noun) && !first.words.slice(0, head.at).some((w) => w.mention === null && isOffice(w.lower)))
    return false;
  const before = first.words.slice(0, head.at).filter((w) => w.lower !== 'the');
  if (/^(?:ministry|minister|department)$/.test(noun) && before.length === 0) return false;
  return !before.some(
    (w) =>
      (ARTICLES.has(w.lower) && !/^(?:an?|senior|top|high-ranking)$/.test(w.lower)) ||
      /^\p{Lu}.*(?:an|ese|ish|i)$/u.test(w.text),
  );
}

/** Whether the preposition `by` behind a head leads to its principal: "of" always, "in Tehran" not for a diplomat. */
function leadsOn(head: Head, by: string): boolean {
  const noun = head.word.lower;
  if (/^(?:of|from|affiliated|under|within|inside)$/.test(by)) return true;
  if (by === 'close') return /^sources?$/.test(noun);
  if (by === 'for' || by === 'representing') return head.kind === 'voice';
  if (by === 'in' || by === 'at') return !heads.FOREIGN_HEADS.has(noun) || (by === 'at' && /^sources?$/.test(noun));
  return by === 'to' && /^(?:advis[eo]rs?|aides?|secretary|counsel)$/.test(noun);
}

/** Of names before a head the first, or a party or body of the same state that narrows it. */
function narrowest(mentions: readonly ActorMention[]): ActorCode {
  let code = mentions[0]!.code;
  for (const { code: next, kind } of mentions.slice(1)) {
    if (kind !== 'person' && next.startsWith(`${code.slice(0, 3)}:`)) code = next;
  }
  return code;
}

function outOfOffice(code: ActorCode, head: Head, name: readonly Word[]): ActorCode {
  return code.includes(':') ? code : `${code}:${nameText(name) || `former ${head.word.lower}`}`;
}

function privateCode(
  first: Chunk,
  head: Head,
  rest: readonly Chunk[],
  place: Place,
  home: ActorCode | null,
): ActorCode | null {
  const isPerson = heads.PERSON_HEADS.has(head.word.lower);
  const named = groupBefore(first, head) ?? groupBehind(head, rest, place);
  const person = isPerson ? personName(first, head, place) : '';
  const organisation = first.mentions.find((m) => m.kind === 'organisation' && m.span[0] < head.word.start);
  if (organisation !== undefined) return organisation.code;
  if (named !== null && (person === '' || !/^[A-Z]{3}/.test(named))) return named;
  const state = named?.slice(0, 3) ?? stateBeside(first, head, rest) ?? stateSegment(place);
  const own = properName(first, head, rest);
  const text = person || own || plainName(first, head);
  if (state !== null) return `${state}:${text}`;
  if (home !== null && heads.INSTITUTIONS.has(head.word.lower)) return `${home}:${text}`;
  return home === null ? person || (isPerson ? null : own || null) : null;
}

/** "Taliban fighters", "a Democratic Labor Party lawmaker": a group's name before the head. */
function groupBefore(first: Chunk, head: Head): ActorCode | null {
  return first.mentions.find((m) => isGroup(m) && m.span[0] < head.word.start)?.code ?? null;
}

/** "workers of the Kurdistan Workers' Party", "the permanent council of the OAS": whom a private head belongs to. */
function groupBehind(head: Head, rest: readonly Chunk[], place: Place): ActorCode | null {
  if (heads.INSTITUTIONS.has(head.word.lower)) return null;
  const isOrgan = /^(?:council|committee|commission|secretariat|assembly|newspaper|daily|paper)$/.test(head.word.lower);
  for (const [i, chunk] of rest.entries()) {
    if (!/^(?:of|from|affiliated|under)$/.test(chunk.by)) continue;
    const group = chunk.mentions.find((m) => isGroup(m) || (isOrgan && m.kind === 'organisation'));
    if (group !== undefined) return group.code;
    const inner = headOf(chunk);
    const isOrganOf = isOrgan
      ? inner?.kind === 'state'
      : inner?.kind === 'private' && heads.PERSON_HEADS.has(head.word.lower);
    if (isOrganOf) return chunksCode([{ ...chunk, by: '' }, ...rest.slice(i + 1)], place, null);
  }
  return null;
}

function isGroup(mention: ActorMention): boolean {
  return mention.code.includes(':') || mention.kind === 'party' || mention.kind === 'group';
}

/** The state that a private head stands under: before it, or behind "of", "from", and mostly "in". */
function stateBeside(first: Chunk, head: Head, rest: readonly Chunk[]): string | null {
  const before = first.mentions.find((m) => m.span[0] < head.word.start && /^[A-Z]{3}(?::|$)/.test(m.code));
  if (before !== undefined) return before.code.slice(0, 3);
  const isForeign = heads.FOREIGN_HEADS.has(head.word.lower);
  for (const chunk of rest) {
    const isOwner = chunk.by === 'of' || chunk.by === 'from' || chunk.by === 'headquartered';
    if (!isOwner && (isForeign || !/^(?:in|for|at|based)$/.test(chunk.by))) continue;
    const state = chunk.mentions.find(isStateName);
    if (state !== undefined) return state.code;
  }
  return null;
}

/** "The governor of Yamaguchi Prefecture, Japan": a state alone behind the next comma. */
function stateSegment({ segments, at }: Place): string | null {
  const next = segments[at + 1];
  const only = next?.length === 1 ? next[0]!.mentions[0] : undefined;
  if (only === undefined || !isStateName(only) || only.adjective) return null;
  return next![0]!.words.every((w) => w.mention === only || ARTICLES.has(w.lower)) ? only.code : null;
}

function isStateName(mention: ActorMention): boolean {
  return /^[A-Z]{3}$/.test(mention.code) && (mention.kind === 'state' || mention.kind === 'government');
}

/** The name of a private person: behind the head, else alone in the segment before or after; `''` where none is given. */
function personName(first: Chunk, head: Head, { segments, at }: Place): string {
  const behind = first.words.slice(head.at + 1);
  if (behind.length > 0) return nameText(behind);
  for (const near of [segments[at - 1], segments[at + 1]]) {
    const words = near?.length === 1 ? near[0]!.words : [];
    const isName =
      words.length > 1 && words.length < 5 && words.every((w) => /^\p{Lu}|^(?:al|bin|de|da|von|van)\b/u.test(w.text));
    if (isName && words.every((w) => w.mention === null || w.mention.kind === 'person')) return nameText(words);
  }
  return '';
}

function nameText(words: readonly Word[]): string {
  return words.map((w) => w.lower).join(' ');
}

/** A group's proper name in lower case ("maritime workers' union"), `''` where the words are common nouns. */
function properName(first: Chunk, head: Head, rest: readonly Chunk[]): string {
  const before = modifiers(first, head);
  const proper = before.findIndex((w) => /^\p{Lu}/u.test(w.text));
  const isShouted = before.length > 0 && before.every((w) => w.text === w.text.toUpperCase());
  if (proper >= 0 && (!isShouted || head.word.text === head.word.text.toUpperCase())) {
    return [...before.slice(proper), head.word].map((w) => w.text.toLowerCase()).join(' ');
  }
  const next = rest[0];
  if (!/^\p{Lu}/u.test(head.word.text) || next === undefined || !/^(?:of|for)$/.test(next.by)) return '';
  const kept = next.words.filter((w) => w.mention === null && !ARTICLES.has(w.lower));
  if (!kept.some((w) => /^\p{Lu}/u.test(w.text))) return '';
  return [head.word.lower, next.by, ...kept.map((w) => w.lower)].join(' ');
}

/** The noun with the word before it: "civic group", "opposition". */
function plainName(first: Chunk, head: Head): string {
  return [...modifiers(first, head).slice(-1), head.word].map((w) => w.text.toLowerCase()).join(' ');
}

function modifiers(first: Chunk, head: Head): readonly Word[] {
  return first.words
    .slice(0, head.at)
    .filter((w) => w.mention === null && !ARTICLES.has(w.lower) && !/^\d/.test(w.lower));
}
