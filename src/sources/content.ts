import type { Page, Warning } from '../base/index.ts';
import type { Metadata } from './metadata.ts';

/** What one format's reader makes of the bytes: the text, and what the file says about itself. */
export interface Content {
  readonly text: string;
  readonly mediaType: string;
  readonly metadata: Metadata;
  /** The character encoding, where the bytes were text. */
  readonly encoding?: string;
  readonly pages?: readonly Page[];
  readonly warnings: readonly Warning[];
}

/** Where bytes came from, and what the user or the server said about them. */
export interface Origin {
  /** As the user named it: a path, a URL, or `-`. */
  readonly from: string;
  /** The address that answered, where the bytes were fetched. */
  readonly url?: string;
  /** The `content-type` that the server gave, with its charset. */
  readonly mediaType?: string;
  /** What the user said on the command line: it wins over everything. */
  readonly flags?: Metadata;
}
