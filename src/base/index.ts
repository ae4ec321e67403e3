/** The vocabulary of Parley as types, with the few functions that belong to them. */
export type { Document, Language, Page } from './document.ts';
export { type ErrorParts, ParleyError, type Warning } from './errors.ts';
export { mintId, sha256 } from './id.ts';
export { letterDistance, nearMiss } from './near-miss.ts';
export { type Place, PlacedError } from './place.ts';
export { createRandom, type Random } from './random.ts';
export type { Method, Reading } from './reading.ts';
export { assertQuote, isInside, isOverlap, quote, type Span, trimmed } from './span.ts';
export {
  ACTS,
  type Act,
  type ActorCode,
  type Attribution,
  CERTAINTIES,
  type Certainty,
  CONDITION_KINDS,
  type Condition,
  type ConditionKind,
  type Move,
  STRENGTHS,
  type Statement,
  type Strength,
  type TimeReference,
} from './statement.ts';
