import type { Player, Written } from './conflict.ts';
import { ConflictError } from './conflict-error.ts';
import { parseFormula, unknownOption } from './formula.ts';
import { type Frame, label, type ModelPriority, type Pair, stateIndex } from './model.ts';
import { parseRanking, ranksByPriorities, ranksByScore } from './ranking.ts';
import { hasOption } from './state.ts';
import type { Truth } from './truth.ts';

/** A player's preferences over the states of the model. */
export interface PlayerRanks {
  readonly ranks: Int32Array;
  readonly priorities: readonly ModelPriority[] | null;
  readonly unknown: readonly Pair[];
  readonly strong: readonly Pair[];
}

/** Ranks the model's states for one player, as its preferences are written. */
export function playerRanks(frame: Frame, player: Player, where: (w: Written) => Truth): PlayerRanks {
  const found = writtenRanks(frame, player, where);
  found.strong.forEach(([better, worse], k) => {
    if (found.ranks[better]! > found.ranks[worse]!) return;
    throw new ConflictError(
      'conflict/strength-against-ranking',
      {
        got: `\`${player.strongly[k]!.text}\`, but ${player.name} does not prefer the first`,
        expected: 'the better state first',
        next: 'turn the two around, or mend the preferences',
      },
      player.strongly[k]!.at,
    );
  });
  return found;
}

function writtenRanks(frame: Frame, player: Player, where: (w: Written) => Truth): PlayerRanks {
  const { preference } = player;
  const pairs = (lines: readonly Written[], sign: string): Pair[] => lines.map((line) => statePair(frame, line, sign));
  const rest = { unknown: pairs(player.unknown, '?'), strong: pairs(player.strongly, '>>') };
  if (preference.kind === 'ranking')
    return {
      ranks: directRanks(frame, player, preference.order, preference.rest === 'last'),
      priorities: null,
      ...rest,
    };
  if (preference.kind === 'weights') {
    return {
      ranks: untied(frame, player, ranksByScore(weightSums(frame, preference.weights))),
      priorities: null,
      ...rest,
    };
  }
  const ranks = ranksByPriorities(preference.priorities.map(where), frame.space.length);
  const priorities = preference.priorities.map((written) => ({
    written,
    formula: parseFormula(written.text, frame.vocabulary, written.at),
  }));
  return { ranks: untied(frame, player, ranks), priorities, ...rest };
}

/** Ranks of the merged states from those of their members, which must tie. Ranks stay without gaps because members tie. */
function untied(frame: Frame, player: Player, ranks: Int32Array): Int32Array {
  if (!frame.merging) return ranks;
  const { classOf } = frame.merging;
  const merged = new Int32Array(frame.states.length).fill(-1);
  for (let i = 0; i < ranks.length; i++) {
    const c = classOf[i]!;
    if (merged[c] === -1) merged[c] = ranks[i]!;
    else if (merged[c] !== ranks[i]) throw notTied(frame, player, c, i);
  }
  return merged;
}

function notTied(frame: Frame, player: Player, c: number, member: number): ConflictError {
  const [one, other] = [label(frame, frame.states[c]!), label(frame, frame.space[member]!)];
  return new ConflictError(
    'conflict/merged-not-tied',
    {
      got: `${player.name} tells \`${one}\` from \`${other}\`, which are merged`,
      expected: 'merged states that tie for every player',
      next: 'change the preferences, or merge fewer states',
    },
    player.at,
  );
}

/** Sum of the weights of the options taken. Weights are scaled to integers, so that 0.1 + 0.2 ties with 0.3. */
function weightSums(
  frame: Frame,
  weights: readonly { option: string; weight: number; at?: Written['at'] }[],
): Float64Array {
  const decimals = Math.max(0, ...weights.map((w) => /\.(\d+)$/.exec(String(w.weight))?.[1]?.length ?? 0));
  const scale = 10 ** Math.min(decimals, 9);
  const sums = new Float64Array(frame.space.length);
  for (const { option, weight, at } of weights) {
    const k = frame.vocabulary.option(option);
    if (typeof k === 'string') throw unknownOption(option, frame.vocabulary.names, at);
    const units = Math.round(weight * scale);
    for (let i = 0; i < sums.length; i++) if (hasOption(frame.space[i]!, k)) sums[i]! += units;
  }
  return sums;
}

/** Ranks as written, best first; `isRestLast`: what is not named ties at the bottom. */
function directRanks(frame: Frame, player: Player, written: Written, isRestLast: boolean): Int32Array {
  const ties = parseRanking(written.text, written.at);
  const ranks = new Int32Array(frame.states.length).fill(-1);
  const seen = new Map<number, number>();
  for (const [t, tie] of ties.entries()) {
    for (const { word, place } of tie) {
      const index = stateIndex(frame, place ? { text: word, at: place } : { text: word });
      const before = seen.get(index);
      // Two members of a merged state may stand in the same tie.
      if (before !== undefined && (before !== t || !frame.merging?.members.has(index))) {
        throw new ConflictError(
          before === t || !frame.merging?.members.has(index) ? 'conflict/ranked-twice' : 'conflict/merged-not-tied',
          {
            got: `\`${word}\` a second time in the ranking of ${player.name}`,
            expected: 'every state once',
            next: 'remove one of the two',
          },
          place,
        );
      }
      seen.set(index, t);
      ranks[index] = ties.length - t;
    }
  }
  return isRestLast ? shifted(ranks) : everyRanked(frame, player, written, ranks);
}

/** Ranks from 0 without gaps, where -1 (not named) becomes the bottom. */
function shifted(ranks: Int32Array): Int32Array {
  const lowest = ranks.includes(-1) ? 0 : 1;
  return ranks.map((r) => (r === -1 ? 0 : r - lowest));
}

function everyRanked(frame: Frame, player: Player, written: Written, ranks: Int32Array): Int32Array {
  const missing: string[] = [];
  let count = 0;
  for (let i = 0; i < ranks.length; i++) {
    if (ranks[i] !== -1) continue;
    count++;
    if (missing.length < 5) missing.push(`${label(frame, frame.states[i]!)} (${frame.states[i]})`);
  }
  if (count === 0) return shifted(ranks);
  throw new ConflictError(
    'conflict/unranked-state',
    {
      got: `${player.name} does not rank ${missing.join(', ')}${count > missing.length ? ` and ${count - missing.length} more` : ''}`,
      expected: `all ${ranks.length} feasible states`,
      next: 'add them, or write `rest: last` beside the ranking',
    },
    written.at,
  );
}

/** Two different states joined by `sign`. */
function statePair(frame: Frame, line: Written, sign: string): Pair {
  const parts = line.text.split(sign);
  const at = line.at;
  const read = (text: string): number => stateIndex(frame, at ? { text, at } : { text });
  const pair = parts.length === 2 ? ([read(parts[0]!), read(parts[1]!)] as const) : null;
  if (pair && pair[0] !== pair[1]) return pair;
  throw new ConflictError(
    'conflict/not-a-pair',
    {
      got: `\`${line.text.slice(0, 60)}\``,
      expected: `two different states with \`${sign}\` between them`,
      next: `write for instance \`8 ${sign} 0\``,
    },
    at,
  );
}
