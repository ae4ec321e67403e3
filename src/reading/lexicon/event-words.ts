/**
 * Nouns for deeds and events: as the subject of a threat they are its condition (*any attack would be answered*). Counted
 * over conditions without connective in silver-train and written-train, with their kin from Levin, English Verb Classes
 * and Alternations, 1993.
 */
export const EVENT_NOUNS: ReadonlySet<string> = new Set([
  ...['attack', 'attempt', 'aggression', 'provocation', 'violation', 'incursion', 'intrusion', 'invasion', 'strike'],
  ...['refusal', 'failure', 'withdrawal', 'entry', 'levy', 'step', 'move', 'action', 'act', 'death', 'boarding'],
  ...['adoption', 'launch', 'test', 'encroachment', 'infringement', 'interference', 'intervention', 'breach', 'threat'],
  ...['raid', 'shot', 'shelling', 'bombing', 'diversion', 'filling', 'repetition', 'delay', 'escalation'],
  ...['tariff', 'embargo', 'blockade', 'seizure', 'arrest', 'report', 'deployment', 'incident'],
  ...['landing', 'flight', 'hostility', 'pressure', 'sanction', 'resolution', 'rejection', 'annexation', 'ladder'],
]);

/** Adjectives and determiners by which a subject is one of a kind that has not come yet. */
export const ANY_WORDS: ReadonlySet<string> = new Set([
  'any',
  'every',
  'further',
  'another',
  'a',
  'an',
  'the',
  'such',
  'continued',
  'renewed',
]);

/** Words that hold out a wish of the other side's, so that *if* names no condition: *if they want peace, they should stop*. */
export const WISHING: ReadonlySet<string> = new Set([
  ...['want', 'wish', 'hope', 'intend', 'desire', 'seek', 'value', 'prefer', 'aim', 'interested', 'sincere', 'serious'],
  ...['truly', 'really', 'genuinely', 'sincerely', 'honestly', 'willingness', 'like', 'love', 'afraid', 'conscience'],
  ...['reason', 'care', 'willing', 'think', 'believe', 'calculate', 'listening', 'earnest', 'true'],
]);
