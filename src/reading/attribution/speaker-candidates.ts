import { phraseOf } from '../syntax/noun-phrases.ts';
import { subjectBefore } from '../syntax/subjects.ts';
import type { WordRange } from '../syntax/word-range.ts';
import type { WordAttribution, WordReading } from './word-reading.ts';

/** Heads of phrases that name a text. */
export const DOCUMENTS: ReadonlySet<string> = new Set([
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
export interface Candidate {
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

/** Sources, and the subject of each sentence's first verb, outside all contents and quotations, in order. */
export function candidatesOf(reading: WordReading, list: readonly WordAttribution[], within: Int32Array): Candidate[] {
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
  const phrase = phraseOf(reading.syntax.phrases, range.first);
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

/** Whether a range is one pronoun. */
export function isPronoun(reading: WordReading, range: WordRange): boolean {
  const { phrases } = reading.syntax;
  return range.last - range.first === 1 && phraseOf(phrases, range.first)?.pronoun !== false;
}

/** The head of the first phrase of a range, in lower case. */
export function headOf(reading: WordReading, range: WordRange): string {
  const { phrases } = reading.syntax;
  const phrase = phraseOf(phrases, range.first);
  return phrase === undefined ? '' : (reading.prose.words.lower[phrase.head] ?? '');
}

/** Whether a name stands among the words. */
export function hasName(reading: WordReading, range: WordRange): boolean {
  for (let i = range.first; i < range.last; i++) if (reading.prose.words.class[i] === 'PROPN') return true;
  return false;
}

function isPlural(reading: WordReading, range: WordRange): boolean {
  const { words } = reading.prose;
  const { phrases } = reading.syntax;
  const phrase = phraseOf(phrases, range.first);
  if (phrase === undefined) return false;
  if (words.lower[phrase.last] === 'and' && phrase.last < range.last) return true;
  const head = words.lower[phrase.head] ?? '';
  if (!head.endsWith('s') || head.endsWith('ss')) return false;
  // a capital at the beginning of a sentence makes a name of a noun: Speakers, Voters
  return PERSONS.test(head.slice(0, -1)) || (words.class[phrase.head] === 'NOUN' && words.lemma[phrase.head] !== head);
}
