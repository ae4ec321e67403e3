import type { Segment } from '../clauses/segments.ts';
import { isQuoteMark } from '../syntax/clause-end.ts';
import { phraseOf } from '../syntax/noun-phrases.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { Prose } from '../text/prose.ts';
import { conditionEnd } from './condition-end.ts';
import type { ConditionProposal } from './conditions.ts';
import { isNegative } from './polarity.ts';

const INVERTERS: ReadonlySet<string> = new Set(['should', 'were', 'had']);
const ASKING: ReadonlySet<string> = new Set([
  'what',
  'why',
  'how',
  'when',
  'where',
  'who',
  'which',
  'nor',
  'neither',
  'so',
  'never',
]);

/**
 * Returns the conditions that only their order of words marks: *Should the patrols stop, ...*, *... were they to leave*.
 * The auxiliary stands at the head of a clause, its subject right after it, its verb after that.
 */
export function invertedConditions(prose: Prose, syntax: Syntax, segment: Segment): ConditionProposal[] {
  const { words } = prose;
  if (words.lower[segment.last - 1] === '?') return [];
  const found: ConditionProposal[] = [];
  for (let first = segment.first; first < segment.last; first++) {
    if (!INVERTERS.has(words.lower[first] ?? '') || !isInverted(prose, syntax, segment, first)) continue;
    const fronted = isHead(prose, segment, first);
    const inserted = words.lower[first - 1] === ',' && !fronted;
    const last = conditionEnd(prose, syntax, segment, {
      inner: first + 1,
      fronted,
      inserted,
      takes: words.lower[first] === 'were' ? 'phrase' : 'clause',
    });
    if (last <= first + 2 || (fronted && last >= segment.last - 1 && !CLEAR.has(words.class[first + 1] ?? 'X')))
      continue;
    found.push({
      first,
      last,
      inner: first + 1,
      kind: 'if',
      happens: !isNegative(prose, { first, last }),
      where: 'always',
      takes: 'clause',
      fronted,
      wish: false,
      antecedent: null,
      by: 'condition/inversion',
    });
    first = last;
  }
  return found;
}

function isHead(prose: Prose, segment: Segment, first: number): boolean {
  const { words } = prose;
  let i = first - 1;
  while (
    i >= segment.first &&
    (isQuoteMark(words.lower[i] ?? '') ||
      words.class[i] === 'CCONJ' ||
      words.lower[i] === 'that' ||
      words.class[i] === 'ADV')
  )
    i--;
  return (
    i < segment.first || (words.class[i] === 'PUNCT' && words.lower[i] !== ',' && !isQuoteMark(words.lower[i] ?? ''))
  );
}

/** Whether the auxiliary at `i` has its subject after it and none before it. */
function isInverted(prose: Prose, syntax: Syntax, segment: Segment, i: number): boolean {
  const { words } = prose;
  const lower = words.lower[i];
  const head = isHead(prose, segment, i);
  if (!head && ASKING.has(words.lower[i - 1] ?? '')) return false;
  if (lower === 'should' && head)
    return (
      SUBJECTS.has(words.class[i + 1] ?? 'X') || words.lower[i + 1] === 'there' || /s$/.test(words.lower[i + 1] ?? '')
    );
  const group = groupOf(syntax.verbs, i);
  if (group === undefined || group.first !== i || group.last !== i + 1) return false;
  const there = words.lower[i + 1] === 'there';
  const phrase = phraseOf(syntax.phrases, i + 1);
  if (!there && (phrase === undefined || phrase.first !== i + 1)) return false;
  const verb = nextVerb(syntax, there ? i + 2 : (phrase?.last ?? i + 2), segment.last);
  if (lower === 'should') return verb === null || (verb.modal === null && verb.form === 'finite');
  if (verb === null) return false;
  if (lower === 'were') return verb.form === 'infinitive' || (head && verb.modal === null);
  return (
    head &&
    verb.modal === null &&
    /(?:ed|en|t|d|n)$/.test(words.lower[verb.head] ?? '') &&
    words.lower[i + 1] !== 'better'
  );
}

/** What surely begins a subject, so that a condition may stand alone, its main clause beyond a *he said*. */
const CLEAR: ReadonlySet<string> = new Set(['DET', 'PROPN', 'PRON']);
const SUBJECTS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ']);

function nextVerb(syntax: Syntax, from: number, last: number): Syntax['verbs']['list'][number] | null {
  for (let i = from; i < last && i < from + 14; i++) {
    const group = groupOf(syntax.verbs, i);
    if (group !== undefined) return group;
  }
  return null;
}
