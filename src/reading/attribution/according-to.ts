import { isQuoteMark } from '../syntax/clause-end.ts';
import { objectEnd } from '../syntax/objects.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { WordRange } from '../syntax/word-range.ts';
import { contentFrom, LONGEST_CONTENT } from './content.ts';
import { afterDateline } from './content-before.ts';
import type { WordAttribution, WordReading } from './word-reading.ts';

/**
 * The attribution that an *according to* at word `i` makes, or null: *According to X, S*, *S, according to X*. What stands before
 * it in the sentence is the content, else what follows the source.
 */
export function accordingTo(reading: WordReading, i: number): WordAttribution | null {
  const { prose, syntax, quoted } = reading;
  const { words } = prose;
  if (words.lower[i] !== 'according' || words.lower[i + 1] !== 'to') return null;
  const sentence = prose.sentences[syntax.sentenceOf[i] ?? 0];
  if (sentence === undefined) return null;
  const end = sourceEnd(reading, i + 2, sentence.last);
  if (end === i + 2) return null;
  const source = { first: i + 2, last: end };
  const cue = { first: i, last: i + 2 };
  const parts = { source, cue, lemma: 'according to', frame: 'according to', by: 'saying/according-to' };
  const before = contentUpTo(reading, i, sentence.first);
  if (before !== null) return { ...parts, content: [before] };
  const content = contentFrom(prose, syntax, quoted, end, () => false);
  return content === null ? null : { ...parts, content: [content] };
}

/** Words that a source after its cue can have: keeps the time linear in text without stops. */
const LONGEST_SOURCE = 60;

/** A source after its cue goes on over attached phrases and appositions to the next comma or the sentence's end. */
function sourceEnd(reading: WordReading, from: number, sentenceEnd: number): number {
  const limit = Math.min(sentenceEnd, from + LONGEST_SOURCE);
  const { prose, syntax } = reading;
  const { words } = prose;
  let end = objectEnd(prose, syntax, from, limit);
  // tagged otherwise, or in quotation marks: up to the next mark
  if (end === from && from < limit && !/^[,.;:!?]$/.test(words.lower[from] ?? '')) end++;
  while (end < limit) {
    const lower = words.lower[end] ?? '';
    const verb = groupOf(syntax.verbs, end);
    if (/^[,.;:!?]$/.test(lower) || (isQuoteMark(lower) && end > from + 1) || lower === '—' || lower === '--') break;
    if (verb !== undefined && verb.form === 'finite' && !/ed$|en$/.test(words.lower[verb.head] ?? '')) break;
    end++;
  }
  return end;
}

function contentUpTo(reading: WordReading, i: number, start: number): WordRange | null {
  const { words } = reading.prose;
  let first = Math.max(afterDateline(reading, start), i - LONGEST_CONTENT);
  while (/^(?:but|and|yet|so|,)$/.test(words.lower[first] ?? '')) first++;
  let last = i;
  while (last > first && /^(?:,|-|–|—|--)$/.test(words.lower[last - 1] ?? '')) last--;
  return last - first >= 3 ? { first, last } : null;
}
