import { isClauseStart } from '../syntax/clause-end.ts';
import { phraseOf } from '../syntax/noun-phrases.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { hasFinite } from '../syntax/verb-groups.ts';
import type { Prose } from '../text/prose.ts';

/** A run of words `[first, last)`. */
export interface Segment {
  readonly first: number;
  readonly last: number;
}

const DASHES: ReadonlySet<string> = new Set(['--', '—', '–', '---']);
const JOINERS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'nor', 'so', 'yet', 'while', 'whereas']);
const OPENERS: ReadonlySet<string> = new Set([
  ...['that', 'if', 'unless', 'until', 'when', 'because', 'as', 'who', 'which', 'whether', 'before', 'after', 'once'],
  ...['where', 'provided', 'while', 'till'],
]);

/**
 * Returns the independent clauses of words `[first, last)`, in order: parted at semicolons, colons and dashes between
 * clauses, and where *and*, *but* or *or* brings a new subject with its own verb. What hangs on a clause (conditions,
 * relative clauses, participles) stays with it.
 */
export function segments(prose: Prose, syntax: Syntax, first: number, last: number): readonly Segment[] {
  const { words } = prose;
  const found: Segment[] = [];
  let from = first;
  const cut = (at: number, next: number): void => {
    if (at > from) found.push({ first: from, last: at });
    from = next;
  };
  for (let i = first; i < last; i++) {
    const lower = words.lower[i] ?? '';
    if (lower === ';' || (lower === ':' && i > from + 1)) cut(i, i + 1);
    else if (DASHES.has(lower) && hasFinite(syntax.verbs, from, i) && isClauseStart(prose, syntax, i + 1))
      cut(i, i + 1);
    else if (JOINERS.has(lower) && i > from && isNewClause(prose, syntax, from, i)) cut(i, i + 1);
  }
  cut(last, last);
  return found;
}

/** Whether the joining word `i` opens a clause that can stand alone, after one that already can. */
function isNewClause(prose: Prose, syntax: Syntax, from: number, i: number): boolean {
  // ", and that the road would close": a second clause of the same speech
  const that = prose.words.lower[i + 1] === 'that' && isClauseStart(prose, syntax, i + 2);
  if (!that && !isClauseStart(prose, syntax, i + 1) && !isFrontedClause(prose, i + 1)) return false;
  if (!hasFinite(syntax.verbs, from, i)) return false;
  if (that) return true;
  if (prose.words.lower[i - 1] !== ',' && isListOfNames(prose, syntax, from, i)) return false;
  const opener = lastOpener(prose, from, i);
  // "believes that Iran and Syria should": what *that* opened has no verb yet, so *and* joins two names
  if (opener >= from && !hasFinite(syntax.verbs, opener + 1, i)) return false;
  // "if they stop and we agree, ...": a fronted clause still waits for its main clause
  return opener !== from || hasMainClause(prose, syntax, from, i);
}

/** "demanded the U.S. and its ally stop": a verb, one name, *and*, another name with a verb: the two names share it. */
function isListOfNames(prose: Prose, syntax: Syntax, from: number, i: number): boolean {
  const before = phraseOf(syntax.phrases, i - 1);
  const after = phraseOf(syntax.phrases, i + 1);
  if (before === undefined || after === undefined || after.pronoun || before.first <= from) return false;
  return (syntax.verbs.of[before.first - 1] ?? -1) >= 0 || prose.words.class[before.first - 1] === 'ADP';
}

/** ", and if they refuse, we ...": a condition before the clause that it belongs to. */
function isFrontedClause(prose: Prose, i: number): boolean {
  const lower = prose.words.lower[i] ?? '';
  return lower === 'if' || lower === 'unless' || lower === 'should';
}

/** Whether the clause that a fronted one waits for has come: a comma, a subject and a verb. */
function hasMainClause(prose: Prose, syntax: Syntax, from: number, to: number): boolean {
  for (let k = from; k < to - 1; k++) {
    if (prose.words.lower[k] !== ',') continue;
    if (isClauseStart(prose, syntax, k + 1) && prose.words.class[k + 1] !== 'VERB') return true;
  }
  return false;
}

function lastOpener(prose: Prose, from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) if (OPENERS.has(prose.words.lower[k] ?? '')) return k;
  return -1;
}
