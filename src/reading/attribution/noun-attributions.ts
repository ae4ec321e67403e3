import { isSettingPhrase, objectEnd } from '../syntax/objects.ts';
import { subjectBefore } from '../syntax/subjects.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { WordRange } from '../syntax/word-range.ts';
import { contentFrom } from './content.ts';
import { isContentStop } from './content-stops.ts';
import { sourceOf } from './sources.ts';
import type { WordAttribution, WordReading } from './word-reading.ts';

/** Verbs that lend a noun of saying their subject: *raised doubts about*, *made a call for*. */
const LENDING: ReadonlySet<string> = new Set([
  ...[
    'make',
    'have',
    'raise',
    'express',
    'voice',
    'issue',
    'release',
    'give',
    'offer',
    'take',
    'repeat',
    'deliver',
    'draw',
    'reiterate',
    'win',
    'poke',
    'show',
    'reach',
    'announce',
    'pay',
    'call',
    'file',
    'post',
    'publish',
    'share',
    'cast',
    'put',
  ],
]);

/** The attribution whose cue is the noun phrase with index `n`, or null: *Orsa's pledge to ...*, *raised concern about ...*. */
export function nounAttribution(reading: WordReading, n: number): WordAttribution | null {
  const { prose, syntax, quoted } = reading;
  const { words } = prose;
  const phrase = syntax.phrases.list[n];
  if (phrase === undefined || words.class[phrase.head] !== 'NOUN') return null;
  const lemma = words.lemma[phrase.head] ?? '';
  const link = words.lower[phrase.last] ?? '';
  const by = reading.nounCue(lemma, link);
  if (by === null || (link === 'to' && !isFitting(reading, phrase.last, lemma))) return null;
  const sentence = prose.sentences[syntax.sentenceOf[phrase.head] ?? 0];
  if (sentence === undefined || phrase.last >= sentence.last) return null;
  if (link === 'on' && isSettingPhrase(prose, syntax, phrase.last + 1)) return null;
  const clausal = link === 'that' || words.class[phrase.last] === 'PART';
  const at = clausal ? phrase.last : phrase.last + 1;
  const end = clausal ? 0 : objectEnd(prose, syntax, at, sentence.last);
  const content =
    clausal || end === at
      ? contentFrom(
          prose,
          syntax,
          quoted,
          at,
          (word) => isContentStop(reading, word, clausal ? 'clause' : 'phrase', at) || isMainVerb(reading, at, word),
        )
      : { first: at, last: end };
  if (content === null) return null;
  const parts = { content: [content], lemma, frame: `noun-${link}`, by };
  const last = clausal ? phrase.last : phrase.last + 1;
  const possessor = possessorOf(reading, phrase.first, phrase.head);
  if (possessor !== null) return { ...parts, source: possessor, cue: { first: possessor.last, last } };
  const verb = syntax.verbs.of[phrase.first - 1] ?? -1;
  const group = syntax.verbs.list[verb];
  if (
    group !== undefined &&
    group.last === phrase.first &&
    !group.passive &&
    LENDING.has(words.lemma[group.head] ?? '')
  ) {
    return { ...parts, source: sourceOf(reading, verb), cue: { first: group.first, last } };
  }
  return { ...parts, source: null, cue: { first: phrase.first, last } };
}

/** *to* before a verb for plans and pledges, before a noun for references and opposition. */
function isFitting(reading: WordReading, at: number, lemma: string): boolean {
  const before = /^(?:reference|attention|opposition|support)$/.test(lemma);
  return before !== (reading.prose.words.class[at] === 'PART');
}

/** Opens a clause of its own, whose verb is no main verb. */
const SUBORDINATING =
  /^(?:that|who|which|whom|whose|if|when|while|as|because|since|where|why|how|what|whether|after|before|until|unless|though|although|than)$/;

/**
 * Whether the noun's own verb stands at `word`: *Orsa's claim that it won [was] false*. A clause after *that* has one finite verb,
 * an infinitive none; each word that opens a clause inside allows one more.
 */
function isMainVerb(reading: WordReading, first: number, word: number): boolean {
  const { verbs } = reading.syntax;
  const { lower } = reading.prose.words;
  const own = groupOf(verbs, word);
  if (own === undefined || own.first !== word || own.form !== 'finite') return false;
  let allowed = 0;
  for (let i = first; i < word; i++) {
    if (SUBORDINATING.test(lower[i] ?? '')) allowed++;
    const verb = groupOf(verbs, i);
    if (verb?.first === i && verb.form === 'finite') allowed--;
  }
  return allowed <= 0;
}

/** The possessor in a noun phrase: *[Orsa's] old pledge*, *[its] pledge*. */
function possessorOf(reading: WordReading, first: number, head: number): WordRange | null {
  const { words } = reading.prose;
  for (let i = head - 1; i > first; i--) {
    if (words.lower[i] === "'s") return { first, last: i + 1 };
    if (words.lower[i] === "'") return { first, last: i + 1 };
  }
  return /^(?:his|her|its|their|our|my)$/.test(words.lower[first] ?? '') ? { first, last: first + 1 } : null;
}

/** The attribution of *be* and an adjective of stance at verb group `v`, or null: *Orsa [is willing] to talk*. */
export function adjectiveAttribution(reading: WordReading, v: number): WordAttribution | null {
  const { prose, syntax, quoted } = reading;
  const { words } = prose;
  const verb = syntax.verbs.list[v];
  if (verb === undefined || verb.form === 'gerund') return null;
  let at = verb.last;
  while (words.class[at] === 'ADV' && at < verb.last + 2 && (syntax.verbs.of[at] ?? -1) < 0) at++;
  // a participle of stance ends its own group: was [concerned]
  const word = verb.passive ? verb.head : at;
  if (!verb.passive && !/^(?:be|'s|seem|appear|remain|feel|become|sound)$/.test(words.lemma[verb.head] ?? ''))
    return null;
  const after = word + 1;
  const link = words.lower[after] ?? '';
  const by = reading.adjectiveCue(words.lower[word] ?? '', link);
  const sentence = prose.sentences[syntax.sentenceOf[verb.head] ?? 0];
  if (by === null || sentence === undefined || after >= sentence.last) return null;
  const clausal = /^(?:that|whether|if|how|why|what|who|when|where)$/.test(link) || words.class[after] === 'PART';
  const content = contentFrom(prose, syntax, quoted, clausal ? after : after + 1, (w) =>
    isContentStop(reading, w, clausal ? 'clause' : 'phrase', after),
  );
  if (content === null) return null;
  const subject = subjectBefore(prose, syntax, verb) ?? sourceOf(reading, v);
  const impersonal = subject !== null && words.lower[subject.first] === 'it' && /clear$/.test(words.lower[word] ?? '');
  const cue = { first: impersonal && subject !== null ? subject.first : verb.first, last: clausal ? after : after + 1 };
  return {
    source: impersonal ? null : subject,
    cue,
    content: [content],
    lemma: words.lower[word] ?? '',
    frame: `adjective-${link}`,
    by,
  };
}
