/**
 * Whether the words around a date look back or ahead: what tells last Saturday from the next where the text says "on Saturday".
 * `elsewhere` where the sentence tells of another year, so that the document's date does not help.
 */
export type Outlook = 'back' | 'ahead' | 'elsewhere' | null;

// What follows a modal belongs to it: in "will be signed" the participle does not look back.
const TAIL = '(?: (?:not|never|also|soon|be|then|only|[a-z]+ly)){0,3}(?: [a-z]+)?';
const AHEAD =
  `(?:\\b(?:will|would|shall|won't|going to|is to|are to)|['’]ll)\\b${TAIL}|` +
  '\\b(?:if|unless|until|later in|expires?|lapses?|starts|begins|ends|upcoming|forthcoming|ahead of|in advance of)\\b' +
  '|\\b(?:demand|urge|insist|propose|recommend|request|require|ask)\\w* that\\b' +
  '|\\b(?:due|expected|scheduled|slated|set|planned|deadline) (?:for|on|in)\\b' +
  '|\\b(?:agree|decide|vow|promise?|pledge|plan|schedule|expect|threaten|offer|intend|propose?|prepare?|hope|want|wish|invite?|ask|urge?|demand|due|set|ready|willing|able)\\w*(?: \\w+){0,3}? to [a-z]+(?: [a-z]+)?';
const BACK =
  '\\b(?:said|told|was|were|had|did|made|met|held|went|came|took|gave|sent|left|began|spoke|wrote|ago|since|after|[a-z]{2,}ed)\\b';
// "would have" looks back although "would" looks ahead: the longer must be tried first.
const CUE = new RegExp(`(?<back>\\bwould have(?! to)\\b)|(?<ahead>${AHEAD})|(?<past>${BACK})`, 'g');
const LIMIT_BEFORE =
  /\b(?:by|before|until|till|no later than|not later than|prior to|ahead of|in advance of)\s+(?:the\s+)?$/i;

/** "had never heard of it before April", "as it was before 16 June": a limit in the past. */
const PAST_LIMIT =
  /\b(?:(?:had|has|have)(?! to\b)(?: [\w-]+){1,5}|as (?:it|they) (?:was|were)) (?:by|before|until|till|prior to) (?:the )?$/;

/** How far a cue may stand from the date. */
const REACH = 160;

/**
 * Returns how the sentence `[start, end)` looks at a date that stands at `[from, to)`: by the nearest cue before it, unless a comma
 * parts them and none parts it from a cue that follows; else by the first cue after it. `null` without a cue, and for a
 * date in brackets, which goes with no verb.
 */
export function outlook(text: string, sentence: readonly [number, number], date: readonly [number, number]): Outlook {
  const before = text.slice(Math.max(sentence[0], date[0] - REACH), date[0]);
  if (LIMIT_BEFORE.test(before)) return PAST_LIMIT.test(before) ? 'back' : 'ahead';
  if (before.endsWith('(')) return null;
  const after = text.slice(date[1], Math.min(sentence[1], date[1] + REACH));
  const last = [...before.matchAll(CUE)].at(-1);
  const [next] = after.matchAll(CUE);
  if (last === undefined || next === undefined) return direction(last ?? next);
  const isParted = BREAK.test(before.slice(last.index + last[0].length)) && !BREAK.test(after.slice(0, next.index));
  return direction(isParted ? next : last);
}

const BREAK = /[,;:—]/;

function direction(match: RegExpExecArray | undefined): Outlook {
  if (match === undefined) return null;
  return match.groups?.ahead === undefined ? 'back' : 'ahead';
}
