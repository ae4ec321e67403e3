import { createRequire } from 'node:module';
import type { Chrono, ParsedResult } from 'chrono-node/en';
import { ParleyError } from '../../base/errors.ts';
import type { Span } from '../../base/span.ts';
import { day, dayPeriod, type Period, rangePeriod } from './calendar.ts';
import { occurrence, type Resolved, type TimeContext } from './context.ts';
import { MONTHS } from './date-words.ts';

type Components = ParsedResult['start'];

/** A date with a day and a named month, where it stands. */
export interface CalendarDate {
  readonly span: Span;
  readonly resolve: (context: TimeContext) => Resolved | null;
}

// chrono's parsers for "3 March 2024" and "March 3, 2024"; the rest of it guesses too much for news.
const PARSERS: readonly string[] = ['ENMonthNameLittleEndianParser', 'ENMonthNameMiddleEndianParser'];
const WORTH =
  /\d(?:st|nd|rd|th)?(?: of)? ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d/;

let chrono: Chrono | null = null;

// Loaded when the first date is met: it costs 20 ms, and most commands never need it.
function loaded(): Chrono {
  if (chrono !== null) return chrono;
  const en: typeof import('chrono-node/en') = createRequire(import.meta.url)('chrono-node/en');
  const { parsers, refiners } = en.configuration.createConfiguration(true, false);
  const chosen = parsers.filter((p) => PARSERS.includes(p.constructor.name));
  if (chosen.length !== PARSERS.length) {
    throw new ParleyError('reading/no-date-parser', {
      got: `the parsers ${parsers.map((p) => p.constructor.name).join(', ')} in chrono-node/en`,
      expected: PARSERS.join(' and '),
      next: 'install the version of chrono-node that package-lock.json names',
    });
  }
  chrono = new en.Chrono({ parsers: chosen, refiners });
  return chrono;
}

// Nothing that these parsers find leans on a reference day; a fixed one keeps the clock out.
const EPOCH = { instant: new Date(0), timezone: 0 };

/**
 * Returns the dates with a day and a named month in `[start, end)` of a text, in order. chrono-node finds them; which year
 * a date without one means is decided by {@link occurrence}, as for every other date.
 */
export function calendarDates(text: string, [start, end]: Span): readonly CalendarDate[] {
  const words = text.slice(start, end);
  if (!WORTH.test(words)) return [];
  const results = loaded().parse(words, EPOCH);
  return paired(results, words).flatMap(([result, last]) => calendarDateOf(result, last, start));
}

/** Joins "between March 3 and March 5, 2012", which chrono reads as two. */
function paired(
  results: readonly ParsedResult[],
  words: string,
): readonly (readonly [ParsedResult, ParsedResult | null])[] {
  const pairs: [ParsedResult, ParsedResult | null][] = [];
  for (const result of results) {
    const previous = pairs.at(-1);
    const gap = previous === undefined ? '' : words.slice(previous[0].index + previous[0].text.length, result.index);
    const isPair =
      previous !== undefined &&
      previous[1] === null &&
      /^ (?:and|to|until|through)(?: on)? $/.test(gap) &&
      /\b(?:between|from) $/i.test(words.slice(0, previous[0].index));
    if (isPair) previous[1] = result;
    else pairs.push([result, null]);
  }
  return pairs;
}

function calendarDateOf(result: ParsedResult, last: ParsedResult | null, offset: number): readonly CalendarDate[] {
  // chrono ignores case and takes a preposition along: "may 5" is no date, and "on" no part of one.
  const lead = /^(?:on|in|at|about|during) /i.exec(result.text)?.[0].length ?? 0;
  const name = /[A-Za-z]{3,}/.exec(result.text.slice(lead).replace(/\d+(?:st|nd|rd|th)/g, ''))?.[0] ?? '';
  if (name === name.toLowerCase()) return [];
  const end = last === null ? result.index + result.text.trimEnd().length : last.index + last.text.trimEnd().length;
  const span: Span = [offset + result.index + lead, offset + end];
  const until = last?.start ?? result.end ?? null;
  return [{ span, resolve: (context) => dated(result.start, until, context) }];
}

function dated(start: Components, end: Components | null, context: TimeContext): Resolved | null {
  const year = knownYear(end) ?? knownYear(start);
  const inYear = (y: number): Period | null => datedPeriod(start, end, y);
  if (year === null) return occurrence(`${MONTHS[(start.get('month') ?? 1) - 1]} ${start.get('day')}`, inYear, context);
  const period = inYear(year);
  return period && { period, assumption: 'as written' };
}

/** The period when its last day falls into `year`; a start that would come after the end belongs to the year before. */
function datedPeriod(start: Components, end: Components | null, year: number): Period | null {
  const last = end === null ? null : dayOf(end, year);
  const first = dayOf(start, knownYear(start) ?? year);
  if (first === null || (end !== null && last === null)) return null;
  if (last === null) return dayPeriod(first);
  if (first <= last) return rangePeriod(first, last);
  const earlier = knownYear(start) === null ? dayOf(start, year - 1) : null;
  return earlier === null ? null : rangePeriod(earlier, last);
}

function dayOf(components: Components, year: number): number | null {
  return day(year, components.get('month') ?? 0, components.get('day') ?? 0);
}

function knownYear(components: Components | null): number | null {
  return components?.isCertain('year') ? components.get('year') : null;
}
