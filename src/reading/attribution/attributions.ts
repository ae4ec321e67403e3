import type { Span } from '../../base/span.ts';
import { isCueFrame, SAYING, SAYING_ADJECTIVE, SAYING_NOUN, type SayingEntry } from '../lexicon/saying.ts';
import { syntax as parsed } from '../syntax/syntax.ts';
import { spanOf, type WordRange } from '../syntax/word-range.ts';
import type { Prose } from '../text/prose.ts';
import { accordingTo } from './according-to.ts';
import { quotedWords } from './content.ts';
import { withContinuedQuotations } from './continued-quotations.ts';
import { labelAttributions } from './labels.ts';
import { adjectiveAttribution, nounAttribution } from './noun-attributions.ts';
import { namedSpeakers } from './speakers.ts';
import { verbAttribution } from './verb-attributions.ts';
import type { WordAttribution, WordReading } from './word-reading.ts';

/** Who is said to have said what, before any actor is looked up: a proposal with the words that carry it. */
export interface AttributionProposal {
  /** The words that name the speaker; empty where a quotation goes on without a cue of its own. */
  readonly source: readonly Span[];
  /** The words that hand the content over: *said*, *has urged*, *according to*. */
  readonly cue: readonly Span[];
  /** What is said, quotation marks included, the sentence's final mark left out. */
  readonly content: readonly Span[];
  /** Whether the content begins with, or is, a quotation. */
  readonly direct: boolean;
  readonly cueLemma: string;
  /** The nearest earlier phrase that names the speaker, where `source` does not: *she*, *the spokesman*, *the article*. */
  readonly named: Span | null;
  /** Index of the sentence that holds the cue. */
  readonly sentence: number;
  /** Whether the attribution stands inside another one's content: *Orsa says that Veyra [urged it to wait]*. */
  readonly nested: boolean;
  /** The lexicon's entries that fired. */
  readonly by: readonly string[];
}

/**
 * Returns the attributions of a text, by where they begin, an outer one before those inside its content. Pure, deterministic,
 * linear in the length of the text.
 *
 * Sources, cues and contents follow the coding of PolNeAR: an apposition belongs to the source, auxiliaries and adverbs to the
 * cue, quotation marks to the content.
 *
 * @see Newell, Margolin & Ruths, An Attribution Relations Corpus for Political News, LREC 2018.
 */
export function attributions(prose: Prose): readonly AttributionProposal[] {
  const reading = wordReading(prose);
  const list = withContinuedQuotations(reading, wordAttributions(reading));
  const named = namedSpeakers(reading, list);
  const proposals = list.map((item, i) => proposal(reading, item, named[i] ?? null));
  return ordered(proposals);
}

/** The shallow parse, the quotations and the lexicon's answer on cues. */
function wordReading(prose: Prose): WordReading {
  return {
    prose,
    syntax: parsed(prose),
    quoted: quotedWords(prose),
    sources: new Map(),
    isSaying: (lemma) => SAYING.has(lemma),
    nounCue: (lemma, link) => linked(SAYING_NOUN.get(lemma), link),
    adjectiveCue: (word, link) => linked(SAYING_ADJECTIVE.get(word), link),
    isCue: (lemma, frame) => {
      const entry = SAYING.get(lemma);
      return entry !== undefined && isCueFrame(entry, frame) ? entry.id : null;
    },
  };
}

function linked(entry: SayingEntry | undefined, link: string): string | null {
  if (entry === undefined) return null;
  const fits =
    isCueFrame(entry, link) || (isCueFrame(entry, 'wh') && /^(?:whether|if|how|why|what|who|when|where)$/.test(link));
  return fits ? entry.id : null;
}

/** All attributions in order of their cues; of two with one cue, the verb's. */
function wordAttributions(reading: WordReading): readonly WordAttribution[] {
  const { prose, syntax } = reading;
  const list: WordAttribution[] = [];
  const taken = new Uint8Array(prose.words.length);
  const add = (found: WordAttribution | null): void => {
    if (found === null || taken[found.cue.last - 1] === 1 || taken[found.cue.first] === 1) return;
    taken.fill(1, found.cue.first, found.cue.last);
    list.push(found);
  };
  syntax.verbs.list.forEach((verb, v) => {
    const isAccording = prose.words.lower[verb.head] === 'according';
    const found = isAccording
      ? accordingTo(reading, verb.head)
      : (adjectiveAttribution(reading, v) ?? verbAttribution(reading, v));
    if (found !== null && found.source !== null) reading.sources.set(v, found.source);
    add(found);
  });
  for (let n = 0; n < syntax.phrases.list.length; n++) add(nounAttribution(reading, n));
  for (const label of labelAttributions(reading)) add(label);
  return list.sort((a, b) => a.cue.first - b.cue.first);
}

function proposal(reading: WordReading, item: WordAttribution, named: WordRange | null): AttributionProposal {
  const { words } = reading.prose;
  const first = item.content[0];
  return {
    source: item.source === null ? [] : [spanOf(words, item.source)],
    cue: [spanOf(words, item.cue)],
    content: item.content.map((range) => spanOf(words, range)),
    direct: first !== undefined && (reading.quoted.of[first.first] ?? -1) >= 0,
    cueLemma: item.lemma,
    named: named === null ? null : spanOf(words, named),
    sentence: reading.syntax.sentenceOf[item.cue.first] ?? 0,
    nested: false,
    by: [item.by],
  };
}

/** Sorts by the first character and marks what lies inside an earlier one's content. */
function ordered(list: readonly AttributionProposal[]): readonly AttributionProposal[] {
  const bounds = list.map((item) => {
    const spans = [...item.source, ...item.cue, ...item.content];
    return { item, from: Math.min(...spans.map((s) => s[0])) };
  });
  // of those that begin together, what stands before its cue holds the others; the rest share a source
  bounds.sort(
    (a, b) =>
      a.from - b.from ||
      Number(b.item.content[0]?.[0] === b.from) - Number(a.item.content[0]?.[0] === a.from) ||
      (a.item.cue[0]?.[0] ?? 0) - (b.item.cue[0]?.[0] ?? 0),
  );
  let open: Span[] = [];
  return bounds.map(({ item, from }) => {
    open = open.filter((span) => span[1] > from);
    const cue = item.cue[0] ?? [from, from];
    const nested = open.some((span) => cue[0] >= span[0] && cue[1] <= span[1]);
    open.push(...item.content);
    return nested ? { ...item, nested } : item;
  });
}
