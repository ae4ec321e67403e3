import { calendarDate, monthPeriod, type Period, rangePeriod } from './calendar.ts';

/** Words for a part of a month, a year or a longer period. */
const PARTS = [
  'early',
  'mid',
  'late',
  'beginning',
  'start',
  'middle',
  'end',
  'close',
  'first half',
  'second half',
] as const;
type Part = (typeof PARTS)[number];

/** Whether a word names a part of a period. */
export function isPart(word: string): word is Part {
  return (PARTS as readonly string[]).includes(word);
}

/**
 * Returns the part of a period that the words name: thirds of a month (1-10, 11-20, 21-end) and of anything else that is
 * longer, by days; the beginning and the end of a year are January and December; its thirds are four months each,
 * those of a decade whole years.
 */
export function partOf(part: Part, period: Period): Period {
  if (part === 'first half' || part === 'second half') return half(part, period);
  const third =
    part === 'early' || part === 'beginning' || part === 'start' ? 0 : part === 'mid' || part === 'middle' ? 1 : 2;
  const [year] = calendarDate(period.first);
  if (period.precision === 'year') {
    if (part === 'beginning' || part === 'start') return monthPeriod(year, 1);
    if (part === 'end' || part === 'close') return monthPeriod(year, 12);
    return rangePeriod(monthPeriod(year, 1 + 4 * third).first, monthPeriod(year, 4 + 4 * third).last);
  }
  if (period.last - period.first > 5 * 365) {
    // Of a decade: 1990-1993, 1994-1996, 1997-1999.
    const [from, to] = [
      [0, 3],
      [4, 6],
      [7, 9],
    ][third] ?? [0, 9];
    return rangePeriod(monthPeriod(year + from!, 1).first, monthPeriod(year + to!, 12).last);
  }
  const length = period.precision === 'month' ? 10 : Math.floor((period.last - period.first + 1) / 3);
  const first = period.first + length * third;
  return rangePeriod(first, third === 2 ? period.last : first + length - 1);
}

function half(part: 'first half' | 'second half', period: Period): Period {
  const [year] = calendarDate(period.first);
  const middle =
    period.precision === 'year'
      ? monthPeriod(year, 7).first
      : period.first + Math.ceil((period.last - period.first + 1) / 2);
  return part === 'first half' ? rangePeriod(period.first, middle - 1) : rangePeriod(middle, period.last);
}
