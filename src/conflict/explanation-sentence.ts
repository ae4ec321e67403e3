import type { AnswerMove, Comparison, Explanation, Temptation } from './explanation.ts';
import { label, type Model } from './model.ts';
import { difference, hasOption, optionsIn } from './state.ts';

/**
 * Puts an explanation in words.
 *
 * @example
 * // `none` is stable for Upstream under seq: it could take `dam`, but Downstream would then take `strike` (`dam+strike`),
 * // which Upstream ranks below `none` by its first priority, `not strike`.
 */
export function explanationSentence(model: Model, why: Explanation): string {
  const name = model.players[why.player]!;
  const state = shown(model, why.state);
  const head = `${state} is ${why.stable ? '' : 'not '}stable for ${name} under ${why.concept}`;
  if (!why.canMove) return `${head}: it has no move from there.`;
  if (why.ends) return `${head}: ${foreseen(model, why, why.ends)}.`;
  if (why.temptations.length === 0) return `${head}: none of its moves leads to anything better.`;
  const open = why.temptations.filter((t) => t.answer === null);
  const told = why.stable ? why.temptations : open;
  const most = 3;
  const parts = told.slice(0, most).map((t) => (t.answer ? deterred(model, why, t) : tempted(model, why, t)));
  const rest = told.length > most ? `; and likewise for ${told.length - most} more` : '';
  return `${head}: ${parts.join('; ')}${rest}.`;
}

function foreseen(model: Model, why: Explanation, ends: NonNullable<Explanation['ends']>): string {
  if (why.stable) return 'whichever way it moved, play would come back here or end nowhere that it likes better';
  return `if it moved on, play would end at ${shown(model, ends.at)}, which it ranks above ${shown(model, why.state)}${by(ends.gain)}`;
}

function deterred(model: Model, why: Explanation, t: Temptation): string {
  const name = model.players[why.player]!;
  const { moves, end, loss } = t.answer!;
  if (why.concept === 'sim') {
    const others = moves.map((m) => model.players[m.player]).join(' and ');
    return `it could ${change(model, why.state, t.to)}, but if ${others} moved at the same time, things would stand at ${shown(model, end)}, which ${name} ranks ${compared(model, loss)}`;
  }
  return `it could ${change(model, why.state, t.to)}, but ${answers(model, t.to, moves)} (${shown(model, end)}), which ${name} ranks ${compared(model, loss)}`;
}

function tempted(model: Model, why: Explanation, t: Temptation): string {
  const gain = `it could ${change(model, why.state, t.to)} (${shown(model, t.to)}), which it ranks above ${shown(model, why.state)}${by(t.gain)}`;
  if (why.concept === 'nash') return gain;
  if (why.concept === 'sim')
    return `${gain}, and no improvements of the others at the same time would leave it no better off`;
  const what = why.concept === 'seq' || why.concept === 'sseq' ? 'improvement of the others' : 'move of the others';
  return `${gain}, and no ${what} would leave it no better off`;
}

function answers(model: Model, from: number, moves: readonly AnswerMove[]): string {
  let at = from;
  return moves
    .map(({ player, to }) => {
      const words = `${model.players[player]} would then ${change(model, at, to)}`;
      at = to;
      return words;
    })
    .join(' and ');
}

function compared(model: Model, loss: Comparison): string {
  if (loss.isTie) return `no higher than ${shown(model, loss.better)}`;
  return `below ${shown(model, loss.better)}${by(loss)}`;
}

function by({ line, priority }: Comparison): string {
  if (line === null || !priority) return '';
  return ` by its ${ordinal(line + 1)} priority, \`${priority.written.text}\``;
}

/** What changes between two states: "take `dam` and drop `release`". */
export function change(model: Model, from: number, to: number): string {
  const [a, b] = [model.states[from]!, model.states[to]!];
  const words = optionsIn(difference(a, b)).map(
    (k) => `${hasOption(b, k) ? 'take' : 'drop'} \`${model.options[k]!.label}\``,
  );
  return words.join(' and ');
}

function shown(model: Model, s: number): string {
  return `\`${label(model, model.states[s]!)}\``;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function ordinal(n: number): string {
  if (ORDINALS[n - 1]) return ORDINALS[n - 1]!;
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}
