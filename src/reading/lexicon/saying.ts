import { ParleyError } from '../../base/errors.ts';
import { SAYING_ADJECTIVES, SAYING_NOUNS } from './saying-nouns.ts';
import { SAYING_VERBS } from './saying-verbs.ts';

/** A word by which a text hands its words to somebody, with the frames in which it does so. */
export interface SayingEntry {
  /** `saying/LEMMA`. */
  readonly id: string;
  readonly lemma: string;
  /** Frames in which the word is a cue, or `*` for all that `except` does not name. */
  readonly frames: ReadonlySet<string> | '*';
  readonly except: ReadonlySet<string>;
  /** Prepositions that `*` would leave out. */
  readonly also: ReadonlySet<string>;
  readonly source: string;
  /** A sentence in which the entry must fire. */
  readonly fires: string;
  /** A sentence with the same or a kindred word in which it must not. */
  readonly silent: string;
}

const SOURCE =
  'our own list; frames set by hand, guided by counts over hand-coded news where the word occurs there (Newell, Margolin & Ruths, LREC 2018)';

/**
 * Returns the entry that a line of the lexicon stands for.
 *
 * @throws {ParleyError} `reading/bad-lexicon-entry` when the line has no lemma, frame or examples, or names a frame twice.
 */
export function sayingEntry(
  line: readonly [lemma: string, frames: string, fires: string, silent: string],
  kind = 'saying',
): SayingEntry {
  const [lemma, framed, fires, silent] = line;
  const parts = framed.split(' ').filter((part) => part !== '');
  const reject = (got: string, expected: string): never => {
    throw new ParleyError('reading/bad-lexicon-entry', {
      got: `${kind}/${lemma}: ${got}`,
      expected,
      next: 'mend the line in src/reading/lexicon/',
    });
  };
  if (!/^[a-z]+$/.test(lemma)) reject(`the lemma "${lemma}"`, 'one word in lower case');
  if (parts.length === 0) reject('no frame', '"*", or frames parted by spaces');
  if (new Set(parts).size < parts.length) reject(`the frames "${framed}"`, 'each frame once');
  const all = parts[0] === '*';
  const wrong = parts.slice(all ? 1 : 0).find((part) => /^[-+]/.test(part) !== all || part === '*');
  if (wrong !== undefined)
    reject(
      `the frame "${wrong}"`,
      all ? 'after "*" only frames with "-" or "+" before them' : 'frames without "-", "+" or "*"',
    );
  if (!/[.!?]["”]?$/.test(fires) || !/[.!?]["”]?$/.test(silent))
    reject('an example that is no sentence', 'two sentences');
  return {
    id: `${kind}/${lemma}`,
    lemma,
    frames: all ? '*' : new Set(parts),
    except: new Set(all ? parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1)) : []),
    also: new Set(all ? parts.filter((part) => part.startsWith('+')).map((part) => part.slice(1)) : []),
    source: SOURCE,
    fires,
    silent,
  };
}

/** The verbs by lemma. */
export const SAYING: ReadonlyMap<string, SayingEntry> = entries(SAYING_VERBS, 'saying');
/** The nouns by lemma; their frames are the words that join a content (*that*, *to*, *of*). */
export const SAYING_NOUN: ReadonlyMap<string, SayingEntry> = entries(SAYING_NOUNS, 'saying-noun');
/** The adjectives after *be*; their frames are as those of nouns. */
export const SAYING_ADJECTIVE: ReadonlyMap<string, SayingEntry> = entries(SAYING_ADJECTIVES, 'saying-adjective');

function entries(
  lines: readonly (readonly [string, string, string, string])[],
  kind: string,
): ReadonlyMap<string, SayingEntry> {
  return new Map(lines.map((line) => sayingEntry(line, kind)).map((entry) => [entry.lemma, entry]));
}

/** Prepositions that tell when, where or to whom more often than what: `*` leaves them out, `+p:on` takes one in. */
const SETTINGS: ReadonlySet<string> = new Set(
  [
    'in',
    'on',
    'at',
    'after',
    'before',
    'during',
    'by',
    'while',
    'from',
    'since',
    'with',
    'to',
    'because',
    'through',
    'via',
    'under',
    'outside',
  ].map((word) => `p:${word}`),
);

/** Whether `entry` makes its word a cue in `frame`. */
export function isCueFrame(entry: SayingEntry, frame: string): boolean {
  if (SETTINGS.has(frame) && entry.frames === '*') return entry.also.has(frame);
  return entry.frames === '*' ? !entry.except.has(frame) : entry.frames.has(frame);
}
