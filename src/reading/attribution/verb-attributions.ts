import { objectEnd } from '../syntax/objects.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { WordRange } from '../syntax/word-range.ts';
import { stopFor } from './clause-stops.ts';
import { contentFrom } from './content.ts';
import { type ContentKind, isContentStop } from './content-stops.ts';
import { cueFirst, LETTERS, withAdverb } from './cue-extent.ts';
import { type Complement, complementsAfter } from './frames.ts';
import { passiveAttribution } from './passive-attributions.ts';
import { invertedAttribution, preposedAttribution } from './preposed-attributions.ts';
import { sourceOf } from './sources.ts';
import { ADDRESSING, type Place, type WordAttribution, type WordReading } from './word-reading.ts';

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

/** *Kira said that ...*: the content follows. */
function plainAttribution(place: Place): WordAttribution | null {
  const { reading, v, verb, lemma, sentence } = place;
  const { prose, syntax, quoted } = reading;
  const source = sourceOf(reading, v);
  const gap = relativeAttribution(place, source);
  if (gap !== null) return gap;
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

/** *a plan [that] Kira said [would fail]*: the relative pronoun is the subject of what is said. */
function relativeAttribution({ reading, verb, lemma }: Place, source: WordRange | null): WordAttribution | null {
  const { prose, syntax, quoted } = reading;
  const by = reading.isCue(lemma, 'clause', verb);
  if (by === null || source === null || source.last > verb.first) return null;
  const relative = source.first - 1;
  const next = groupOf(syntax.verbs, verb.last);
  if (!/^(?:which|that|who|whom|what)$/.test(prose.words.lower[relative] ?? '')) return null;
  if (next === undefined || next.first !== verb.last || next.form !== 'finite') return null;
  const rest = contentFrom(prose, syntax, quoted, verb.last, (word) =>
    isContentStop(reading, word, 'clause', verb.last),
  );
  if (rest === null) return null;
  const subject = { first: relative, last: relative + 1 };
  return { source, cue: { first: verb.first, last: verb.last }, content: [subject, rest], lemma, frame: 'gap', by };
}

/** Whether the content of a frame is built as a clause or as a phrase. */
export function kindOf(frame: string): ContentKind {
  return /(?:that|wh|clear|clause|quote|^to|-to|ing)$/.test(frame) ? 'clause' : 'phrase';
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

/** Whether the verb group at word `at` is a verb of saying that reads as a cue of its own. */
function hasOwnCue(reading: WordReading, at: number): boolean {
  const { prose, syntax } = reading;
  const verb = groupOf(syntax.verbs, at);
  return verb !== undefined && reading.isSaying(prose.words.lemma[verb.head] ?? '');
}

/** The word at which the first gerund begins in the ten words from `from` on, or `from`. */
function gerundAfter(reading: WordReading, from: number): number {
  const { syntax } = reading;
  for (let i = from; i < from + 10; i++) {
    const verb = groupOf(syntax.verbs, i);
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
