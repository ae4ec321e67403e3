import { phraseOf } from '../syntax/noun-phrases.ts';
import type { WordRange } from '../syntax/word-range.ts';
import { type Candidate, candidatesOf, DOCUMENTS, hasName, headOf, isPronoun } from './speaker-candidates.ts';
import type { WordAttribution, WordReading } from './word-reading.ts';

/**
 * Returns, for each attribution of `list` (in order of cues), the nearest earlier phrase that names its speaker where its source
 * does not: a pronoun, a relative, a bare *the spokesman* or *the article*, or no source at all. Null where the source names
 * the speaker itself or nothing earlier fits.
 *
 * What stands inside somebody's content is not looked at, except by *I* and *we*, which are whoever speaks there.
 */
export function namedSpeakers(reading: WordReading, list: readonly WordAttribution[]): readonly (WordRange | null)[] {
  const within = innermost(reading, list);
  const candidates = candidatesOf(reading, list, within);
  const seen: Candidate[] = [];
  const named: (WordRange | null)[] = [];
  let c = 0;
  let last: WordRange | null = null;
  list.forEach((item, i) => {
    const at = item.source?.first ?? item.cue.first;
    while (c < candidates.length && (candidates[c]?.range.last ?? 0) <= at) seen.push(candidates[c++] as Candidate);
    named[i] =
      item.source === null
        ? isUnnamed(item)
          ? last
          : null
        : namedFor(reading, item.source, seen, list, named, within);
    const speaker = named[i] ?? (item.source !== null && !isPronoun(reading, item.source) ? item.source : null);
    if (speaker !== null && within[at] === -1) last = speaker;
  });
  return named;
}

/** A cue without source that still has a speaker: not one that states what seems or is expected. */
function isUnnamed(item: WordAttribution): boolean {
  return !/^(?:passive|adjective|noun)/.test(item.frame) && item.lemma !== 'seem' && item.lemma !== 'appear';
}

/** For each word, the attribution in whose content it stands, the innermost; -1 outside. */
function innermost(reading: WordReading, list: readonly WordAttribution[]): Int32Array {
  const within = new Int32Array(reading.prose.words.length).fill(-1);
  const size = (item: WordAttribution): number => item.content.reduce((n, range) => n + range.last - range.first, 0);
  const order = list
    .map((_, i) => i)
    .sort((a, b) => size(list[b] as WordAttribution) - size(list[a] as WordAttribution));
  for (const i of order) for (const range of list[i]?.content ?? []) within.fill(i, range.first, range.last);
  return within;
}

/** How many earlier candidates are looked at. */
const LOOK_BACK = 40;

function namedFor(
  reading: WordReading,
  source: WordRange,
  seen: readonly Candidate[],
  list: readonly WordAttribution[],
  named: readonly (WordRange | null)[],
  within: Int32Array,
): WordRange | null {
  const lower = reading.prose.words.lower[source.first] ?? '';
  const earlier = (fits: (candidate: Candidate) => boolean): WordRange | null => {
    for (let i = seen.length - 1; i >= Math.max(0, seen.length - LOOK_BACK); i--) {
      const candidate = seen[i];
      if (candidate !== undefined && fits(candidate)) return candidate.range;
    }
    return null;
  };
  if (source.last - source.first === 1) {
    switch (lower) {
      case 'who':
      case 'which':
      case 'that':
        return antecedent(reading, source.first);
      case 'i':
      case 'we':
      case 'my':
      case 'our': {
        const speaker = within[source.first] ?? -1;
        return named[speaker] ?? list[speaker]?.source ?? null;
      }
      case 'he':
      case 'his':
        return (
          earlier((x) => x.person && !x.plural && !x.female) ??
          earlier((x) => x.speaks && !x.plural && !x.body && !x.document)
        );
      case 'she':
      case 'her':
        return (
          earlier((x) => x.person && !x.plural && !x.male) ??
          earlier((x) => x.speaks && !x.plural && !x.body && !x.document)
        );
      case 'they':
      case 'their':
        return earlier((x) => x.plural) ?? earlier((x) => x.speaks && x.body);
      case 'it':
      case 'its':
        return (
          earlier((x) => (x.body || x.document) && !x.plural) ?? earlier((x) => x.speaks && !x.plural && !x.person)
        );
    }
  }
  if (lower !== 'the' || hasName(reading, source)) return null;
  const head = headOf(reading, source);
  if (head === '') return null;
  if (DOCUMENTS.has(head))
    return earlier((x) => x.name && holds(reading, x.range, head)) ?? earlier((x) => x.name && (x.body || x.speaks));
  return earlier((x) => x.name && holds(reading, x.range, head));
}

/** The phrase before a relative pronoun. */
function antecedent(reading: WordReading, relative: number): WordRange | null {
  const { phrases } = reading.syntax;
  const before = phraseOf(phrases, relative - 1) ?? phraseOf(phrases, relative - 2);
  return before === undefined || before.pronoun ? null : { first: before.first, last: before.last };
}

function holds(reading: WordReading, range: WordRange, lower: string): boolean {
  for (let i = range.first; i < range.last; i++) if (reading.prose.words.lower[i] === lower) return true;
  return false;
}
