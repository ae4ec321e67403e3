import { ParleyError } from '../base/index.ts';
import type { ReadingOptions } from '../reading/index.ts';

/** The largest file of actors, in bytes of UTF-8: a case has hundreds of actors, not millions. */
export const MAX_ACTORS_BYTES = 1024 * 1024;

/**
 * Parses the text of a case's own `actors.yaml` into the reader's options; what its entries may hold is the reader's to say,
 * but whether their dates are days of the calendar is said here.
 *
 * @throws {ParleyError} `operations/actors-not-yaml`, `operations/actors-too-large`, `operations/actors-bad-date`
 */
export async function parseActors(text: string | undefined): Promise<ReadingOptions> {
  if (text === undefined) return {};
  if (Buffer.byteLength(text) > MAX_ACTORS_BYTES) throw tooLarge();
  const actors = await parsedYaml(text);
  assertDates(actors);
  return { actors };
}

async function parsedYaml(text: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    // Warnings would go to the terminal past everything that makes a file's words safe to show.
    return parse(text, { maxAliasCount: 100, logLevel: 'error' });
  } catch (error) {
    throw new ParleyError('operations/actors-not-yaml', {
      got: `a file of actors that is no YAML: ${(error as Error).message.split('\n')[0]}`,
      expected: 'a list of actors as docs/read.md shows',
      next: 'mend that line',
    });
  }
}

/** Days that have the form of a date and are none, such as 2024-99-99; other forms are the reader's to refuse. */
function assertDates(file: unknown): void {
  const list = (file as { actors?: unknown } | null | undefined)?.actors ?? file;
  if (!Array.isArray(list)) return;
  for (const [i, entry] of list.entries()) {
    for (const key of ['from', 'to']) {
      const value = (entry as Record<string, unknown> | null)?.[key];
      if (typeof value === 'string' && /^\d{4}-\d\d(?:-\d\d)?$/.test(value) && !isDay(value))
        throw badDate(`actors[${i}].${key}`, value);
    }
  }
}

/** Whether the calendar has the day, or the month where no day is given. */
function isDay(iso: string): boolean {
  const day = new Date(`${iso}${iso.length === 7 ? '-01' : ''}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}

function badDate(place: string, value: string): ParleyError {
  return new ParleyError('operations/actors-bad-date', {
    got: `actors file, ${place}: \`${value}\``,
    expected: 'a day of the calendar, as 2017-01-20, 2017-01 or 2017',
    next: 'write year, month, day',
  });
}

function tooLarge(): ParleyError {
  return new ParleyError('operations/actors-too-large', {
    got: `a file of actors of more than ${MAX_ACTORS_BYTES} bytes`,
    expected: 'a list of the actors of one case',
    next: 'check that it is the right file, and leave out whom the texts do not name',
  });
}
