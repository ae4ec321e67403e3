/** What is known about a document beside its text. What is not known is absent. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly language?: string;
  readonly url?: string;
}

export const METADATA_FIELDS = ['title', 'publisher', 'date', 'language', 'url'] as const;

/**
 * Returns for each field the first value that is known, in the order of `candidates`; blank values count as unknown.
 *
 * @example
 * firstKnown({ title: '' }, { title: 'Talks resume' }); // { title: 'Talks resume' }
 */
export function firstKnown(
  ...candidates: readonly { readonly [K in keyof Metadata]?: string | undefined }[]
): Metadata {
  const known: Record<string, string> = {};
  for (const field of METADATA_FIELDS) {
    const value = candidates.map((c) => c[field]).find((v) => v !== undefined && v.trim() !== '');
    if (value !== undefined) known[field] = value;
  }
  return known;
}
