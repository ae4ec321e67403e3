/**
 * The rules that turn words into periods, as data: each with words on which it fires and words on which it must not.
 * Where two match the same words the longer match wins, so a rule that resolves to `null` also keeps shorter ones silent.
 */
import { CALENDAR_RULES } from './calendar-rules.ts';
import type { Resolved, TimeContext } from './context.ts';
import { FALSE_DATE_RULES } from './false-date-rules.ts';
import { RELATIVE_RULES } from './relative-rules.ts';

/** The named groups of a match. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** One way of naming a time. */
export interface TimeRule {
  readonly id: string;
  /** Source of a regular expression with named groups; case counts. */
  readonly pattern: string;
  /** Something that must stand in the sentence for the pattern to have a chance; cheaper than the pattern. */
  readonly needs: RegExp;
  /** `null` where the words name no time that can be known. */
  readonly resolve: (parts: Parts, context: TimeContext) => Resolved | null;
  /** Words, the document's date or `null`, and the first and last day that come out (`null`: no reference, by this very rule). */
  readonly fires: readonly (readonly [words: string, documentDate: string | null, from: string | null, to?: string])[];
  /** Words in which this rule must find nothing. */
  readonly silent: readonly string[];
}

/** All rules, in the order in which they are tried. */
export const TIME_RULES: readonly TimeRule[] = [...FALSE_DATE_RULES, ...CALENDAR_RULES, ...RELATIVE_RULES];
