import type { Random } from '../base/random.ts';
import type { Conflict, Option, Player, Preference, Written } from './conflict.ts';

/** What a random conflict may contain; each trait appears now and then. */
export interface RandomTraits {
  readonly players: number;
  readonly options: number;
  readonly irreversible?: boolean;
  readonly infeasible?: boolean;
  readonly forbidden?: boolean;
  readonly merged?: boolean;
  readonly unknown?: boolean;
  readonly strength?: boolean;
  readonly attitudes?: boolean;
  /** Every player owns the same number of options. */
  readonly evenly?: boolean;
  /** Priorities of each player; rankings and weights too where it is absent. */
  readonly priorities?: number;
}

/**
 * Draws a conflict for tests and benchmarks: the same for the same seed. A drawn conflict may have no feasible state, or merged
 * states that do not tie: `createModel` then says so.
 */
export function randomConflict(random: Random, traits: RandomTraits): Conflict {
  const names = Array.from({ length: traits.options }, (_, k) => `o${k}`);
  const owners = names
    .map((_, k) =>
      traits.evenly
        ? Math.floor((k * traits.players) / traits.options)
        : k < traits.players
          ? k
          : random.integer(traits.players),
    )
    .sort((a, b) => a - b);
  const formula = (): string => randomFormula(random, names, 2);
  const written = (text: string): Written => ({ text });
  const some = (isWanted: boolean | undefined, most: number, draw: () => string): Written[] =>
    isWanted ? Array.from({ length: random.integer(most + 1) }, () => written(draw())) : [];
  const pair = (sign: string) => (): string => {
    const first = random.integer(2 ** traits.options);
    return `${first} ${sign} ${(first + 1 + random.integer(2 ** traits.options - 1)) % 2 ** traits.options}`;
  };
  // Merged states must tie, so where there are some no priority tells them apart.
  const prefer = (): string => (traits.merged ? `(${formula()}) and not (${MERGED})` : formula());
  const players = Array.from({ length: traits.players }, (_, i): Player => {
    const options = names.flatMap((name, k): Option[] =>
      owners[k] === i ? [{ name, says: name, reversible: direction(random, traits) }] : [],
    );
    return {
      name: `P${i}`,
      options,
      preference: randomPreference(random, names, traits, prefer),
      unknown: some(traits.unknown, 3, pair('?')),
      strongly: some(traits.strength, 2, pair('>>')),
      attitudes: traits.attitudes
        ? Object.fromEntries(
            Array.from({ length: traits.players }, (_, j) => [`P${j}`, random.pick(['+', '0', '-'] as const)]),
          )
        : {},
    };
  });
  const forbidden = traits.forbidden
    ? Array.from({ length: random.integer(3) }, () => ({
        player: written(`P${random.integer(traits.players)}`),
        from: written(formula()),
        to: written(formula()),
      }))
    : [];
  return {
    name: 'Random conflict',
    players,
    infeasible: some(traits.infeasible, 2, () => `${formula()} and ${random.pick(names)}`),
    sets: [],
    statusQuo: null,
    forbidden,
    merge: traits.merged ? [written(MERGED)] : [],
    comments: [],
  };
}

function direction(random: Random, traits: RandomTraits): Option['reversible'] {
  if (!traits.irreversible || random.next() < 0.5) return 'yes';
  return random.pick(['no', 'only-drop']);
}

/** The formula whose states are merged. */
const MERGED = 'o0 and not o1';

/** Priorities where their number is given; else priorities, few or many, or weights (both with ties). */
function randomPreference(
  random: Random,
  names: readonly string[],
  traits: RandomTraits,
  prefer: () => string,
): Preference {
  if (traits.priorities === undefined && !traits.merged && random.next() < 0.3) {
    return { kind: 'weights', weights: names.map((option) => ({ option, weight: random.integer(7) - 3 })) };
  }
  const count = traits.priorities ?? 1 + random.integer(2 * names.length);
  const place = (): 'open' | 'firm' => (random.next() < 0.3 ? 'open' : 'firm');
  return {
    kind: 'priorities',
    priorities: Array.from({ length: count }, () => ({ text: prefer(), because: [], place: place() })),
  };
}

function randomFormula(random: Random, names: readonly string[], depth: number): string {
  if (depth === 0 || random.next() < 0.25)
    return random.next() < 0.5 ? random.pick(names) : `not ${random.pick(names)}`;
  const part = (): string => randomFormula(random, names, depth - 1);
  return `(${part()} ${random.pick(['and', 'or', 'if', 'iff'])} ${part()})`;
}
