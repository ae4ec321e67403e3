import type { ActorCode } from '../../base/statement.ts';
import type { Standpoint, Standpoints } from '../acts/scene.ts';
import type { Voices } from '../acts/voices.ts';
import type { Segment } from '../clauses/segments.ts';
import { spanOf } from '../syntax/word-range.ts';
import type { Prose } from '../text/prose.ts';
import type { Cast } from './cast.ts';
import { OPPONENTS } from './nouns.ts';
import { withoutRelative } from './phrases.ts';
import { FIRST, SECOND, THIRD } from './pronouns.ts';

/** Who the subject of a clause is, seen from the voice that speaks it. */
export type VoiceStandpoints = Pick<Standpoints, 'standpoint' | 'isAbroad'>;

export function createStandpoints(
  prose: Prose,
  cast: Cast,
  voices: Voices,
  voiceCode: (voice: number) => ActorCode | null,
): VoiceStandpoints {
  const { words, text } = prose;

  const standpoint = (whole: Segment | null, voice: number): Standpoint => {
    if (whole === null) return 'none';
    const subject = withoutRelative(prose, whole);
    const lower = words.lower[subject.first] ?? '';
    // the person at the desk: "I would refer you" is nobody's policy
    if (lower === 'i' && voices.list[voice]?.turn === true) return 'thing';
    if (FIRST.has(lower)) return 'self';
    if (SECOND.has(lower)) return voices.list[voice]?.turn === true ? 'thing' : 'other';
    const speaker = voiceCode(voice);
    const span = spanOf(words, subject);
    if (subject.last - subject.first === 1 && THIRD.has(lower)) return thirdPerson(subject, voice, speaker);
    const code = cast.codeOf(text.slice(span[0], span[1]), span[0]);
    if (code !== null) return code === speaker ? 'self' : 'other';
    const inside = cast.within(span).filter((m) => !m.adjective && !m.place);
    if (inside.length > 0 && inside[0]?.span[0] === span[0]) return inside[0].code === speaker ? 'self' : 'other';
    for (let i = subject.first; i < subject.last; i++) if (OPPONENTS.has(words.lower[i] ?? '')) return 'other';
    return 'thing';
  };

  /** *It would return* in reported speech is the speaker; *they must leave* hardly ever. */
  const thirdPerson = (subject: Segment, voice: number, speaker: ActorCode | null): Standpoint => {
    const lower = words.lower[subject.first] ?? '';
    const v = voices.list[voice];
    if (lower === 'those' || lower === 'both') return 'other';
    if (v !== undefined && !v.direct && lower !== 'they') {
      for (let i = subject.first - 1; i >= 0 && voices.of[i] === voice; i--) {
        const mention = cast.within([words.start[i] ?? 0, words.end[i] ?? 0])[0];
        if (mention !== undefined) return mention.code === speaker ? 'self' : 'other';
      }
      return 'self';
    }
    const last = lastNamed(words.start[subject.first] ?? 0);
    return last !== null && last === speaker ? 'self' : 'other';
  };

  const lastNamed = (at: number): ActorCode | null => {
    let code: ActorCode | null = null;
    for (const m of cast.within([Math.max(0, at - 300), at])) if (!m.adjective) code = m.code;
    return code;
  };

  /** For the press desk of a state: whether the words, or those just before them, name somebody else. */
  const isAbroad = (segment: Segment, voice: number): boolean => {
    const v = voices.list[voice];
    const by = voiceCode(voice);
    if (by === null || (v !== undefined && !v.turn)) return true;
    const span = spanOf(words, segment);
    const before = v === undefined ? 600 : 60;
    return cast.within([Math.max(0, span[0] - before), span[1]]).some((m) => m.code.slice(0, 3) !== by.slice(0, 3));
  };

  return { standpoint, isAbroad };
}
