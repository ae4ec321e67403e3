/** The rules for times told from the document's own date: weekdays, this and last, within and ago. Long because it is a table. */
import {
  calendarDate,
  dayPeriod,
  monthPeriod,
  type Period,
  rangePeriod,
  weekday,
  weekPeriod,
  yearPeriod,
} from './calendar.ts';
import type { Resolved, TimeContext } from './context.ts';
import { COUNT, count, WEEKDAY, weekdayNumber } from './date-words.ts';
import { isPart, partOf } from './part.ts';
import type { Parts, TimeRule } from './time-rules.ts';

function weekdayOf(parts: Parts, context: TimeContext): Resolved | null {
  const { today, name } = context;
  if (today === null) return null;
  const which = parts.which?.toLowerCase().replace(/^this (?=past|coming)/, '');
  const back = (weekday(today) - weekdayNumber(parts.weekday!) + 7) % 7;
  const ahead = (7 - back) % 7;
  const at = (days: number, assumption: string): Resolved => ({
    period: dayPeriod(days),
    assumption: `${assumption} ${name}`,
  });
  if (which === 'last' || which === 'past') return at(today - (back || 7), `the latest ${parts.weekday} before`);
  if (which === 'next')
    return at(weekPeriod(today).last + 1 + weekdayNumber(parts.weekday!), `the ${parts.weekday} of the week after`);
  if (which === 'this')
    return at(weekPeriod(today).first + weekdayNumber(parts.weekday!), `the ${parts.weekday} of the week of`);
  const outlook = context.outlook();
  if (outlook === 'elsewhere') return null;
  if (which === 'coming' || outlook === 'ahead') return at(today + ahead, `the first ${parts.weekday} on or after`);
  return at(today - back, `the latest ${parts.weekday} on or before`);
}

/** The period `shift` units from the document's, or `null` where its date is not known well enough. */
function unitPeriod(unit: string, shift: number, context: TimeContext): Period | null {
  const { today, month, year } = context;
  if (unit === 'day') return today === null ? null : dayPeriod(today + shift);
  if (unit === 'week') return today === null ? null : weekPeriod(today + 7 * shift);
  if (unit === 'month') return month === null ? null : monthPeriod(month[0], month[1] + shift);
  if (unit === 'year') return year === null ? null : yearPeriod(year + shift);
  if (unit === 'weekend' && today !== null) {
    const { last } = weekPeriod(today + 7 * shift);
    return rangePeriod(last - 1, last);
  }
  return null;
}

const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  'this past': -1,
  next: 1,
  'the coming': 1,
  coming: 1,
  'the next': 1,
};

function relativePeriod(parts: Parts, context: TimeContext): Resolved | null {
  const [unit, which] = [parts.unit!, (parts.which ?? 'this').toLowerCase()];
  const whole = unitPeriod(unit, SHIFTS[which] ?? 0, context);
  if (whole === null) return null;
  const part = parts.part?.toLowerCase();
  const { today, name } = context;
  const back = which === 'this past' && today !== null ? shifted(today, -1, unit) : null;
  if (back !== null && today !== null)
    return { period: rangePeriod(back, today), assumption: `one ${unit} back from ${name}` };
  if (part === 'earlier' || part === 'later') {
    if (today === null || today < whole.first || today > whole.last)
      return { period: whole, assumption: `${which} ${unit} by ${name}` };
    const period = part === 'earlier' ? rangePeriod(whole.first, today) : rangePeriod(today, whole.last);
    return { period, assumption: `the ${unit} ${part === 'earlier' ? 'up to' : 'from'} ${name}` };
  }
  const period = part !== undefined && isPart(part) ? partOf(part, whole) : whole;
  return { period, assumption: `${part === undefined ? '' : `${part} `}${which} ${unit} by ${name}` };
}

/** The day `amount` units after a day: months and years by the calendar, cut to the month's last day. */
function shifted(from: number, amount: number, unit: string): number | null {
  if (unit.startsWith('hour')) return from + Math.sign(amount) * Math.ceil(Math.abs(amount) / 24);
  if (unit.startsWith('day')) return from + amount;
  if (unit.startsWith('week')) return from + 7 * amount;
  const [year, month, dayOfMonth] = calendarDate(from);
  const months = unit.startsWith('month') ? amount : unit.startsWith('year') ? 12 * amount : 120 * amount;
  if (Math.abs(months) > 12 * 500) return null;
  const target = monthPeriod(year, month + months);
  return Math.min(target.first + dayOfMonth - 1, target.last);
}

function span(parts: Parts, context: TimeContext): Resolved | null {
  const { today, name } = context;
  if (today === null || parts.count === undefined) return null;
  const isBack = /past|last/i.test(parts.which ?? '');
  const amount = count(parts.count);
  const edge = amount === 0 ? null : shifted(today, isBack ? -amount : amount, parts.unit!);
  if (edge === null) return null;
  const words = `${parts.count} ${parts.unit}`;
  return isBack
    ? { period: rangePeriod(edge, today), assumption: `${words} back from ${name}` }
    : { period: rangePeriod(today, edge), assumption: `${words} on from ${name}` };
}

/** As exact as its unit: "two weeks ago" is a week. */
function ago(parts: Parts, context: TimeContext): Resolved | null {
  const { today, name } = context;
  const amount = count(parts.count!);
  const found = today === null ? null : shifted(today, -amount, parts.unit!);
  if (found === null) return null;
  const unit = parts.unit!.replace(/s$/, '');
  const assumption = `${parts.count} ${parts.unit} back from ${name}, to the ${unit}`;
  const [year, month] = calendarDate(found);
  if (unit === 'week') return { period: weekPeriod(found), assumption };
  if (unit === 'month') return { period: monthPeriod(year, month), assumption };
  if (unit === 'year' || unit === 'decade') return { period: yearPeriod(year), assumption };
  return { period: dayPeriod(found), assumption };
}

const DAY_SHIFTS: Readonly<Record<string, number>> = {
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

const UNIT = '(?<unit>week|weekend|month|year)\\b';
const UNITS = '(?<unit>hours?|days?|weeks?|months?|years?|decades?)\\b';

/** Times that are told from the document's own date. */
export const RELATIVE_RULES: readonly TimeRule[] = [
  {
    id: 'time/weekday',
    pattern: `\\b(?:(?<which>(?i:last|next|this past|this coming|this)) )?(?:(?:early|late|later) )?(?<weekday>${WEEKDAY})(?: (?:morning|afternoon|evening|night))?`,
    needs: /day/,
    resolve: weekdayOf,
    fires: [
      ['said Monday', '2011-02-09', '2011-02-07'],
      ['said Wednesday', '2011-02-09', '2011-02-09'],
      ['said on Saturday', '2011-02-09', '2011-02-05'],
      ['said last Wednesday', '2011-02-09', '2011-02-02'],
      ['will meet on Saturday', '2011-02-09', '2011-02-12'],
      ['leave by Friday', '2011-02-09', '2011-02-11'],
      ['next Monday', '2011-02-09', '2011-02-14'],
      ['said late Tuesday night', '2011-02-09', '2011-02-08'],
      ['said Monday', null, null],
    ],
    silent: ['on Mondays', 'a monday', 'a birthday'],
  },
  {
    id: 'time/day-word',
    pattern:
      '\\b(?<word>(?i:the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening)))(?: (?:morning|afternoon|evening|night))?\\b',
    needs: /day|night|morning|afternoon|evening|morrow/,
    resolve: (parts, { today, name }) => {
      const word = parts.word!.toLowerCase();
      return today === null
        ? null
        : { period: dayPeriod(today + (DAY_SHIFTS[word] ?? 0)), assumption: `${word} by ${name}` };
    },
    fires: [
      ['said yesterday', '2011-03-01', '2011-02-28'],
      ['said today', '2011-03-01', '2011-03-01'],
      ['today', null, null],
    ],
    silent: ['the previous day', 'day and night'],
  },
  {
    id: 'time/this-or-last',
    pattern: `\\b(?:(?:[Tt]he )?(?<part>(?i:earlier|later|early|mid|late|beginning|end|start|close|middle))(?: of |[ -]| in )(?:the )?)?(?<which>(?i:last|this past|this|next|the coming|the current|the next)) ${UNIT}(?! of\\b)`,
    needs: /week|month|year/,
    resolve: relativePeriod,
    fires: [
      ['last month', '2011-01-31', '2010-12-01', '2010-12-31'],
      ['this week', '2011-02-09', '2011-02-07', '2011-02-13'],
      ['earlier this year', '2011-02-09', '2011-01-01', '2011-02-09'],
      ['late last year', '2011-02-09', '2010-09-01', '2010-12-31'],
      ['early next month', '2011-12-09', '2012-01-01', '2012-01-10'],
      ['this past week', '2011-02-09', '2011-02-02', '2011-02-09'],
      ['last year', null, null],
    ],
    silent: ['the last year of his term', 'years', 'weekly'],
  },
  {
    id: 'time/end-of-the',
    pattern: `\\b(?:[Tt]he )?(?<part>(?i:beginning|end|start|close|middle)) of (?:the|this) ${UNIT}(?! of\\b)|\\b(?:[Tt]he )?(?<unit>month|year)(?:['’]s[ -]|-)(?<part>end)\\b`,
    needs: /week|month|year/,
    resolve: relativePeriod,
    fires: [
      ['by the end of the year', '2011-02-09', '2011-12-01', '2011-12-31'],
      ["by year's end", '2011-02-09', '2011-12-01', '2011-12-31'],
    ],
    silent: ['by the end of that year', 'the end of the year of mourning'],
  },
  {
    id: 'time/period-over',
    pattern: `\\b(?<=before )(?:the|this) ${UNIT} (?:is (?:over|out|up)|ends|runs out)`,
    needs: /before/,
    resolve: (parts, context) => {
      const whole = unitPeriod(parts.unit!, 0, context);
      return (
        whole && { period: dayPeriod(whole.last + 1), assumption: `the day after the ${parts.unit} of ${context.name}` }
      );
    },
    fires: [['before the year is over', '2011-02-09', '2012-01-01']],
    silent: ['before the war is over'],
  },
  {
    id: 'time/within',
    pattern: `\\b(?i:within|inside) (?:(?:the (?:next|coming|following)|a period of|at most) )?(?:(?<count>${COUNT}) |(?<few>(?:a few |several |some )?))${UNITS}`,
    needs: /ithin|nside/,
    resolve: span,
    fires: [
      ['within 30 days', '2011-02-09', '2011-02-09', '2011-03-11'],
      ['within a month', '2011-01-31', '2011-01-31', '2011-02-28'],
      ['within forty-eight hours', '2011-02-09', '2011-02-09', '2011-02-11'],
      ['within days', '2011-02-09', null],
    ],
    silent: ['within their countries', 'within reach'],
  },
  {
    id: 'time/within-this',
    pattern: `\\b(?i:within|during|over|through|in) (?:the|this)(?: current)? (?<unit>week|month|year|(?<=[Ww]ithin the )day)\\b(?! (?:of|before|after|that|when|to|since|ahead)\\b)`,
    needs: /day|week|month|year/,
    resolve: (parts, context) => relativePeriod({ unit: parts.unit! }, context),
    fires: [
      ['within the month', '2011-02-09', '2011-02-01', '2011-02-28'],
      ['within the day', '2011-02-09', '2011-02-09'],
    ],
    silent: ['in the year of the dragon', 'within months', 'in the day'],
  },
  {
    id: 'time/last-or-next-so-many',
    pattern: `\\b(?i:(?:(?:in|over|during|for) )?(?:the )?(?<which>last|past|next|coming)) (?<count>${COUNT}) ${UNITS}`,
    needs: /hour|day|week|month|year|decade/,
    resolve: span,
    fires: [
      ['over the past two weeks', '2011-02-09', '2011-01-26', '2011-02-09'],
      ['in the next ten days', '2011-02-09', '2011-02-09', '2011-02-19'],
    ],
    silent: ['in recent weeks', 'for ten days'],
  },
  {
    id: 'time/ago',
    pattern: `\\b(?:(?i:about|some|around|nearly|almost|over|more than|just|only) )?(?<count>${COUNT}) ${UNITS} (?:ago|back)\\b`,
    needs: /ago|back/,
    resolve: ago,
    fires: [
      ['three days ago', '2012-04-10', '2012-04-07'],
      ['two weeks ago', '2012-04-10', '2012-03-26', '2012-04-01'],
      ['about two months ago', '2012-04-10', '2012-02-01', '2012-02-29'],
      ['more than twenty years ago', '2012-04-10', '1992-01-01', '1992-12-31'],
      ['a year ago', null, null],
    ],
    silent: ['a few days ago', 'years ago', 'long ago'],
  },
  {
    id: 'time/from-now',
    pattern: `\\b(?:in )?(?<count>${COUNT}) ${UNITS}(?:['’] time| from (?:now|today))\\b`,
    needs: /time|from/,
    resolve: (parts, context) => {
      const whole = span(parts, context);
      return whole && { ...whole, period: dayPeriod(whole.period.last) };
    },
    fires: [["in two weeks' time", '2011-02-09', '2011-02-23']],
    silent: ['in two weeks', 'two weeks from Monday'],
  },
];
