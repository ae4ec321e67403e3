/** Who is who: names in a text become actor codes. */
import type { ActorCode, Span } from '../../base/index.ts';
import { parseActorsFile } from './actors-file.ts';
import { knownEntries } from './entries.ts';
import type { ActorEntry } from './entry.ts';
import { NameFinder } from './gazetteer.ts';
import type { ActorMention } from './mention.ts';
import { codeOfPhrase, type PhraseContext } from './phrase.ts';

export type { ActorMention } from './mention.ts';
export type { PhraseContext } from './phrase.ts';

/** Finds actors in texts and reads noun phrases as actors. */
export interface Gazetteer {
  /**
   * Returns the actors named in `text` between the offsets of `span`: longest matches, left to right, without overlaps.
   * `date` (ISO, may be partial) is when the words were said; without it a person in the tables counts as in office. `home`,
   * the state in whose voice the text speaks, settles names that two states share.
   */
  mentions(text: string, span: Span, date?: string, home?: ActorCode | null): readonly ActorMention[];
  /**
   * Returns the code of a whole noun phrase, `null` when it names nobody ("the spokesman", "he", "analysts").
   *
   * @example
   * gazetteer().codeOf("Seoul's defence minister"); // 'KOR'
   * gazetteer().codeOf('the opposition in Syria'); // 'SYR:opposition'
   * gazetteer().codeOf('the government', '2011-02-09', { home: 'PRK' }); // 'PRK'
   */
  codeOf(phrase: string, date?: string, context?: PhraseContext): ActorCode | null;
}

let builtIn: { readonly entries: readonly ActorEntry[]; readonly finder: NameFinder } | undefined;

/**
 * Returns the gazetteer, with a case's own `actors.yaml` (already parsed) on top: its entries add to ours, and one with the id
 * or a name of ours overrides it. Compiled at first use, then kept.
 *
 * @throws {ParleyError} `reading/bad-actors-file` for the first entry that cannot be used.
 */
export function gazetteer(actorsFile?: unknown): Gazetteer {
  builtIn ??= compiled(knownEntries());
  if (actorsFile === undefined || actorsFile === null) return faceOf(builtIn.finder);
  return faceOf(compiled(parseActorsFile(actorsFile, builtIn.entries)).finder);
}

function compiled(entries: readonly ActorEntry[]): { entries: readonly ActorEntry[]; finder: NameFinder } {
  return { entries, finder: new NameFinder(entries) };
}

function faceOf(finder: NameFinder): Gazetteer {
  return {
    mentions: (text, span, date, home) => finder.mentions(text, span, { date, home }),
    codeOf: (phrase, date, context = {}) => codeOfPhrase(finder, phrase, date, context),
  };
}
