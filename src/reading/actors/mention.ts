import type { ActorCode, Span } from '../../base/index.ts';
import type { ActorKind } from './entry.ts';

/** A place in the text that names an actor. */
export interface ActorMention {
  /** The name alone, without article or possessive ending. */
  readonly span: Span;
  readonly code: ActorCode;
  readonly kind: ActorKind;
  /** Id of the entry in the gazetteer. */
  readonly entry: string;
  /** Modifies what follows: "North Korean", "Seoul's", "U.S." before a noun. */
  readonly adjective: boolean;
  /** Stands as the name of a place: "in Seoul", "near Gaza". */
  readonly place: boolean;
  /** Of persons, where known. */
  readonly gender?: 'm' | 'f';
}
