import type { Segment } from '../clauses/segments.ts';
import { phraseOf } from '../syntax/noun-phrases.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Prose } from '../text/prose.ts';
import type { ConditionProposal } from './conditions.ts';
import { isNegative } from './polarity.ts';

/** Words that begin a subject or object which is a condition by itself. */
export const WHOEVER: ReadonlySet<string> = new Set(['whoever', 'whatever', 'whichever', 'whosoever']);
/** Words that open a relative clause. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom']);

/** The lemma of the noun that carries the first phrase of the subject. */
export function headOf(prose: Prose, syntax: Syntax, first: number): string {
  const phrase = phraseOf(syntax.phrases, first);
  return phrase === undefined ? '' : (prose.words.lemma[phrase.head] ?? '');
}

/** The first relative pronoun soon after the first word of `segment`, or -1. */
export function relativeIn(prose: Prose, { first, last }: Segment): number {
  for (let i = first + 1; i < last && i < first + 6; i++) if (RELATIVES.has(prose.words.lower[i] ?? '')) return i;
  return -1;
}

/** A condition without connective, made of words `[first, last)`. */
export function bareCondition(prose: Prose, first: number, last: number, by: string): ConditionProposal {
  return {
    first,
    last,
    inner: first,
    kind: 'if',
    happens: !isNegative(prose, { first, last }),
    where: 'future',
    takes: 'phrase',
    fronted: false,
    wish: false,
    antecedent: null,
    by,
  };
}
