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

/** A common noun for a person, by its ending or by name. */
const PERSONS =
  /(?:man|woman|person|minister|president|secretary|ambassador|envoy|chief|head|leader|general|admiral|colonel|captain|senator|governor|mayor|king|queen|prince|princess|premier|chancellor|commissioner|adviser|advisor|aide|delegate|official|analyst|expert|professor|author|activist|resident|lawyer|attorney|director|chairman|candidate|critic|speaker|host|deputy|judge|bishop|pastor|pope|coach|doctor|officer|negotiator|mediator|diplomat|nominee|rival|colleague|student|worker|voter|veteran|economist|scientist|journalist|reporter|editor|speaker|participant|demonstrator|protester|rallier|owner|founder|executive|father|mother|son|daughter|wife|husband|brother|sister)$/;

/** A phrase that may be meant by a later pronoun or description. */
interface Candidate {
  readonly range: WordRange;
  readonly plural: boolean;
  readonly body: boolean;
  readonly document: boolean;
  readonly person: boolean;
  readonly name: boolean;
  readonly male: boolean;
  readonly female: boolean;
  /** Whether something is said by it: likelier to speak again than a mere subject. */
  readonly speaks: boolean;
}

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
  const before = phrases.list[phrases.of[relative - 1] ?? -1] ?? phrases.list[phrases.of[relative - 2] ?? -1];
  return before === undefined || before.pronoun ? null : { first: before.first, last: before.last };
}

/** Sources, and the subject of each sentence's first verb, outside all contents and quotations, in order. */
function candidatesOf(reading: WordReading, list: readonly WordAttribution[], within: Int32Array): Candidate[] {
  const { prose, syntax, quoted } = reading;
  const found = new Map<number, Candidate>();
  const add = (range: WordRange, speaks: boolean): void => {
    if ((within[range.first] ?? -1) >= 0 || (quoted.of[range.first] ?? -1) >= 0 || isPronoun(reading, range)) return;
    found.set(range.first, candidate(reading, range, speaks));
  };
  let sentence = -1;
  for (const verb of syntax.verbs.list) {
    const s = syntax.sentenceOf[verb.head] ?? -1;
    if (s === sentence || verb.form !== 'finite' || (quoted.of[verb.head] ?? -1) >= 0) continue;
    sentence = s;
    const subject = subjectBefore(prose, syntax, verb);
    if (subject !== null) add(subject, false);
  }
  for (const item of list) if (item.source !== null) add(item.source, true);
  return [...found.values()].sort((a, b) => a.range.first - b.range.first);
}

function candidate(reading: WordReading, range: WordRange, speaks: boolean): Candidate {
  const { words } = reading.prose;
  const head = headOf(reading, range);
  const first = words.lower[range.first] ?? '';
  const name = hasName(reading, range);
  const body = BODIES.test(head);
  const male = /^(?:mr\.?|sir|king|prince)$/.test(first);
  const female = /^(?:ms\.?|mrs\.?|miss|madam|queen|princess)$/.test(first) || /woman$/.test(head);
  return {
    range,
    plural: isPlural(reading, range),
    body,
    document: DOCUMENTS.has(head),
    person: !body && (male || female || PERSONS.test(head) || isPersonName(reading, range)),
    name,
    male: male || /[^o]man$/.test(head),
    female,
    speaks,
  };
}

/** A name of two words or more, or one with a title or an apposition that tells a person. */
function isPersonName(reading: WordReading, range: WordRange): boolean {
  const { words } = reading.prose;
  const phrase = reading.syntax.phrases.list[reading.syntax.phrases.of[range.first] ?? -1];
  if (phrase === undefined || words.class[phrase.head] !== 'PROPN') return false;
  let names = 0;
  for (let i = phrase.first; i < phrase.last; i++) {
    if (words.class[i] === 'DET') return false;
    if (words.class[i] === 'PROPN') names++;
    else if (PERSONS.test(words.lower[i] ?? '')) return true;
  }
  if (names >= 2) return true;
  for (let i = phrase.last; i < range.last; i++) if (PERSONS.test(words.lower[i] ?? '')) return true;
  return false;
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
  if (words.lower[phrase.last] === 'and' && phrase.last < range.last) return true;
  const head = words.lower[phrase.head] ?? '';
  if (!head.endsWith('s') || head.endsWith('ss')) return false;
  // a capital at the beginning of a sentence makes a name of a noun: Speakers, Voters
  return PERSONS.test(head.slice(0, -1)) || (words.class[phrase.head] === 'NOUN' && words.lemma[phrase.head] !== head);
}
