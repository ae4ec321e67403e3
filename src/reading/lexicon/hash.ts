import { sha256 } from '../../base/id.ts';
import { ACT_ENTRIES } from './acts.ts';
import { CONNECTIVES } from './connectives.ts';
import { HARD_NEGATIVES } from './hard-negatives.ts';
import { SAYING_VERBS } from './saying-verbs.ts';
import { GOING_ON, HARMFUL, SPEAKING, STOPPING, THINKING, UNWANTED } from './verbs.ts';

let known: string | null = null;

/** Hex SHA-256 of the lexicon: two readings with the same hash were made with the same knowledge. */
export function lexiconHash(): string {
  known ??= sha256(
    JSON.stringify([
      ACT_ENTRIES,
      CONNECTIVES,
      HARD_NEGATIVES,
      SAYING_VERBS,
      ...[STOPPING, GOING_ON, UNWANTED, HARMFUL, SPEAKING, THINKING].map((words) => [...words]),
    ]),
  );
  return known;
}
