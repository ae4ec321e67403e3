import type { AttributionProposal } from '../attribution/attributions.ts';
import type { Segment } from '../clauses/segments.ts';
import { subjectBefore } from '../syntax/subjects.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Prose } from '../text/prose.ts';
import { wordsOf } from './words.ts';

/** A phrase that names somebody who may speak later, and whether it is the source of an attribution. */
export interface NamedPhrase {
  readonly words: Segment;
  readonly speaks: boolean;
}

/**
 * Returns the sources of attributions and the subject of the first finite verb of each sentence, in order. `opening` is what
 * {@link openingSource} found: nothing before its end counts besides.
 */
export function namedPhrases(
  prose: Prose,
  syntax: Syntax,
  list: readonly AttributionProposal[],
  opening: Segment | null,
): readonly NamedPhrase[] {
  const found = new Map<number, NamedPhrase>();
  const subjects = sentenceSubjects(prose, syntax, opening);
  if (opening !== null) found.set(opening.first, { words: opening, speaks: true });
  for (const words of subjects.values()) found.set(words.first, { words, speaks: false });
  for (const { source } of list) {
    if (source[0] === undefined) continue;
    const own = wordsOf(prose, source[0]);
    const subject = subjects.get(syntax.sentenceOf[own.first] ?? -1);
    const words = [opening, subject].find((s) => s != null && s.first < own.first && s.last >= own.last) ?? own;
    found.set(words.first, { words, speaks: true });
  }
  return [...found.values()].sort((a, b) => a.words.first - b.words.first);
}

/** By sentence the subject of its first finite verb. */
function sentenceSubjects(prose: Prose, syntax: Syntax, opening: Segment | null): ReadonlyMap<number, Segment> {
  const subjects = new Map<number, Segment>();
  let sentence = -1;
  for (const verb of syntax.verbs.list) {
    const s = syntax.sentenceOf[verb.head] ?? -1;
    if (s === sentence || verb.form !== 'finite') continue;
    sentence = s;
    const own = relativeHead(prose, syntax, subjectBefore(prose, syntax, verb));
    const subject = wholeSubject(prose, prose.sentences[s]?.first ?? 0, verb.first, own);
    if (subject !== null && (opening === null || subject.first >= opening.last)) subjects.set(s, subject);
  }
  return subjects;
}

/**
 * The subject from the beginning of its sentence on, where only names and what links them stand before it: long names of bodies
 * (*the Branch of the Society for Friendship and Culture of Veyra in Orsa*) come out of a shallow parse in pieces.
 */
function wholeSubject(prose: Prose, start: number, verb: number, subject: Segment | null): Segment | null {
  const { words } = prose;
  const kind = words.class[start];
  if (kind !== 'DET' && kind !== 'PROPN' && kind !== 'NOUN' && kind !== 'ADJ') return subject;
  const last = subject?.last ?? verb;
  for (let i = start; i < last; i++) {
    const lower = words.lower[i] ?? '';
    if (i > start && words.class[i] === 'ADP' && ENDS_SUBJECT.has(`${lower} ${words.lower[i + 1] ?? ''}`))
      return { first: start, last: i };
    if (words.class[i] === 'VERB' || words.class[i] === 'SCONJ' || words.class[i] === 'PRON' || lower === ',')
      return subject;
  }
  return last > start ? { first: start, last } : subject;
}

/** *Orsa's leader, who has cut the line, went home*: the leader, not *who*. */
function relativeHead(prose: Prose, syntax: Syntax, subject: Segment | null): Segment | null {
  if (subject === null || subject.last - subject.first > 1) return subject;
  if (!/^(?:who|which|that)$/.test(prose.words.lower[subject.first] ?? '')) return subject;
  const { list, of } = syntax.phrases;
  const phrase = list[of[subject.first - 1] ?? -1] ?? list[of[subject.first - 2] ?? -1];
  return phrase === undefined || phrase.pronoun ? null : { first: phrase.first, last: phrase.last };
}

/** How a setting begins that stands between subject and verb. */
const ENDS_SUBJECT: ReadonlySet<string> = new Set([
  ...['in a', 'in an', 'in its', 'in their', 'at a', 'at the', 'on the', 'on monday', 'on tuesday', 'on wednesday'],
  ...['on thursday', 'on friday', 'on saturday', 'on sunday', 'on jan.', 'on feb.', 'on march', 'on april', 'on may'],
  ...[
    'on june',
    'on july',
    'on aug.',
    'on august',
    'on sept.',
    'on september',
    'on oct.',
    'on october',
    'on nov.',
    'on dec.',
  ],
]);

/** Verbs with which a report names its source in its first sentence. */
const OPENS: ReadonlySet<string> = new Set([
  ...[
    'issue',
    'release',
    'publish',
    'send',
    'hold',
    'say',
    'call',
    'urge',
    'demand',
    'stage',
    'make',
    'give',
    'adopt',
    'hail',
  ],
  ...[
    'denounce',
    'condemn',
    'accuse',
    'warn',
    'state',
    'declare',
    'carry',
    'support',
    'express',
    'stress',
    'slam',
    'assert',
  ],
]);

/** The words before the first such verb of a text, without when and where: the longest names of bodies included. */
export function openingSource(prose: Prose, syntax: Syntax): Segment | null {
  const { words } = prose;
  const sentence = prose.sentences[0];
  if (sentence === undefined) return null;
  for (const verb of syntax.verbs.list) {
    if (verb.first >= sentence.last) return null;
    if (verb.form !== 'finite' || verb.passive || !OPENS.has(words.lemma[verb.head] ?? '')) continue;
    const first = afterDateline(prose, sentence.first);
    let last = verb.first;
    for (let i = first + 1; i < verb.first; i++) {
      const lower = words.lower[i] ?? '';
      if (ENDS_SUBJECT.has(`${lower} ${words.lower[i + 1] ?? ''}`) || WEEKDAYS.test(lower)) {
        last = i;
        break;
      }
    }
    return last > first ? { first, last } : null;
  }
  return null;
}

/** The word after *Pyongyang, December 14 (KCNA) --*, or `first` where no dateline stands. */
function afterDateline(prose: Prose, first: number): number {
  for (let i = first; i < first + LONGEST_DATELINE; i++)
    if (/^(?:--|—|–)$/.test(prose.words.lower[i] ?? '')) return i + 1;
  return first;
}

const LONGEST_DATELINE = 14;

const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
