/** A reading as a page for a person. */
import type { Reading, Statement } from '../base/index.ts';
import { card } from './card.ts';
import { counted } from './counted.ts';
import { dyadTable } from './dyad-table.ts';
import { markedParagraphs, type Numbered } from './marked-text.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';
import { wrapped } from './wrapped.ts';

/** A first line is cut after this many characters where it stands for a title. */
const LONGEST_TITLE = 72;

export interface PageOptions {
  readonly width: number;
  readonly style: Style;
  /** Also lists who is said to have said what. */
  readonly attributions: boolean;
  /** The filters as they were given, and the statements that they left out where they left none. */
  readonly filters?: string;
  readonly passedOver?: readonly Statement[];
}

/** Returns the page, closed by a line end: a head, the paragraphs that hold statements with cards below, a table by dyad. */
export function page(reading: Reading, options: PageOptions): string {
  const { width, style } = options;
  const statements = numberedStatements(reading);
  const blocks = [head(reading, options)];
  for (const paragraph of markedParagraphs(reading.document.text, statements, style)) {
    blocks.push(wrapped(paragraph.text, width));
    blocks.push(...paragraph.begun.map((numbered) => card(numbered, width, style, reading.document.date).trimEnd()));
  }
  blocks.push(reading.statements.length === 0 ? nothing(options) : table(reading, options));
  if (options.attributions) blocks.push(attributionList(reading, options));
  for (const warning of reading.warnings)
    blocks.push(wrapped(style.dim(`Note: ${visible(warning.message)} (${warning.code})`), width));
  return `${blocks.join('\n\n')}\n`;
}

/** Statements under the numbers that their cards have. */
function numberedStatements({ statements }: Reading): Numbered[] {
  return statements.map((statement, i) => ({ number: i + 1, statement }));
}

function head({ document }: Reading, { width, style }: PageOptions): string {
  const origin = [document.publisher, document.date ?? 'date unknown'].filter((part) => part !== undefined);
  const lines = [
    style.bold(visible(document.title ?? firstLine(document.text))),
    style.dim(visible(origin.join(' · '))),
    style.dim(visible(document.from)),
  ].map((line) => wrapped(line, width));
  return [...lines, style.dim('─'.repeat(width))].join('\n');
}

/** What a document without a title goes by. */
function firstLine(text: string): string {
  const line = /\S.*/.exec(text)?.[0].trimEnd() ?? '';
  return line.length > LONGEST_TITLE
    ? `${line.slice(0, line.lastIndexOf(' ', LONGEST_TITLE)).slice(0, LONGEST_TITLE)}...`
    : line;
}

function nothing({ width, filters = '', passedOver = [] }: PageOptions): string {
  if (passedOver.length === 0) return 'No statement was found.';
  const speakers = [...new Set(passedOver.map(({ speaker }) => speaker ?? 'none'))];
  const count = `0 of ${counted(passedOver.length, 'statement')} match \`${visible(filters)}\``;
  return wrapped(`${count}; speakers here: ${visible(speakers.join(', '))}`, width);
}

function table(reading: Reading, { width, style }: PageOptions): string {
  const title = wrapped(style.bold(`Who said what to whom: ${counted(reading.statements.length, 'statement')}`), width);
  return [style.dim('─'.repeat(width)), title, ...dyadTable(numberedStatements(reading), width)].join('\n');
}

function attributionList({ document, attributions }: Reading, { width, style }: PageOptions): string {
  const words = (spans: readonly (readonly [number, number])[]) =>
    visible(spans.map(([start, end]) => document.text.slice(start, end)).join(' ... ')).replace(/\s+/g, ' ');
  const lines = attributions.map(({ source, cue, content }) =>
    wrapped(
      `${style.bold(words(source) || '(not named)')} ${style.dim(words(cue))}: ${words(content)}`,
      width,
      '    ',
      '  ',
    ),
  );
  const title = wrapped(
    style.bold(`Who is said to have said what: ${counted(attributions.length, 'attribution')}`),
    width,
  );
  return [title, ...lines].join('\n');
}
