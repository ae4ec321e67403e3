import type { Place } from '../base/place.ts';
import { ConflictError } from './conflict-error.ts';
import { OPTION_NAME, unknownOption, type Vocabulary } from './formula.ts';
import { hasOption, type State } from './state.ts';

/**
 * Writes a state as its options joined by `+`, in the order of writing; `none` where nothing is taken.
 *
 * @example
 * stateName(5, ['release', 'dam', 'strike']); // 'release+strike'
 */
export function stateName(state: State, labels: readonly string[]): string {
  const taken = labels.filter((_, k) => hasOption(state, k));
  return taken.length === 0 ? 'none' : taken.join('+');
}

/**
 * Reads a state: its number, `none`, or its options joined by `+`. Whether it is feasible is not asked.
 *
 * @throws {ConflictError} `conflict/unknown-option`, `conflict/ambiguous-option`, `conflict/not-a-state`.
 */
export function parseState(text: string, vocabulary: Vocabulary, options: number, place?: Place): State {
  const word = text.trim();
  if (word === 'none') return 0;
  if (/^\d{1,16}$/.test(word)) {
    const state = Number(word);
    if (state < 2 ** options) return state;
    throw notAState(
      `state ${word}`,
      `a number below ${(2 ** options).toLocaleString('en')} (${options} options)`,
      place,
    );
  }
  if (word.length > 10_000) throw notAState('a state of more than 10,000 characters', 'options joined by +', place);
  const taken = new Set<number>();
  for (const name of word.split('+').map((part) => part.trim())) {
    if (!name.split('.').every((part) => OPTION_NAME.test(part)))
      throw notAState(`\`${word.slice(0, 60)}\``, 'a number, `none`, or options joined by +', place);
    const option = vocabulary.option(name);
    if (option === 'unknown') throw unknownOption(name, vocabulary.names, place);
    if (option === 'ambiguous') throw notAState(`\`${name}\`, which several players have`, `\`Player.${name}\``, place);
    taken.add(option);
  }
  return [...taken].reduce((sum, k) => sum + 2 ** k, 0);
}

function notAState(got: string, expected: string, place: Place | undefined): ConflictError {
  return new ConflictError(
    'conflict/not-a-state',
    { got, expected, next: 'write for instance `release+guarantee`' },
    place,
  );
}
