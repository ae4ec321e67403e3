import type { Span } from './span.ts';

export const ACTS = ['offer', 'promise', 'demand', 'threat', 'refusal', 'acceptance'] as const;
/** What the speaker does by speaking; the statement guide defines each. */
export type Act = (typeof ACTS)[number];

export const CONDITION_KINDS = [
  'if',
  'only-if',
  'unless',
  'until',
  'as-long-as',
  'in-exchange',
  'before',
  'depends-on',
  'or-else',
  'other',
] as const;
/** How an act hangs on a condition. */
export type ConditionKind = (typeof CONDITION_KINDS)[number];

export const STRENGTHS = ['plain', 'strong', 'soft'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const CERTAINTIES = ['clear', 'likely', 'possible'] as const;
/** How sure the reader is of a statement: what the words settle, what they suggest, what they allow. */
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * An actor's code. ISO 3166-1 alpha-3 for a state (`PRK`), the usual short name for an organisation (`UN`), `CCC:name` in
 * lower case for who does not speak for its state (`SYR:opposition`), a bare lower-case name for who belongs to none
 * (`hezbollah`).
 */
export type ActorCode = string;

/** Who would do what to whom; `not` where it is *not* doing it. */
export interface Move {
  readonly actor: ActorCode | null;
  /** The words of the text, equal to the text at `span`. */
  readonly does: string;
  readonly to: ActorCode | null;
  readonly not: boolean;
  readonly span: Span;
}

/** A date range in which something was said or falls due, with the words it was read from and what was assumed. */
export interface TimeReference {
  /** First day, ISO 8601 (`YYYY-MM-DD`). */
  readonly from: string;
  /** Last day, the same as `from` for a single day. */
  readonly to: string;
  readonly precision: 'day' | 'week' | 'month' | 'season' | 'year' | 'range';
  /** The words it was read from; `null` where it is the document's own date. */
  readonly span: Span | null;
  /** How the words became a date, in a phrase ("last Friday before the document's date, 2011-02-09"). */
  readonly assumption: string;
}

/** A state of affairs that an act hangs on. */
export interface Condition {
  /** With the connective: *if the U.S. drops its hostile policy*. */
  readonly span: Span;
  readonly quote: string;
  readonly kind: ConditionKind;
  /** Who has to act for it to be met; `null` where nobody. */
  readonly actor: ActorCode | null;
  /** `true` where the act follows if it happens, `false` where it follows if it does not. */
  readonly happens: boolean;
  /** What would meet it, so that *unless the drills are called off* and *as long as the drills continue* ask the same; `null` where the words do not say. */
  readonly asks: Move | null;
  /** Conditions of one statement with the same number are alternatives, with different numbers all needed. */
  readonly group: number;
  readonly deadline: TimeReference | null;
}

/** One act by one speaker toward one addressee. Every span lies in the document's text and every quote equals its span. */
export interface Statement {
  /** `s-` and twelve characters of the hash of document, content, act, speaker and addressee. */
  readonly id: string;
  /** `null` only where the text names nobody whom the gazetteer or the grammar of codes can express. */
  readonly speaker: ActorCode | null;
  /** The words that name the speaker; empty where the document itself speaks. */
  readonly speakerText: string;
  readonly speakerSpan: Span | null;
  readonly addressee: ActorCode | null;
  readonly act: Act;
  readonly said: TimeReference | null;
  /** One to three fragments, ascending. */
  readonly content: readonly Span[];
  /** The words of each fragment of `content`. */
  readonly quote: readonly string[];
  readonly move: Move | null;
  readonly conditions: readonly Condition[];
  readonly strength: Strength;
  readonly certainty: Certainty;
  /** Ids of the lexicon entries (or the model) that made it, in the order in which they fired. */
  readonly by: readonly string[];
}

/** Who is said to have said what: source, cue and content, each in fragments. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}
