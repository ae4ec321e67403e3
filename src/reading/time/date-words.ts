/** The words that dates are made of: names of months and weekdays, numbers, and the pre-filter that keeps other text away. */

/** Weekdays from Monday, in the order of {@link weekday}. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Months from January; a month's number is its place plus one. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Pattern of a month's name or its abbreviation; capitals only, so that *may* and *march* stay verbs. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)(?![A-Za-z])';

/** Pattern of a weekday; the plural (a habit, not a day) does not match. */
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![A-Za-z])';

/** Pattern of a year from 1800 to 2199. */
export const YEAR = '(?:1[89]\\d\\d|2[01]\\d\\d)(?!\\d|[.,]\\d|[-–]?[A-Za-z])';

const UNITS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
  ' ',
);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Pattern of a count, in figures or in words up to a hundred. */
export const COUNT = `(?:\\d{1,4}|an?|(?:${TENS.join('|')})(?:-(?:${UNITS.slice(0, 9).join('|')}))?|${[...UNITS].reverse().join('|')}|seventeen|eighteen|nineteen|(?:a |one )?hundred)`;

/** Returns the number that a match of {@link COUNT} stands for. */
export function count(words: string): number {
  const lower = words.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (lower.endsWith('hundred')) return 100;
  if (lower === 'a' || lower === 'an') return 1;
  const teens = ['seventeen', 'eighteen', 'nineteen'].indexOf(lower);
  if (teens >= 0) return 17 + teens;
  const [tens = '', unit = ''] = lower.split('-');
  const ten = TENS.indexOf(tens);
  return ten < 0 ? UNITS.indexOf(lower) + 1 : (ten + 2) * 10 + UNITS.indexOf(unit) + 1;
}

/** Returns a month's number, 1-12, from its name or abbreviation. */
export function monthNumber(name: string): number {
  const head = name.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((m) => m.toLowerCase().startsWith(head)) + 1;
}

/** Returns a weekday's place, Monday 0, from its name. */
export function weekdayNumber(name: string): number {
  return (WEEKDAYS as readonly string[]).indexOf(name);
}

// What every rule needs at least one of. Lower-case words are those that a rule can build on; `may` alone is not.
const DATE_WORD =
  /day\b|[Tt]o(?:day|night|morrow)|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:week|month|year|night|morning|afternoon|evening|hour|decade|quarter|half|spring|summer|autumn|fall|winter)|days\b|\d\d\d\d|\d\d?[/.]\d\d?[/.]\d|Juche \d/;

/** Whether `words` hold anything that could be part of a date; cheap, and never false where a rule would fire. */
export function hasDateWord(words: string): boolean {
  return DATE_WORD.test(words);
}
