import { type ClauseStop, isClauseStart, isQuoteMark } from '../syntax/clause-end.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { WordRange } from '../syntax/word-range.ts';
import { type ContentKind, isContentStop } from './content-stops.ts';
import type { Place } from './word-reading.ts';

/** What ends the content of this verb: other cues, and the main clause where the verb stands in a clause beside it. */
export function stopFor(place: Place, source: WordRange | null, kind: ContentKind, first: number): ClauseStop {
  const { reading, verb, sentence } = place;
  const { prose, syntax } = reading;
  const { words } = prose;
  const fronted = isFronted(place);
  const relative =
    source !== null && source.last - source.first === 1 && /^(?:who|which|that)$/.test(words.lower[source.first] ?? '');
  const beside = relative || (verb.form === 'gerund' && verb.first > sentence.first);
  return (word) => {
    if (isContentStop(reading, word, kind, first)) return true;
    if (words.lower[word] !== ',') return false;
    if (fronted) return isClauseStart(prose, syntax, word + 1);
    const next = groupOf(syntax.verbs, word + 1);
    return beside && next?.first === word + 1 && next.form === 'finite';
  };
}

/** Whether the verb stands in a clause before the main one: *Asked about it, Kira...*, *When he said so, ...*. */
function isFronted({ reading, verb, sentence }: Place): boolean {
  const { words } = reading.prose;
  let first = sentence.first;
  while (
    first < verb.first &&
    (/^(?:but|and|yet|so)$/.test(words.lower[first] ?? '') || isQuoteMark(words.lower[first] ?? ''))
  )
    first++;
  if (first === verb.first) return verb.form !== 'finite' || /ed$|known$|told$/.test(words.lower[verb.head] ?? '');
  if (!FRONTING.has(words.lower[first] ?? '')) return false;
  for (let i = first; i < verb.first; i++) if (words.lower[i] === ',') return false;
  return true;
}

const FRONTING: ReadonlySet<string> = new Set([
  ...[
    'as',
    'when',
    'while',
    'after',
    'although',
    'though',
    'if',
    'because',
    'since',
    'before',
    'despite',
    'by',
    'in',
    'even',
    'once',
    'with',
    'whenever',
    'unless',
    'until',
    'rather',
    'instead',
    'given',
    'for',
    'at',
    'on',
    'without',
    'whether',
  ],
]);
