/**
 * How much of anything a source may be. A text that a person reads is far below each of these; a file that was made to
 * exhaust the machine is not. Bytes, unless the name says otherwise.
 */
const MIB = 1024 * 1024;

/** The largest file that is taken as one document. */
export const MAX_BYTES = 64 * MIB;
/** The longest line of a collection: several are in memory at once, one for each worker. */
export const MAX_LINE_BYTES = 16 * MIB;
/** How much white space may stand between two lines of a collection: a small gzip can unpack to any amount of it. */
export const MAX_BLANK_BYTES = 64 * MIB;
/** The largest plain text: reading it takes some 200 bytes of memory a character. */
export const MAX_TEXT_BYTES = 16 * MIB;
/** The largest page: what finds the article in it slows down with size. */
export const MAX_HTML_BYTES = 8 * MIB;
/** The deepest nesting of a page; browsers flatten what lies deeper than 512. */
export const MAX_HTML_DEPTH = 512;
/** What an archive may hold once it is unpacked, as it declares itself. */
export const MAX_UNPACKED_BYTES = 256 * MIB;
/** What one stream of a PDF may hold once it is unpacked, and all of them together. */
export const MAX_STREAM_BYTES = 128 * MIB;
export const MAX_STREAMS_BYTES = 1024 * MIB;
/** What the text parts of an archive may hold in all; the longest novels have a tenth of that. */
export const MAX_XML_BYTES = 64 * MIB;
/** How many files an archive may hold. */
export const MAX_ENTRIES = 10_000;
/** How many pages a PDF may have. */
export const MAX_PAGES = 5_000;
/** What an element or a piece of text weighs beside its depth: finding the article goes over all of them several times. */
export const HTML_NODE_WEIGHT = 4;
/** The heaviest page in which the article is looked for (a few seconds); a newspaper's page weighs 150,000. */
export const MAX_HTML_WEIGHT = 600_000;
/** How long a page, a PDF or a Word document may take to read, and how much memory; a thousand pages take ten seconds. */
export const MAX_CONTENT_MS = 60_000;
export const MAX_CONTENT_MIB = 1024;
