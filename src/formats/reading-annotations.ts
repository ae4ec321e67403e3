/**
 * A reading as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one AnnotationPage a document, one Annotation a
 * statement. Positions count Unicode code points in the captured text, which is the source `urn:sha256:...` (of the text in
 * UTF-8); the page's own address, whose markup we do not count in, gets the quote alone.
 */
import type { Document, Reading, Span, Statement } from '../base/index.ts';
import { atCodePoint, codePointOffsets } from './code-points.ts';
import { safeJson } from './safe-json.ts';

/** How many units of the text before and after tell a quote from its repetitions. */
const CONTEXT_UNITS = 32;

/** Writes a reading as one AnnotationPage on one line, without the line end. */
export function formatReadingAnnotations(reading: Reading): string {
  return safeJson(annotationPage(reading));
}

/** Returns the AnnotationPage of a reading. */
export function annotationPage(reading: Reading): object {
  const { document, method } = reading;
  const points = codePointOffsets(document.text);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:parley:${document.id}`,
    type: 'AnnotationPage',
    ...(document.title === undefined ? {} : { label: document.title }),
    generator: { type: 'Software', name: 'Parley', version: method.version },
    startIndex: 0,
    items: reading.statements.map((statement) => annotation(document, statement, points)),
  };
}

function annotation(document: Document, statement: Statement, points: (offset: number) => number): object {
  return {
    id: `urn:parley:${statement.id}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      ...tags(statement),
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: gist(statement) },
    ],
    target: statement.content.flatMap((span) => targets(document, span, points)),
  };
}

function tags(statement: Statement): object[] {
  const values = [
    `act:${statement.act}`,
    `speaker:${statement.speaker ?? 'unknown'}`,
    ...(statement.addressee === null ? [] : [`addressee:${statement.addressee}`]),
    ...statement.conditions.map((condition) => `condition:${condition.kind}`),
    `certainty:${statement.certainty}`,
  ];
  return [...new Set(values)].map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }));
}

/** The statement in one line of plain text. */
function gist({ act, speaker, addressee, move, conditions }: Statement): string {
  const words = move === null ? '' : `: ${move.not ? 'not ' : ''}"${move.does}"`;
  const terms = conditions.map((condition) => `; ${condition.kind}: "${condition.quote}"`);
  return `${speaker ?? 'unknown'} -> ${addressee ?? 'nobody named'}, ${act}${words}${terms.join('')}`;
}

function targets(document: Document, span: Span, points: (offset: number) => number): object[] {
  const quote = quoteSelector(document.text, span);
  const position = { type: 'TextPositionSelector', start: points(span[0]), end: points(span[1]) };
  const captured = { source: `urn:sha256:${document.textSha256}`, selector: [position, quote] };
  return document.url === undefined ? [captured] : [captured, { source: document.url, selector: quote }];
}

function quoteSelector(text: string, [start, end]: Span): object {
  const before = atCodePoint(text, Math.max(0, start - CONTEXT_UNITS));
  const after = atCodePoint(text, Math.min(text.length, end + CONTEXT_UNITS));
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(before, start),
    suffix: text.slice(end, after),
  };
}
