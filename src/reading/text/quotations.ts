import type { Span } from '../../base/span.ts';

/** Words between quotation marks. A quotation over several paragraphs is several, each but the first `continues`. */
export interface Quotation {
  /** With the marks. */
  readonly span: Span;
  /** Without the marks. */
  readonly inner: Span;
  /** Whether it goes on from the quotation before it: same speaker, no new opening. */
  readonly continues: boolean;
  /** Whether a closing mark ends it; a quotation over several paragraphs is closed only in the last. */
  readonly closed: boolean;
}

/** Doubled single marks stand for a double mark in some agencies' copy. */
const MARK = /''|``|["“”„«»]/g;

/**
 * Returns the quotations of each paragraph, in order. Only double marks count: single ones are nested quotations or
 * apostrophes. A mark that never closes quotes to the end of its paragraph when the next paragraph opens anew, and
 * nothing otherwise.
 */
export function quotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  const found: Quotation[] = [];
  const all = marksOf(text);
  let next = 0;
  let open = false;
  paragraphs.forEach(([start, end], p) => {
    const marks: Mark[] = [];
    for (let mark = all[next]; mark !== undefined && mark.at < end; mark = all[++next])
      if (mark.at >= start) marks.push(mark);
    let from: number | null = null;
    let continues = open && marks[0]?.at === start;
    open = false;
    for (const { at, length, opens } of marks) {
      if (from === null) {
        if (opens) from = at;
        else continues = false;
        continue;
      }
      if (opens && at > from + 1 && text.charCodeAt(at) === 0x201c) {
        // a second opening mark before any closing one: the first was never closed
        from = at;
        continue;
      }
      found.push(quotation(text, from, at + length, length, continues, true));
      from = null;
      continues = false;
    }
    if (from === null) return;
    const following = paragraphs[p + 1];
    if (following === undefined || !isOpening(text, following[0])) return;
    found.push(quotation(text, from, end, 0, continues, false));
    open = true;
  });
  return found;
}

function quotation(
  text: string,
  from: number,
  to: number,
  closing: number,
  continues: boolean,
  closed: boolean,
): Quotation {
  const opening = text.startsWith("''", from) || text.startsWith('``', from) ? 2 : 1;
  return { span: [from, to], inner: [from + opening, to - closing], continues, closed };
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly opens: boolean;
}

/** All marks of the text, found in one pass: a search from each paragraph would run on to the end of the text. */
function marksOf(text: string): readonly Mark[] {
  return [...text.matchAll(MARK)].map((match) => ({
    at: match.index,
    length: match[0].length,
    opens: isOpening(text, match.index),
  }));
}

/** Whether the mark at `at` opens a quotation: a curly one says so, a straight one leans on the word after it. */
function isOpening(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (mark === '“' || mark === '„' || mark === '«' || mark === '`') return true;
  if (mark === '”' || mark === '»' || !/["']/.test(mark)) return false;
  const length = mark === "'" ? 2 : 1;
  const before = at === 0 ? ' ' : (text[at - 1] ?? ' ');
  const after = text[at + length] ?? ' ';
  return /[\s([{—–\-/:]/.test(before) && /\S/.test(after);
}
