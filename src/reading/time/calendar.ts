/**
 * Days as integers and the periods made of them: the calendar under every time reference.
 *
 * A day is the number of days since 1970-01-01 in UTC (proleptic Gregorian), so that no clock and no time zone comes in.
 */

/** How exactly a period of days is known. */
export type Precision = 'day' | 'week' | 'month' | 'season' | 'year' | 'range';

/** A period, both ends inside it. */
export interface Period {
  readonly first: number;
  readonly last: number;
  readonly precision: Precision;
}

/** A period as ISO 8601 days: what leaves this folder. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
}

const MS_PER_DAY = 86_400_000;

/** Returns the day of a calendar date, or `null` where there is no such date (month 1-12; years 1000-2999). */
export function day(year: number, month: number, dayOfMonth: number): number | null {
  if (year < 1000 || year > 2999) return null;
  const ms = Date.UTC(year, month - 1, dayOfMonth);
  const date = new Date(ms);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return null;
  return ms / MS_PER_DAY;
}

/** Returns `[year, month, day]` of a day, month 1-12. */
export function calendarDate(days: number): readonly [year: number, month: number, dayOfMonth: number] {
  const date = new Date(days * MS_PER_DAY);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** Returns the day of the week, Monday 0 to Sunday 6. */
export function weekday(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}

/** Returns a single day as a period. */
export function dayPeriod(days: number): Period {
  return { first: days, last: days, precision: 'day' };
}

/** Returns the week, Monday to Sunday, that holds a day. */
export function weekPeriod(days: number): Period {
  const first = days - weekday(days);
  return { first, last: first + 6, precision: 'week' };
}

/** Returns a calendar month; `month` may leave 1-12 and then carries into other years. */
export function monthPeriod(year: number, month: number): Period {
  const first = Date.UTC(year, month - 1, 1) / MS_PER_DAY;
  return { first, last: Date.UTC(year, month, 1) / MS_PER_DAY - 1, precision: 'month' };
}

/** Returns a calendar year. */
export function yearPeriod(year: number): Period {
  return { first: Date.UTC(year, 0, 1) / MS_PER_DAY, last: Date.UTC(year, 11, 31) / MS_PER_DAY, precision: 'year' };
}

/** Returns a span of days whose ends are what the words say. */
export function rangePeriod(first: number, last: number): Period {
  return { first, last, precision: first === last ? 'day' : 'range' };
}

/** Formats a day as ISO 8601, `YYYY-MM-DD`. */
export function formatDay(days: number): string {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Parses what {@link formatDay} wrote. */
export function parseDay(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;
}

/** Returns a period as ISO days. */
export function dateRange(period: Period): DateRange {
  return { from: formatDay(period.first), to: formatDay(period.last), precision: period.precision };
}
