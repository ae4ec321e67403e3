import type { Prose } from '../text/prose.ts';
import { isQuoteMark } from './clause-end.ts';
import { DAYS, phraseOf } from './noun-phrases.ts';
import type { Syntax } from './syntax.ts';
import type { VerbGroup } from './verb-groups.ts';
import { groupOf } from './verb-groups.ts';
import type { WordRange } from './word-range.ts';

/** Marks that can close a parenthesis before a verb. */
const PARENTHESES: ReadonlySet<string> = new Set([',', '—', '--', '–', '-']);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);
const ATTACHING: ReadonlySet<string> = new Set([
  ...[
    'of',
    'for',
    'from',
    'in',
    'at',
    'with',
    'on',
    'to',
    'by',
    'between',
    'among',
    'against',
    'about',
    'around',
    'including',
    'like',
    'behind',
    'near',
    'outside',
  ],
]);
/** How far back a parenthesis between subject and verb may begin. */
const FURTHEST = 60;

/**
 * Returns the words of the subject that stands before a finite verb group, with what is attached to it (*the envoy of Veyra*,
 * *Ms. Aro, the envoy,*); a relative pronoun alone where the verb stands in a relative clause; null where none is found, as
 * after a coordinator.
 *
 * An apposition between commas belongs to the subject, a relative clause or a participle does not.
 */
export function subjectBefore(prose: Prose, syntax: Syntax, verb: VerbGroup): WordRange | null {
  const start = prose.sentences[syntax.sentenceOf[verb.first] ?? 0]?.first ?? 0;
  return subjectEnding(prose, syntax, verb.first, start, 0);
}

function subjectEnding(prose: Prose, syntax: Syntax, end: number, start: number, depth: number): WordRange | null {
  const { words } = prose;
  const i = end - 1;
  if (i < start || depth > 4) return null;
  const lower = words.lower[i] ?? '';
  if (RELATIVES.has(lower)) return { first: i, last: i + 1 };
  if (PARENTHESES.has(lower)) return aroundParenthesis(prose, syntax, i, start);
  if (lower === ')') return aroundBrackets(prose, syntax, i, start);
  const setting = settingStart(prose, syntax, i);
  if (setting !== null && setting > start) {
    const before = subjectEnding(prose, syntax, setting, start, depth + 1);
    if (before !== null) return before;
  }
  return (syntax.phrases.of[i] ?? -1) >= 0 ? leftOf(prose, syntax, end, start) : null;
}

/** Where the setting that ends at word `i` begins (*on Tuesday*, *in a statement*, *Tuesday*), or null. */
function settingStart(prose: Prose, syntax: Syntax, i: number): number | null {
  const { words } = prose;
  if (words.class[i] === 'ADV' && (syntax.verbs.of[i] ?? -1) < 0) return i;
  const phrase = phraseOf(syntax.phrases, i);
  if (phrase === undefined || phrase.last !== i + 1) return null;
  if (
    !SETTINGS.has(words.lower[phrase.head] ?? '') &&
    !(words.class[phrase.head] === 'NUM' && SETTINGS.has(words.lower[phrase.first] ?? ''))
  )
    return null;
  const link = phrase.first - 1;
  if (
    words.class[link] === 'ADP' &&
    /^(?:in|on|at|during|after|before|through|via|since)$/.test(words.lower[link] ?? '')
  )
    return link;
  return DAYS.has(words.lower[phrase.first] ?? '') ? phrase.first : null;
}

/** Heads of phrases that say when or by what means something was said. */
export const SETTINGS: ReadonlySet<string> = new Set([
  ...DAYS,
  ...[
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  ...['jan.', 'feb.', 'mar.', 'apr.', 'jun.', 'jul.', 'aug.', 'sept.', 'oct.', 'nov.', 'dec.'],
  ...[
    'statement',
    'interview',
    'commentary',
    'article',
    'speech',
    'letter',
    'message',
    'report',
    'conference',
    'briefing',
    'meeting',
    'email',
    'questionnaire',
    'address',
    'tweet',
    'memo',
  ],
  ...[
    'morning',
    'afternoon',
    'evening',
    'night',
    'week',
    'month',
    'year',
    'day',
    'days',
    'weeks',
    'months',
    'years',
    'time',
    'press',
    'remarks',
    'rally',
    'debate',
  ],
]);

/** The phrases that end at word `end`, leftwards: heads with *of* and the like between them, coordinations. */
function leftOf(prose: Prose, syntax: Syntax, end: number, start: number): WordRange | null {
  const { words } = prose;
  const phrase = phraseOf(syntax.phrases, end - 1);
  if (phrase === undefined) return null;
  let first = phrase.first;
  // Kira herself
  if (/sel(?:f|ves)$/.test(words.lower[phrase.head] ?? '') && (syntax.phrases.of[first - 1] ?? -1) >= 0) {
    const named = leftOf(prose, syntax, first, start);
    if (named !== null) return { first: named.first, last: end };
  }
  if (phrase.pronoun && words.lower[phrase.head] !== 'others') return { first, last: end };
  for (let steps = 0; steps < 8; steps++) {
    const link = first - 1;
    if (link <= start) break;
    const before = phraseEnding(prose, syntax, link, start);
    if (before === null) break;
    const lower = words.lower[link] ?? '';
    if (words.class[link] === 'ADP' && ATTACHING.has(lower)) first = before;
    else if ((lower === 'and' || lower === 'or' || lower === '&') && isFree(prose, syntax, before, start))
      first = before;
    else if (lower === ',' && steps > 0 && isListItem(prose, syntax, before, first)) first = before;
    else break;
  }
  return { first, last: end };
}

/** Where the phrase begins that ends just before word `link` (a comma before it allowed for *a, b, and c*), or null. */
function phraseEnding(prose: Prose, syntax: Syntax, link: number, start: number): number | null {
  let i = link - 1;
  if (prose.words.lower[i] === ',' && /^(?:and|or)$/.test(prose.words.lower[link] ?? '')) i--;
  if (prose.words.lower[i] === ')') {
    while (i > start && prose.words.lower[i] !== '(' && i > link - 12) i--;
    i--;
  }
  const phrase = i < start ? undefined : phraseOf(syntax.phrases, i);
  return phrase === undefined || phrase.last !== i + 1 ? null : phrase.first;
}

/** Whether the phrase that begins at `first` is no object: nothing but the beginning of a clause is before it. */
function isFree(prose: Prose, syntax: Syntax, first: number, start: number): boolean {
  if (first <= start) return true;
  const before = first - 1;
  const lower = prose.words.lower[before] ?? '';
  if ((syntax.verbs.of[before] ?? -1) >= 0) return false;
  return prose.words.class[before] !== 'ADP' || ATTACHING.has(lower);
}

/** *a, b and c*: a comma joins only phrases that a coordinator follows. */
function isListItem(prose: Prose, syntax: Syntax, before: number, first: number): boolean {
  const phrase = phraseOf(syntax.phrases, first);
  if (phrase === undefined) return false;
  const after = prose.words.lower[phrase.last] ?? '';
  return (after === 'and' || after === 'or' || after === ',') && before >= 0;
}

/** *Ms. Aro, the envoy, [said]*: from the comma before the verb back to the phrase that the parenthesis follows. */
function aroundParenthesis(prose: Prose, syntax: Syntax, close: number, start: number): WordRange | null {
  const { words } = prose;
  const mark = words.lower[close] ?? '';
  let found: WordRange | null = null;
  for (let j = close - 1; j > start && j > close - FURTHEST; j--) {
    const lower = words.lower[j] ?? '';
    if (isQuoteMark(lower) && found !== null) break;
    if (lower !== mark) continue;
    if ((syntax.phrases.of[j - 1] ?? -1) < 0 && words.lower[j - 1] !== ')') continue;
    const subject =
      words.lower[j - 1] === ')' ? aroundBrackets(prose, syntax, j - 1, start) : leftOf(prose, syntax, j, start);
    if (subject === null || !isClauseOpening(prose, syntax, subject.first, start)) continue;
    if (!isParenthesis(prose, syntax, j + 1, close)) continue;
    const apposition = isApposition(prose, syntax, j + 1);
    found = apposition ? { first: subject.first, last: close + 1 } : subject;
  }
  return found;
}

/** Whether words [from, to) can stand between a subject and its verb: an apposition, a relative clause, a participle, an aside. */
function isParenthesis(prose: Prose, syntax: Syntax, from: number, to: number): boolean {
  const { words } = prose;
  if (from >= to) return false;
  const lower = words.lower[from] ?? '';
  if (
    /^(?:who|which|whose|whom|where|when|as|if|after|while|once|though|although|along|like|speaking|like)$/.test(lower)
  )
    return true;
  const verb = groupOf(syntax.verbs, from);
  if (verb !== undefined)
    return verb.form === 'gerund' || /ed$|en$/.test(words.lower[verb.head] ?? '') || to - from === 1;
  if (words.class[from] === 'ADP' || words.class[from] === 'ADV' || words.class[from] === 'ADJ') return true;
  if ((syntax.phrases.of[from] ?? -1) < 0) return false;
  // an apposition has no finite verb before a relative pronoun
  for (let i = from; i < to; i++) {
    if (/^(?:who|which|that|whose|where)$/.test(words.lower[i] ?? '')) return true;
    const group = groupOf(syntax.verbs, i);
    if (group !== undefined && group.form === 'finite' && !/ed$|en$/.test(words.lower[group.head] ?? '')) return false;
  }
  return true;
}

function isApposition(prose: Prose, syntax: Syntax, from: number): boolean {
  if (/^(?:now|then|formerly|also|once)$/.test(prose.words.lower[from] ?? ''))
    return isApposition(prose, syntax, from + 1);
  const lower = prose.words.lower[from] ?? '';
  return (syntax.phrases.of[from] ?? -1) >= 0 && !/^(?:who|which|whose|whom|that)$/.test(lower);
}

/** Whether a clause can begin at `first`: the sentence's start, or after a coordinator, a mark, or a conjunction. */
function isClauseOpening(prose: Prose, syntax: Syntax, first: number, start: number): boolean {
  if (first <= start) return true;
  const before = first - 1;
  const lower = prose.words.lower[before] ?? '';
  if ((syntax.verbs.of[before] ?? -1) >= 0) return false;
  const kind = prose.words.class[before];
  return (
    kind === 'CCONJ' ||
    kind === 'SCONJ' ||
    kind === 'ADV' ||
    isQuoteMark(lower) ||
    /^[,:;—–()-]$|^--$|^(?:that|while|as|when|after|before|because|where|when)$/.test(lower)
  );
}

/** *Ms. Aro (of the Reform Party) [said]*. */
function aroundBrackets(prose: Prose, syntax: Syntax, close: number, start: number): WordRange | null {
  for (let j = close - 1; j > start && j > close - 15; j--) {
    if (prose.words.lower[j] !== '(') continue;
    const subject = leftOf(prose, syntax, j, start);
    return subject === null ? null : { first: subject.first, last: close + 1 };
  }
  return null;
}
