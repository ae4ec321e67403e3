import type { Warning } from './errors.ts';
import type { Span } from './span.ts';

/** Language code (ISO 639-1, or 639-3 where there is none), `und` where it could not be told. */
export type Language = string;

/** One page of a paged source (PDF), in order. Pages do not overlap; text between pages belongs to none. */
export interface Page {
  /** The page's number as counted from 1. */
  readonly number: number;
  readonly span: Span;
}

/**
 * A captured text, never changed. What is not known is absent, never guessed.
 *
 * `text` is what was decoded, with `\n` line ends and no other normalisation; a collection's strings are used as they are.
 */
export interface Document {
  /** `d-` and twelve characters of the hash of the bytes and the address. */
  readonly id: string;
  /** The collection's own id, where it gives one. */
  readonly name?: string;
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  /** As the source gives it; ISO 8601 where we read it from metadata ourselves. */
  readonly date?: string;
  readonly language: Language;
  readonly url?: string;
  /** Where it came from, as the user named it: a path, a URL, `-`, or `FILE:LINE` of a collection. */
  readonly from: string;
  /** IANA media type of the bytes, as found by looking at them. */
  readonly mediaType: string;
  /** The character encoding that the text was decoded from (WHATWG name), where the bytes were text. */
  readonly encoding?: string;
  /** Hex SHA-256 of the captured bytes. */
  readonly sha256: string;
  /** Hex SHA-256 of `text` in UTF-8. */
  readonly textSha256: string;
  readonly pages?: readonly Page[];
  readonly warnings: readonly Warning[];
}
