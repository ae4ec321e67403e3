import type { Span } from '../../base/span.ts';
import type { Prose } from '../text/prose.ts';

/** Whose words a stretch of text is. */
export interface Voice {
  /** The words that name the speaker; `null` where the document itself speaks. */
  readonly source: Span | null;
  /** The phrase that names the speaker where `source` is a pronoun or bare title. */
  readonly named: Span | null;
  /** Whether the words are quoted, so that *we* is the speaker. */
  readonly direct: boolean;
  /** A reporter's question: nobody's statement. */
  readonly question: boolean;
  /** A turn in a transcript. */
  readonly turn: boolean;
  /** The words that hand it over. */
  readonly cue?: Span | null;
  /** Carried over from the sentence before: free indirect speech, or the narrator's own words. */
  readonly carried?: boolean;
  /** Lexicon entries that found it. */
  readonly by: readonly string[];
}

/** A stretch of text with its voice, as the attribution and the discourse give it. */
export interface VoicedSpans extends Voice {
  /** In order; one voice may be interrupted (*"We go," he said, "at once."*). */
  readonly spans: readonly Span[];
}

/** For each word the index of the voice that speaks it, or -1 for the document. */
export interface Voices {
  readonly list: readonly Voice[];
  readonly of: Int32Array;
}

/**
 * Lays voiced spans over the words. Where two overlap the shorter wins, since it is the inner one; `base` spans (a turn, a
 * paragraph that a colon hands on) lie under all others.
 */
export function voices(prose: Prose, base: readonly VoicedSpans[], over: readonly VoicedSpans[]): Voices {
  const owners = new Int32Array(prose.words.length).fill(-1);
  const length = (v: VoicedSpans): number => v.spans.reduce((n, [from, to]) => n + to - from, 0);
  const ordered = [
    ...[...base].sort((a, b) => length(b) - length(a)),
    ...[...over].sort((a, b) => length(b) - length(a)),
  ];
  ordered.forEach((voice, v) => {
    for (const [from, to] of voice.spans) {
      for (let i = firstWordAt(prose, from); i < owners.length && (prose.words.start[i] ?? 0) < to; i++) owners[i] = v;
    }
  });
  return { list: ordered, of: owners };
}

/** The first word that ends after character `at`. */
export function firstWordAt(prose: Prose, at: number): number {
  const { end } = prose.words;
  let low = 0;
  let high = end.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
