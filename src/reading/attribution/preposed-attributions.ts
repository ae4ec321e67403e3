import { isQuoteMark } from '../syntax/clause-end.ts';
import { afterSettings, objectEnd } from '../syntax/objects.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { WordRange } from '../syntax/word-range.ts';
import type { Sentence } from '../text/sentences.ts';
import { contentFrom } from './content.ts';
import { clauseFirst, contentBefore, isParticiple } from './content-before.ts';
import { isContentStop } from './content-stops.ts';
import { complementsAfter } from './frames.ts';
import { invertedSubject } from './inverted-subject.ts';
import { ownSubject } from './sources.ts';
import { ADDRESSING, type Place, type WordAttribution, type WordReading } from './word-reading.ts';

/** *"...," said the envoy of Veyra.* */
export function invertedAttribution({ reading, verb, lemma, sentence }: Place): WordAttribution | null {
  const source = invertedSubject(reading, verb, sentence.first, sentence.last);
  const by = source === null ? null : reading.isCue(lemma, 'none', verb);
  if (source === null || by === null) return null;
  const before = contentBefore(reading, verb.first, sentence.first);
  if (before === null) return null;
  const after = resumedContent(reading, source.last, sentence.last, before);
  return { source, cue: verb, content: after === null ? [before] : [before, after], lemma, frame: 'none', by };
}

/** *"...," the envoy said*, *The talks are over, she told reporters.* */
export function preposedAttribution({ reading, v, verb, lemma, sentence }: Place): WordAttribution | null {
  const { prose, syntax } = reading;
  const by = reading.isCue(lemma, 'none', verb);
  if (by === null || verb.form !== 'finite') return null;
  const source = ownSubject(reading, v);
  if (source === null || source.last - source.first > 25) return null;
  if (source.first <= sentence.first) return afterQuestion(reading, verb, source, sentence, lemma, by);
  const mark = prose.words.lower[source.first - 1] ?? '';
  if (mark !== ',' && !isQuoteMark(mark) && mark !== '—' && mark !== '--' && mark !== 'as') return null;
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
  const parts = { source, cue, lemma, frame: 'none', by };
  if (mark === 'as') {
    const rest = next === ',' ? resumedContent(reading, settled, sentence.last, source) : null;
    return rest === null ? null : { ...parts, content: [rest] };
  }
  const whole = contentBefore(reading, source.first, sentence.first);
  const before = whole ?? (mark === ',' && next === ',' ? partBefore(reading, source.first, sentence.first) : null);
  const after = done ? resumedContent(reading, settled, sentence.last, before) : null;
  if (before === null || (whole === null && after === null)) return null;
  return { ...parts, content: after === null ? [before] : [before, after] };
}

/** *"Is it over?" Kira asked.*: the quotation is a sentence of its own. */
function afterQuestion(
  reading: WordReading,
  verb: VerbGroup,
  source: WordRange,
  sentence: Sentence,
  lemma: string,
  by: string,
): WordAttribution | null {
  const { prose, syntax, quoted } = reading;
  const range = quoted.ranges[quoted.of[sentence.first - 1] ?? -1];
  if (
    range === undefined ||
    range.last !== sentence.first ||
    !/^[?!—-]$|^--$/.test(prose.words.lower[range.last - 2] ?? '')
  )
    return null;
  const end = ADDRESSING.has(lemma) ? objectEnd(prose, syntax, verb.last, sentence.last) : verb.last;
  const settled = afterSettings(prose, syntax, end, sentence.last);
  if (settled < sentence.last - 1 && prose.words.lower[settled] !== ',') return null;
  return { source, cue: { first: verb.first, last: verb.last }, content: [range], lemma, frame: 'none', by };
}

/** *[The goal], she said, is peace.*: what stands before a cue that parts a clause. */
function partBefore(reading: WordReading, end: number, start: number): WordRange | null {
  const first = clauseFirst(reading, start);
  const isShort = end - 1 > first && end - first < 40;
  return isShort && !isParticiple(reading, first) ? { first, last: end - 1 } : null;
}

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
  const verb = groupOf(syntax.verbs, comma + 1);
  if (
    !isQuoted &&
    (verb?.form === 'gerund' ||
      /^(?:and|but|who|which|while|as|when|after|although|though|with|according)$/.test(words.lower[comma + 1] ?? ''))
  )
    return null;
  return contentFrom(prose, syntax, quoted, comma + 1, (word) => isContentStop(reading, word, 'clause', comma + 1));
}
