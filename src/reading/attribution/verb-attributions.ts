import { isQuoteMark } from '../syntax/clause-end.ts';
import { subjectBefore } from '../syntax/subjects.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import type { WordRange } from '../syntax/word-range.ts';
import type { Prose } from '../text/prose.ts';
import { contentFrom, LONGEST_CONTENT, type QuotedWords } from './content.ts';
import { complementsAfter, objectEnd } from './frames.ts';

/** An attribution in words, before it becomes spans. */
export interface WordAttribution {
  readonly source: WordRange | null;
  readonly cue: WordRange;
  readonly content: readonly WordRange[];
  readonly lemma: string;
  readonly frame: string;
  readonly by: string;
}

/** Tells whether a verb is a cue in a frame, and by which lexicon entry. */
export type CueTest = (lemma: string, frame: string, verb: VerbGroup) => string | null;

/** What every rule of attribution looks at. */
export interface WordReading {
  readonly prose: Prose;
  readonly syntax: Syntax;
  readonly quoted: QuotedWords;
  readonly isCue: CueTest;
  readonly isSaying: (lemma: string) => boolean;
}

/** The attributions whose cue is the verb group with index `v`. */
export function verbAttribution(reading: WordReading, v: number): WordAttribution | null {
  const { prose, syntax, quoted } = reading;
  const { words } = prose;
  const verb = syntax.verbs.list[v];
  if (verb === undefined) return null;
  const lemma = words.lemma[verb.head] ?? '';
  if (!reading.isSaying(lemma)) return null;
  const sentence = prose.sentences[syntax.sentenceOf[verb.head] ?? 0];
  if (sentence === undefined) return null;
  const inverted = invertedSubject(reading, verb, sentence.first, sentence.last);
  if (inverted !== null) {
    const by = reading.isCue(lemma, 'none', verb);
    if (by !== null) {
      const before = contentBefore(reading, verb.first, sentence.first);
      if (before !== null) return { source: inverted, cue: verb, content: [before], lemma, frame: 'none', by };
    }
  }
  const source = sourceOf(reading, v);
  for (const complement of complementsAfter(prose, syntax, verb.last, sentence.last)) {
    const frame = verb.passive ? `passive-${complement.frame}` : complement.frame;
    const by = reading.isCue(lemma, frame, verb);
    if (by === null) continue;
    const cue = { first: verb.first, last: complement.cueLast };
    if (complement.frame === 'none') {
      if (source === null) continue;
      const before = contentBefore(reading, source.first, sentence.first);
      if (before === null) continue;
      return { source, cue, content: [before], lemma, frame, by };
    }
    const content = contentFrom(prose, syntax, quoted, complement.at, (word) => isContentStop(reading, word));
    if (content === null) continue;
    return { source, cue, content: [content], lemma, frame, by };
  }
  return null;
}

/** Where somebody's content stops for another verb of saying: *, adding that*, *and urged*, *, according to*. */
function isContentStop(reading: WordReading, word: number): boolean {
  const { prose, syntax } = reading;
  const { words } = prose;
  const lower = words.lower[word] ?? '';
  if (lower === '—' || lower === '--') return true;
  let next = word + 1;
  if (lower === ',') {
    if (words.lower[next] === 'according') return true;
    if (words.lower[next] === 'and' || words.lower[next] === 'but') next++;
  } else if (lower !== 'and' && lower !== 'but') return false;
  const verb = syntax.verbs.list[syntax.verbs.of[next] ?? -1];
  if (verb === undefined || verb.first !== next || verb.form === 'infinitive') return false;
  return (verb.form === 'gerund' || lower !== ',' || next > word + 1) && reading.isSaying(words.lemma[verb.head] ?? '');
}

/** *"...," said the envoy of Veyra*: the subject after its verb. */
function invertedSubject(reading: WordReading, verb: VerbGroup, start: number, limit: number): WordRange | null {
  const { prose, syntax } = reading;
  const before = prose.words.lower[verb.first - 1] ?? '';
  if (verb.first <= start || !(before === ',' || isQuoteMark(before) || before === '—' || before === '--')) return null;
  if (verb.form !== 'finite' || verb.passive) return null;
  const end = objectEnd(prose, syntax, verb.last, limit);
  if (end === verb.last) return null;
  const after = syntax.verbs.list[syntax.verbs.of[end] ?? -1];
  if (after !== undefined && after.first === end) return null;
  return { first: verb.last, last: end };
}

/** The content that ends just before word `end`: a quotation, or the clause before a comma. */
function contentBefore(reading: WordReading, end: number, sentenceStart: number): WordRange | null {
  const start = Math.max(sentenceStart, end - LONGEST_CONTENT);
  const { prose, quoted, syntax } = reading;
  const { words } = prose;
  const mark = words.lower[end - 1] ?? '';
  const q = quoted.of[end - 1] ?? -1;
  const range = quoted.ranges[q];
  if (range !== undefined && range.last === end) {
    // a partial quotation at the end of a clause: the clause is the content
    if (
      range.first > start &&
      mark !== ',' &&
      /^[a-z]/.test(words.lower[range.first - 1] ?? '') &&
      isFullClause(reading, start, range.first)
    )
      return { first: clauseFirst(reading, start), last: end };
    return range;
  }
  if (mark !== ',') return null;
  const first = clauseFirst(reading, start);
  if (first >= end - 2 || !isFullClause(reading, first, end - 1)) return null;
  if ((syntax.verbs.of[first] ?? -1) >= 0 && first === start) return { first, last: end - 1 };
  return { first, last: end - 1 };
}

function clauseFirst(reading: WordReading, start: number): number {
  const { words } = reading.prose;
  let first = start;
  while (/^(?:but|and|yet|so|still|,)$/.test(words.lower[first] ?? '')) first++;
  return first;
}

/** Whether a subject and its finite verb stand in the words. */
function isFullClause(reading: WordReading, first: number, last: number): boolean {
  const { syntax, prose } = reading;
  if (
    /^(?:as|when|while|if|after|before|although|though|because|since|in|on|at|for|during|with|by)$/.test(
      prose.words.lower[first] ?? '',
    )
  ) {
    // an opening adjunct: something must follow its comma
    let comma = first;
    while (comma < last && prose.words.lower[comma] !== ',') comma++;
    if (comma >= last - 2) return false;
    return isFullClause(reading, comma + 1, last);
  }
  for (let i = first + 1; i < last; i++) {
    const group = syntax.verbs.list[syntax.verbs.of[i] ?? -1];
    if (group !== undefined && group.form === 'finite') return true;
  }
  return false;
}

/** The subject of a verb: its own, or that of the earlier verb that it is coordinated with or hangs on, a verb of saying first. */
function sourceOf(reading: WordReading, v: number): WordRange | null {
  const own = ownSubject(reading, v);
  if (own !== null) return own;
  const { prose, syntax } = reading;
  const sentence = syntax.sentenceOf[syntax.verbs.list[v]?.head ?? 0];
  let nearest: WordRange | null = null;
  for (let k = v - 1; k >= 0 && k > v - FURTHEST_VERBS; k--) {
    const earlier = syntax.verbs.list[k];
    if (earlier === undefined || syntax.sentenceOf[earlier.head] !== sentence) break;
    const subject = ownSubject(reading, k);
    if (subject === null) continue;
    nearest ??= subject;
    if (reading.isSaying(prose.words.lemma[earlier.head] ?? '')) return subject;
    if (syntax.verbs.list[v]?.form === 'infinitive') break;
  }
  return nearest;
}

/** How many verbs back a shared subject may stand. */
const FURTHEST_VERBS = 8;

/** The subject that stands before the verb itself. */
function ownSubject(reading: WordReading, v: number): WordRange | null {
  const { prose, syntax } = reading;
  const verb = syntax.verbs.list[v];
  if (verb === undefined || verb.form === 'infinitive') return null;
  const before = prose.words.lower[verb.first - 1] ?? '';
  if (before === 'and' || before === 'but' || before === 'or') return null;
  if (verb.form === 'gerund' && (syntax.phrases.of[verb.first - 1] ?? -1) < 0) return null;
  return subjectBefore(prose, syntax, verb);
}
