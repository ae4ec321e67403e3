import type { ActorCode } from '../../base/statement.ts';
import type { Segment } from '../clauses/segments.ts';
import type { Prose } from '../text/prose.ts';

/** How many words of a phrase go into a code. */
const LONGEST_NAME = 14;

/** Returns a code by the grammar of codes for somebody without a name: the state of `owner`, and the words; `null` where no noun stands in them. */
export function privateCode(prose: Prose, s: Segment, owner: ActorCode | null): ActorCode | null {
  const { words } = prose;
  const name: string[] = [];
  let hasNoun = false;
  for (let i = s.first; i < Math.min(s.last, s.first + LONGEST_NAME); i++) {
    const kind = words.class[i];
    if (kind === 'PUNCT') break;
    if (kind === 'NOUN' || kind === 'PROPN') hasNoun = true;
    if (kind === 'NOUN' || kind === 'PROPN' || kind === 'ADJ') name.push(words.lower[i] ?? '');
  }
  if (!hasNoun) return null;
  const state = owner !== null && /^[A-Z]{3}(?::|$)/.test(owner) ? `${owner.slice(0, 3)}:` : '';
  return `${state}${name.join(' ')}`;
}
