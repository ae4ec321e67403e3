/**
 * The small laws by which a spelling becomes a name: what stands before and behind a token, and whether that makes it somebody
 * else's. Each asks for the tokens alone; whoever calls knows the text around and the date.
 */
import type { ActorCode } from '../../base/index.ts';
import type { ActorEntry, ActorName } from './entry.ts';
import type { ActorMention } from './mention.ts';
import { ALL_CAPITALS, CAPITAL, isJoined, type Spelling, type Tokens, word } from './name-trie.ts';
import type { Topic } from './topic.ts';
import { FORMER_WORDS, GIVEN_NAMES, OFFICE_TITLES, TITLE_WORDS } from './word-lists.ts';

/** One entry that a spelling may stand for. */
export interface Candidate extends Spelling {
  readonly entry: ActorEntry;
  readonly name: ActorName;
}

/** The end of a name, with the dot that closes "U.S.". */
export function closed(tokens: Tokens, at: number, last: number): number {
  const end = tokens.ends[last]!;
  const isDotted = last > at && tokens.text[end] === '.' && tokens.text[tokens.ends[last - 1]!] === '.';
  return isDotted && end - tokens.starts[last]! === 1 ? end + 1 : end;
}

/** The word before token `at`, the article passed over, in lower case. */
export function beforeArticle(tokens: Tokens, at: number): string {
  const before = word(tokens, at - 1).toLowerCase();
  return before === 'the' && at > 1 ? word(tokens, at - 2).toLowerCase() : before;
}

/** Whether the tokens have the capitals that the candidate's name asks for. */
export function isSpelt(c: Candidate, tokens: Tokens, at: number, length: number): boolean {
  for (let i = 0; i < length; i++) {
    const shape = tokens.shapes[at + i]!;
    if ((c.capitals >> i) & 1 && (shape & CAPITAL) === 0) return false;
    if ((c.allCapitals >> i) & 1 && (shape & ALL_CAPITALS) === 0 && /\p{L}/u.test(word(tokens, at + i))) return false;
  }
  return true;
}

/** Whether an office stands right before a name, and not as a former one: "President Clinton" speaks as the president. */
export function isTitled(tokens: Tokens, at: number): boolean {
  if (at === 0 || !isJoined(tokens, at) || !OFFICE_TITLES.has(word(tokens, at - 1).toLowerCase())) return false;
  for (let i = at - 2; i >= Math.max(0, at - 4); i--) {
    if (FORMER_WORDS.has(word(tokens, i).toLowerCase())) return false;
  }
  return true;
}

/** The state whose name stands so close before that it governs a surname: "Chinese Premier Li". */
export function nearState(before: ActorMention | undefined, tokens: Tokens, at: number): string | null {
  if (before === undefined || !before.adjective || tokens.starts[at]! - before.span[1] > 40) return null;
  const gap = tokens.text.slice(before.span[1], tokens.starts[at]);
  return /^(?:['’]s?)?[\s\w-]*$/.test(gap) && isTitleRun(gap) ? before.code.slice(0, 3) : null;
}

function isTitleRun(gap: string): boolean {
  const words = gap.toLowerCase().match(/[a-z]{2,}/g) ?? [];
  return words.length > 0 && words.every((w) => TITLE_WORDS.has(w));
}

/** "Pakistan's Foreign Office" is not the British one: an organ's name gives way to another state's name right before it. */
export function isOverruled(c: Candidate, before: ActorMention | undefined, tokens: Tokens, at: number): boolean {
  if (before === undefined || !before.adjective || (before.kind !== 'state' && before.kind !== 'government'))
    return false;
  if (c.entry.kind !== 'office' && c.entry.kind !== 'body' && c.entry.code !== 'ICRC') return false;
  return (
    /^(?:['’]s?)? $/.test(tokens.text.slice(before.span[1], tokens.starts[at])) &&
    !c.entry.code!.startsWith(before.code)
  );
}

/** Whether the words beside make a name that of a person: "Jordan Smith", "Mr. Jordan". */
export function isPartOfPersonName(
  tokens: Tokens,
  at: number,
  length: number,
  before: ActorMention | undefined,
): boolean {
  if (at > 0 && isJoined(tokens, at)) {
    const previous = word(tokens, at - 1).toLowerCase();
    if (/^(mr|mrs|ms|miss|dr|sir|lord|professor)$/.test(previous) || GIVEN_NAMES.has(previous)) return true;
    const isOther = before === undefined || before.span[1] !== tokens.ends[at - 1];
    if (isOther && isCapitalBefore(tokens, at) && !isSentenceStart(tokens, at - 1) && !TITLE_WORDS.has(previous)) {
      return true;
    }
  }
  if (at > 0 && word(tokens, at - 1).toLowerCase() === 'the') return false;
  return isCapitalBeside(tokens, at + length) && !isOfficeWord(tokens, at + length);
}

/** Whether token `at` stands right behind the one before, with a capital but not all in capitals, by a mere space. */
export function isCapitalBeside(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || (tokens.shapes[at]! & CAPITAL) === 0) return false;
  return tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]) === ' ' && !isAllCapitalText(tokens, at);
}

function isAllCapitalText(tokens: Tokens, at: number): boolean {
  return (
    (tokens.shapes[at - 1]! & tokens.shapes[at]! & ALL_CAPITALS) !== 0 && tokens.ends[at]! - tokens.starts[at]! > 1
  );
}

/** Whether a capitalised word stands right before token `at`, as a first name would. */
export function isCapitalBefore(tokens: Tokens, at: number): boolean {
  if (at === 0 || (tokens.shapes[at - 1]! & CAPITAL) === 0) return false;
  const gap = tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]);
  return (
    (gap === ' ' || (gap === '. ' && tokens.ends[at - 1]! - tokens.starts[at - 1]! === 1)) &&
    !isAllCapitalText(tokens, at)
  );
}

/** Whether token `at` opens a sentence, where a capital says nothing. */
export function isSentenceStart(tokens: Tokens, at: number): boolean {
  if (at === 0) return true;
  return /[.!?:;"“”\n]/.test(tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]));
}

/** Whether token `at` is the name of an office: "Georgia President" is no person Georgia. */
export function isOfficeWord(tokens: Tokens, at: number): boolean {
  return TITLE_WORDS.has(word(tokens, at).toLowerCase());
}

/** "US" in "GIVE US PEACE": an acronym among words in capitals. */
export function isShouted(tokens: Tokens, at: number, length: number): boolean {
  const isLoud = (i: number) =>
    i >= 0 && i < tokens.count && (tokens.shapes[i]! & ALL_CAPITALS) !== 0 && tokens.ends[i]! - tokens.starts[i]! > 2;
  return isLoud(at - 1) || isLoud(at + length);
}

/** Whether "the north", "the puppet group" means a Korea here: it speaks itself, or the text is about the two. */
export function isKoreaSide(tokens: Tokens, at: number, length: number, topic: Topic, home: ActorCode | null): boolean {
  const isCapital = (tokens.shapes[at + length - 1]! & CAPITAL) !== 0;
  const isOfKorea = isCapital ? home === 'KOR' || topic.koreas : topic.koreasInLowerCase;
  if (home !== 'PRK' && !isOfKorea) return false;
  if (length === 1 && /^(?:north|south)$/i.test(word(tokens, at)) && (at === 0 || !/^the$/i.test(word(tokens, at - 1))))
    return false;
  const next = at + length < tokens.count ? word(tokens, at + length).toLowerCase() : '';
  return !(next === 'of' || next === 'pole' || next === 'east' || next === 'west' || next === 'atlantic');
}
