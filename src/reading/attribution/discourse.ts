import type { Span } from '../../base/span.ts';
import type { Prose } from '../text/prose.ts';
import type { Turn } from '../text/turns.ts';
import type { AttributionProposal } from './attributions.ts';

/** A stretch of text that is handed to one speaker as a whole, without a cue in each sentence. */
export interface Discourse {
  readonly span: Span;
  /** The words that name the speaker; null where the marker names nobody. */
  readonly source: Span | null;
  /** A question put from the floor: nobody's statement. */
  readonly question: boolean;
  readonly by: readonly string[];
}

/** A sentence that ends so hands what follows to its speaker: *the article says, and goes on:* */
const HANDS_OVER = /:\s*$/;
/** A title line of a text that speaks in somebody's name. */
const OWN_VOICE =
  /^(?:(?:joint |press |public )?(?:statement|remarks|declaration|communiqu[eé]|address|speech|letter|message)) (?:by|of|from) /i;

/**
 * Returns the stretches that a marker hands to a speaker, in order: the turns of a transcript, the paragraphs after *..., and goes
 * on:* or *The statement said:* up to the next paragraph that has a speaker of its own, and the whole of a text whose first line
 * is *Statement by X*. `list` is what `attributions(prose)` returned.
 *
 * What a cue within such a stretch gives to somebody else stays theirs: ask the attributions first.
 */
export function discourse(prose: Prose, list: readonly AttributionProposal[]): readonly Discourse[] {
  if (prose.turns.length > 0) return prose.turns.map((turn) => turnDiscourse(prose, turn));
  const handed = handedOver(prose, list);
  const own = ownVoice(prose);
  return own === null ? handed : [own, ...handed].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

function turnDiscourse(prose: Prose, turn: Turn): Discourse {
  const end = prose.paragraphs[turn.last - 1]?.[1] ?? turn.start;
  return {
    span: [turn.start, Math.max(turn.start, end)],
    source: turn.question ? null : turn.label,
    question: turn.question,
    by: [turn.question ? 'discourse/question' : 'discourse/turn'],
  };
}

function ownVoice(prose: Prose): Discourse | null {
  const title = prose.paragraphs[0];
  const last = prose.paragraphs.at(-1);
  if (title === undefined || last === undefined || prose.paragraphs.length < 2 || title[1] - title[0] > 200)
    return null;
  const opening = OWN_VOICE.exec(prose.text.slice(title[0], title[1]));
  if (opening === null) return null;
  const from = title[0] + opening[0].length;
  const name = /^[^,;:(\n]+?(?=,|;|:|\(|\s+(?:on|at|in|to|after|for|concerning|regarding|about|following)\s|$)/.exec(
    prose.text.slice(from, title[1]),
  );
  if (name === null) return null;
  return {
    span: [prose.paragraphs[1]?.[0] ?? title[1], last[1]],
    source: [from, from + name[0].length],
    question: false,
    by: ['discourse/own-voice'],
  };
}

/** The paragraphs after one whose last sentence ends in a colon and has a cue. */
function handedOver(prose: Prose, list: readonly AttributionProposal[]): Discourse[] {
  const speakers = speakersByParagraph(prose, list);
  const found: Discourse[] = [];
  for (let p = 0; p < prose.paragraphs.length - 1; p++) {
    const span = prose.paragraphs[p];
    const speaker = speakers.last.get(p);
    if (span === undefined || speaker === undefined || !HANDS_OVER.test(prose.text.slice(span[0], span[1]))) continue;
    let last = p + 1;
    while (
      last + 1 < prose.paragraphs.length &&
      !speakers.own.has(last + 1) &&
      !HANDS_OVER.test(prose.text.slice(...(prose.paragraphs[last] ?? span)))
    )
      last++;
    const from = prose.paragraphs[p + 1]?.[0] ?? span[1];
    const to = prose.paragraphs[last]?.[1] ?? span[1];
    found.push({
      span: [from, to],
      source: nameOf(prose, speaker),
      question: false,
      by: ['discourse/handed-over', ...speaker.by],
    });
    p = last - 1;
  }
  return found;
}

/** The words nearest to the stretch that name its speaker: the source itself unless it is a pronoun. */
function nameOf(prose: Prose, speaker: AttributionProposal): Span | null {
  const source = speaker.source[0];
  if (source === undefined) return speaker.named;
  return /^(?:he|she|it|they|who|which)$/i.test(prose.text.slice(...source)) ? (speaker.named ?? source) : source;
}

/** For each paragraph the attribution whose cue is in its last sentence; and which paragraphs name a speaker of their own outside quotations. */
function speakersByParagraph(prose: Prose, list: readonly AttributionProposal[]) {
  const last = new Map<number, AttributionProposal>();
  const own = new Set<number>();
  for (const item of list) {
    const sentence = prose.sentences[item.sentence];
    if (sentence === undefined) continue;
    if (prose.sentences[item.sentence + 1]?.paragraph !== sentence.paragraph) last.set(sentence.paragraph, item);
    const isGerund = /ing$/.test(prose.text.slice(...(item.cue.at(-1) ?? [0, 0])));
    if (!item.nested && !isGerund && item.source.length > 0 && SPEAKS_ITSELF.has(item.cueLemma))
      own.add(sentence.paragraph);
  }
  return { last, own };
}

/** Cues after which a new speaker is surely there. */
const SPEAKS_ITSELF: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'note',
  'state',
  'stress',
  'declare',
  'add',
  'write',
  'underline',
  'go',
  'continue',
]);
