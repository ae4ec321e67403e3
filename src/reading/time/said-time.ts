import { isInside, isOverlap, type Span } from '../../base/span.ts';
import type { TimeReference } from '../../base/statement.ts';
import type { DateRange, Precision } from './calendar.ts';
import { timeReferences } from './time-references.ts';

/** What the caller knows about the text. */
export interface SaidTimeOptions {
  /**
   * Whether the text speaks in its own time: the document is itself the speaker's words (a statement, a transcript, a state agency's own article).
   * Where it is left out, the tense of the cue decides: *says*, *warns*, *according to* are the document's time; *said* is not.
   */
  readonly ownTime?: boolean;
  /**
   * The paragraph that holds the sentence. A time that an earlier sentence of it sets (*In September 2025, Kim told the assembly ...*) is carried over to
   * a cue in the past that has none. Left out, nothing is carried.
   */
  readonly paragraph?: Span;
}

/** The finest first: of several times in a cue's clause the day is when it was said. */
const FINENESS: readonly Precision[] = ['day', 'week', 'month', 'range', 'season', 'year'];
/** A year or a season beside a verb of saying is oftener what is spoken of; it must open the sentence or follow the verb at once. */
const COARSE: readonly Precision[] = ['range', 'season', 'year'];
const OPENS_SENTENCE =
  /(?:^|[.!?]["”’)]*\s+)\s*["“]?(?:(?:In|On|During|Back in|Early in|Late in|Speaking (?:in|on)) (?:the )?)?$/;
const VERBS_OF_SAYING =
  'said|told|announced|warned|declared|stated|pledged|promised|vowed|offered|demanded|insisted|rejected|refused|proposed|wrote|called|urged|threatened|repeated|added|agreed';
const FOLLOWS_SAYING = new RegExp(`\\b(?:${VERBS_OF_SAYING})\\s+(?:[\\w']+\\s+){0,3}$`);
const IN_CLAUSE_OF_SAYING = new RegExp(`\\b(?:${VERBS_OF_SAYING})\\b[^.!?]{0,60}$`);
/** How far back the words are looked at that say what a time goes with. */
const CLAUSE_REACH = 300;
/** How far back a time may be carried from. */
const CARRY_REACH = 1000;
/** A time after one of these says how long, how late or from when; not when it was said. */
const OTHER_USE =
  /\b(?:since|after|before|by|until|till|from|for|prior to|ahead of|in advance of|following|scheduled|planned|(?<!statement |speech |letter |note |address |interview |message |editorial |article |remarks )of)\s+(?:on\s+|in\s+)?(?:the\s+)?$/i;
/** The time belongs to another verb: "Kim, who visited in March, said". */
const OTHER_VERB = /\b(?:who|which|whose|whom|where|when|that)\b[^,;—]*$/i;
const EARLIER =
  /\b(?:previously|formerly|earlier|once|in the past|long ago|years? ago|had (?:said|told|warned|promised|offered|declared|pledged|vowed)|at the time|back then|used to)\b/i;
const PRESENT =
  /\b(?:says?|adds?|warns?|urges?|demands?|insists?|stress(?:es)?|declares?|observes?|notes?|calls?|asserts?|vows?|threatens?|rejects?|refuses?|states?|reads?|repeats?|maintains?|argues?|asks?|offers?|promises?|pledges?|denounces?|is|are|according to)\b/;
const PAST = /\b(?:said|told|was|were|had|did|wrote|spoke|gave|made|[a-z]{2,}ed)\b/;

/**
 * Returns when an act was said, or `null` where the text does not tell.
 *
 * First a time in `cueClause`, or between it and the content, that goes with the saying: outside the content, not after *since* or *before*, not in a
 * clause of its own (*who visited in March*), not after the document's date. The finest wins, then the nearest to the content. Else the document's own
 * date, with `span: null`, where the text speaks in its own time ({@link SaidTimeOptions}) and names no other time there. Else what the paragraph carries over.
 *
 * `sentence`, `cueClause` and `content` are spans of `text`; `cueClause` is empty where the document itself speaks. Pure.
 *
 * @example
 * const text = 'The spokesman said Monday that no talks would be held.';
 * saidTime(text, [0, 54], [[0, 25]], [[26, 53]], documentDate('2011-02-09')); // 2011-02-07, span [19, 25]
 */
export function saidTime(
  text: string,
  sentence: Span,
  cueClause: readonly Span[],
  content: readonly Span[],
  documentDate: DateRange | null,
  options: SaidTimeOptions = {},
): TimeReference | null {
  if (cueClause.length === 0) return options.ownTime === false ? null : ownDate(documentDate);
  const regions = [...cueClause, ...gaps(cueClause, content)];
  const found = timeReferences(text, sentence, documentDate).filter(
    ({ span }) => span !== null && regions.some((r) => isInside(span, r)) && !content.some((c) => isOverlap(span, c)),
  );
  const said = found
    .filter((r) => isOfSaying(text, sentence, r) && (documentDate === null || r.from <= documentDate.to))
    .toSorted(
      (a, b) => FINENESS.indexOf(a.precision) - FINENESS.indexOf(b.precision) || near(a, content) - near(b, content),
    );
  if (said[0] !== undefined) return said[0];
  const clause = cueClause.map(([start, end]) => text.slice(start, end)).join(' ');
  const isOwn = options.ownTime ?? (PRESENT.test(clause) && !PAST.test(clause));
  if (found.length > 0) return null;
  if (isOwn) return EARLIER.test(clause) ? null : ownDate(documentDate);
  return options.paragraph === undefined ? null : carried(text, [options.paragraph[0], sentence[0]], documentDate);
}

function ownDate(documentDate: DateRange | null): TimeReference | null {
  return documentDate && { ...documentDate, span: null, assumption: "the document's own date" };
}

/** The last time in the words before that opens a sentence or goes with a verb of saying. */
function carried(text: string, [start, end]: Span, documentDate: DateRange | null): TimeReference | null {
  const reach: Span = [Math.max(start, end - CARRY_REACH), end];
  if (reach[0] >= reach[1]) return null;
  const found = timeReferences(text, reach, documentDate).findLast((reference) => {
    const before = text.slice(reach[0], reference.span?.[0]);
    const isSet = OPENS_SENTENCE.test(before) || (IN_CLAUSE_OF_SAYING.test(before) && !OTHER_USE.test(before));
    return isSet && (documentDate === null || reference.from <= documentDate.to);
  });
  return found === undefined ? null : { ...found, assumption: `carried from an earlier sentence; ${found.assumption}` };
}

/** What lies between a span of the cue's clause and a fragment of the content, where nothing else does. */
function gaps(cueClause: readonly Span[], content: readonly Span[]): readonly Span[] {
  const all = [...cueClause.map((span) => ({ span, isCue: true })), ...content.map((span) => ({ span, isCue: false }))];
  all.sort((a, b) => a.span[0] - b.span[0]);
  return all.flatMap(({ span, isCue }, i) => {
    const next = all[i + 1];
    return next !== undefined && next.isCue !== isCue && span[1] < next.span[0]
      ? [[span[1], next.span[0]] as const]
      : [];
  });
}

function isOfSaying(text: string, sentence: Span, { span, precision }: TimeReference): boolean {
  if (span === null) return false;
  // Bounded, so that a sentence without end costs no more than a long one.
  const before = text.slice(Math.max(sentence[0], span[0] - CLAUSE_REACH), span[0]);
  if (COARSE.includes(precision) && !OPENS_SENTENCE.test(before) && !FOLLOWS_SAYING.test(before)) return false;
  return !OTHER_USE.test(before) && !OTHER_VERB.test(before);
}

function near({ span }: TimeReference, content: readonly Span[]): number {
  if (span === null) return 0;
  return Math.min(...content.map((c) => Math.max(c[0] - span[1], span[0] - c[1])));
}
