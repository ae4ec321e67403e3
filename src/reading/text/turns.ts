import type { Span } from '../../base/span.ts';

/** A speaker's turn in a transcript: from one label (`MR. CARNEY:`) to the next. */
export interface Turn {
  /** The words of the label, without its colon. */
  readonly label: Span;
  /** The paragraphs of the turn, `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** A question put from the floor: nobody's statement. */
  readonly question: boolean;
  /** Where the turn's own words begin. */
  readonly start: number;
}

const QUESTION = /^(?:Q|Question|REPORTER|QUESTION)(?=[\s:.])[:.]?\s*/;
const LABEL =
  /^(?:((?:MR|MS|MRS|DR|SEC|SEN|AMB|GEN)\.? [\p{Lu}' -]{2,40}|THE (?:VICE )?PRESIDENT|[\p{Lu}][\p{Lu}.' -]{1,50})|((?:Mr|Ms|Mrs|Dr|The) ?\.? ?[\p{Lu}][\p{L}' -]{1,40}|A|(?:(?:State |Deputy |Prime |Vice )?(?:Minister|Secretary|President|Chancellor|Ambassador|Director|Commissioner|Governor)|Spokes(?:man|woman|person)) (?:of|for) (?:the )?[\p{Lu}][\p{L}' -]{1,60}|[\p{Lu}][\p{L}'-]+(?: [\p{Lu}][\p{L}'-]+){0,3}))(?: ?\([^)\n]{1,60}\))?: (?=\S)/u;
/** Fewer labels than this are headings or a colon in passing, not a transcript. */
const AT_LEAST = 2;

/** Returns the turns of a transcript, in order; none where the text is no transcript. */
export function turns(text: string, paragraphs: readonly Span[]): readonly Turn[] {
  const starts: { paragraph: number; label: Span; question: boolean; start: number }[] = [];
  paragraphs.forEach(([start, end], paragraph) => {
    const line = text.slice(start, Math.min(end, start + 120));
    const question = QUESTION.exec(line);
    if (question !== null) {
      starts.push({ paragraph, label: [start, start + 1], question: true, start: start + question[0].length });
      return;
    }
    const label = LABEL.exec(line);
    if (label === null) return;
    const name = label[1] ?? label[2] ?? '';
    starts.push({ paragraph, label: [start, start + name.length], question: false, start: start + label[0].length });
  });
  if (starts.length < AT_LEAST || !isTranscript(text, starts)) return [];
  return starts.map((turn, i) => ({
    label: turn.label,
    first: turn.paragraph,
    last: starts[i + 1]?.paragraph ?? paragraphs.length,
    question: turn.question,
    start: turn.start,
  }));
}

/** Headings have colons too: a transcript asks questions, writes its labels in capitals, calls people Mr or Ms, or comes back to a speaker. */
function isTranscript(text: string, starts: readonly { readonly label: Span; readonly question: boolean }[]): boolean {
  const labels = starts.map(({ label }) => text.slice(label[0], label[1]));
  return (
    starts.some(({ question }) => question) ||
    labels.some((label) => !/\p{Ll}{2}/u.test(label)) ||
    labels.filter((label) => /^(?:Mr|Ms|Mrs|Dr)\b/.test(label)).length >= AT_LEAST ||
    new Set(labels).size < labels.length
  );
}
