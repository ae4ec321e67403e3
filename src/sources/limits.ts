/**
 * How much of anything a source may be. A text that a person reads is far below each of these; a file that was made to
 * exhaust the machine is not. Bytes, unless the name says otherwise.
 */
const MIB = 1024 * 1024;

/** The largest file that is taken as one document. */
export const MAX_BYTES = 64 * MIB;
/** The longest line of a collection: several are in memory at once, one for each worker. */
export const MAX_LINE_BYTES = 16 * MIB;
/** The largest page: what finds the article in it slows down with size. */
export const MAX_HTML_BYTES = 8 * MIB;
/** The deepest nesting of a page; browsers flatten what lies deeper than 512. */
export const MAX_HTML_DEPTH = 512;
/** What an archive, or one stream of a PDF, may hold once it is unpacked. */
export const MAX_UNPACKED_BYTES = 256 * MIB;
/** How many files an archive may hold. */
export const MAX_ENTRIES = 10_000;
/** How many pages a PDF may have. */
export const MAX_PAGES = 5_000;
