import { calendarDay, calendarDayLength, MONTH } from './calendar-day.ts';
import { firstKnown, type Metadata } from './metadata.ts';

/** A dateline stands at the head of a text: no line below these is looked at. */
const HEAD_LINES = 8;
const HEAD_CHARACTERS = 3000;

const PLACE = "(?:\\p{Lu}[\\p{L}.'’-]*)(?:[ ,/]+(?:of|the|D\\.C\\.|\\p{Lu}[\\p{L}.'’-]*)){0,4}";
const DAY = `(?:\\d{1,2}\\s+${MONTH}|${MONTH}\\s+\\d{1,2})`;
const JUCHE = ',?\\s+Juche\\s+\\d{1,3}\\s+\\((?<juche>\\d{4})\\)';
/** `PYONGYANG, Feb. 9 (KCNA) --`, `Seoul, 12 March 2024 (Yonhap)`, `WASHINGTON (Reuters) -`. */
const AGENCY = new RegExp(
  `^${PLACE}(?:,\\s+(?<day>${DAY})(?:,?\\s+(?<year>\\d{4})|${JUCHE})?)?\\s+\\((?<agency>\\p{Lu}[\\p{L}.& ]{1,30})\\)\\s*(?<dash>--|[-–—:])?`,
  'u',
);
/** `SEOUL, March 12, 2024 --`: a place and a day, without an agency. */
const PLACE_AND_DAY = new RegExp(
  `^${PLACE},\\s+(?<day>${DAY})(?:,?\\s+(?<year>\\d{4})|${JUCHE})\\s*(?:--|[-–—:])`,
  'u',
);

/**
 * Reads what a dateline tells: the agency as publisher, and the day where its year is written. `Feb. 9` alone gives no
 * date: the year would be a guess. A date that has one of the first lines to itself counts as well.
 *
 * @example
 * dateline('PYONGYANG, February 9, 2011 (KCNA) -- The talks ended.'); // { publisher: 'KCNA', date: '2011-02-09' }
 */
export function dateline(text: string): Metadata {
  const lines = text
    .slice(0, HEAD_CHARACTERS)
    .split('\n')
    .map((l) => l.trim().slice(0, 200))
    .filter((l) => l !== '')
    .slice(0, HEAD_LINES);
  return firstKnown(...lines.map(agencyLine), ...lines.map(dayLine));
}

function agencyLine(line: string): Metadata {
  const agency = AGENCY.exec(line)?.groups;
  // Brackets after a capitalised name are common in prose: a day before them or a dash after them makes a dateline.
  if (agency?.day || agency?.dash) return firstKnown({ publisher: agency.agency, date: dayOfYear(agency) });
  const place = PLACE_AND_DAY.exec(line)?.groups;
  return place ? firstKnown({ date: dayOfYear(place) }) : {};
}

function dayLine(line: string): Metadata {
  const isWholeLine = calendarDayLength(line) === line.replace(/\.$/, '').length;
  return isWholeLine && line !== '' ? firstKnown({ date: calendarDay(line) }) : {};
}

function dayOfYear(groups: Partial<Record<string, string>>): string | undefined {
  const year = groups.year ?? groups.juche;
  return groups.day !== undefined && year !== undefined ? calendarDay(`${groups.day} ${year}`) : undefined;
}
