import { isTrue } from './formula.ts';
import type { Model } from './model.ts';
import { hasOption } from './state.ts';
import type { Truth } from './truth.ts';

/** Truth of each of a player's priorities over the states of a model, one state at a time. */
export function truthsOf(model: Model, player: number): Truth[] {
  return model.priorities[player]!.map(({ formula }) => {
    const bits = new Int32Array(Math.ceil(model.states.length / 32));
    for (const [s, state] of model.states.entries()) {
      if (isTrue(formula, (k) => hasOption(state, k))) bits[s >>> 5]! |= 1 << (s & 31);
    }
    return bits;
  });
}
