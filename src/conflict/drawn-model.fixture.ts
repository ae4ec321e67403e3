import { ParleyError } from '../base/errors.ts';
import type { Random } from '../base/random.ts';
import { createModel, type Model } from './model.ts';
import { type RandomTraits, randomConflict } from './random-conflict.ts';

/** Draws a small model for a property test; `null` where the draw is no model (no state left, merged states that differ). */
export function drawnModel(
  random: Random,
  traits: Omit<RandomTraits, 'players' | 'options'>,
  players = 2 + random.integer(4),
): Model | null {
  const options = players + random.integer(Math.max(1, 7 - players));
  const conflict = randomConflict(random, { ...traits, players, options });
  try {
    return createModel(conflict);
  } catch (error) {
    const expected = [
      'conflict/no-feasible-state',
      'conflict/merged-not-tied',
      'conflict/infeasible-state',
      'conflict/not-a-pair',
      'conflict/strength-against-ranking',
    ];
    if (error instanceof ParleyError && expected.includes(error.code)) return null;
    throw error;
  }
}
