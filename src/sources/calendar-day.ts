const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** An English month, whole or cut short as agencies do (`Feb.`, `Sept.`). No groups. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sep(?:tember|t\\.?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?';
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?![\d-])/;
const BASIC = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const DAY_FIRST = new RegExp(`^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH}),?\\s+(\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`^${WEEKDAY}(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');

/**
 * Reads the day at the start of `words` as ISO 8601 (`YYYY-MM-DD`): the forms that metadata and datelines use, with the
 * time of day left out and the day as written, in the writer's own time zone. `undefined` where there is no such day, where
 * the year is missing, and where the order of day and month is open (`03/04/2024`).
 *
 * @example
 * calendarDay('Tue, 12 Mar 2024 09:00:00 +0900'); // '2024-03-12'
 * calendarDay('Feb. 9'); // undefined
 */
export function calendarDay(words: string): string | undefined {
  const text = words.trim();
  const numeric = ISO.exec(text) ?? BASIC.exec(text);
  if (numeric) return isoDay(numeric[1]!, Number(numeric[2]), numeric[3]!);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return isoDay(dayFirst[3]!, monthNumber(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? isoDay(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]!) : undefined;
}

/** How many characters at the start of `words` {@link calendarDay} reads as an English date; 0 where none. */
export function calendarDayLength(words: string): number {
  return (DAY_FIRST.exec(words) ?? MONTH_FIRST.exec(words))?.[0].length ?? 0;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isoDay(year: string, month: number, day: string): string | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
