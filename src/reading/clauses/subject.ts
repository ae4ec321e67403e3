import type { Syntax } from '../syntax/syntax.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { Prose } from '../text/prose.ts';
import type { Segment } from './segments.ts';

const RELATIVES: ReadonlySet<string> = new Set([
  'who',
  'which',
  'that',
  'whom',
  'whose',
  'whoever',
  'whatever',
  'whichever',
]);
/** They are the subject themselves: *whoever comes*. */
const FREE_RELATIVES: ReadonlySet<string> = new Set(['whoever', 'whatever', 'whichever']);
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  ...['if', 'unless', 'until', 'till', 'when', 'because', 'once', 'whether', 'although', 'though', 'while', 'so'],
  ...['provided', 'since', 'before', 'after', 'but', 'then', 'than', 'should'],
]);
const STOPS: ReadonlySet<string> = new Set([';', ':', '.', '!', '?', '--', '—', '–', '"', '“', '”', "''", '(', ')']);
const FURTHEST = 60;

/**
 * The words of the subject of a verb group, looking back no further than word `from`; `null` where there is none (an
 * imperative, a participle).
 *
 * Works backwards over the words: a comma directly before the verb closes an insertion, which is skipped to its opening
 * comma; another finite verb on the way belongs to a relative clause if its pronoun stands before it, else the subject
 * begins after it.
 */
export function subjectOf(prose: Prose, syntax: Syntax, group: VerbGroup, from: number): Segment | null {
  const { words } = prose;
  const floor = Math.max(from, group.first - FURTHEST);
  let i = group.first - 1;
  while (i >= floor && (words.class[i] === 'ADV' || words.lower[i] === "n't")) i--;
  if (words.lower[i] === ',') {
    const open = insertionStart(prose, i, floor);
    if (open >= 0) i = open - 1;
    else i--;
  }
  const last = i + 1;
  for (; i >= floor; i--) {
    const lower = words.lower[i] ?? '';
    if (lower === ',' || STOPS.has(lower) || CLAUSE_OPENERS.has(lower)) break;
    if (lower === 'that' && words.class[i] === 'SCONJ') break;
    const inner = groupOf(syntax.verbs, i);
    if (inner === undefined || inner.form !== 'finite' || inner.head !== i) continue;
    const relative = relativeBefore(prose, syntax, inner.first, floor);
    if (relative < 0) {
      // "the proposals made by the north": a participle, not a verb, where *by* follows
      if (words.lower[i + 1] === 'by' && inner.modal === null && inner.first === i) continue;
      break;
    }
    i = relative;
  }
  let first = i + 1;
  while (first < last && isLeading(prose, first)) first++;
  return first < last ? { first, last } : null;
}

/** Words that stand before a subject without being part of it. */
function isLeading(prose: Prose, i: number): boolean {
  const kind = prose.words.class[i];
  const lower = prose.words.lower[i] ?? '';
  if (lower === 'both' || lower === 'all' || lower === 'no' || lower === 'neither') return false;
  return (
    kind === 'CCONJ' || kind === 'ADV' || kind === 'PUNCT' || kind === 'SCONJ' || lower === 'then' || lower === 'to'
  );
}

/** The comma that opens the insertion which the comma at `close` ends, or -1. */
function insertionStart(prose: Prose, close: number, floor: number): number {
  for (let i = close - 1; i > floor && i > close - 25; i--) {
    if (prose.words.lower[i] === ',') return i;
    if (STOPS.has(prose.words.lower[i] ?? '')) return -1;
  }
  return -1;
}

/** The relative pronoun of the clause whose verb begins at `verb`, or -1 when the verb is no relative clause's. */
function relativeBefore(prose: Prose, syntax: Syntax, verb: number, floor: number): number {
  const { words } = prose;
  for (let i = verb - 1; i >= floor && i > verb - 10; i--) {
    const lower = words.lower[i] ?? '';
    if (FREE_RELATIVES.has(lower)) return i;
    if (RELATIVES.has(lower) && i > floor && (syntax.verbs.of[i - 1] ?? -1) < 0) return i;
    if (lower === ',' || STOPS.has(lower) || (syntax.verbs.of[i] ?? -1) >= 0) return -1;
  }
  return -1;
}
