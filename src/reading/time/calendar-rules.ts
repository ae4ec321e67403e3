/** The rules for times that the calendar names: months, years, seasons, figures. Long because it is a table. */
import { day, dayPeriod, formatDay, monthPeriod, type Period, rangePeriod, yearPeriod } from './calendar.ts';
import { occurrence, type Resolved, type TimeContext } from './context.ts';
import { MONTH, MONTHS, monthNumber, YEAR } from './date-words.ts';
import { numericPeriod } from './document-date.ts';
import { isPart, partOf } from './part.ts';
import type { Parts, TimeRule } from './time-rules.ts';

// "early March", "the end of March", "mid-2015".
const PART =
  '(?:[Tt]he )?(?<part>(?i:early|mid|late|beginning|start|middle|end|close|first half|second half))(?: of |[ -])(?:the )?';
const FIRST_DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';

/** The part of `period` that the words name, or all of it. */
function partial(parts: Parts, resolved: Resolved | null): Resolved | null {
  const part = parts.part?.toLowerCase();
  if (resolved === null || part === undefined || !isPart(part)) return resolved;
  const period = partOf(part, resolved.period);
  return {
    period,
    assumption: `${part} read as ${formatDay(period.first)} to ${formatDay(period.last)}; ${resolved.assumption}`,
  };
}

function monthOf(parts: Parts, context: TimeContext): Resolved | null {
  const month = monthNumber(parts.month!);
  const name = MONTHS[month - 1]!;
  if (parts.year === undefined)
    return partial(
      parts,
      occurrence(name, (year) => monthPeriod(year, month), context),
    );
  return partial(parts, {
    period: monthPeriod(Number(parts.year), month),
    assumption: `${name} ${parts.year}, as written`,
  });
}

/** "November last year". */
function monthOfNearYear(parts: Parts, context: TimeContext): Resolved | null {
  if (context.year === null) return null;
  const year = context.year + (parts.whose === 'last' ? -1 : parts.whose === 'next' ? 1 : 0);
  const found = monthOf({ ...parts, year: String(year) }, context);
  return found && { ...found, assumption: `${parts.whose} year by ${context.name}` };
}

function seasonPeriod(year: number, season: string): Period {
  const start = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }[season.toLowerCase()] ?? 3;
  return { first: monthPeriod(year, start).first, last: monthPeriod(year, start + 2).last, precision: 'season' };
}

function season(parts: Parts, context: TimeContext): Resolved | null {
  const words = parts.season!.toLowerCase();
  if (parts.year !== undefined) {
    return {
      period: seasonPeriod(Number(parts.year), words),
      assumption: `${words} ${parts.year} in the north, by whole months`,
    };
  }
  const which = parts.which?.toLowerCase();
  const outlook =
    which === 'last' || which === 'past' ? 'back' : which === 'next' || which === 'coming' ? 'ahead' : null;
  const found = occurrence(
    words,
    (year) => seasonPeriod(year, words),
    outlook === null ? context : { ...context, outlook: () => outlook },
  );
  return found && { ...found, assumption: `${found.assumption}, in the north, by whole months` };
}

function juche(parts: Parts): Resolved | null {
  const year = 1911 + Number(parts.juche);
  if (parts.year !== undefined && Number(parts.year) !== year) return null;
  const assumption = `Juche ${parts.juche} is ${year}`;
  if (year > 2199 || year < 1912) return null;
  if (parts.month === undefined) return { period: yearPeriod(year), assumption };
  if (parts.day === undefined) return { period: monthPeriod(year, monthNumber(parts.month)), assumption };
  const found = day(year, monthNumber(parts.month), Number(parts.day));
  return found === null ? null : { period: dayPeriod(found), assumption };
}

function years(parts: Parts): Resolved | null {
  const from = Number(parts.from);
  // "2011-12" is two years where the second figure is larger than the first one's end.
  const to = parts.to!.length === 2 ? Math.floor(from / 100) * 100 + Number(parts.to) : Number(parts.to);
  if (to <= from) return null;
  return { period: rangePeriod(yearPeriod(from).first, yearPeriod(to).last), assumption: 'whole years, as written' };
}

function months(parts: Parts, context: TimeContext): Resolved | null {
  const [from, to] = [monthNumber(parts.from!), monthNumber(parts.to!)];
  const span = (first: number, last: number): Period =>
    rangePeriod(monthPeriod(first, from).first, monthPeriod(last, to).last);
  const lastYear = parts.lastyear === undefined ? undefined : Number(parts.lastyear);
  if (lastYear !== undefined) {
    const firstYear = parts.firstyear === undefined ? (from > to ? lastYear - 1 : lastYear) : Number(parts.firstyear);
    if (firstYear > lastYear || (firstYear === lastYear && from > to)) return null;
    return { period: span(firstYear, lastYear), assumption: 'whole months, as written' };
  }
  return occurrence(
    `${MONTHS[from - 1]} to ${MONTHS[to - 1]}`,
    (year) => span(year, from > to ? year + 1 : year),
    context,
  );
}

/** Months, years, seasons and dates in figures. Dates with a named month and a day come from chrono. */
export const CALENDAR_RULES: readonly TimeRule[] = [
  {
    id: 'time/month-of-year',
    pattern: `(?:\\b${PART})?(?<!\\d(?:st|nd|rd|th)? (?:of )?)\\b(?<month>${MONTH}),? (?:of )?(?<year>${YEAR})`,
    needs: /\d{4}/,
    resolve: monthOf,
    fires: [
      ['in September 2025', null, '2025-09-01', '2025-09-30'],
      ['in late June 2011', null, '2011-06-21', '2011-06-30'],
      ['by the end of March 2012', null, '2012-03-21', '2012-03-31'],
      ['in Sept. 2005', null, '2005-09-01', '2005-09-30'],
    ],
    silent: ['on March 3, 2011', 'they may 2011 times'],
  },
  {
    id: 'time/month',
    pattern: `(?:(?<=\\b(?i:in|by|until|till|before|after|since|during|from|through|throughout|for|of|prior to) )|\\b${PART}|\\b(?<which>(?i:last|next|this|this past|this coming)) )(?<month>${MONTH})(?: (?:of )?(?<whose>last|this|next) year)?(?! ?\\d| Day\\b|-)`,
    needs: /[JFMASOND][a-z]{2}/,
    resolve: (parts, context) => {
      if (parts.whose !== undefined) return monthOfNearYear(parts, context);
      const which = parts.which?.toLowerCase();
      const outlook =
        which === 'last' || which === 'this past'
          ? 'back'
          : which === 'next' || which === 'this coming'
            ? 'ahead'
            : null;
      return monthOf(parts, outlook === null ? context : { ...context, outlook: () => outlook });
    },
    fires: [
      ['he said in September', '2011-11-02', '2011-09-01', '2011-09-30'],
      ['he will go in September', '2011-11-02', '2012-09-01', '2012-09-30'],
      ['until July', '2011-11-02', '2012-07-01', '2012-07-31'],
      ['he spoke in late June', '2011-11-02', '2011-06-21', '2011-06-30'],
      ['last March', '2011-11-02', '2011-03-01', '2011-03-31'],
      ['in November last year', '2011-11-02', '2010-11-01', '2010-11-30'],
      ['in September', null, null],
    ],
    silent: ['they may march', 'a march in the city', 'on May Day', 'May said', 'in an august assembly'],
  },
  {
    id: 'time/months',
    pattern: `\\b(?:from |between |in )?(?<from>${MONTH})(?:,? (?<firstyear>${YEAR}))?(?:-|–| to | until | through |(?<=[Bb]etween .{3,20}) and )(?<to>${MONTH})(?! ?\\d{1,2}\\b)(?:,? (?<lastyear>${YEAR}))?`,
    needs: /[JFMASOND][a-z]{2}/,
    resolve: months,
    fires: [
      ['from March to May 2015', null, '2015-03-01', '2015-05-31'],
      ['November 2010 to January 2011', null, '2010-11-01', '2011-01-31'],
      ['he toured in July-August', '2011-11-02', '2011-07-01', '2011-08-31'],
    ],
    silent: ['from March 3 to May 4', 'march and may', 'in April and June 1921'],
  },
  {
    id: 'time/week-of-month',
    pattern: `\\b[Tt]he (?<nth>first|second|third|fourth|last|final) week of (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
    needs: /week of/,
    resolve: (parts, context) => {
      const whole = monthOf(parts, context);
      if (whole === null) return null;
      const nth = ['first', 'second', 'third', 'fourth'].indexOf(parts.nth!);
      const first = nth < 0 ? whole.period.last - 6 : whole.period.first + 7 * nth;
      return {
        period: { first, last: first + 6, precision: 'week' },
        assumption: `weeks counted from its ends; ${whole.assumption}`,
      };
    },
    fires: [['in the last week of March 2011', null, '2011-03-25', '2011-03-31']],
    silent: ['the last week of talks'],
  },
  {
    id: 'time/year',
    pattern: `(?:(?<=\\b(?i:in|of|by|since|until|till|before|after|during|from|through|year) )|\\b${PART})(?<year>${YEAR})(?![-–/]\\d)`,
    needs: /\d{4}/,
    resolve: (parts) =>
      partial(parts, { period: yearPeriod(Number(parts.year)), assumption: `the year ${parts.year}, as written` }),
    fires: [
      ['in 2009', null, '2009-01-01', '2009-12-31'],
      ['by the end of 2012', null, '2012-12-01', '2012-12-31'],
      ['in early 2015', null, '2015-01-01', '2015-04-30'],
    ],
    silent: ['$2015', 'in 1718', '2011 men', 'of 2,000 men', 'a score of 2010-2011'],
  },
  {
    id: 'time/years',
    pattern: `(?:\\b(?i:from|between) (?<from>${YEAR})(?: to | until | through | and )(?<to>${YEAR})|(?<=\\b(?i:in|of|during|for) )(?<from>(?:19|20)\\d\\d)[-–/](?<to>\\d\\d(?:\\d\\d)?)(?![\\d-]))`,
    needs: /\d{4}/,
    resolve: years,
    fires: [
      ['from 2003 to 2009', null, '2003-01-01', '2009-12-31'],
      ['in 2011-12', null, '2011-01-01', '2012-12-31'],
      ['between 2009 and 2003', null, null],
    ],
    silent: ['2003 and 2009'],
  },
  {
    id: 'time/decade',
    pattern: `\\b[Tt]he (?:(?<part>early|mid|late)[ -])?(?<decade>(?:19|20)\\d)0s\\b`,
    needs: /0s/,
    resolve: (parts) => {
      const first = Number(parts.decade) * 10;
      const whole = rangePeriod(yearPeriod(first).first, yearPeriod(first + 9).last);
      return partial(parts, { period: whole, assumption: `${first} to ${first + 9}` });
    },
    fires: [
      ['in the 1990s', null, '1990-01-01', '1999-12-31'],
      ['since the early 1990s', null, '1990-01-01', '1993-12-31'],
    ],
    silent: ['1990s-style'],
  },
  {
    id: 'time/season',
    pattern: `\\b(?:(?i:in|by|until|before|since|during)(?: the)? )(?:(?:early|late|mid)[ -])?(?<season>spring|summer|autumn|fall|winter)(?:(?: of)? (?<year>${YEAR})|(?! of\\b))(?! (?:of|offensive|school|games|session))|\\b(?<which>(?i:last|next|this|past|coming)) (?<season>spring|summer|autumn|fall|winter)\\b|\\b(?<season>spring|summer|autumn|fall|winter)(?: of)? (?<year>${YEAR})`,
    needs: /spring|summer|autumn|fall|winter/,
    resolve: season,
    fires: [
      ['in the summer of 2015', null, '2015-06-01', '2015-08-31'],
      ['last winter', '2011-11-02', '2010-12-01', '2011-02-28'],
    ],
    silent: ['the fall of Kabul', 'in the fall of Kabul', 'the Arab Spring'],
  },
  {
    id: 'time/quarter',
    pattern: `\\b(?:[Tt]he )?(?<nth>first|second|third|fourth|last|final) (?<unit>quarter|half) of (?:(?<year>${YEAR})|(?<which>the|this|next|last) year)`,
    needs: /quarter|half/,
    resolve: (parts, context) => {
      const shift = parts.which === 'next' ? 1 : parts.which === 'last' ? -1 : 0;
      const year = parts.year === undefined ? context.year : Number(parts.year);
      if (year === null) return null;
      const length = parts.unit === 'half' ? 6 : 3;
      const place = ['first', 'second', 'third', 'fourth'].indexOf(parts.nth!);
      const start = 1 + length * (place < 0 ? 12 / length - 1 : place);
      if (start > 12) return null;
      const period = rangePeriod(
        monthPeriod(year + shift, start).first,
        monthPeriod(year + shift, start + length - 1).last,
      );
      return { period, assumption: `calendar year ${year + shift}` };
    },
    fires: [
      ['in the first quarter of 2012', null, '2012-01-01', '2012-03-31'],
      ['the second half of the year', '2011-11-02', '2011-07-01', '2011-12-31'],
    ],
    silent: ['the first half of the match'],
  },
  {
    id: 'time/juche',
    pattern: `(?:\\b(?<month>${MONTH})(?: ${FIRST_DAY})?,? )?\\bJuche (?<juche>\\d{1,3})(?: ?\\((?<year>\\d{4})\\))?`,
    needs: /Juche \d/,
    resolve: juche,
    fires: [
      ['Juche 100 (2011)', null, '2011-01-01', '2011-12-31'],
      ['One day in September Juche 98 (2009)', null, '2009-09-01', '2009-09-30'],
      ['on November 2, Juche 100', null, '2011-11-02', '2011-11-02'],
      ['Juche 100 (2012)', null, null],
    ],
    silent: ['the Juche idea', 'Juche-oriented'],
  },
  {
    id: 'time/figures',
    pattern:
      '(?<![\\d/.-])(?<figures>\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?![\\d/-])',
    needs: /\d[-/.]\d/,
    resolve: (parts) => {
      const period = numericPeriod(parts.figures!, { monthFirst: false });
      return period && { period, assumption: 'as written' };
    },
    fires: [
      ['on 2011-11-02', null, '2011-11-02', '2011-11-02'],
      ['on 7/23/2015', null, '2015-07-23', '2015-07-23'],
      ['on 3/4/2015', null, null],
    ],
    silent: ['won 3-1', 'version 1.2.3', '10.1.2.2011'],
  },
];
