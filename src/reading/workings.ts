import type { Document } from '../base/document.ts';
import type { ActorCode } from '../base/statement.ts';
import { type Gazetteer, gazetteer } from './actors/index.ts';
import { actProposals, hasActWords } from './acts/acts.ts';
import type { ActProposal } from './acts/proposal.ts';
import type { Standpoints } from './acts/scene.ts';
import type { Voices } from './acts/voices.ts';
import { type AttributionProposal, attributions } from './attribution/attributions.ts';
import { documentVoice } from './document-voice.ts';
import { isSpeech, isThought, isTold, speechVoices } from './speech.ts';
import { type Syntax, syntax } from './syntax/syntax.ts';
import { type Prose, prose } from './text/prose.ts';
import { type DateRange, documentDate } from './time/index.ts';
import { createCast } from './who/cast.ts';
import { createResolution, type Resolution } from './who/resolution.ts';
import { createSpeakers } from './who/speakers.ts';

/** What the caller may set. */
export interface ReadingOptions {
  /** A case's own `actors.yaml`, already parsed: adds to or overrides the gazetteer. */
  readonly actors?: unknown;
}

/** What is made of a document before statements are put together: proposals as words, and who is who. */
export interface Workings {
  readonly parts: Prose;
  readonly parsed: Syntax;
  readonly date: DateRange | null;
  /** Whom the document speaks for in its own voice, or `null`. */
  readonly home: ActorCode | null;
  readonly said: readonly AttributionProposal[];
  readonly proposals: readonly ActProposal[];
  /** Who speaks and acts; `null` where no word of the document could be an act, so that nobody was looked for. */
  readonly stage: Stage | null;
}

/** Who speaks where in a document, and who is who. */
export interface Stage {
  /** Those attributions whose content can be an act. */
  readonly speech: readonly AttributionProposal[];
  readonly voices: Voices;
  readonly resolution: Resolution;
  readonly who: Standpoints;
}

/** Takes a document apart and finds the acts in it. Pure. */
export function workings(document: Document, options: ReadingOptions): Workings {
  const names = gazetteer(options.actors);
  const parts = prose(document.text);
  const parsed = syntax(parts);
  const date = documentDate(document.date, document.publisher);
  const home = documentVoice(document, names, date?.from);
  const found: Workings = { parts, parsed, date, home, said: attributions(parts), proposals: [], stage: null };
  return hasActWords(parts) ? withStage(document, names, found) : found;
}

/** Returns the workings with who speaks where and the acts, whether or not any word could be one: the slow and obvious reader. */
export function withStage(document: Document, names: Gazetteer, found: Workings): Workings {
  const { parts, parsed, date, home, said } = found;
  const cast = createCast(names, parts, date?.from, home, document.title ?? '', document.publisher ?? '');
  const thought = said.filter((a) => isThought(parts, a));
  const speech = said.filter((a) => !thought.includes(a) && isSpeech(parts, parsed, a));
  const voices = speechVoices(parts, speech, thought);
  const told = said.filter((a) => isTold(parts, a));
  const resolution = createResolution(parts, cast, voices, createSpeakers(parts, parsed, cast, told));
  const { standpoint, isAbroad, isActor, isOwner } = resolution;
  const who = { documentSpeaks: home !== null, standpoint, isAbroad, isActor, isOwner };
  return { ...found, proposals: actProposals(parts, parsed, voices, who), stage: { speech, voices, resolution, who } };
}
