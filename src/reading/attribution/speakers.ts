import { subjectBefore } from '../syntax/subjects.ts';
import type { WordRange } from '../syntax/word-range.ts';
import type { WordAttribution, WordReading } from './verb-attributions.ts';

const DOCUMENTS: ReadonlySet<string> = new Set([
  ...[
    'article',
    'commentary',
    'statement',
    'paper',
    'report',
    'letter',
    'message',
    'editorial',
    'communique',
    'release',
    'document',
    'note',
    'speech',
    'bulletin',
    'declaration',
  ],
]);
const BODIES =
  /^(?:ministry|department|committee|party|council|agency|government|house|commission|union|association|foundation|court|group|company|firm|campaign|organization|organisation|office|administration|army|command|sinmun|joson|kcna|times|post|journal|news|embassy|assembly|congress|senate|parliament|bank|institute|league|front|federation|ministries|authorities|side|bureau|secretariat|staff|alliance|movement|university|center|centre)$/;

interface Candidate {
  readonly range: WordRange;
  readonly at: number;
  readonly plural: boolean;
  readonly body: boolean;
  readonly name: boolean;
  readonly male: boolean;
  readonly female: boolean;
}

/**
 * Returns, for each attribution of `list` (in order of cues), the nearest earlier phrase that names its speaker where its source
 * does not: a pronoun, a relative, a bare *the spokesman* or *the article*, or no source at all. Null where the source names
 * the speaker itself or nothing earlier fits.
 */
export function namedSpeakers(reading: WordReading, list: readonly WordAttribution[]): readonly (WordRange | null)[] {
  const candidates = candidatesOf(reading, list);
  const seen: Candidate[] = [];
  let c = 0;
  let last: WordRange | null = null;
  return list.map((item) => {
    const at = item.source?.first ?? item.cue.first;
    while (c < candidates.length && (candidates[c]?.range.last ?? 0) <= at) seen.push(candidates[c++] as Candidate);
    const found = item.source === null ? last : namedFor(reading, item.source, seen);
    last = found ?? (item.source !== null && !isPronoun(reading, item.source) ? item.source : last);
    return found;
  });
}

/** How many earlier candidates are looked at. */
const LOOK_BACK = 40;

function namedFor(reading: WordReading, source: WordRange, seen: readonly Candidate[]): WordRange | null {
  const { words } = reading.prose;
  const { phrases } = reading.syntax;
  const lower = words.lower[source.first] ?? '';
  const single = source.last - source.first === 1;
  if (single && /^(?:who|which|that)$/.test(lower)) {
    const before = phrases.list[phrases.of[source.first - 1] ?? -1] ?? phrases.list[phrases.of[source.first - 2] ?? -1];
    return before === undefined || before.pronoun ? null : { first: before.first, last: before.last };
  }
  const earlier = (fits: (candidate: Candidate) => boolean): WordRange | null => {
    for (let i = seen.length - 1; i >= Math.max(0, seen.length - LOOK_BACK); i--) {
      const candidate = seen[i];
      if (candidate !== undefined && fits(candidate)) return candidate.range;
    }
    return null;
  };
  if (single && (lower === 'he' || lower === 'him' || lower === 'his'))
    return earlier((x) => x.name && !x.plural && !x.body && !x.female) ?? earlier((x) => !x.plural && !x.body);
  if (single && (lower === 'she' || lower === 'her'))
    return earlier((x) => x.name && !x.plural && !x.body && !x.male) ?? earlier((x) => !x.plural && !x.body);
  if (single && (lower === 'they' || lower === 'their' || lower === 'them'))
    return earlier((x) => x.plural) ?? earlier((x) => x.body);
  if (single && lower === 'it') return earlier((x) => x.body) ?? earlier((x) => x.name && !x.plural);
  if (lower !== 'the') return null;
  const head = headOf(reading, source);
  if (hasName(reading, source) || head === '') return null;
  if (DOCUMENTS.has(head)) return earlier((x) => x.name);
  return earlier((x) => x.name && holds(reading, x.range, head));
}

/** Sources, and the subject of each sentence's first verb, in order. */
function candidatesOf(reading: WordReading, list: readonly WordAttribution[]): Candidate[] {
  const { prose, syntax, quoted } = reading;
  const ranges = new Map<number, WordRange>();
  let sentence = -1;
  for (const verb of syntax.verbs.list) {
    const s = syntax.sentenceOf[verb.head] ?? -1;
    if (s === sentence || verb.form !== 'finite' || (quoted.of[verb.head] ?? -1) >= 0) continue;
    sentence = s;
    const subject = subjectBefore(prose, syntax, verb);
    if (subject !== null) ranges.set(subject.first, subject);
  }
  for (const item of list) if (item.source !== null) ranges.set(item.source.first, item.source);
  return [...ranges.values()]
    .filter((range) => !isPronoun(reading, range))
    .sort((a, b) => a.first - b.first)
    .map((range) => candidate(reading, range));
}

function candidate(reading: WordReading, range: WordRange): Candidate {
  const head = headOf(reading, range);
  const first = reading.prose.words.lower[range.first] ?? '';
  return {
    range,
    at: range.first,
    plural: isPlural(reading, range),
    body: BODIES.test(head) || BODIES.test(lastName(reading, range)),
    name: hasName(reading, range),
    male: /^(?:mr\.?|sir|king|prince)$/.test(first),
    female: /^(?:ms\.?|mrs\.?|miss|madam|queen|princess)$/.test(first),
  };
}

function isPronoun(reading: WordReading, range: WordRange): boolean {
  const { phrases } = reading.syntax;
  return range.last - range.first === 1 && phrases.list[phrases.of[range.first] ?? -1]?.pronoun !== false;
}

/** The head of the first phrase of a range, in lower case. */
function headOf(reading: WordReading, range: WordRange): string {
  const { phrases } = reading.syntax;
  const phrase = phrases.list[phrases.of[range.first] ?? -1];
  return phrase === undefined ? '' : (reading.prose.words.lower[phrase.head] ?? '');
}

function lastName(reading: WordReading, range: WordRange): string {
  return reading.prose.words.lower[range.last - 1] ?? '';
}

function hasName(reading: WordReading, range: WordRange): boolean {
  for (let i = range.first; i < range.last; i++) if (reading.prose.words.class[i] === 'PROPN') return true;
  return false;
}

function holds(reading: WordReading, range: WordRange, lower: string): boolean {
  for (let i = range.first; i < range.last; i++) if (reading.prose.words.lower[i] === lower) return true;
  return false;
}

function isPlural(reading: WordReading, range: WordRange): boolean {
  const { words } = reading.prose;
  const { phrases } = reading.syntax;
  const phrase = phrases.list[phrases.of[range.first] ?? -1];
  if (phrase === undefined) return false;
  const head = words.lower[phrase.head] ?? '';
  if (
    words.class[phrase.head] === 'NOUN' &&
    head.endsWith('s') &&
    !head.endsWith('ss') &&
    words.lemma[phrase.head] !== head
  )
    return true;
  return words.lower[phrase.last] === 'and' && phrase.last < range.last;
}
