import type { Span } from '../../base/span.ts';
import type { TimeReference } from '../../base/statement.ts';
import { type DateRange, formatDay, parseDay } from './calendar.ts';
import { timeReferences } from './time-references.ts';

const UP_TO =
  /\b(?<word>by|until|till|no later than|not later than|not after|on or before|(?:with a |the |a )?deadline (?:of|on|is|for)|(?:expires?|lapses?|runs? out)(?: on| in| at)?)\s+(?:the\s+)?$/i;
const BEFORE = /\b(?<word>before|prior to|ahead of|in advance of|earlier than)\s+(?:the\s+)?$/i;
/** "before the salmon return in June": the limit is what happens then. */
const EVENT =
  /\b(?<word>before|until|till|prior to|ahead of|in advance of|by the time)\s+(?:[^\s,;:.]+\s+){1,6}?(?:(?:in|on)\s+)(?:the\s+)?$/i;
const WITHIN = /^(?:within|inside)\b/i;
const END = /^(?:the )?(?:end|close)\b|\bend$/i;
/** The longest connective with what may stand between it and the time. */
const REACH = 80;

/**
 * Returns the deadline in the words at `span` (a condition's, a move's), or `null` where none is named or it cannot be known.
 *
 * A deadline is a time after *by*, *before*, *until*, *no later than*, *in advance of* and the like, or *within* so many days. `to` is the last
 * day on which it can be met: *before October 15* ends on the 14th, *by the end of the year* on 31 December, *by* and *until* a month with
 * that month; *before the salmon return in June* may be as late as June. The reference's span holds the connective. The first one in the words is returned.
 *
 * `documentDate` is the day from which the words count. Where it is known when the words were said, give that instead.
 *
 * @example
 * deadline('unless they leave by Friday', [0, 27], documentDate('2011-02-09'));
 * // from and to '2011-02-11', span [18, 27]
 */
export function deadline(text: string, span: Span, documentDate: DateRange | null): TimeReference | null {
  for (const reference of timeReferences(text, span, documentDate, 'ahead')) {
    const place = reference.span;
    if (place === null) continue;
    const found = limit(text, span, reference, place);
    if (found !== null) return found;
  }
  return null;
}

function limit(text: string, span: Span, reference: TimeReference, place: Span): TimeReference | null {
  const words = text.slice(place[0], place[1]);
  if (WITHIN.test(words)) return reference;
  const lead = text.slice(Math.max(span[0], place[0] - REACH), place[0]);
  const match = UP_TO.exec(lead) ?? BEFORE.exec(lead) ?? EVENT.exec(lead);
  const word = match?.groups?.word;
  if (match === null || word === undefined) return null;
  const whole: Span = [place[0] - (lead.length - match.index), place[1]];
  const assumption = `${word.toLowerCase()} ${reference.assumption}`;
  if (END.test(words)) return { ...reference, from: reference.to, precision: 'day', span: whole, assumption };
  // Of a thing that happens some time in June nobody knows the eve.
  const isEve = BEFORE.test(lead) || (reference.precision === 'day' && /^(?:before|prior|ahead|in)/i.test(word));
  if (!isEve) return { ...reference, span: whole, assumption };
  const last = formatDay(parseDay(reference.from) - 1);
  return { from: last, to: last, precision: 'day', span: whole, assumption };
}
