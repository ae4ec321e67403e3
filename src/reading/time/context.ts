import { calendarDate, type DateRange, formatDay, type Period, parseDay } from './calendar.ts';
import type { Outlook } from './outlook.ts';

/** What the words became: a period and how, in a phrase. */
export interface Resolved {
  readonly period: Period;
  readonly assumption: string;
}

/** What a rule may lean on: the document's date as far as it is known, and which way the sentence looks. */
export interface TimeContext {
  /** The document's day; `null` where only its month or year, or nothing, is known. */
  readonly today: number | null;
  /** The document's `[year, month]`, where it lies in one month. */
  readonly month: readonly [year: number, month: number] | null;
  /** The document's year, where it lies in one. */
  readonly year: number | null;
  /** The document's date as a phrase for assumptions. */
  readonly name: string;
  /** Which way the sentence looks at the date; computed when asked for. */
  readonly outlook: () => Outlook;
}

/** Returns the context that a document's date gives; `outlook` is put in for each reference. */
export function timeContext(documentDate: DateRange | null): Omit<TimeContext, 'outlook'> {
  if (documentDate === null) return { today: null, month: null, year: null, name: '' };
  const [first, last] = [parseDay(documentDate.from), parseDay(documentDate.to)];
  const [a, b] = [calendarDate(first), calendarDate(last)];
  const name =
    first === last
      ? `the document's date, ${formatDay(first)}`
      : `the document's date, ${formatDay(first)} to ${formatDay(last)}`;
  const isOneYear = a[0] === b[0];
  const isOneMonth = isOneYear && a[1] === b[1];
  return {
    today: first === last ? first : null,
    month: isOneMonth ? [a[0], a[1]] : null,
    year: isOneYear ? a[0] : null,
    name,
  };
}

/**
 * Returns which of the yearly occurrences is meant, or `null` where the document's month is not known or the sentence tells of another year.
 *
 * Back: the latest that has begun by the document's date. Ahead: the first that has not ended. Neither: the nearest.
 */
export function occurrence(
  words: string,
  inYear: (year: number) => Period | null,
  context: TimeContext,
): Resolved | null {
  const { month, today, name } = context;
  const outlook = context.outlook();
  if (month === null || outlook === 'elsewhere') return null;
  const [first, last] =
    today === null ? [parseDay(`${month[0]}-${String(month[1]).padStart(2, '0')}-01`), null] : [today, today];
  const end = last ?? first + 27;
  const candidates: Period[] = [];
  // Four years each way, for 29 February.
  for (let year = month[0] - 4; year <= month[0] + 4; year++) {
    const period = inYear(year);
    if (period !== null) candidates.push(period);
  }
  const picked =
    outlook === 'back'
      ? candidates.findLast((p) => p.first <= end)
      : outlook === 'ahead'
        ? candidates.find((p) => p.last >= first)
        : candidates.toSorted((p, q) => distance(p, first, end) - distance(q, first, end))[0];
  if (picked === undefined) return null;
  const which = outlook === 'back' ? 'the latest' : outlook === 'ahead' ? 'the first' : 'the nearest';
  const side = outlook === 'back' ? 'up to' : outlook === 'ahead' ? 'from' : 'to';
  return { period: picked, assumption: `${which} ${words} ${side} ${name}` };
}

function distance(period: Period, first: number, last: number): number {
  return Math.max(0, period.first - last, first - period.last);
}
