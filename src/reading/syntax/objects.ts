import type { Prose } from '../text/prose.ts';
import { DAYS, phraseOf } from './noun-phrases.ts';
import { SETTINGS } from './subjects.ts';
import type { Syntax } from './syntax.ts';
import { groupOf } from './verb-groups.ts';

const WH: ReadonlySet<string> = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'which']);

/** The word after the noun phrase at `i` with its attached phrases; `i` where none begins there. */
export function objectEnd(prose: Prose, syntax: Syntax, i: number, limit: number): number {
  const { words } = prose;
  const phrase = phraseOf(syntax.phrases, i);
  if (phrase === undefined || phrase.first !== i || phrase.last > limit) return i;
  let end = phrase.last;
  for (let steps = 0; steps < 3; steps++) {
    const lower = words.lower[end] ?? '';
    const next = phraseOf(syntax.phrases, end + 1);
    if ((lower === 'of' || lower === 'and' || lower === "'s") && next?.first === end + 1 && next.last <= limit)
      end = next.last;
    else break;
  }
  return end;
}

/** The word after the object at `from` where an infinitive follows a longer run of attached phrases: *on people from all walks of life [to act]*. */
export function infinitiveAfter(prose: Prose, syntax: Syntax, from: number, limit: number): number {
  const object = objectEnd(prose, syntax, from, limit);
  let end = object;
  for (let steps = 0; steps < 5 && end > from; steps++) {
    if (isInfinitive(syntax, end)) return end;
    const kind = prose.words.class[end];
    const comma = prose.words.lower[end] === ',';
    const next = objectEnd(prose, syntax, end + 1, limit);
    if ((kind !== 'ADP' && kind !== 'CCONJ' && !comma) || next === end + 1) break;
    end = next;
  }
  return isInfinitive(syntax, end) ? end : object;
}

/** Whether an infinitive begins at word `i`. */
export function isInfinitive(syntax: Syntax, i: number): boolean {
  const verb = groupOf(syntax.verbs, i);
  return verb?.first === i && verb.form === 'infinitive';
}

/** The word after settings at `i`: adverbs, days, *in a statement*, *to reporters*, *at a rally in Ohio*. */
export function afterSettings(prose: Prose, syntax: Syntax, i: number, limit: number): number {
  const { words } = prose;
  let end = i;
  for (let steps = 0; steps < 6 && end < limit; steps++) {
    const lower = words.lower[end] ?? '';
    const phrase = phraseOf(syntax.phrases, end);
    if (
      phrase !== undefined &&
      phrase.first === end &&
      (SETTINGS.has(words.lower[phrase.head] ?? '') || DAYS.has(lower))
    )
      end = phrase.last;
    else if (words.class[end] === 'ADV' && (syntax.verbs.of[end] ?? -1) < 0 && !WH.has(lower)) end++;
    else if (words.class[end] === 'ADP' && SETTING_LINKS.has(lower)) {
      const inner = objectEnd(prose, syntax, end + 1, limit);
      if (inner === end + 1) break;
      end = inner;
    } else if (lower === ',' && steps > 0 && words.lower[end + 1] === 'that') end++;
    else break;
  }
  return end;
}

const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)$/;

/** *last month*, *Tuesday*: a phrase that tells when. */
export function isSettingPhrase(prose: Prose, syntax: Syntax, i: number): boolean {
  const phrase = phraseOf(syntax.phrases, i);
  if (phrase === undefined || phrase.first !== i) return false;
  const first = prose.words.lower[i] ?? '';
  return (
    DAYS.has(first) ||
    MONTHS.test(first) ||
    (/^(?:last|this|next|earlier|late|early)$/.test(first) && SETTINGS.has(prose.words.lower[phrase.head] ?? ''))
  );
}

const SETTING_LINKS: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'during',
  'to',
  'of',
  'with',
  'after',
  'before',
  'from',
  'through',
  'via',
  'about',
  'outside',
  'by',
  'for',
]);
