/**
 * Finds acts: sentence by sentence, each match of the lexicon's act entries is judged by its role (an act of the voice, of a
 * verb's subject, or told as a noun), and of candidates over the same words the weightiest stays.
 */
import { type Segment, segments } from '../clauses/segments.ts';
import { conditionProposals } from '../conditions/conditions.ts';
import { ACT_ENTRIES, type ActEntry } from '../lexicon/acts.ts';
import { CONNECTIVES, type Connective } from '../lexicon/connectives.ts';
import { HARD_NEGATIVES, type HardNegative } from '../lexicon/hard-negatives.ts';
import { createPatternIndex, type Match, type PatternIndex } from '../lexicon/pattern.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Prose } from '../text/prose.ts';
import { nounVerdict } from './noun-acts.ts';
import type { ActProposal, Candidate, Verdict } from './proposal.ts';
import type { ActMatch, Scene, Standpoints } from './scene.ts';
import { verbVerdict } from './verb-acts.ts';
import { bareBargain, voiceVerdict } from './voice-acts.ts';
import type { Voices } from './voices.ts';

/** What became of one match, for whoever wants to mend the lexicon. */
export interface Trial extends Match {
  readonly entry: string;
  /** `blocked` where a hard negative took it out, `nearly` where it made no act for another reason. */
  readonly outcome: 'fired' | 'blocked' | 'nearly';
  /** Why it made no act, or `null` where it did. */
  readonly reason: string | null;
}

let index: PatternIndex<ActEntry> | null = null;
let negatives: PatternIndex<HardNegative> | null = null;
let connectives: PatternIndex<Connective> | null = null;
/** Words that can open a condition by their order alone: *should they come, ...* */
const INVERTING: ReadonlySet<string> = new Set(['should', 'were', 'had']);

/** Returns the acts of a text, by sentence and place. */
export function actProposals(prose: Prose, syntax: Syntax, voices: Voices, who: Standpoints): readonly ActProposal[] {
  return prose.sentences.flatMap((sentence, s) => sentenceActs({ prose, syntax, voices, who, sentence, s }, null));
}

/** Whether any word of the text could be an act: where none is, nobody need be found who could have done it. */
export function hasActWords(prose: Prose): boolean {
  index ??= createPatternIndex(ACT_ENTRIES);
  connectives ??= createPatternIndex(CONNECTIVES);
  return (
    index.hasMatch(prose.words) || connectives.hasMatch(prose.words) || prose.words.lower.some((w) => INVERTING.has(w))
  );
}

/** Returns what was tried in one sentence: every match of an act entry, with what became of it. */
export function actTrials(scene: Scene): readonly Trial[] {
  const trials: Trial[] = [];
  sentenceActs(scene, trials);
  return trials;
}

function sentenceActs(scene: Scene, trials: Trial[] | null): readonly ActProposal[] {
  index ??= createPatternIndex(ACT_ENTRIES);
  negatives ??= createPatternIndex(HARD_NEGATIVES);
  const { words } = scene.prose;
  const { first, last } = scene.sentence;
  const all = index.matches(words, first, last);
  if (isHeading(scene)) {
    for (const match of all) trials?.push(trial(match, 'it stands in a heading', 'nearly'));
    return [];
  }
  // a question, even a rhetorical one, binds nobody
  if (words.lower[last - 1] === '?') {
    for (const match of all) trials?.push(trial(match, 'the sentence is a question', 'nearly'));
    return [];
  }
  const blocks = negatives.matches(words, first, last);
  const candidates: Candidate[] = [];
  const settle = (match: ActMatch, verdict: Verdict): void => {
    if (typeof verdict === 'string') trials?.push(trial(match, verdict, 'nearly'));
    else candidates.push(verdict);
  };
  const matches = all.filter((match) => {
    const block = blocks.find(
      (b) =>
        b.entry.acts.includes(match.entry.act) &&
        b.first < match.last &&
        match.first < b.last &&
        (!b.entry.atDesk || scene.voices.list[scene.voices.of[match.first] ?? -1]?.turn === true),
    );
    if (block !== undefined) trials?.push(trial(match, `${block.entry.id} takes it out`, 'blocked'));
    return block === undefined && !isAsked(scene, match);
  });
  judge(scene, matches, settle, candidates);
  return chosen(candidates, trials);
}

/** Judges the matches of a sentence, each by the role of its entry. */
function judge(
  scene: Scene,
  matches: readonly ActMatch[],
  settle: (match: ActMatch, verdict: Verdict) => void,
  candidates: Candidate[],
): void {
  const { prose, syntax, sentence } = scene;
  for (const run of voiceRuns(scene)) {
    for (const segment of segments(prose, syntax, run.first, run.last)) {
      const spoken = run.voice >= 0 && scene.voices.list[run.voice]?.turn !== true;
      if (!spoken && !matches.some((m) => m.first >= segment.first && m.last <= segment.last)) continue;
      const conditions = conditionProposals(prose, syntax, segment);
      const before = candidates.length;
      for (const match of matches) {
        if (match.entry.role !== 'voice' || match.first < segment.first || match.last > segment.last) continue;
        settle(match, voiceVerdict(scene, segment, match, conditions));
      }
      const bargain = candidates.length === before ? bareBargain(scene, segment, conditions) : null;
      if (bargain !== null) candidates.push(bargain);
    }
  }
  const performed = matches.filter((m) => m.entry.role === 'verb');
  for (const segment of performed.length === 0 ? [] : segments(prose, syntax, sentence.first, sentence.last)) {
    for (const match of performed) {
      if (match.first < segment.first || match.first >= segment.last) continue;
      settle(match, verbVerdict(scene, segment, match, performed));
    }
  }
  for (const match of matches) if (match.entry.role === 'noun') settle(match, nounVerdict(scene, match));
}

/** Longer paragraphs than this are text, with or without a full stop. */
const LONGEST_HEADING = 16;

/** Whether the sentence is a headline or a heading: a short first paragraph, or one between others, without a stop. */
function isHeading({ prose, sentence }: Scene): boolean {
  const paragraph = prose.paragraphs[sentence.paragraph];
  if (paragraph === undefined || prose.paragraphs.length < 3) return false;
  const alone = paragraph[0] === sentence.span[0] && paragraph[1] === sentence.span[1];
  const end = prose.text[paragraph[1] - 1] ?? '';
  return alone && sentence.last - sentence.first <= LONGEST_HEADING && !/[.!?:;,"”’'…)\]—-]/.test(end);
}

/** Whether a reporter asks: what a question reports is nobody's statement. */
function isAsked(scene: Scene, match: Match): boolean {
  return scene.voices.list[scene.voices.of[match.first] ?? -1]?.question === true;
}

/** The runs of one voice in the sentence. */
function voiceRuns(scene: Scene): (Segment & { readonly voice: number })[] {
  const runs: { first: number; last: number; voice: number }[] = [];
  for (let i = scene.sentence.first; i < scene.sentence.last; i++) {
    const voice = scene.voices.of[i] ?? -1;
    if (scene.voices.list[voice]?.question === true) continue;
    // "We shall go, he said, if they stop": one voice, with its own cue in the middle
    const open = runs.findLast((r) => r.voice === voice && (voice >= 0 || r.last === i));
    if (open !== undefined) open.last = i + 1;
    else runs.push({ first: i, last: i + 1, voice });
  }
  return runs;
}

/** Of candidates whose contents overlap by more than half, the weightiest, the earlier one of equals. */
function chosen(candidates: readonly Candidate[], trials: Trial[] | null): readonly ActProposal[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score || a.cue.first - b.cue.first)) {
    const winner = kept.find((k) => isSameWords(k.content, candidate.content));
    if (winner === undefined) kept.push(candidate);
    const entry = candidate.by[0] ?? '';
    const reason = winner === undefined ? null : `${winner.by[0]} weighs more over the same words`;
    const outcome = winner === undefined ? 'fired' : 'nearly';
    trials?.push({ first: candidate.cue.first, last: candidate.cue.last, entry, outcome, reason });
  }
  return kept
    .sort((a, b) => a.content.first - b.content.first || a.cue.first - b.cue.first)
    .map(({ score: _score, ...proposal }) => proposal);
}

function trial(match: ActMatch, reason: string, outcome: Trial['outcome']): Trial {
  return { first: match.first, last: match.last, entry: match.entry.id, outcome, reason };
}

function isSameWords(a: Segment, b: Segment): boolean {
  const common = Math.min(a.last, b.last) - Math.max(a.first, b.first);
  return common > 0.5 * Math.min(a.last - a.first, b.last - b.first);
}
