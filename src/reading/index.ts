import type { Document } from '../base/document.ts';
import type { Reading } from '../base/reading.ts';
import type { Statement } from '../base/statement.ts';

/** What the caller may set. */
export interface ReadingOptions {
  /** The text of a case's own `actors.yaml`, already parsed: adds to or overrides the gazetteer. */
  readonly actors?: unknown;
}

/** Returns a document with the statements and attributions that stand in it. Pure: the same input gives the same output. */
export function reading(document: Document, _options: ReadingOptions = {}): Reading {
  return {
    document,
    statements: [],
    attributions: [],
    method: { name: 'lexicon', version: '0.1.0', lexicon: '', parameters: {} },
    warnings: document.warnings,
  };
}

/** Returns the statements of a document: `reading(document, options).statements`. */
export function statements(document: Document, options: ReadingOptions = {}): readonly Statement[] {
  return reading(document, options).statements;
}
