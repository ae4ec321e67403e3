import type { Model, Pair } from './model.ts';
import { EXTENSION_MEANS, type Switches } from './switches.ts';

/** How players compare two states, by state index: the one place where unknown preferences and attitudes count. */
export interface Judgement {
  /** Would i leave s for t? */
  tempts(i: number, t: number, s: number): boolean;
  /** Does it keep i at s that it would end at t? */
  deters(i: number, t: number, s: number): boolean;
  /** Would j, answering somebody else, move from s to t? */
  answers(j: number, t: number, s: number): boolean;
}

/** The judgement that a model and the switches call for. */
export function judgement(model: Model, switches: Switches): Judgement {
  if (switches.attitudes !== 'ignored') return byAttitudes(model);
  if (switches.unknown !== null && model.unknown.some((pairs) => pairs.length > 0))
    return withUnknown(model, switches.unknown);
  return byRanks(model);
}

/** Better is a higher rank; no better includes equal. */
export function byRanks({ ranks }: Model): Judgement {
  const better = (i: number, t: number, s: number): boolean => ranks[i]![t]! > ranks[i]![s]!;
  return { tempts: better, deters: (i, t, s) => !better(i, t, s), answers: better };
}

/**
 * Unknown pairs stay unknown, whatever transitivity says. The others answer by moves that improve or may improve.
 *
 * @see Li, Hipel, Kilgour & Fang (2004), Preference uncertainty in the graph model for conflict resolution, IEEE Trans. SMC A 34(4).
 */
function withUnknown(model: Model, extension: keyof typeof EXTENSION_MEANS): Judgement {
  const { leaves, deters } = EXTENSION_MEANS[extension];
  const base = byRanks(model);
  const unknown = model.unknown.map((pairs) => pairSet(pairs, model.states.length));
  const isUnknown = (i: number, t: number, s: number): boolean => unknown[i]!.has(t * model.states.length + s);
  return {
    tempts: (i, t, s) => (isUnknown(i, t, s) ? leaves : base.tempts(i, t, s)),
    deters: (i, t, s) => (isUnknown(i, t, s) ? deters : base.deters(i, t, s)),
    answers: (j, t, s) => isUnknown(j, t, s) || base.answers(j, t, s),
  };
}

function pairSet(pairs: readonly Pair[], count: number): Set<number> {
  return new Set(pairs.flatMap(([a, b]) => [a * count + b, b * count + a]));
}

/**
 * A move tempts when it is no worse for everybody that the player wishes well (itself, unless written otherwise), no better for
 * everybody that it wishes ill, and strictly so for one of them.
 *
 * @see Inohara, Hipel & Walker (2007), Conflict analysis approaches for investigating attitudes and misperceptions in the War of
 * 1812, J. Syst. Sci. Syst. Eng. 16(2).
 */
function byAttitudes({ ranks, attitudes }: Model): Judgement {
  const better = (i: number, t: number, s: number): boolean => {
    let gains = false;
    for (const [j, attitude] of attitudes[i]!.entries()) {
      if (attitude === '0') continue;
      const gain = (ranks[j]![t]! - ranks[j]![s]!) * (attitude === '+' ? 1 : -1);
      if (gain < 0) return false;
      if (gain > 0) gains = true;
    }
    return gains;
  };
  return { tempts: better, deters: (i, t, s) => !better(i, t, s), answers: better };
}

/**
 * Whether i much prefers s to t: some written pair `a >> b` has s at least as good as a and t no better than b (strong
 * preference carries along the ranking).
 *
 * @see Hamouda, Kilgour & Hipel (2004), Strength of preference in the graph model for conflict resolution, GDN 13.
 */
export function isMuchWorse({ ranks, strong }: Model, i: number, t: number, s: number): boolean {
  const rank = ranks[i]!;
  return strong[i]!.some(([a, b]) => rank[s]! >= rank[a]! && rank[t]! <= rank[b]!);
}

/** Only what is much worse deters: what a strong sanction asks. */
export function byStrength(model: Model): Judgement {
  return { ...byRanks(model), deters: (i, t, s) => isMuchWorse(model, i, t, s) };
}
