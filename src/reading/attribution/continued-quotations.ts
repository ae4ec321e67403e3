import type { WordRange } from '../syntax/word-range.ts';
import type { WordAttribution, WordReading } from './word-reading.ts';

/** Shorter quotations are terms and names, nobody's words. */
const FEWEST_WORDS = 5;

/**
 * Returns the attributions with the quotations added that no cue claims and that go on from an earlier one: *"...," she said.
 * "..."* in the same paragraph, and paragraphs that are one quotation after a paragraph that spoke or ended in a colon.
 * `list` is in order of cues; it is not changed.
 */
export function withContinuedQuotations(
  reading: WordReading,
  list: readonly WordAttribution[],
): readonly WordAttribution[] {
  const { prose, syntax, quoted } = reading;
  const more = new Map<number, WordRange[]>();
  const claimed = claimedWords(prose.words.length, list);
  let next = 0;
  let speaking = -1;
  let spokeIn = -2;
  quoted.ranges.forEach((range, q) => {
    while (next < list.length && (list[next]?.cue.first ?? 0) < range.first) {
      if (isSpeaking(reading, list[next])) {
        speaking = next;
        spokeIn = paragraphOf(reading, list[next]?.cue.first ?? 0);
      }
      next++;
    }
    const paragraph = paragraphOf(reading, range.first);
    const startsSentence = prose.sentences[syntax.sentenceOf[range.first] ?? 0]?.first === range.first;
    if (claimed[range.first] === 1) {
      if (speaking >= 0 && spokeIn === paragraph - 1 && prose.quotations[q]?.continues === true) spokeIn = paragraph;
      return;
    }
    if (!startsSentence || range.last - range.first < FEWEST_WORDS || speaking < 0) return;
    const goesOn = spokeIn === paragraph || (spokeIn === paragraph - 1 && isWholeParagraph(reading, range, paragraph));
    if (!goesOn) return;
    more.set(speaking, [...(more.get(speaking) ?? []), range]);
    spokeIn = paragraph;
  });
  return list.map((item, i) => (more.has(i) ? { ...item, content: [...item.content, ...(more.get(i) ?? [])] } : item));
}

function claimedWords(length: number, list: readonly WordAttribution[]): Uint8Array {
  const claimed = new Uint8Array(length);
  for (const item of list) for (const range of item.content) claimed.fill(1, range.first, range.last);
  return claimed;
}

/** Whether an attribution can hand on the floor: its content is quoted, or its cue is plain saying. */
function isSpeaking(reading: WordReading, item: WordAttribution | undefined): boolean {
  if (item === undefined) return false;
  const first = item.content[0];
  if (first !== undefined && (reading.quoted.of[first.first] ?? -1) >= 0) return true;
  return /^(?:say|tell|add|write|note|explain|ask|continue|reply|answer|respond|state|declare|argue|tweet)$/.test(
    item.lemma,
  );
}

function isWholeParagraph(reading: WordReading, range: WordRange, paragraph: number): boolean {
  const { prose } = reading;
  const span = prose.paragraphs[paragraph];
  if (span === undefined) return false;
  return (prose.words.start[range.first] ?? 0) <= span[0] && (prose.words.end[range.last - 1] ?? 0) >= span[1] - 1;
}

function paragraphOf(reading: WordReading, word: number): number {
  return reading.prose.sentences[reading.syntax.sentenceOf[word] ?? 0]?.paragraph ?? -1;
}
