import { isClauseStart, isQuoteMark } from '../syntax/clause-end.ts';
import { DAYS, phraseOf } from '../syntax/noun-phrases.ts';
import { objectEnd } from '../syntax/objects.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { WordRange } from '../syntax/word-range.ts';
import type { WordReading } from './word-reading.ts';

/** Verbs that stand before their subject without a quotation before them: *The talks are over, said the envoy.* */
const INVERTING: ReadonlySet<string> = new Set(
  'say add note report write state stress explain argue conclude insist warn declare announce recall predict ask reply continue observe remark claim admit assert suggest reveal confirm show think believe tell'.split(
    ' ',
  ),
);

/** *"...," said Kira Aro, the envoy of Veyra, who left.*: the subject after its verb, with all that is attached to it. */
export function invertedSubject(reading: WordReading, verb: VerbGroup, start: number, limit: number): WordRange | null {
  const { prose, syntax } = reading;
  const { words } = prose;
  const before = words.lower[verb.first - 1] ?? '';
  if (verb.first <= start || !(before === ',' || isQuoteMark(before) || before === '—' || before === '--')) return null;
  if (verb.form !== 'finite' || verb.passive) return null;
  if (before === ',' && !INVERTING.has(words.lemma[verb.head] ?? '')) return null;
  let end = objectEnd(prose, syntax, verb.last, limit);
  if (end === verb.last) return null;
  const after = groupOf(syntax.verbs, end);
  if (after !== undefined && after.first === end && after.form === 'finite') return null;
  if ((phraseOf(syntax.phrases, verb.last)?.pronoun ?? true) === true) return { first: verb.last, last: end };
  end = attachedEnd(reading, end, limit);
  return { first: verb.last, last: end };
}

/** The word after what is attached to a phrase that ends at `end`: prepositions, appositions and relatives, not settings or further cues. */
function attachedEnd(reading: WordReading, from: number, limit: number): number {
  const { prose, syntax } = reading;
  const { words } = prose;
  let depth = 0;
  let end = from;
  for (; end < limit; end++) {
    const lower = words.lower[end] ?? '';
    if (/^[.;:!?]$/.test(lower) || isQuoteMark(lower)) break;
    if (lower === '(') depth++;
    if (lower === ')') depth--;
    if (depth > 0) continue;
    if (end === from && words.class[end] === 'ADP' && !/^(?:of|for|from|with)$/.test(lower)) break;
    if (
      end === from &&
      (words.class[end] === 'ADV' || words.class[end] === 'CCONJ' || words.class[end] === 'SCONJ' || lower === 'as')
    )
      break;
    if (end === from && DAYS.has(lower)) break;
    if (
      lower === '—' ||
      lower === '--' ||
      ((lower === '-' || lower === '–') && words.start[end] !== words.end[end - 1])
    )
      break;
    if (lower === ',' && isBreak(reading, end + 1)) break;
    const verb = groupOf(syntax.verbs, end);
    if (
      verb?.first === end &&
      verb.form === 'gerund' &&
      words.lower[end - 1] === ',' &&
      reading.isSaying(words.lemma[verb.head] ?? '')
    )
      break;
  }
  while (end > from && words.lower[end - 1] === ',') end--;
  return end;
}

/** Whether after a comma something other than an attachment begins at `i`: a gerund, a conjunction, a saying relative, a setting. */
function isBreak(reading: WordReading, i: number): boolean {
  const { prose, syntax } = reading;
  const { words } = prose;
  const lower = words.lower[i] ?? '';
  const verb = groupOf(syntax.verbs, i);
  if (verb?.first === i) return true;
  if (/^(?:but|while|as|when|after|before|although|though|because|in|on|at|during|according|adding)$/.test(lower))
    return true;
  if (lower === 'and') return isClauseStart(prose, syntax, i + 1) || (syntax.verbs.of[i + 1] ?? -1) >= 0;
  if (lower !== 'who' && lower !== 'which') return false;
  const next = groupOf(syntax.verbs, i + 1);
  return next !== undefined && reading.isSaying(words.lemma[next.head] ?? '');
}
