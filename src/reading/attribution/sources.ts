import { subjectBefore } from '../syntax/subjects.ts';
import type { WordRange } from '../syntax/word-range.ts';
import { letterBefore } from './cue-extent.ts';
import type { WordReading } from './word-reading.ts';

/** The subject of a verb: its own, or that of the earlier verb that it is coordinated with or hangs on, a verb of saying first. */
export function sourceOf(reading: WordReading, v: number): WordRange | null {
  const own = ownSubject(reading, v);
  if (own !== null) return own;
  const { prose, syntax } = reading;
  const sentence = syntax.sentenceOf[syntax.verbs.list[v]?.head ?? 0];
  let nearest: WordRange | null = null;
  for (let k = v - 1; k >= 0 && k > v - FURTHEST_VERBS; k--) {
    const earlier = syntax.verbs.list[k];
    if (earlier === undefined || syntax.sentenceOf[earlier.head] !== sentence) break;
    const subject = reading.sources.get(k) ?? ownSubject(reading, k);
    if (subject === null) continue;
    nearest ??= subject;
    if (reading.isSaying(prose.words.lemma[earlier.head] ?? '')) return subject;
    if (syntax.verbs.list[v]?.form === 'infinitive') break;
  }
  return nearest;
}

/** How many verbs back a shared subject may stand. */
const FURTHEST_VERBS = 8;

/** The subject that stands before the verb itself. */
export function ownSubject(reading: WordReading, v: number): WordRange | null {
  const { prose, syntax } = reading;
  const verb = syntax.verbs.list[v];
  if (verb === undefined || verb.form === 'infinitive') return null;
  const before = prose.words.lower[verb.first - 1] ?? '';
  if (before === 'and' || before === 'but' || before === 'or') return null;
  if (
    verb.form === 'gerund' &&
    ((syntax.phrases.of[verb.first - 1] ?? -1) < 0 || letterBefore(reading, verb.first, 0) !== null)
  )
    return null;
  return subjectBefore(prose, syntax, verb);
}
