import { type ClauseStop, isClauseStart, isQuoteMark } from '../syntax/clause-end.ts';
import { DAYS } from '../syntax/noun-phrases.ts';
import { subjectBefore } from '../syntax/subjects.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import type { WordRange } from '../syntax/word-range.ts';
import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import { contentFrom, LONGEST_CONTENT, type QuotedWords } from './content.ts';
import { type ContentKind, isContentStop } from './content-stops.ts';
import { afterSettings, type Complement, complementsAfter, objectEnd } from './frames.ts';

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
  /** The lexicon entry that makes a noun, or an adjective after *be*, a cue before `link`. */
  readonly nounCue: (lemma: string, link: string) => string | null;
  readonly adjectiveCue: (word: string, link: string) => string | null;
}

/** The attribution whose cue is the verb group with index `v`, or null. */
export function verbAttribution(reading: WordReading, v: number): WordAttribution | null {
  const { prose, syntax } = reading;
  const verb = syntax.verbs.list[v];
  if (verb === undefined) return null;
  const lemma = prose.words.lemma[verb.head] ?? '';
  if (!reading.isSaying(lemma)) return null;
  const sentence = prose.sentences[syntax.sentenceOf[verb.head] ?? 0];
  if (sentence === undefined) return null;
  const place = { reading, v, verb, lemma, sentence };
  if (verb.passive) return passiveAttribution(place);
  return invertedAttribution(place) ?? preposedAttribution(place) ?? plainAttribution(place);
}

/** A verb of saying in its sentence. */
interface Place {
  readonly reading: WordReading;
  readonly v: number;
  readonly verb: VerbGroup;
  readonly lemma: string;
  readonly sentence: Sentence;
}

/** *"...," said the envoy of Veyra.* */
function invertedAttribution({ reading, verb, lemma, sentence }: Place): WordAttribution | null {
  const source = invertedSubject(reading, verb, sentence.first, sentence.last);
  const by = source === null ? null : reading.isCue(lemma, 'none', verb);
  if (source === null || by === null) return null;
  const before = contentBefore(reading, verb.first, sentence.first);
  if (before === null) return null;
  const after = resumedContent(reading, source.last, sentence.last, before);
  return { source, cue: verb, content: after === null ? [before] : [before, after], lemma, frame: 'none', by };
}

/** *"...," the envoy said*, *The talks are over, she told reporters.* */
function preposedAttribution({ reading, v, verb, lemma, sentence }: Place): WordAttribution | null {
  const { prose, syntax } = reading;
  const by = reading.isCue(lemma, 'none', verb);
  if (by === null || verb.form !== 'finite') return null;
  const source = ownSubject(reading, v);
  if (source === null || source.last - source.first > 25 || source.first <= sentence.first) return null;
  const mark = prose.words.lower[source.first - 1] ?? '';
  if (mark !== ',' && !isQuoteMark(mark) && mark !== '—' && mark !== '--') return null;
  // told reporters; went on; said on Tuesday
  let end = prose.words.lower[verb.last] === 'on' && lemma === 'go' ? verb.last + 1 : verb.last;
  const cue = { first: verb.first, last: end };
  if (ADDRESSING.has(lemma)) end = objectEnd(prose, syntax, end, sentence.last);
  const settled = afterSettings(prose, syntax, end, sentence.last);
  if (settled === end && objectEnd(prose, syntax, end, sentence.last) > end) return null;
  const next = prose.words.lower[settled] ?? '';
  const quotedBefore = isQuoteMark(mark);
  const done = settled >= sentence.last - 1 || /^[.,;!?—–-]$|^--$/.test(next) || isQuoteMark(next);
  const ownContent = complementsAfter(prose, syntax, verb.last, sentence.last).some((c) =>
    /that$|wh$|clause$|^to$/.test(c.frame),
  );
  if (!(done || quotedBefore) || (ownContent && !(quotedBefore && done))) return null;
  const before = contentBefore(reading, source.first, sentence.first);
  const after = done ? resumedContent(reading, settled, sentence.last, before) : null;
  if (before === null) return null;
  return { source, cue, content: after === null ? [before] : [before, after], lemma, frame: 'none', by };
}

/** Verbs whose object is who is spoken to. */
const ADDRESSING: ReadonlySet<string> = new Set([
  'tell',
  'remind',
  'assure',
  'inform',
  'warn',
  'advise',
  'ask',
  'notify',
]);

/** *"Go," she said, "or wait."*: the rest of what a cue parts. */
function resumedContent(
  reading: WordReading,
  comma: number,
  limit: number,
  before: WordRange | null,
): WordRange | null {
  const { prose, syntax, quoted } = reading;
  const { words } = prose;
  if (before === null || comma + 2 >= limit) return null;
  if (words.lower[comma] === ';')
    return contentFrom(prose, syntax, quoted, comma + 1, (word) => isContentStop(reading, word, 'clause', comma + 1));
  if (words.lower[comma] !== ',') return null;
  const isQuoted = isQuoteMark(words.lower[before.last - 1] ?? '');
  if (isQuoted !== isQuoteMark(words.lower[comma + 1] ?? '')) return null;
  const verb = syntax.verbs.list[syntax.verbs.of[comma + 1] ?? -1];
  if (
    !isQuoted &&
    (verb?.form === 'gerund' ||
      /^(?:and|but|who|which|while|as|when|after|although|though|with|according)$/.test(words.lower[comma + 1] ?? ''))
  )
    return null;
  return contentFrom(prose, syntax, quoted, comma + 1, (word) => isContentStop(reading, word, 'clause', comma + 1));
}

/** *Kira said that ...*: the content follows. */
function plainAttribution(place: Place): WordAttribution | null {
  const { reading, v, verb, lemma, sentence } = place;
  const { prose, syntax, quoted } = reading;
  const source = sourceOf(reading, v);
  for (const complement of complementsAfter(prose, syntax, verb.last, sentence.last)) {
    const by = complement.frame === 'none' ? null : reading.isCue(lemma, complement.frame, verb);
    if (by === null) continue;
    if (complement.frame === 'np-ing' && LETTERS.has(lemma) && hasOwnCue(reading, gerundAfter(reading, verb.last)))
      return null;
    const split = splitObject(place, complement);
    const content = contentFrom(
      prose,
      syntax,
      quoted,
      split.at,
      stopFor(place, source, kindOf(complement.frame), split.at),
    );
    if (content === null) continue;
    const cue = { first: cueFirst(reading, v), last: withAdverb(reading, verb.last, split) };
    if (RAISING.has(lemma) && complement.frame === 'to' && hasOwnCue(reading, split.at)) return null;
    if (RAISING.has(lemma)) return raised(place, source, cue, content, complement.frame, by);
    return { source, cue, content: [content], lemma, frame: complement.frame, by };
  }
  return null;
}

function kindOf(frame: string): ContentKind {
  return /(?:that|wh|clear|clause|quote|^to|-to|ing)$/.test(frame) ? 'clause' : 'phrase';
}

/** A cue takes in an adverb of manner behind it: *said [dryly]:*, *has said [repeatedly] that*. */
function withAdverb(reading: WordReading, last: number, split: { at: number; cueLast: number }): number {
  const { words } = reading.prose;
  const isManner =
    split.cueLast === last && words.class[last] === 'ADV' && /ly$/.test(words.lower[last] ?? '') && last < split.at;
  if (!isManner) return split.cueLast;
  return words.lower[last + 1] === ':' ? last + 2 : last + 1;
}

/** Where the content begins when an object stands before it, and how far the cue goes. */
function splitObject(
  { reading, verb, lemma, sentence }: Place,
  complement: Complement,
): { at: number; cueLast: number } {
  const { words } = reading.prose;
  if (!/^np(?:-|$)/.test(complement.frame) || ADDRESSING.has(lemma) || complement.frame === 'np-ing') {
    return { at: complement.at, cueLast: complement.cueLast };
  }
  const object = objectEnd(reading.prose, reading.syntax, verb.last, sentence.last);
  // expressed [concern] that ..., made [the point] that ...: the object belongs to the cue
  if (
    complement.frame === 'np-that' &&
    (CARRYING.has(lemma) || reading.nounCue(words.lemma[object - 1] ?? '', 'that') !== null)
  ) {
    return { at: complement.at, cueLast: object };
  }
  // expressed [frustration over] the plan
  if (/^(?:express|voice)$/.test(lemma) && words.class[object] === 'ADP' && object + 1 < sentence.last)
    return { at: object + 1, cueLast: object + 1 };
  return complement.frame === 'np-quote' && words.lower[complement.at - 1] === ':'
    ? { at: complement.at, cueLast: complement.at }
    : { at: Math.min(complement.at, complement.cueLast), cueLast: complement.cueLast };
}

/** Verbs that say little without their object. */
const CARRYING: ReadonlySet<string> = new Set([
  'express',
  'voice',
  'make',
  'send',
  'release',
  'issue',
  'convince',
  'persuade',
  'convey',
  'teach',
  'brief',
]);

/** Verbs that put out a text whose gerund says what it says: *released a statement [saying]*. */
const LETTERS: ReadonlySet<string> = new Set([
  'release',
  'issue',
  'send',
  'post',
  'publish',
  'write',
  'put',
  'make',
  'give',
  'deliver',
  'file',
  'run',
  'air',
  'tweet',
  'email',
]);

/** Whether the verb group at word `at` is a verb of saying that reads as a cue of its own. */
function hasOwnCue(reading: WordReading, at: number): boolean {
  const { prose, syntax } = reading;
  const verb = syntax.verbs.list[syntax.verbs.of[at] ?? -1];
  return verb !== undefined && reading.isSaying(prose.words.lemma[verb.head] ?? '');
}

/** The word at which the first gerund begins in the ten words from `from` on, or `from`. */
function gerundAfter(reading: WordReading, from: number): number {
  const { syntax } = reading;
  for (let i = from; i < from + 10; i++) {
    const verb = syntax.verbs.list[syntax.verbs.of[i] ?? -1];
    if (verb?.first === i) return verb.form === 'gerund' ? i : from;
  }
  return from;
}

/** Verbs whose subject is part of what is claimed: nobody is said to say it. */
const RAISING: ReadonlySet<string> = new Set(['seem', 'appear']);

function raised(
  place: Place,
  subject: WordRange | null,
  cue: WordRange,
  content: WordRange,
  frame: string,
  by: string,
): WordAttribution {
  const contents = subject === null ? [content] : [subject, content];
  return { source: null, cue, content: contents, lemma: place.lemma, frame, by };
}

/** *Kira was told that ...*, *the plan was condemned by Veyra*, *she is expected to win*. */
function passiveAttribution(place: Place): WordAttribution | null {
  const { reading, v, verb, lemma, sentence } = place;
  const { prose, syntax, quoted } = reading;
  const subject = sourceOf(reading, v);
  for (const complement of complementsAfter(prose, syntax, verb.last, sentence.last)) {
    const by = reading.isCue(lemma, `passive-${complement.frame}`, verb);
    if (by === null) continue;
    const bare = complement.frame === 'none' || complement.frame === 'p:as' || SETTING_FRAMES.test(complement.frame);
    const cue = { first: verb.first, last: bare ? verb.last : complement.cueLast };
    if (complement.frame === 'p:by') {
      const end = objectEnd(prose, syntax, complement.at, sentence.last);
      if (end === complement.at || subject === null) return null;
      if (ADDRESSING.has(lemma)) return toldBy(place, { first: complement.at, last: end }, by);
      return { source: { first: complement.at, last: end }, cue, content: [subject], lemma, frame: 'passive-p:by', by };
    }
    const from = complement.frame === 'p:as' ? verb.last : complement.at;
    const content =
      complement.frame === 'none' || SETTING_FRAMES.test(complement.frame)
        ? null
        : contentFrom(prose, syntax, quoted, from, stopFor(place, subject, kindOf(complement.frame), complement.at));
    if (ADDRESSING.has(lemma)) {
      if (content === null) return null;
      return { source: null, cue, content: [content], lemma, frame: `passive-${complement.frame}`, by };
    }
    const contents = [subject, content].filter((range) => range !== null);
    if (contents.length === 0) return null;
    return { source: null, cue, content: contents, lemma, frame: `passive-${complement.frame}`, by };
  }
  return null;
}

/** Prepositions that tell when and where rather than what, after a passive. */
const SETTING_FRAMES = /^p:(?:in|on|at|after|before|during|from|through|since|under)$/;

/** *They were told by Kira, the envoy, that ...*, *asked by Kira about ...*. */
function toldBy({ reading, verb, lemma, sentence }: Place, source: WordRange, by: string): WordAttribution | null {
  const { prose, syntax, quoted } = reading;
  const { words } = prose;
  for (let i = source.last; i < sentence.last && i < source.last + 15; i++) {
    const lower = words.lower[i] ?? '';
    if (!/^(?:that|whether|if|about|why|how|what)$/.test(lower) && !(words.class[i] === 'PART' && lower === 'to'))
      continue;
    const content = contentFrom(prose, syntax, quoted, lower === 'about' ? i + 1 : i, (word) =>
      isContentStop(reading, word, 'clause', i),
    );
    return content === null
      ? null
      : { source, cue: { first: verb.first, last: verb.last }, content: [content], lemma, frame: 'passive-p:by', by };
  }
  return null;
}

/** A cue reaches back over the verbs and adjectives that it hangs on: *[went on to] say*, *[is more likely to] think*, *[began] asking*. */
function cueFirst(reading: WordReading, v: number): number {
  const { prose, syntax } = reading;
  const verb = syntax.verbs.list[v];
  if (verb === undefined) return 0;
  const start = prose.sentences[syntax.sentenceOf[verb.head] ?? 0]?.first ?? 0;
  if (verb.form === 'finite') return verb.first;
  let i = verb.first - 1;
  if (verb.form === 'infinitive') {
    if (/^(?:on|out|up|ahead)$/.test(prose.words.lower[i] ?? '') && (syntax.verbs.of[i - 1] ?? -1) >= 0) i--;
    while (
      i > start &&
      (prose.words.class[i] === 'ADJ' || prose.words.class[i] === 'ADV') &&
      (syntax.verbs.of[i] ?? -1) < 0
    )
      i--;
  }
  const letter = verb.form === 'gerund' ? letterBefore(reading, verb.first, start) : null;
  if (letter !== null) return letter;
  const governor = syntax.verbs.list[syntax.verbs.of[i] ?? -1];
  if (governor === undefined || governor.first < start || governor.last !== i + 1) return verb.first;
  if (verb.form === 'gerund' && !PHASES.has(prose.words.lemma[governor.head] ?? '')) return verb.first;
  return cueFirst(reading, syntax.verbs.of[i] ?? 0);
}

/** *[released a statement on Monday] saying*: where the verb that put out the text begins, or null. */
function letterBefore(reading: WordReading, end: number, start: number): number | null {
  const { prose, syntax } = reading;
  for (let i = end - 1; i > start && i > end - 8; i--) {
    if (prose.words.lower[i] === ',') return null;
    const verb = syntax.verbs.list[syntax.verbs.of[i] ?? -1];
    if (verb === undefined) continue;
    const object = syntax.phrases.list[syntax.phrases.of[verb.last] ?? -1];
    const lends = LETTERS.has(prose.words.lemma[verb.head] ?? '') && object?.first === verb.last && !verb.passive;
    return lends && TEXTS.has(prose.words.lemma[object.head] ?? '') ? verb.first : null;
  }
  return null;
}

const TEXTS: ReadonlySet<string> = new Set([
  'statement',
  'letter',
  'email',
  'mail',
  'message',
  'memo',
  'report',
  'tweet',
  'ad',
  'video',
  'note',
  'post',
  'release',
  'speech',
  'article',
  'brief',
  'commentary',
  'communique',
  'declaration',
  'appeal',
  'questionnaire',
  'resolution',
]);

/** Verbs that only say how another one runs its course. */
const PHASES: ReadonlySet<string> = new Set([
  'begin',
  'start',
  'keep',
  'stop',
  'avoid',
  'continue',
  'finish',
  'resume',
]);

/** What ends the content of this verb: other cues, and the main clause where the verb stands in a clause beside it. */
function stopFor(place: Place, source: WordRange | null, kind: ContentKind, first: number): ClauseStop {
  const { reading, verb, sentence } = place;
  const { prose, syntax } = reading;
  const { words } = prose;
  const fronted = isFronted(place);
  const relative =
    source !== null && source.last - source.first === 1 && /^(?:who|which|that)$/.test(words.lower[source.first] ?? '');
  const beside = relative || (verb.form === 'gerund' && verb.first > sentence.first);
  return (word) => {
    if (isContentStop(reading, word, kind, first)) return true;
    if (words.lower[word] !== ',') return false;
    if (fronted) return isClauseStart(prose, syntax, word + 1);
    const next = syntax.verbs.list[syntax.verbs.of[word + 1] ?? -1];
    return beside && next?.first === word + 1 && next.form === 'finite';
  };
}

/** Whether the verb stands in a clause before the main one: *Asked about it, Kira...*, *When he said so, ...*. */
function isFronted({ reading, verb, sentence }: Place): boolean {
  const { words } = reading.prose;
  let first = sentence.first;
  while (
    first < verb.first &&
    (/^(?:but|and|yet|so)$/.test(words.lower[first] ?? '') || isQuoteMark(words.lower[first] ?? ''))
  )
    first++;
  if (first === verb.first) return verb.form !== 'finite' || /ed$|known$|told$/.test(words.lower[verb.head] ?? '');
  if (!FRONTING.has(words.lower[first] ?? '')) return false;
  for (let i = first; i < verb.first; i++) if (words.lower[i] === ',') return false;
  return true;
}

const FRONTING: ReadonlySet<string> = new Set([
  ...[
    'as',
    'when',
    'while',
    'after',
    'although',
    'though',
    'if',
    'because',
    'since',
    'before',
    'despite',
    'by',
    'in',
    'even',
    'once',
    'with',
    'whenever',
    'unless',
    'until',
    'rather',
    'instead',
    'given',
    'for',
    'at',
    'on',
    'without',
    'whether',
  ],
]);

/** *"...," said Kira Aro, the envoy of Veyra, who left.*: the subject after its verb, with all that is attached to it. */
function invertedSubject(reading: WordReading, verb: VerbGroup, start: number, limit: number): WordRange | null {
  const { prose, syntax } = reading;
  const { words } = prose;
  const before = words.lower[verb.first - 1] ?? '';
  if (verb.first <= start || !(before === ',' || isQuoteMark(before) || before === '—' || before === '--')) return null;
  if (verb.form !== 'finite' || verb.passive) return null;
  let end = objectEnd(prose, syntax, verb.last, limit);
  if (end === verb.last) return null;
  const after = syntax.verbs.list[syntax.verbs.of[end] ?? -1];
  if (after !== undefined && after.first === end && after.form === 'finite') return null;
  if ((syntax.phrases.list[syntax.phrases.of[verb.last] ?? -1]?.pronoun ?? true) === true)
    return { first: verb.last, last: end };
  end = attachedEnd(reading, end, limit);
  return { first: verb.last, last: end };
}

/** The word after what is attached to a phrase that ends at `end`: prepositions, appositions and relatives, not settings or further cues. */
function attachedEnd(reading: WordReading, from: number, limit: number): number {
  const { prose, syntax } = reading;
  const { words } = prose;
  let depth = 0;
  let end = from;
  for (; end < limit; end++) {
    const lower = words.lower[end] ?? '';
    if (/^[.;:!?]$/.test(lower) || isQuoteMark(lower)) break;
    if (lower === '(') depth++;
    if (lower === ')') depth--;
    if (depth > 0) continue;
    if (end === from && words.class[end] === 'ADP' && !/^(?:of|for|from|with)$/.test(lower)) break;
    if (
      end === from &&
      (words.class[end] === 'ADV' || words.class[end] === 'CCONJ' || words.class[end] === 'SCONJ' || lower === 'as')
    )
      break;
    if (end === from && DAYS.has(lower)) break;
    if (
      lower === '—' ||
      lower === '--' ||
      ((lower === '-' || lower === '–') && words.start[end] !== words.end[end - 1])
    )
      break;
    if (lower === ',' && isBreak(reading, end + 1)) break;
    const verb = syntax.verbs.list[syntax.verbs.of[end] ?? -1];
    if (
      verb?.first === end &&
      verb.form === 'gerund' &&
      words.lower[end - 1] === ',' &&
      reading.isSaying(words.lemma[verb.head] ?? '')
    )
      break;
  }
  while (end > from && words.lower[end - 1] === ',') end--;
  return end;
}

/** Whether after a comma something other than an attachment begins at `i`: a gerund, a conjunction, a saying relative, a setting. */
function isBreak(reading: WordReading, i: number): boolean {
  const { prose, syntax } = reading;
  const { words } = prose;
  const lower = words.lower[i] ?? '';
  const verb = syntax.verbs.list[syntax.verbs.of[i] ?? -1];
  if (verb?.first === i) return true;
  if (/^(?:but|while|as|when|after|before|although|though|because|in|on|at|during|according|adding)$/.test(lower))
    return true;
  if (lower === 'and') return isClauseStart(prose, syntax, i + 1) || (syntax.verbs.of[i + 1] ?? -1) >= 0;
  if (lower !== 'who' && lower !== 'which') return false;
  const next = syntax.verbs.list[syntax.verbs.of[i + 1] ?? -1];
  return next !== undefined && reading.isSaying(words.lemma[next.head] ?? '');
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
      /^[\p{L}]/u.test(words.lower[range.first - 1] ?? '') &&
      range.first - start < 40 &&
      !hasCue(reading, start, range.first)
    )
      return { first: clauseFirst(reading, start), last: end };
    return range;
  }
  if (mark !== ',' && !isQuoteMark(mark)) return null;
  const first = clauseFirst(reading, start);
  if (isParticiple(reading, first)) return null;
  if (isQuoteMark(mark)) return end - first > 2 ? { first, last: end } : null;
  if (first >= end - 2 || !isFullClause(reading, first, end - 1)) return null;
  if ((syntax.verbs.of[first] ?? -1) >= 0 && first === start) return { first, last: end - 1 };
  return { first, last: end - 1 };
}

/** *[Asked] about it, ...*, *[Speaking] in Orsa, ...*: what stands before a comma is no content. */
function isParticiple(reading: WordReading, at: number): boolean {
  const { prose, syntax } = reading;
  const verb = syntax.verbs.list[syntax.verbs.of[at] ?? -1];
  return (
    verb !== undefined &&
    verb.first === at &&
    (verb.form !== 'finite' || /ed$|known$|told$/.test(prose.words.lower[verb.head] ?? ''))
  );
}

/** Whether a verb of saying stands among the words. */
function hasCue(reading: WordReading, first: number, last: number): boolean {
  const { syntax, prose } = reading;
  for (let i = first; i < last; i++) {
    const group = syntax.verbs.list[syntax.verbs.of[i] ?? -1];
    if (group !== undefined && reading.isSaying(prose.words.lemma[group.head] ?? '')) return true;
  }
  return false;
}

/** The word after a dateline that opens a paragraph (*ORSA (AP) - The talks*), or `start`. */
export function afterDateline(reading: WordReading, start: number): number {
  const { prose } = reading;
  const { words } = prose;
  const initial = prose.text.slice(words.start[start] ?? 0, words.end[start] ?? 0);
  if (!/^\p{Lu}{2,}$/u.test(initial)) return start;
  for (let i = start + 1; i < start + 14 && i < words.length; i++) {
    if (/^(?:-|–|—|--)$/.test(words.lower[i] ?? '') && words.start[i] !== words.end[i - 1]) return i + 1;
    if (/^[.;:!?]$/.test(words.lower[i] ?? '') && i > start + 6) return start;
  }
  return start;
}

function clauseFirst(reading: WordReading, start: number): number {
  const { words } = reading.prose;
  let first = afterDateline(reading, start);
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
export function sourceOf(reading: WordReading, v: number): WordRange | null {
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
  if (
    verb.form === 'gerund' &&
    ((syntax.phrases.of[verb.first - 1] ?? -1) < 0 || letterBefore(reading, verb.first, 0) !== null)
  )
    return null;
  return subjectBefore(prose, syntax, verb);
}
