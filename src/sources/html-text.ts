import { Parser } from 'htmlparser2';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Elements that begin and end a paragraph when a page is shown. */
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul',
);
/** Elements whose text is not shown, or is there to be used rather than read. */
const HIDDEN = words(
  'audio button canvas datalist embed head iframe math noframes noscript object option script select style svg template textarea title video',
);
const CELLS = words('td th');
const WHITE = new Set([' ', '\n', '\t']);

/**
 * Returns the text of HTML as it is shown: paragraphs separated by a blank line, runs of white space as one space, a line
 * break as one, the cells of a row separated by tabs. Reads the marks in one pass, without a tree and without recursion,
 * so that no nesting is too deep for it.
 */
export function htmlText(html: string): string {
  const paragraphs: string[] = [];
  let paragraph = '';
  // Kept beside the paragraph: looking at the end of a string that is still growing would copy it each time.
  let isAfterSpace = true;
  let hidden = 0;
  let preformatted = 0;
  const flush = (): void => {
    paragraphs.push(...(preformatted > 0 ? [paragraph.trimEnd()] : shownParagraphs(paragraph)).filter((p) => p !== ''));
    paragraph = '';
    isAfterSpace = true;
  };
  const add = (text: string): void => {
    if (text === '') return;
    paragraph += text;
    isAfterSpace = WHITE.has(text.at(-1)!);
  };
  const parser = new Parser({
    onopentag(name) {
      if (HIDDEN.has(name)) hidden++;
      if (BLOCKS.has(name)) flush();
      if (name === 'pre') preformatted++;
      if (name === 'br') add('\n');
      if (name === 'q') add('“');
    },
    ontext(text) {
      if (hidden > 0) return;
      if (preformatted > 0) return add(text);
      const shown = text.replace(/[ \t\n\r\f]+/g, ' ');
      add(isAfterSpace && shown.startsWith(' ') ? shown.slice(1) : shown);
    },
    onclosetag(name) {
      if (HIDDEN.has(name)) hidden--;
      if (BLOCKS.has(name)) flush();
      if (name === 'pre') preformatted--;
      if (name === 'q') add('”');
      if (CELLS.has(name)) add('\t');
    },
  });
  parser.end(html);
  flush();
  return paragraphs.join('\n\n');
}

/** Two line breaks in a row are how older pages end a paragraph. */
function shownParagraphs(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim());
}
