import type { Segment } from '../clauses/segments.ts';
import { isClauseStart, isQuoteMark } from '../syntax/clause-end.ts';
import { phraseOf } from '../syntax/noun-phrases.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { groupOf, hasFinite } from '../syntax/verb-groups.ts';
import type { Prose } from '../text/prose.ts';

/** Conditions are cut after so many words, so that the time for a text grows with its length only. */
const LONGEST = 120;

/** How a condition stands in its segment, as far as its end depends on it. */
export interface Placement {
  /** Where what follows the connective begins. */
  readonly inner: number;
  /** Whether the clause that hangs on it comes after it. */
  readonly fronted: boolean;
  /** Whether it is set off by a comma inside that clause: *the army, if attacked, will answer*. */
  readonly inserted: boolean;
  readonly takes: 'clause' | 'phrase' | 'either' | 'alone';
}

const STOPS: ReadonlySet<string> = new Set([';', '.', '!', '?', ')']);
const DASHES: ReadonlySet<string> = new Set(['--', '—', '–', '---']);
/** "Without that", "until then": words that point back, and need no more. */
const POINTERS: ReadonlySet<string> = new Set(['then', 'that', 'this', 'it', 'them', 'those']);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose', 'where', 'what', 'how']);
const AFTERTHOUGHTS: ReadonlySet<string> = new Set(['not', 'adding', 'saying', 'according', 'including', 'without']);
/** "..., and if they refuse": another condition. */
const SUBORDINATORS: ReadonlySet<string> = new Set(['if', 'unless', 'until', 'when', 'once', 'only', 'not']);
const SPEAKERS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'there']);

/**
 * Returns the word after a condition's last, never beyond the segment. A fronted condition ends at the comma before the
 * clause that hangs on it, or without a comma where that clause's subject begins; one that trails ends with its clause.
 */
export function conditionEnd(prose: Prose, syntax: Syntax, whole: Segment, at: Placement): number {
  const segment = { first: whole.first, last: stopFrom(prose, at.inner, Math.min(whole.last, at.inner + LONGEST)) };
  const { words } = prose;
  let seen = at.takes === 'phrase';
  let quoted = false;
  let fallback = -1;
  let unseen = -1;
  if (at.takes !== 'clause' && isPointer(prose, syntax, at.inner)) return at.inner + 1;
  // *if provoked, ...*: a participle says it all
  if (words.lower[at.inner + 1] === ',' && /(?:ed|en|ary|ible)$/.test(words.lower[at.inner] ?? '')) return at.inner + 1;
  for (let i = at.takes === 'clause' ? afterInsertion(prose, segment, at.inner) : at.inner; i < segment.last; i++) {
    const lower = words.lower[i] ?? '';
    if (isQuoteMark(lower)) {
      if (!quoted && !closesAhead(prose, i, segment.last)) return i;
      quoted = !quoted;
    }
    const group = groupOf(syntax.verbs, i);
    if (group?.head === i && group.form === 'finite') seen = true;
    if (DASHES.has(lower)) {
      const close = at.fronted ? nextDash(prose, i + 1, segment.last) : -1;
      if (close < 0) return i;
      i = close;
      continue;
    }
    if (lower === 'then' && at.fronted && seen && isClauseStart(prose, syntax, i + 1)) return i;
    if (lower !== ',') continue;
    // the tagger takes some verbs for nouns (*if they fire a shell*): a main clause after the first comma tells
    if (!seen && at.fronted && unseen < 0 && endsAtComma(prose, syntax, i, segment.last, at)) unseen = i;
    if (!seen) continue;
    if (endsAtComma(prose, syntax, i, segment.last, at))
      return quoted && isQuoteMark(words.lower[i + 1] ?? '') ? i + 2 : i;
    if (
      at.fronted &&
      fallback < 0 &&
      words.class[i + 1] !== 'CCONJ' &&
      !RELATIVES.has(words.lower[i + 1] ?? '') &&
      hasFinite(syntax.verbs, i, segment.last)
    )
      fallback = i;
  }
  if (!at.fronted) return segment.last;
  if (unseen >= 0) return unseen;
  const main = mainClauseStart(prose, syntax, segment, at);
  return main < segment.last ? main : fallback >= 0 ? fallback : segment.last;
}

/** The first mark that no condition goes beyond. */
function stopFrom(prose: Prose, from: number, last: number): number {
  for (let i = from; i < last; i++) if (STOPS.has(prose.words.lower[i] ?? '')) return i;
  return last;
}

/** "Without that": a lone pronoun, not *that date* and no subject as in *until it has renounced*. */
function isPointer(prose: Prose, syntax: Syntax, i: number): boolean {
  if (!POINTERS.has(prose.words.lower[i] ?? '')) return false;
  const phrase = phraseOf(syntax.phrases, i);
  if (phrase !== undefined && phrase.last > i + 1) return false;
  return (syntax.verbs.of[i + 1] ?? -1) < 0;
}

/** "If, however, ...": past an insertion right after the connective. */
function afterInsertion(prose: Prose, segment: Segment, inner: number): number {
  if (prose.words.lower[inner] !== ',') return inner;
  for (let i = inner + 1; i < segment.last && i < inner + 8; i++) if (prose.words.lower[i] === ',') return i + 1;
  return inner + 1;
}

/** Whether the comma at `i` ends the condition: the main clause follows a fronted one; an afterthought a trailing one. */
function endsAtComma(prose: Prose, syntax: Syntax, i: number, last: number, at: Placement): boolean {
  const { words } = prose;
  let next = i + 1;
  if (isQuoteMark(words.lower[next] ?? '')) next++;
  while (
    next < last &&
    ((words.class[next] === 'ADV' && words.lower[next] !== 'there') ||
      words.lower[next] === 'then' ||
      words.lower[next] === 'that')
  )
    next++;
  const after = words.lower[next] ?? '';
  if (at.fronted)
    return after === 'there' || isMainClause(prose, syntax, next, last) || isImperative(prose, syntax, next);
  if (at.inserted && at.takes !== 'clause') return true;
  if (AFTERTHOUGHTS.has(after)) return after !== 'not' || !/ing$/.test(words.lower[next + 1] ?? '');
  if (words.class[next] === 'CCONJ') {
    const then = next + 1;
    const group = groupOf(syntax.verbs, then);
    return (
      after === 'but' ||
      SUBORDINATORS.has(words.lower[then] ?? '') ||
      isClauseStart(prose, syntax, then) ||
      group?.modal != null
    );
  }
  const group = groupOf(syntax.verbs, next);
  if (at.inserted && group !== undefined && group.first === next && group.form !== 'gerund') return true;
  return SPEAKERS.has(after) && isClauseStart(prose, syntax, next);
}

/** A subject that is no relative pronoun, and a finite verb before the next mark. */
function isMainClause(prose: Prose, syntax: Syntax, next: number, last: number): boolean {
  const { words } = prose;
  if (RELATIVES.has(words.lower[next] ?? '') && words.class[next] !== 'DET') return false;
  if (isClauseStart(prose, syntax, next)) return true;
  const phrase = phraseOf(syntax.phrases, next);
  if (phrase === undefined || phrase.first !== next) return false;
  for (let i = phrase.last; i < last && i < next + 25; i++) {
    if (words.class[i] === 'PUNCT' && !isQuoteMark(words.lower[i] ?? '')) return false;
    const group = groupOf(syntax.verbs, i);
    if (group?.head === i && group.form === 'finite') return true;
  }
  return false;
}

function isImperative(prose: Prose, syntax: Syntax, i: number): boolean {
  const group = groupOf(syntax.verbs, i);
  if (group === undefined || group.first !== i || group.form !== 'finite') return false;
  if (/(?:ed|[^s]s)$/.test(prose.words.lower[i] ?? '')) return false;
  return group.modal === null && (prose.words.class[i] === 'VERB' || prose.words.lower[i + 1] === "n't");
}

/** "If they want peace they should stop": no comma, so the condition ends where the second subject begins. */
function mainClauseStart(prose: Prose, syntax: Syntax, segment: Segment, at: Placement): number {
  const { words } = prose;
  let verbs = at.takes === 'phrase' ? 1 : 0;
  let found = segment.last;
  const from = firstPhraseEnd(syntax, at);
  for (let i = at.inner; i < segment.last; i++) {
    const group = groupOf(syntax.verbs, i);
    if (group?.head === i && group.form === 'finite') verbs++;
    if (verbs === 0 || i < from) continue;
    const before = words.lower[i - 1] ?? '';
    if (words.lower[i] === 'there' && isClauseStart(prose, syntax, i)) return i;
    const phrase = phraseOf(syntax.phrases, i);
    if (
      phrase?.first !== i ||
      RELATIVES.has(before) ||
      RELATIVES.has(words.lower[i] ?? '') ||
      words.class[i - 1] === 'CCONJ' ||
      words.class[i - 1] === 'ADP'
    )
      continue;
    if (!isClauseStart(prose, syntax, i)) continue;
    const verb = verbOf(syntax, phrase.last, segment.last);
    if (verb?.modal != null) return i;
    found = i;
  }
  return found;
}

/** The end of the phrase that a preposition takes, so that its own noun is not taken for the next subject. */
function firstPhraseEnd(syntax: Syntax, at: Placement): number {
  if (at.takes === 'clause') return at.inner;
  const phrase = phraseOf(syntax.phrases, at.inner) ?? phraseOf(syntax.phrases, at.inner - 1);
  return phrase?.last ?? at.inner + 1;
}

function verbOf(syntax: Syntax, from: number, last: number): { modal: string | null } | null {
  for (let i = from; i < last && i < from + 8; i++) {
    const group = groupOf(syntax.verbs, i);
    if (group?.form === 'finite') return group;
  }
  return null;
}

function nextDash(prose: Prose, from: number, last: number): number {
  for (let i = from; i < last; i++) if (DASHES.has(prose.words.lower[i] ?? '')) return i;
  return -1;
}

function closesAhead(prose: Prose, i: number, last: number): boolean {
  for (let k = i + 1; k < last; k++) if (isQuoteMark(prose.words.lower[k] ?? '')) return true;
  return false;
}
