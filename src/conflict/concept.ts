import { nearMiss } from '../base/near-miss.ts';
import { ConflictError } from './conflict-error.ts';

export const CONCEPTS = ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim', 'nonmyopic'] as const;
/** A stability concept; `lh(h)` looks h moves ahead. docs/conflicts.md says how to choose. */
export type Concept = (typeof CONCEPTS)[number] | `lh(${number})`;

/** The concepts that are computed unless others are named: those that are exact and fast at every size and for any number of players. */
export const USUAL_CONCEPTS = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const satisfies readonly Concept[];
/** One of {@link USUAL_CONCEPTS}: decided by what the others can answer to each improvement. */
export type SanctionConcept = (typeof USUAL_CONCEPTS)[number];

/** The farthest that `lh` looks. */
export const MAX_HORIZON = 10_000;

/** Whether a concept is decided by sanctions alone. */
export function isSanctionConcept(concept: Concept): concept is SanctionConcept {
  return (USUAL_CONCEPTS as readonly string[]).includes(concept);
}

/** Whether the others answer by improvements only. */
export function isByImprovements(concept: SanctionConcept): boolean {
  return concept === 'seq' || concept === 'sseq';
}

/** Whether the answer must also hold against the player's own next move. */
export function isAgainstEscape(concept: SanctionConcept): boolean {
  return concept === 'smr' || concept === 'sseq';
}

/** How many moves `lh(h)` looks ahead; `null` for other concepts. */
export function horizon(concept: Concept): number | null {
  const h = /^lh\((\d+)\)$/.exec(concept);
  return h ? Number(h[1]) : null;
}

/**
 * Reads the name of a concept.
 *
 * @throws {ConflictError} `conflict/unknown-concept`, with the near miss.
 * @example
 * parseConcept('lh(3)'); // 'lh(3)'
 */
export function parseConcept(text: string): Concept {
  const word = text.trim().toLowerCase();
  const found = CONCEPTS.find((c) => c === word);
  if (found) return found;
  const h = /^lh\((\d{1,9})\)$/.exec(word);
  if (h && Number(h[1]) >= 1 && Number(h[1]) <= MAX_HORIZON) return `lh(${Number(h[1])})`;
  const near = nearMiss(word, CONCEPTS);
  throw new ConflictError('conflict/unknown-concept', {
    got: `\`${word.slice(0, 40)}\` as a concept${near ? `: did you mean \`${near}\`?` : ''}`,
    expected: `${CONCEPTS.join(', ')}, or lh(1) to lh(${MAX_HORIZON})`,
    next: near ? `write \`${near}\`` : 'name one of these',
  });
}
