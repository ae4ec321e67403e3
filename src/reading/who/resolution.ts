import type { ActorCode } from '../../base/statement.ts';
import type { Voices } from '../acts/voices.ts';
import type { ConditionProposal } from '../conditions/conditions.ts';
import type { Prose } from '../text/prose.ts';
import { type Addressees, createAddressees } from './addressees.ts';
import type { Cast } from './cast.ts';
import { createDialogue } from './dialogue.ts';
import { createPhrases, type Phrases } from './phrases.ts';
import { FIRST, SECOND, THIRD } from './pronouns.ts';
import type { Speakers } from './speakers.ts';
import { createStandpoints, type VoiceStandpoints } from './standpoints.ts';
import { createVoiceCodes, type VoiceCodes } from './voice-codes.ts';

/** Puts codes to the words of proposals. */
export interface Resolution extends Phrases, VoiceStandpoints, VoiceCodes {
  /** Whom the act is aimed at: one or more, or `[null]`. */
  readonly addressees: Addressees;
  /** Who must act for a condition to be met. */
  conditionActor(
    condition: ConditionProposal,
    speaker: ActorCode | null,
    addressee: ActorCode | null,
  ): ActorCode | null;
}

export function createResolution(prose: Prose, cast: Cast, voices: Voices, known: Speakers): Resolution {
  const { words } = prose;
  const dialogue = createDialogue(cast);
  const phrases = createPhrases(prose, cast, dialogue);
  const codes = createVoiceCodes(prose, cast, voices, known, phrases, dialogue);

  const conditionActor = (
    condition: ConditionProposal,
    by: ActorCode | null,
    to: ActorCode | null,
  ): ActorCode | null => {
    if (condition.inner >= condition.last) return to;
    const span: readonly [number, number] = [words.start[condition.inner] ?? 0, words.end[condition.last - 1] ?? 0];
    const lower = words.lower[condition.inner] ?? '';
    if (FIRST.has(lower)) return by;
    if (SECOND.has(lower) || THIRD.has(lower)) return to;
    const named = cast.within(span).filter((m) => m.code !== by && !m.place);
    return named.find((m) => m.code === to)?.code ?? named[0]?.code ?? to;
  };

  return {
    ...phrases,
    ...codes,
    ...createStandpoints(prose, cast, voices, codes.voiceCode),
    addressees: createAddressees(prose, cast, phrases, dialogue),
    conditionActor,
  };
}
