/** First parts that are written with a hyphen in English, wherever the line ends. */
const COMPOUNDS = new Set(
  'anti cease cross ex far first full half high hard ill large left long low mid multi near non north one part post pro quasi right second self semi short single small so south third three two vice war well'.split(
    ' ',
  ),
);
const BROKEN = /([\p{L}\p{N}]+)[-\u2010\u00ad]$/u;
const CONTINUED = /^(\p{Ll}[\p{L}]*)/u;

/** How a line is joined to the one before: what is left of that one, and what stands between. */
export interface Joint {
  readonly before: string;
  readonly between: '' | ' ';
}

/** Returns the words of a document, hyphenated ones whole, in lower case: what a broken word can be compared with. */
export function vocabulary(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    // A line's last word may be half of one.
    const whole = line.replace(/\S+[-\u2010\u00ad]$/, '').toLowerCase();
    for (const word of whole.match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu) ?? []) words.add(word);
  }
  return words;
}

/**
 * Joins two lines of a paragraph. A word that was broken with a hyphen is mended, unless the hyphen is the word's own: where
 * the document writes it so elsewhere, where its first part is one that takes a hyphen, or where a capital or a digit
 * follows. What the document itself writes elsewhere decides first.
 *
 * @example
 * joint('to nego-', 'tiate', new Set()); // { before: 'to nego', between: '' }
 */
export function joint(before: string, after: string, words: ReadonlySet<string>): Joint {
  const first = BROKEN.exec(before)?.[1]?.toLowerCase();
  if (first === undefined) return { before, between: /\S[—/]$/.test(before) ? '' : ' ' };
  const second = CONTINUED.exec(after)?.[1];
  if (second === undefined) return { before, between: /^[\p{L}\p{N}]/u.test(after) ? '' : ' ' };
  const isOwn =
    !before.endsWith('\u00ad') &&
    !words.has(first + second) &&
    (words.has(`${first}-${second}`) || COMPOUNDS.has(first));
  return { before: isOwn ? before : before.slice(0, -1), between: '' };
}
