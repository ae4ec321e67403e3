import type { Segment } from '../clauses/segments.ts';
import type { Connective } from '../lexicon/connectives.ts';
import { TIME_WORDS } from '../lexicon/verbs.ts';
import { isClauseStart } from '../syntax/clause-end.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { Prose } from '../text/prose.ts';
import type { Placement } from './condition-end.ts';

const ELLIPTIC: ReadonlySet<string> = new Set([
  'necessary',
  'need',
  'needed',
  'possible',
  'anything',
  'any',
  'required',
  'ever',
]);
const NO_IF_AFTER: ReadonlySet<string> = new Set([
  'as',
  'what',
  'ask',
  'asked',
  'asks',
  'asking',
  'wonder',
  'know',
  'see',
]);
/** "After all", "once again", "when asked": words after which these open no clause. */
const NO_CLAUSE: ReadonlySet<string> = new Set([
  ...['again', 'more', 'all', 'which', 'that', 'this', 'and', 'asked', 'later', 'upon', '.', ',', ';', '?'],
]);

const NO_PROVISO: ReadonlySet<string> = new Set(['by', 'to', 'for', 'with', 'in', ',', '.']);

/** Whether the words of an entry can be a connective here. */
export function isConnective(
  prose: Prose,
  syntax: Syntax,
  segment: Segment,
  entry: Connective,
  first: number,
  at: Placement,
): boolean {
  const { words } = prose;
  const { inner } = at;
  const before = words.lower[first - 1] ?? '';
  const next = words.lower[inner] ?? '';
  switch (entry.id) {
    case 'condition/only-if':
    case 'condition/only-across':
      return before !== 'not' && inner < segment.last;
    case 'condition/if':
      if (NO_IF_AFTER.has(before) || words.lower[first] === 'even') return false;
      // "if necessary", "if need be": figures of speech
      if (
        ELLIPTIC.has(next) &&
        (inner + 1 >= segment.last || words.class[inner + 1] === 'PUNCT' || words.lower[inner + 1] === 'be')
      )
        return false;
      return inner < segment.last;
    case 'condition/until':
    case 'condition/before':
      if (OBJECTS.has(next)) return false;
      return next === 'then' || hasFinite(syntax, inner, segment.last, prose) || isEvent(prose, inner, segment.last);
    case 'condition/provided':
      if (words.lower[inner - 1] === 'that' || inner - first > 1) return inner < segment.last;
      return (
        (at.fronted || isAfterMark(prose, first) || isClauseStart(prose, syntax, inner)) &&
        !NO_PROVISO.has(next) &&
        hasVerb(syntax, inner, segment.last)
      );
    case 'condition/upon':
      return at.fronted || isPointInTime(prose, first, inner);
    case 'condition/as-soon-as':
      if (words.lower[inner - 1] === 'on' || words.lower[inner - 1] === 'in')
        return hasFinite(syntax, inner, segment.last, prose);
      if (/^(?:day|week|hour|minute|moment)$/.test(words.lower[inner - 1] ?? ''))
        return isClauseStart(prose, syntax, inner) && !isPastDay(prose, at);
      return !NO_CLAUSE.has(next) && before !== 'at';
    case 'condition/when':
      // *when viewed from the north*, *while staying silent*: no clause, no condition
      if (/(?:ing|ed|en)$/.test(next) && words.class[inner] === 'VERB') return false;
      if (words.lower[first] === 'after' && !hasFinite(syntax, inner, segment.last, prose)) return false;
      return !NO_CLAUSE.has(next) && !(next === 'it' && words.lower[inner + 1] === 'comes');
    case 'condition/as-long-as':
    case 'condition/while':
      if (words.lower[first] === 'while' && (next === 'not' || /ing$/.test(next))) return false;
      return (
        !(inner - first === 1 && (NO_CLAUSE.has(next) || before === 'at')) &&
        !(next === 'it' && words.lower[inner + 1] === 'comes')
      );
    case 'condition/in-return':
      return next !== 'for';
    case 'condition/otherwise':
      if (words.lower[first] === 'if' && next !== ',' && next !== '' && inner < segment.last) return false;
      return at.fronted || before === ',' || words.lower[first] === 'failing';
    default:
      break;
  }
  // *dependent on the U.S.*: said of a country it is no condition; *made the pact dependent on* is
  if (words.lower[first] === 'dependent' && !isMade(prose, first)) return false;
  if (entry.takes === 'alone') return true;
  return inner < segment.last;
}

function isMade(prose: Prose, at: number): boolean {
  for (let i = at - 1; i > at - 12 && i >= 0; i--) if (prose.words.lemma[i] === 'make') return true;
  return false;
}

/** "The same day Greece replied": a day in a story, where the clause after it is the main one. */
function isPastDay(prose: Prose, { inner, fronted }: Placement): boolean {
  return fronted && prose.words.lower[inner - 2] === 'same';
}

/** "Upon receipt of", "within days of", "in the hour in which": a point in time wherever it stands; but not *call upon the...*. */
function isPointInTime(prose: Prose, first: number, inner: number): boolean {
  const { words } = prose;
  switch (words.lower[first]) {
    case 'upon':
      return words.class[first - 1] !== 'VERB';
    case 'within':
    case 'in':
      return true;
    case 'given':
      return words.lower[first - 1] === ',' && inner > first;
    default:
      return false;
  }
}

const OBJECTS: ReadonlySet<string> = new Set(['me', 'us', 'him', 'her', 'them', 'you']);

/** A phrase about an event, not about a date: *until the harvest*, but not *until Monday*, *until the end of June*. */
function isEvent(prose: Prose, inner: number, last: number): boolean {
  for (let i = inner; i < last && i < inner + 4; i++) {
    const lower = prose.words.lower[i] ?? '';
    if (TIME_WORDS.has(lower) || prose.words.class[i] === 'NUM') return false;
    if (lower === ',' || lower === '.') return i > inner;
  }
  return inner < last;
}

function isAfterMark(prose: Prose, first: number): boolean {
  return (
    prose.words.class[first - 1] === 'PUNCT' ||
    prose.words.class[first - 1] === 'NOUN' ||
    prose.words.class[first - 1] === 'ADV' ||
    prose.words.class[first - 1] === 'PROPN'
  );
}

function hasVerb(syntax: Syntax, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if ((syntax.verbs.of[i] ?? -1) >= 0) return true;
  return false;
}

/** Whether a finite verb follows before the next comma. */
function hasFinite(syntax: Syntax, first: number, last: number, prose: Prose): boolean {
  for (let i = first; i < last; i++) {
    if (prose.words.lower[i] === ',' && i > first + 1) return false;
    const group = groupOf(syntax.verbs, i);
    if (group?.form === 'infinitive') return false;
    if (group?.form === 'finite') return true;
  }
  return false;
}
