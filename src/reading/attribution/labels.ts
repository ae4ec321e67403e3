import type { WordRange } from '../syntax/word-range.ts';
import type { WordAttribution, WordReading } from './word-reading.ts';

/** The longest label, in words. */
const LONGEST_LABEL = 8;

/**
 * Returns the attributions whose cue is a mere colon after a name at the beginning of a paragraph: *Duval: "We stay."*, *MR. LARK:
 * We will go on.* The content runs to the paragraph's end.
 */
export function labelAttributions(reading: WordReading): readonly WordAttribution[] {
  const { prose } = reading;
  const found: WordAttribution[] = [];
  prose.sentences.forEach((sentence, s) => {
    const isFirst = prose.sentences[s - 1]?.paragraph !== sentence.paragraph;
    if (!isFirst) return;
    const colon = colonAfterName(reading, sentence.first);
    if (colon === null) return;
    let last = s;
    while (prose.sentences[last + 1]?.paragraph === sentence.paragraph) last++;
    const content = inner(reading, colon + 1, prose.sentences[last]?.last ?? sentence.last);
    if (content === null) return;
    found.push({
      source: { first: sentence.first, last: colon },
      cue: { first: colon, last: colon + 1 },
      content: [content],
      lemma: ':',
      frame: 'label',
      by: 'label/colon',
    });
  });
  return found;
}

/** The colon that follows a name at word `first`, or null: only names, titles and brackets may stand before it. */
function colonAfterName(reading: WordReading, first: number): number | null {
  const { prose, syntax } = reading;
  const { words } = prose;
  // A Long Road: A Truce At Last
  if (words.class[first] === 'DET' && /\p{Ll}{2}/u.test(prose.text.slice(words.start[first + 1], words.end[first + 1])))
    return null;
  let names = 0;
  for (let i = first; i < first + LONGEST_LABEL && i < words.length; i++) {
    const lower = words.lower[i] ?? '';
    if (lower === ':') return names > 0 || (i === first + 1 && /^[qa]$/.test(words.lower[first] ?? '')) ? i : null;
    if ((syntax.verbs.of[i] ?? -1) >= 0 || /^[.;!?]$/.test(lower)) return null;
    const text = prose.text[words.start[i] ?? 0] ?? '';
    if (words.class[i] === 'PROPN') names++;
    else if (!/^(?:,|\(|\)|of|the|and|-|for)$/.test(lower) && !/\p{Lu}/u.test(text)) return null;
  }
  return null;
}

/** The words [first, last) without a full stop at their end that no quotation holds. */
function inner(reading: WordReading, first: number, last: number): WordRange | null {
  const { words } = reading.prose;
  let end = last;
  if (/^[.?!]$/.test(words.lower[end - 1] ?? '') && words.lower[end - 1] === '.') end--;
  return end - first >= 2 ? { first, last: end } : null;
}
