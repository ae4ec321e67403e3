import type { Document } from './document.ts';
import type { Warning } from './errors.ts';
import type { Attribution, Statement } from './statement.ts';

/** How a result was made: enough to make it again. */
export interface Method {
  readonly name: string;
  readonly version: string;
  /** Hex SHA-256 of the lexicon, or of the model's file. */
  readonly lexicon: string;
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>;
}

/** A document and what was read in it. */
export interface Reading {
  readonly document: Document;
  /** By first character of content, then by act. */
  readonly statements: readonly Statement[];
  readonly attributions: readonly Attribution[];
  readonly method: Method;
  readonly warnings: readonly Warning[];
}
