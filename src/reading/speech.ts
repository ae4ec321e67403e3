import type { Span } from '../base/span.ts';
import { firstWordAt, type VoicedSpans, type Voices, voices } from './acts/voices.ts';
import type { AttributionProposal } from './attribution/attributions.ts';
import { discourse } from './attribution/discourse.ts';
import { isCommentary } from './lexicon/commentators.ts';
import { SPEAKING, TAKING, THINKING } from './lexicon/verbs.ts';
import type { Syntax } from './syntax/syntax.ts';
import { groupOf } from './syntax/verb-groups.ts';
import type { Prose } from './text/prose.ts';
import { wordsOf } from './who/words.ts';

/** Whether what is attributed can be an act of the source: a clause or a quotation, not *wants to go* or *knows the place*. */
export function isSpeech(parts: Prose, parsed: Syntax, attribution: AttributionProposal): boolean {
  if (!attribution.direct && !SPEAKING.has(attribution.cueLemma)) return false;
  const [source] = attribution.source;
  if (!attribution.direct && source === undefined && TAKING.has(attribution.cueLemma)) return false;
  // *abandons its obsession with denuclearizing us, acknowledges ...*: no subject, so no source
  if (source !== undefined && /^(?:us|them|him|me|her)$/i.test(parts.text.slice(source[0], source[1]))) return false;
  for (const span of attribution.content) {
    const first = firstWordAt(parts, span[0]);
    if (parts.words.lower[first] === 'to') return false;
    for (let i = first; i < parts.words.length && (parts.words.start[i] ?? 0) < span[1]; i++) {
      const group = groupOf(parsed.verbs, i);
      if (group?.form === 'finite') return true;
    }
  }
  return false;
}

/** Whether somebody only thinks or reckons what is attributed to him: nobody's statement. */
export function isThought(parts: Prose, attribution: AttributionProposal): boolean {
  const source = attribution.source.map(([from, to]) => parts.text.slice(from, to)).join(' ');
  if (attribution.source.some((span) => isCommentary(parts.words, wordsOf(parts, span)))) return true;
  return !attribution.direct && THINKING.has(attribution.cueLemma) && !/^(?:we|i)$/i.test(source);
}

/** Whether a cue tells of speech that took place: not *would be well advised*, *should say*. */
export function isTold(parts: Prose, attribution: AttributionProposal): boolean {
  return !attribution.cue.some(([from, to]) =>
    /\b(?:advised|should|must|would|to|can|could|may|might|will)\b/i.test(parts.text.slice(from, to)),
  );
}

/** Returns whose words each stretch of the text is: turns and handed-on paragraphs below, attributions above. */
export function speechVoices(
  parts: Prose,
  said: readonly AttributionProposal[],
  thought: readonly AttributionProposal[],
): Voices {
  const base = discourse(parts, said).map(
    (d): VoicedSpans => ({
      spans: [d.span],
      source: d.source,
      named: null,
      direct: parts.turns.length > 0,
      question: d.question,
      turn: parts.turns.length > 0,
      by: d.by,
    }),
  );
  const over = said.map(
    (a): VoicedSpans => ({
      spans: withNextQuotation(parts, a),
      source: a.source[0] ?? participleSource(parts, a) ?? a.named,
      named: a.named,
      direct: a.direct,
      question: false,
      turn: false,
      cue: a.cue[0] ?? null,
      by: a.by,
    }),
  );
  const mute = thought.map(
    (a): VoicedSpans => ({
      spans: a.content,
      source: null,
      named: null,
      direct: false,
      question: true,
      turn: false,
      by: a.by,
    }),
  );
  return voices(parts, [...carried(parts, said), ...base], [...mute, ...over]);
}

/** *Kim's rhetoric leaves it to them, stating that...*: the owner of what the sentence begins with. */
function participleSource(parts: Prose, { sentence, cue }: AttributionProposal): Span | null {
  const words = parts.sentences[sentence];
  if (words === undefined || !/ing$/.test(parts.text.slice(...(cue[0] ?? [0, 0])))) return null;
  for (let i = words.first + 1; i < Math.min(words.first + 6, words.last); i++) {
    if (parts.words.lower[i] !== "'s") continue;
    return [parts.words.start[words.first] ?? 0, parts.words.end[i - 1] ?? 0];
  }
  return null;
}

/** The content, and the quotation that goes on after the cue: *Whether they meet, he said, "depends on them."* */
function withNextQuotation(parts: Prose, { content, cue, source }: AttributionProposal): readonly Span[] {
  const end = Math.max(...[...cue, ...source].map((span) => span[1]));
  const last = content.at(-1);
  if (last === undefined || last[1] > end) return content;
  const next = parts.quotations.find((q) => q.span[0] >= end && q.span[0] <= end + 2);
  return next === undefined ? content : [...content, next.span];
}

/** The sentences that follow reported speech in its paragraph, without a source of their own: he may still be speaking. */
function carried(parts: Prose, said: readonly AttributionProposal[]): VoicedSpans[] {
  const found: VoicedSpans[] = [];
  const last = new Map<number, AttributionProposal>();
  for (const a of said) if (!a.nested && a.source.length > 0) last.set(a.sentence, a);
  let open: AttributionProposal | null = null;
  parts.sentences.forEach((sentence, s) => {
    const before = parts.sentences[s - 1];
    if (before?.paragraph !== sentence.paragraph) open = null;
    const own = last.get(s);
    if (own !== undefined) open = own;
    else if (open !== null) {
      const { source, named } = open;
      found.push({
        spans: [sentence.span],
        source: source[0] ?? null,
        named,
        direct: false,
        question: false,
        turn: false,
        carried: true,
        by: ['voice/carried'],
      });
    }
  });
  return found;
}

/** Marks the words of sources and cues. */
export function frames(parts: Prose, said: readonly AttributionProposal[]): Uint8Array {
  const marks = new Uint8Array(parts.words.length);
  for (const { source, cue } of said) {
    for (const span of [...source, ...cue]) {
      for (let i = firstWordAt(parts, span[0]); i < marks.length && (parts.words.start[i] ?? 0) < span[1]; i++)
        marks[i] = 1;
    }
  }
  return marks;
}
