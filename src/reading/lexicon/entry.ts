import { ParleyError } from '../../base/errors.ts';

/** What every piece of linguistic knowledge carries, so that a person can judge it and a test can hold it. */
export interface Entry {
  /** `group/name`, unique in the lexicon; statements cite it in `by`. */
  readonly id: string;
  /** Where the fact comes from: a grammar, a study, the statement guide, or counts over a named corpus. */
  readonly source: string;
  /** Sentences of ours in which the entry must fire. */
  readonly fires: string;
  /** A sentence of ours, near to the other, in which it must not. */
  readonly silent: string;
}

const ID = /^[a-z][a-z-]*\/[a-z0-9][a-z0-9-]*$/;

/**
 * Checks entries for what a typo breaks: ids, doubles, missing sources and examples.
 *
 * @throws {ParleyError} `reading/bad-entry` with a sentence that names the entry and what is wrong with it.
 */
export function assertEntries(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const entry of entries) {
    if (!ID.test(entry.id)) throw badEntry(entry.id, 'an id such as `group/name`, in lower case');
    if (seen.has(entry.id)) throw badEntry(entry.id, 'an id that no other entry has');
    seen.add(entry.id);
    if (entry.source.trim() === '') throw badEntry(entry.id, 'a `source` that says where the fact comes from');
    if (entry.fires.trim() === '') throw badEntry(entry.id, 'a sentence in `fires`');
    if (entry.silent.trim() === '') throw badEntry(entry.id, 'a sentence in `silent`');
    if (entry.silent === entry.fires) throw badEntry(entry.id, 'a `silent` sentence that differs from `fires`');
  }
}

/** The error for a lexicon entry that cannot be used; `expected` completes "expected ...". */
export function badEntry(id: string, expected: string): ParleyError {
  return new ParleyError('reading/bad-entry', {
    got: `the lexicon entry \`${id}\``,
    expected,
    next: 'mend the entry in src/reading/lexicon/',
  });
}
