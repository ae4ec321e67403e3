import { sha256 } from '../../base/id.ts';
import { ABSTRACT_NOUNS } from './abstract-nouns.ts';
import { ACT_ENTRIES } from './acts.ts';
import { ANNOUNCERS, ORDINALS } from './announcing-words.ts';
import { COMMENTATORS } from './commentators.ts';
import { CONNECTIVES } from './connectives.ts';
import { ANY_WORDS, EVENT_NOUNS, WISHING } from './event-words.ts';
import { HARD_NEGATIVES } from './hard-negatives.ts';
import { NEGATIVE } from './negatives.ts';
import { RULES } from './rules.ts';
import { SAYING_ADJECTIVES, SAYING_NOUNS } from './saying-nouns.ts';
import { SAYING_VERBS } from './saying-verbs.ts';
import { SOFT, STRONG } from './strength-words.ts';
import {
  ANSWERING,
  DUTY,
  GOING_ON,
  HARMFUL,
  SPEAKING,
  STOPPING,
  TAKING,
  THINKING,
  TIME_WORDS,
  UNWANTED,
  WANTED,
} from './verbs.ts';

const WORD_SETS: readonly ReadonlySet<string>[] = [
  ...[STOPPING, GOING_ON, UNWANTED, WANTED, HARMFUL, SPEAKING, THINKING, COMMENTATORS, ANY_WORDS, EVENT_NOUNS, WISHING],
  ...[STRONG, SOFT, ABSTRACT_NOUNS, ANSWERING, DUTY, TAKING, TIME_WORDS, NEGATIVE, ANNOUNCERS, ORDINALS],
];

let known: string | null = null;

/**
 * Hex SHA-256 of the lexicon: two readings with the same hash and version were made with the same knowledge. The gazetteer
 * goes with the version.
 */
export function lexiconHash(): string {
  known ??= sha256(
    JSON.stringify([
      ACT_ENTRIES,
      CONNECTIVES,
      HARD_NEGATIVES,
      RULES,
      SAYING_VERBS,
      SAYING_NOUNS,
      SAYING_ADJECTIVES,
      ...WORD_SETS.map((words) => [...words]),
    ]),
  );
  return known;
}
