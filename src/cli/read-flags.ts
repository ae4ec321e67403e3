/** The flags of `parley read`, checked at the door and turned into what the operations take. */
import { ParleyError } from '../base/errors.ts';
import type { Act } from '../base/statement.ts';
import type { Metadata, OutputFormat, OutputOptions, Selection } from '../operations/index.ts';
import { actorsText } from './actors-text.ts';
import type { Flags } from './command.ts';

export interface ReadFlags {
  /** Undefined where pages are wanted. */
  readonly output: OutputOptions | undefined;
  readonly selection: Selection;
  /** The filters as they were given; empty where there is none. */
  readonly filters: string;
  readonly metadata: Metadata;
  /** The text of `--actors`. */
  readonly actors: string | undefined;
  readonly attributions: boolean;
  readonly withText: boolean;
  readonly workers: number | undefined;
  readonly isStrict: boolean;
  readonly allowPrivate: boolean;
  readonly isColour: boolean;
}

const MAX_WORKERS = 256;
/** What each text flag must look like, and how to say so. */
const PATTERNS: Record<string, readonly [pattern: RegExp, expected: string]> = {
  date: [/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day of the calendar, YYYY-MM-DD'],
  language: [/^[a-z]{2,3}$/, 'a code of two or three letters, such as en'],
  url: [/^https?:\/\/\S+$/i, 'an address that begins with http:// or https://'],
  workers: [/^[1-9]\d{0,2}$/, `a number from 1 to ${MAX_WORKERS}`],
};

/** Returns the checked flags. @throws {ParleyError} `cli/bad-flag`, `cli/no-such-file`, `cli/unreadable` */
export async function readFlags(flags: Flags): Promise<ReadFlags> {
  const text = (name: string) => textFlag(flags, name);
  const list = (name: string) => flags[name] as readonly string[] | undefined;
  return {
    output: output(flags),
    selection: {
      acts: list('act') as readonly Act[] | undefined,
      speakers: list('speaker'),
      addressees: list('addressee'),
      conditional: flags.conditional === true,
    },
    filters: filters(flags),
    metadata: metadataFlags(flags),
    actors: await actorsFlag(flags),
    attributions: flags.attributions === true,
    withText: flags.withText === true,
    workers: workers(text('workers')),
    isStrict: flags.strict === true,
    allowPrivate: flags.allowPrivate === true,
    isColour: flags.color !== false,
  };
}

/** `--act offer --speaker TUR`: what was asked, for the page that has nothing of it. */
function filters(flags: Flags): string {
  const lists = ['act', 'speaker', 'addressee'].flatMap((name) => {
    const values = flags[name] as readonly string[] | undefined;
    return values === undefined ? [] : [`--${name} ${values.join(',')}`];
  });
  return [...lists, ...(flags.conditional === true ? ['--conditional'] : [])].join(' ');
}

/** Returns what the flags say of the document. @throws {ParleyError} `cli/bad-flag` */
export function metadataFlags(flags: Flags): Metadata {
  const metadata: Record<string, string> = {};
  for (const name of ['title', 'publisher', 'date', 'language', 'url']) {
    const value = textFlag(flags, name);
    if (value !== undefined) metadata[name] = value;
  }
  return metadata;
}

/** Returns the text of the file that `--actors` names. @throws {ParleyError} `cli/no-such-file`, `cli/unreadable` */
export async function actorsFlag(flags: Flags): Promise<string | undefined> {
  const path = textFlag(flags, 'actors');
  return path === undefined ? undefined : actorsText(path);
}

function output(flags: Flags): OutputOptions | undefined {
  const format = (flags.json === true ? 'json' : flags.format) as OutputFormat | undefined;
  if (flags.json === true && flags.format !== undefined && flags.format !== 'json') {
    throw bad(`\`--json\` and \`--format ${flags.format}\``, 'one of them', 'leave one out');
  }
  const withText = flags.withText === true;
  if (withText && (format === 'csv' || format === 'annotations')) {
    throw bad(
      `\`--with-text\` and \`--format ${format}\``,
      '`--format jsonl`, whose records have room for a text',
      'leave one out',
    );
  }
  return format === undefined ? undefined : { format, withText, attributions: flags.attributions === true };
}

function textFlag(flags: Flags, name: string): string | undefined {
  const value = flags[name] as string | undefined;
  const [pattern, expected] = PATTERNS[name] ?? [/\S/, 'some text'];
  if (value === undefined || (pattern.test(value) && (name !== 'date' || isDay(value)))) return value;
  throw bad(`\`--${name} ${value}\``, expected, `see \`parley read --help\``);
}

/** Whether the calendar has the day: there is no 31 February. */
function isDay(iso: string): boolean {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}

function workers(text: string | undefined): number | undefined {
  const count = text === undefined ? undefined : Number(text);
  if (count === undefined || count <= MAX_WORKERS) return count;
  throw bad(`\`--workers ${text}\``, `a number from 1 to ${MAX_WORKERS}`, 'leave it out: there is one for each core');
}

function bad(got: string, expected: string, next: string): ParleyError {
  return new ParleyError('cli/bad-flag', { got, expected, next });
}
