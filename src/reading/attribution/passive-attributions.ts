import { objectEnd } from '../syntax/objects.ts';
import type { WordRange } from '../syntax/word-range.ts';
import { stopFor } from './clause-stops.ts';
import { contentFrom } from './content.ts';
import { isContentStop } from './content-stops.ts';
import { complementsAfter } from './frames.ts';
import { sourceOf } from './sources.ts';
import { kindOf } from './verb-attributions.ts';
import { ADDRESSING, type Place, type WordAttribution } from './word-reading.ts';

/** *Kira was told that ...*, *the plan was condemned by Veyra*, *she is expected to win*. */
export function passiveAttribution(place: Place): WordAttribution | null {
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
