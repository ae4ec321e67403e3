import { type Segment, segments } from '../clauses/segments.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { Prose } from '../text/prose.ts';
import type { ConditionProposal } from './conditions.ts';
import type { ConditionedAct } from './conditions-of-act.ts';
import { isNegative } from './polarity.ts';

/** An act in its sentence. */
export interface PlacedAct extends ConditionedAct {
  readonly sentence: number;
  /** Words of sources and cues (*he said*), which stand between an act and its condition without parting them. */
  readonly isFrame: Uint8Array;
}

/** How many words away a neighbour may begin: enough for any sentence of prose, and a bound for what is none. */
export const REACH = 150;
const MUST: ReadonlySet<string> = new Set([
  'should',
  'must',
  'let',
  'ought',
  'has',
  'have',
  'had',
  'need',
  'needs',
  'shall',
]);

/** "They should withdraw. Then [there can be talks]": the clause before, where it tells somebody to act. */
export function taken(prose: Prose, syntax: Syntax, act: PlacedAct): readonly ConditionProposal[] {
  if (act.act === 'demand') return [];
  const { words } = prose;
  let i = act.content.first;
  while (words.class[i] === 'PUNCT' || words.class[i] === 'CCONJ') i++;
  const opens = isTakingUp(prose, i) || isTakingUp(prose, act.content.first - 1);
  if (!opens) return [];
  const clause = antecedentOf(prose, syntax, act, i);
  if (clause === null || !tellsToAct(prose, syntax, clause)) return [];
  return [
    {
      ...clause,
      inner: clause.first,
      kind: 'if',
      happens: !isNegative(prose, clause),
      where: 'always',
      takes: 'clause',
      fronted: true,
      wish: false,
      antecedent: null,
      by: 'condition/then',
    },
  ];
}

function isTakingUp(prose: Prose, i: number): boolean {
  const { lower } = prose.words;
  return (
    lower[i] === 'then' ||
    (lower[i] === 'in' && lower[i + 1] === 'that' && lower[i + 2] === 'case') ||
    (lower[i] === 'if' && lower[i + 1] === 'so')
  );
}

function tellsToAct(prose: Prose, syntax: Syntax, clause: Segment): boolean {
  const group = groupOf(syntax.verbs, clause.first);
  const imperative =
    group !== undefined && group.first === clause.first && group.form === 'finite' && group.modal === null;
  if (imperative && prose.words.class[clause.first] === 'VERB')
    return !/ed$/.test(prose.words.lower[clause.first] ?? '');
  for (let i = clause.first; i < clause.last; i++) {
    const lower = prose.words.lower[i] ?? '';
    if (
      MUST.has(lower) &&
      (lower.length > 4 || lower === 'must' || lower === 'let' || prose.words.lower[i + 1] === 'to')
    )
      return true;
  }
  return false;
}

/** The last clause before word `at`: of the same sentence, else of the sentence before. */
export function antecedentOf(prose: Prose, syntax: Syntax, act: PlacedAct, at: number): Segment | null {
  for (const s of [act.sentence, act.sentence - 1]) {
    const sentence = prose.sentences[s];
    if (sentence === undefined) continue;
    const last = Math.min(sentence.last, at);
    const region = withoutFrame(prose, act, { first: Math.max(sentence.first, last - REACH), last });
    if (region === null) continue;
    const clause = segments(prose, syntax, region.first, region.last).at(-1);
    const trimmed = clause === undefined ? null : withoutFrame(prose, act, clause);
    if (trimmed !== null && trimmed.last - trimmed.first > 1) return trimmed;
  }
  return null;
}

function withoutFrame(prose: Prose, act: PlacedAct, segment: Segment): Segment | null {
  let { first, last } = segment;
  while (first < last && isGapWord(prose, act, first)) first++;
  while (last > first && (isGapWord(prose, act, last - 1) || prose.words.class[last - 1] === 'CCONJ')) last--;
  return first < last ? { first, last } : null;
}

const POINTERS: ReadonlySet<string> = new Set(['then', 'that', 'this', 'it', 'them', 'those', 'which', 'so']);

/** Whether a condition only points at words before it: *otherwise*, *until then*, *failing that*. */
export function isPointing(prose: Prose, { inner, last, takes }: ConditionProposal): boolean {
  if (takes === 'alone' || inner >= last) return true;
  return last - inner === 1 && POINTERS.has(prose.words.lower[inner] ?? '');
}

/** A mark or a word of a source or cue: it parts nothing. */
export function isGapWord(prose: Prose, act: PlacedAct, i: number): boolean {
  if (act.isFrame[i] === 1) return true;
  return prose.words.class[i] === 'PUNCT' && prose.words.lower[i] !== ';';
}
