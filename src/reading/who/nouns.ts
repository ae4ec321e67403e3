/** Nouns that refer back to a speaker named before. */

import { PERSON_HEADS, PRIVATE_HEADS, STATE_HEADS, VOICE_HEADS } from '../actors/heads.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const DOCUMENTS = list(`
  article commentary statement paper report letter message editorial communique communiqué release document note speech bulletin
  declaration resolution proposal appeal dispatch memorandum notice questionnaire news column text tweet post broadcast comment
`);

const ROLES = list(`
  spokesman spokeswoman spokesperson minister president premier chairman chairwoman chairperson chair secretary envoy ambassador
  chief leader head general commander official officer diplomat director adviser advisor aide governor mayor senator
  representative deputy lawmaker congressman professor expert analyst speaker negotiator delegate king prince chancellor
  candidate admiral colonel colleague counterpart host guest chairperson rapporteur inspector bishop imam judge prosecutor
  researcher worker student farmer soldier writer pilot priest captain commissioner coordinator mediator lawyer
`);

/** Plural or collective nouns for whoever spoke at an event. */
export const MASS = list(
  'speakers participants demonstrators ralliers protesters people organizers organisers attendants',
);

/** What an organisation of states is called after its first mention: itself, or what speaks for it. */
export const ORGANISATION_WORDS = list(`
  agency alliance union bloc organisation organization commission secretariat council secretary-general authority troika presidency
  forum association court mission observers
`);

const BODIES = list(`
  organization organisation association society party union federation committee league group front center centre movement council
  institute body branch organizations organisations parties confederation alliance
`);

/** Whether a noun is a kind of body that a report names in full once and then by the noun alone. */
export function isBodyWord(word: string): boolean {
  return BODIES.has(word);
}

/** Whether a noun is the name of a text, which speaks for whoever issued it. */
export function isDocumentWord(word: string): boolean {
  return DOCUMENTS.has(word);
}

/** Whether a noun is a person's office or calling. */
export function isRoleWord(word: string): boolean {
  return ROLES.has(word);
}

/** Whether a noun names somebody who can speak: a person, a group, a body. */
export function isPerson(word: string): boolean {
  return (
    ROLES.has(word) ||
    MASS.has(word) ||
    PRIVATE_HEADS.has(word) ||
    PERSON_HEADS.has(word) ||
    STATE_HEADS.has(word) ||
    VOICE_HEADS.has(word)
  );
}

/** Nouns that stand for whoever the other side is. */
export const OPPONENTS: ReadonlySet<string> = new Set([
  ...[
    'enemy',
    'enemies',
    'aggressor',
    'aggressors',
    'provoker',
    'provokers',
    'provocateurs',
    'warmongers',
    'adversary',
  ],
  ...['invaders', 'occupiers', 'traitors', 'imperialists', 'forces', 'side', 'sides', 'parties', 'party', 'government'],
  ...[
    'governments',
    'authorities',
    'regime',
    'group',
    'leaders',
    'leadership',
    'rulers',
    'countries',
    'states',
    'world',
  ],
  ...[
    'community',
    'council',
    'members',
    'everyone',
    'anyone',
    'whoever',
    'nobody',
    'criminals',
    'militia',
    'army',
    'troops',
  ],
  ...[
    'soldiers',
    'rebels',
    'separatists',
    'terrorists',
    'negotiators',
    'delegation',
    'ambassador',
    'minister',
    'president',
  ],
]);

/** What a party calls the government of its own state. */
export const AUTHORITIES: ReadonlySet<string> = new Set([
  'authorities',
  'government',
  'regime',
  'administration',
  'cabinet',
]);

/** Those to whom everybody speaks: nobody in particular. */
export const EVERYBODY: ReadonlySet<string> = new Set([
  ...[
    'world',
    'compatriots',
    'countrymen',
    'koreans',
    'mankind',
    'humankind',
    'humanity',
    'everyone',
    'everybody',
    'anyone',
  ],
  ...['progressives', 'public', 'all', 'people', 'peoples', 'nation', 'countries', 'masses', 'whoever', 'nobody'],
]);
