/** The paragraphs of a text that hold statements, with the statements' words marked. */
import { isOverlap, type Span, type Statement } from '../base/index.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

/** A statement with the number under which its page shows it. */
export interface Numbered {
  readonly number: number;
  readonly statement: Statement;
}

/** A paragraph, its words marked, and the statements that begin in it. */
export interface MarkedParagraph {
  readonly text: string;
  readonly begun: readonly Numbered[];
}

interface Region {
  readonly span: Span;
  readonly numbers: readonly number[];
}

/** A stretch without a mark is cut when it is longer than this... */
const LONG_STRETCH = 480;
/** ...to this much beside each mark. */
const KEPT_STRETCH = 200;

/** Returns the paragraphs (lines) of `text` in which a fragment of a statement stands, in order. */
export function markedParagraphs(text: string, statements: readonly Numbered[], style: Style): MarkedParagraph[] {
  return paragraphs(text).flatMap((span) => {
    const here = statements.filter(({ statement }) => statement.content.some((fragment) => isOverlap(fragment, span)));
    if (here.length === 0) return [];
    const begun = here.filter(({ statement }) => statement.content[0]![0] >= span[0]);
    return [{ text: marked(text, span, regions(here, span), style), begun }];
  });
}

function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((m) => [m.index, m.index + m[0].length]);
}

/** The marked stretches of a paragraph: fragments that share words become one, under all their numbers. */
function regions(statements: readonly Numbered[], [from, to]: Span): Region[] {
  const pieces = statements
    .flatMap(({ number, statement }) => statement.content.map(([start, end]) => ({ number, start, end })))
    .filter(({ start, end }) => start < to && end > from)
    .map(({ number, start, end }) => ({ number, start: Math.max(start, from), end: Math.min(end, to) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const found: { span: [number, number]; numbers: number[] }[] = [];
  for (const { number, start, end } of pieces) {
    const last = found.at(-1);
    if (last === undefined || start >= last.span[1]) found.push({ span: [start, end], numbers: [number] });
    else {
      last.span[1] = Math.max(last.span[1], end);
      if (!last.numbers.includes(number)) last.numbers.push(number);
    }
  }
  return found;
}

function marked(text: string, [from, to]: Span, found: readonly Region[], style: Style): string {
  let out = '';
  let at = from;
  found.forEach(({ span: [start, end], numbers }, i) => {
    out += stretch(text.slice(at, start), i > 0, true) + mark(visible(text.slice(start, end)), numbers, style);
    at = end;
  });
  return out + stretch(text.slice(at, to), true, false);
}

function mark(words: string, numbers: readonly number[], style: Style): string {
  const label = numbers.join(',');
  return style.isColour ? `${style.bold(label)} ${style.underline(words)}` : `[${label}: ${words}]`;
}

/** Unmarked words, without their middle where that is long. */
function stretch(words: string, isAfterMark: boolean, isBeforeMark: boolean): string {
  if (words.length <= LONG_STRETCH) return visible(words);
  const start = isAfterMark ? words.slice(0, words.indexOf(' ', KEPT_STRETCH) + 1 || KEPT_STRETCH) : '';
  const end = isBeforeMark ? words.slice(words.lastIndexOf(' ', words.length - KEPT_STRETCH)) : '';
  return visible(`${start}[...]${end}`);
}
