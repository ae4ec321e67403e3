import type { Span } from '../../base/span.ts';
import { paragraphs } from './paragraphs.ts';
import { type Quotation, quotations } from './quotations.ts';
import { type Sentence, sentences } from './sentences.ts';
import { type Tokens, tokens } from './tokens.ts';
import { type Turn, turns } from './turns.ts';

/** A text taken apart: what every later step of reading works on. Made once a document, never changed. */
export interface Prose {
  readonly text: string;
  readonly words: Tokens;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly turns: readonly Turn[];
}

/** Returns the words, paragraphs, sentences, quotations and speakers' turns of `text`. */
export function prose(text: string): Prose {
  const parts = paragraphs(text);
  const words = tokens(text);
  const spoken = turns(text, parts);
  return {
    text,
    words,
    paragraphs: parts,
    sentences: sentences(text, words, parts, spoken),
    quotations: quotations(text, parts),
    turns: spoken,
  };
}
