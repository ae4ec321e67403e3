import type { Span } from '../../base/span.ts';
import type { TimeReference } from '../../base/statement.ts';
import { type DateRange, dateRange, parseDay } from './calendar.ts';
import { calendarDates } from './calendar-dates.ts';
import { type Resolved, type TimeContext, timeContext } from './context.ts';
import { hasDateWord, WEEKDAY } from './date-words.ts';
import { type Outlook, outlook } from './outlook.ts';
import { TIME_RULES, type TimeRule } from './time-rules.ts';

/** Words that one rule takes for a time, before it is settled which of overlapping ones stands. */
interface Claim {
  readonly span: Span;
  readonly resolve: (context: TimeContext) => Resolved | null;
}

const COMPILED = TIME_RULES.map((rule) => ({ rule, pattern: new RegExp(rule.pattern, 'g') }));
const WEEKDAY_BEFORE = new RegExp(`\\b${WEEKDAY},? (?:the )?$`);
const WEEKDAY_REACH = 16;
const LONG_PAST_DAYS = 366;
/** The words of a reference are the time alone: these are in a rule's pattern only to be sure of it. */
const LEAD = /^(?:in|by|until|before|since|during|over|for) /i;

/**
 * Returns the times that the words at `span` name, in order and without overlap.
 *
 * The longest reading of the same words stands. A time that leans on the document's date is left out where that date is
 * not known well enough ("said Monday" needs its day, "last month" its month); so is one that has two readings. Dates without a year
 * and weekdays look back or ahead as the sentence does ({@link outlook});
 * after a time of another year in the same sentence they are left out. Offsets are those of `text`; nothing outside `span` is looked at.
 *
 * `lean` says which way such a time looks where no word tells: a deadline lies ahead.
 *
 * @example
 * timeReferences('He said so in September 2025.', [0, 29], null);
 * // [{ from: '2025-09-01', to: '2025-09-30', precision: 'month', span: [14, 28], assumption: 'September 2025, as written' }]
 */
export function timeReferences(
  text: string,
  span: Span,
  documentDate: DateRange | null,
  lean: Outlook = null,
): readonly TimeReference[] {
  const words = text.slice(span[0], span[1]);
  if (!hasDateWord(words)) return [];
  const base = timeContext(documentDate);
  const found: TimeReference[] = [];
  let isElsewhere = false;
  for (const { span: place, resolve } of longest(claims(text, span, words), span)) {
    const look = (): Outlook => (isElsewhere ? 'elsewhere' : (outlook(text, span, place) ?? lean));
    const resolved = resolve({ ...base, outlook: look });
    if (resolved === null) continue;
    const reference = { ...dateRange(resolved.period), span: place, assumption: resolved.assumption };
    found.push(reference);
    isElsewhere ||= isLongPast(reference, documentDate);
  }
  return found;
}

/** Whether a time lies so far back that what follows it in the sentence may be told from there: "in 2019 ..., and in the autumn". */
function isLongPast({ to }: TimeReference, documentDate: DateRange | null): boolean {
  return documentDate !== null && parseDay(to) < parseDay(documentDate.from) - LONG_PAST_DAYS;
}

function claims(text: string, span: Span, words: string): Claim[] {
  const found: Claim[] = [];
  for (const { rule, pattern } of COMPILED) {
    if (!rule.needs.test(words)) continue;
    for (const match of words.matchAll(pattern)) found.push(ruleClaim(rule, match, span[0]));
  }
  for (const { span: place, resolve } of calendarDates(text, span)) {
    const before = text.slice(Math.max(span[0], place[0] - WEEKDAY_REACH), place[0]);
    const weekday = WEEKDAY_BEFORE.exec(before)?.[0].length ?? 0;
    found.push({ span: [place[0] - weekday, place[1]], resolve });
  }
  return found;
}

function ruleClaim(rule: TimeRule, match: RegExpExecArray, offset: number): Claim {
  const lead = LEAD.exec(match[0])?.[0].length ?? 0;
  const start = offset + match.index;
  const parts = match.groups ?? {};
  return { span: [start + lead, start + match[0].length], resolve: (context) => rule.resolve(parts, context) };
}

/** The longest claims that do not overlap, by place; of two of one length the earlier in the list. */
function longest(all: readonly Claim[], [start, end]: Span): readonly Claim[] {
  // Longer claims are placed first, so one that overlaps a shorter covers its first or its last character.
  const taken = new Uint8Array(end - start);
  const kept: Claim[] = [];
  for (const claim of all.toSorted((a, b) => length(b.span) - length(a.span))) {
    const [from, to] = [claim.span[0] - start, claim.span[1] - start];
    if (taken[from] === 1 || taken[to - 1] === 1) continue;
    taken.fill(1, from, to);
    kept.push(claim);
  }
  return kept.toSorted((a, b) => a.span[0] - b.span[0]);
}

function length(span: Span): number {
  return span[1] - span[0];
}
