import type { Tokens } from '../text/tokens.ts';

/** Those who reckon and comment: what they expect of a state is not what it says. */
/** Words for them, by which a source is known as one. */
export const COMMENTATORS: ReadonlySet<string> = new Set([
  ...[
    'analyst',
    'analysts',
    'expert',
    'experts',
    'observer',
    'observers',
    'scholar',
    'scholars',
    'academic',
    'academics',
  ],
  ...[
    'engineer',
    'engineers',
    'researcher',
    'researchers',
    'critic',
    'critics',
    'commentator',
    'commentators',
    'economist',
  ],
  ...[
    'economists',
    'historian',
    'historians',
    'professor',
    'professors',
    'columnist',
    'columnists',
    'specialist',
    'watchers',
  ],
  ...['specialists', 'pundit', 'pundits', 'trader', 'traders', 'pollster', 'pollsters', 'scientist', 'scientists'],
]);

/** Whether the words name somebody who comments on a dispute rather than being party to it. */
export function isCommentary(words: Pick<Tokens, 'lower'>, { first, last }: { first: number; last: number }): boolean {
  for (let i = first; i < last; i++) if (COMMENTATORS.has(words.lower[i] ?? '')) return true;
  return false;
}
