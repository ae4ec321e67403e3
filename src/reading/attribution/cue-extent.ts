import { phraseOf } from '../syntax/noun-phrases.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { WordReading } from './word-reading.ts';

/** A cue takes in an adverb of manner behind it: *said [dryly]:*, *has said [repeatedly] that*. */
export function withAdverb(reading: WordReading, last: number, split: { at: number; cueLast: number }): number {
  const { words } = reading.prose;
  const isManner =
    split.cueLast === last && words.class[last] === 'ADV' && /ly$/.test(words.lower[last] ?? '') && last < split.at;
  if (!isManner) return split.cueLast;
  return words.lower[last + 1] === ':' ? last + 2 : last + 1;
}

/** A cue reaches back over the verbs and adjectives that it hangs on: *[went on to] say*, *[is more likely to] think*, *[began] asking*. */
export function cueFirst(reading: WordReading, v: number): number {
  const { prose, syntax } = reading;
  const verb = syntax.verbs.list[v];
  if (verb === undefined) return 0;
  const start = prose.sentences[syntax.sentenceOf[verb.head] ?? 0]?.first ?? 0;
  if (verb.form === 'finite') return verb.first;
  let i = verb.first - 1;
  if (verb.form === 'infinitive') {
    if (/^(?:on|out|up|ahead)$/.test(prose.words.lower[i] ?? '') && (syntax.verbs.of[i - 1] ?? -1) >= 0) i--;
    while (
      i > start &&
      (prose.words.class[i] === 'ADJ' || prose.words.class[i] === 'ADV') &&
      (syntax.verbs.of[i] ?? -1) < 0
    )
      i--;
  }
  const letter = verb.form === 'gerund' ? letterBefore(reading, verb.first, start) : null;
  if (letter !== null) return letter;
  const governor = groupOf(syntax.verbs, i);
  if (governor === undefined || governor.first < start || governor.last !== i + 1) return verb.first;
  if (verb.form === 'gerund' && !PHASES.has(prose.words.lemma[governor.head] ?? '')) return verb.first;
  return cueFirst(reading, syntax.verbs.of[i] ?? 0);
}

/** *[released a statement on Monday] saying*: where the verb that put out the text begins, or null. */
export function letterBefore(reading: WordReading, end: number, start: number): number | null {
  const { prose, syntax } = reading;
  for (let i = end - 1; i > start && i > end - 8; i--) {
    if (prose.words.lower[i] === ',') return null;
    const verb = groupOf(syntax.verbs, i);
    if (verb === undefined) continue;
    const object = phraseOf(syntax.phrases, verb.last);
    const lends = LETTERS.has(prose.words.lemma[verb.head] ?? '') && object?.first === verb.last && !verb.passive;
    return lends && TEXTS.has(prose.words.lemma[object.head] ?? '') ? verb.first : null;
  }
  return null;
}

/** Verbs that put out a text whose gerund says what it says: *released a statement [saying]*. */
export const LETTERS: ReadonlySet<string> = new Set([
  'release',
  'issue',
  'send',
  'post',
  'publish',
  'write',
  'put',
  'make',
  'give',
  'deliver',
  'file',
  'run',
  'air',
  'tweet',
  'email',
]);

const TEXTS: ReadonlySet<string> = new Set([
  'statement',
  'letter',
  'email',
  'mail',
  'message',
  'memo',
  'report',
  'tweet',
  'ad',
  'video',
  'note',
  'post',
  'release',
  'speech',
  'article',
  'brief',
  'commentary',
  'communique',
  'declaration',
  'appeal',
  'questionnaire',
  'resolution',
]);

/** Verbs that only say how another one runs its course. */
const PHASES: ReadonlySet<string> = new Set([
  'begin',
  'start',
  'keep',
  'stop',
  'avoid',
  'continue',
  'finish',
  'resume',
]);
