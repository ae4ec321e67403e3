/** Pronouns by person: what they stand for hangs on whose words they are in. */

/** Pronouns for whoever speaks. */
export const FIRST: ReadonlySet<string> = new Set(['i', 'we', 'our', 'my', 'us', 'ours', 'me']);

/** Pronouns for whoever is spoken to. */
export const SECOND: ReadonlySet<string> = new Set(['you', 'your', 'yours']);

/** Pronouns for somebody named before. */
export const THIRD: ReadonlySet<string> = new Set([
  'he',
  'she',
  'it',
  'they',
  'his',
  'her',
  'its',
  'their',
  'them',
  'him',
  'those',
  'both',
]);
