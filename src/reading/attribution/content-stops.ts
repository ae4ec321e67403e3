import { isClauseStart } from '../syntax/clause-end.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { WordReading } from './word-reading.ts';

/** How a content is built: a noun phrase (*denied the report*) ends sooner than a clause (*said that ...*). */
export type ContentKind = 'phrase' | 'clause';

/**
 * Whether a content ends before word `word`: at another cue (*, adding that*, *and urged*, *, according to*), or at what is added
 * to the sentence rather than said: a relative clause or an apposition after a comma, a new clause, a contrast.
 *
 * Guided by counts over hand-coded news: most of these end a content in more than every second place where they apply, and a
 * relative without a comma, a coordination of nouns and most prepositions do not. A second verb of saying after *and* is the
 * exception: inside a clause it ends slightly fewer, and is kept since it begins an attribution of its own.
 */
export function isContentStop(reading: WordReading, word: number, kind: ContentKind, first: number): boolean {
  const { words } = reading.prose;
  const lower = words.lower[word] ?? '';
  if (lower === ',') return isCommaStop(reading, word, kind, first);
  if (lower === '—' || lower === '–' || lower === '-') return kind === 'phrase' && isDash(reading, word);
  if (lower === 'and') return isSayingAt(reading, word + 1);
  if (lower === 'but') return kind === 'phrase' ? isVerbAt(reading, word + 1) : isSayingAt(reading, word + 1);
  return false;
}

function isCommaStop(reading: WordReading, comma: number, kind: ContentKind, first: number): boolean {
  const { prose, syntax } = reading;
  const { words } = prose;
  const next = comma + 1;
  const lower = words.lower[next] ?? '';
  if (ALWAYS.has(lower)) return true;
  if (lower === 'but') return true;
  if (lower === 'and') return isSayingAt(reading, next + 1) || isClauseStart(prose, syntax, next + 1);
  const verb = groupOf(syntax.verbs, next);
  if (verb?.first === next) return verb.form !== 'infinitive' && reading.isSaying(words.lemma[verb.head] ?? '');
  if (isClauseStart(prose, syntax, next)) return kind === 'phrase' || !isFrontedContent(reading, first, comma);
  return words.class[next] === 'DET' && !isList(reading, next);
}

/** After a comma these add to the sentence, not to the content. */
const ALWAYS: ReadonlySet<string> = new Set([
  'according',
  'which',
  'who',
  'where',
  'while',
  'whose',
  'despite',
  'although',
  'though',
]);

/** Whether the content begins with an adjunct whose comma this is: *that if they leave, ...*. */
function isFrontedContent(reading: WordReading, first: number, comma: number): boolean {
  const { words } = reading.prose;
  let start = first;
  while (/^(?:that|["“]|'')$/.test(words.lower[start] ?? '')) start++;
  for (let i = start; i < comma; i++) if (words.lower[i] === ',') return false;
  const kind = words.class[start];
  return (
    kind === 'ADP' ||
    kind === 'SCONJ' ||
    kind === 'ADV' ||
    /^(?:if|when|while|as|after|before|once|unless|until)$/.test(words.lower[start] ?? '')
  );
}

/** Whether the phrases go on as a list: *, the a, and the b*. */
function isList(reading: WordReading, from: number): boolean {
  const { words } = reading.prose;
  for (let i = from; i < from + 20 && i < words.length; i++) {
    const lower = words.lower[i] ?? '';
    if (/^[.;:!?]$/.test(lower)) return false;
    if (lower === ',' && /^(?:and|or)$/.test(words.lower[i + 1] ?? '') && (reading.syntax.phrases.of[i + 2] ?? -1) >= 0)
      return true;
  }
  return false;
}

/** A dash with room around it. */
function isDash(reading: WordReading, word: number): boolean {
  const { words } = reading.prose;
  return words.start[word] !== words.end[word - 1] && words.end[word] !== words.start[word + 1];
}

function isVerbAt(reading: WordReading, at: number): boolean {
  const verb = groupOf(reading.syntax.verbs, at);
  return verb !== undefined && verb.first === at && verb.form !== 'infinitive';
}

function isSayingAt(reading: WordReading, at: number): boolean {
  const verb = groupOf(reading.syntax.verbs, at);
  return isVerbAt(reading, at) && verb !== undefined && reading.isSaying(reading.prose.words.lemma[verb.head] ?? '');
}
