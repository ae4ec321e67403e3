import {
  calendarDate,
  type DateRange,
  dateRange,
  day,
  dayPeriod,
  monthPeriod,
  type Period,
  yearPeriod,
} from './calendar.ts';
import { MONTH, monthNumber } from './date-words.ts';

// Publishers that write the month first. Organs of one state and papers that never write otherwise.
const AMERICAN =
  /\b(?:White House|State Department|Department of (?:State|Defense)|Pentagon|U\.?S\.?|USA|American|New York|Washington|Wall Street|Los Angeles|Chicago|CNN|NPR|Fox News|Politico|Associated Press|NK News)\b/;

/**
 * Returns the date of a document from what its source gives, or `null` where that cannot be read or has two readings.
 *
 * Read are ISO 8601 (a time of day is dropped; the day stays as written), `2011-11`, `2011`, `20111102`, `3 March 2024`,
 * `March 3, 2024`, `March 2024`, RFC 2822, `2.11.2011` (always day first) and slashes: month first where only that gives a date or the publisher is
 * American, day first where only that gives a date, `null` where both do. Two figures for a year mean 1970-2069.
 *
 * @example
 * documentDate('7/23/2015'); // { from: '2015-07-23', to: '2015-07-23', precision: 'day' }
 * documentDate('3/4/2015'); // null: the third of April, or March the fourth
 */
export function documentDate(date: string | undefined, publisher = ''): DateRange | null {
  if (date === undefined) return null;
  const words = date.trim();
  const period =
    isoPeriod(words) ?? namedPeriod(words) ?? numericPeriod(words, { monthFirst: AMERICAN.test(publisher) });
  return period === null ? null : dateRange(period);
}

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ]\d\d:?\d\d.{0,30})?)?)?$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?\d{6}Z?)?$/;

function isoPeriod(words: string): Period | null {
  const match = ISO.exec(words) ?? COMPACT.exec(words);
  if (match === null) return null;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const first = day(year, month, dayOfMonth);
  if (first === null) return null;
  if (match[2] === undefined) return yearPeriod(year);
  return match[3] === undefined ? monthPeriod(year, month) : dayPeriod(first);
}

const WEEKDAY_BEFORE = '(?:[A-Za-z]{3,9}[.,]? )?';
const DAY_FIRST = new RegExp(
  `^${WEEKDAY_BEFORE}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH}),? (?<year>\\d{4})\\b`,
);
const MONTH_FIRST = new RegExp(
  `^${WEEKDAY_BEFORE}(?<month>${MONTH}) (?:(?<day>\\d{1,2})(?:st|nd|rd|th)?,? )?(?<year>\\d{4})\\b`,
);

function namedPeriod(words: string): Period | null {
  const parts = (DAY_FIRST.exec(words) ?? MONTH_FIRST.exec(words))?.groups;
  if (parts === undefined) return null;
  const [year, month] = [Number(parts.year), monthNumber(parts.month!)];
  if (parts.day === undefined) return monthPeriod(year, month);
  const found = day(year, month, Number(parts.day));
  return found === null ? null : dayPeriod(found);
}

const NUMERIC = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?=$|[ ,T])/;

/** Returns the day of a date in figures, or `null` where it is none or could be two. */
export function numericPeriod(words: string, options: { readonly monthFirst: boolean }): Period | null {
  const match = NUMERIC.exec(words);
  if (match === null) return null;
  const [a, b, c] = [match[1]!, match[3]!, match[4]!];
  if (a.length === 4) return single([day(Number(a), Number(b), Number(c))]);
  if (c.length !== 2 && c.length !== 4) return null;
  const year = c.length === 4 ? Number(c) : Number(c) + (Number(c) < 70 ? 2000 : 1900);
  const dayFirst = day(year, Number(b), Number(a));
  if (match[2] === '.') return single([dayFirst]);
  const monthFirst = day(year, Number(a), Number(b));
  return single(options.monthFirst && monthFirst !== null ? [monthFirst] : [dayFirst, monthFirst]);
}

/** The one day that all readings which are dates agree on. */
function single(readings: readonly (number | null)[]): Period | null {
  const days = new Set(readings.filter((d) => d !== null));
  const [only] = days;
  return days.size === 1 && only !== undefined && calendarDate(only)[0] < 2200 ? dayPeriod(only) : null;
}
