/** What is said about a conflict beside its solution, as pages: reasons, evolution, the inverse, robustness, the catalogue. */
import type { CatalogResult, EvolveResult, InverseResult, RobustResult, WhyResult } from '../operations/index.ts';
import type { ConflictPage } from './conflict-command.ts';
import { counted } from './counted.ts';
import { listed } from './listed.ts';
import { wrapped } from './wrapped.ts';

const MOST_ROWS = 60;

export function whyPage(result: WhyResult, { style, width }: ConflictPage): string {
  const blocks = [`${style.bold(result.conflict)}: \`${result.name}\` (${result.state})`];
  const untempted = Map.groupBy(result.reasons.filter(isUntempted), (r) => r.player);
  const once = [...untempted.values()].filter((reasons) => reasons.length > 1);
  const told = new Set(once.flat());
  if (once.length > 0) {
    const lines = once.map((reasons) => {
      const why = reasons[0]!.canMove ? 'none of its moves leads to anything better' : 'it has no move from there';
      const under = listed(reasons.map((r) => r.concept));
      const sentence = `+ \`${result.name}\` is stable for ${reasons[0]!.player} under ${under}: ${why}.`;
      return wrapped(sentence, width, '    ', '  ');
    });
    blocks.push([style.bold('Whatever the others would do'), ...lines].join('\n'));
  }
  for (const [concept, reasons] of Map.groupBy(result.reasons, (r) => r.concept)) {
    const holds = reasons.every((r) => r.stable) ? 'an equilibrium' : 'no equilibrium';
    const lines = reasons.flatMap((r) => {
      if (told.has(r)) return [];
      const because = r.because.length > 0 ? ` ${style.dim(`[${r.because.join(', ')}]`)}` : '';
      return wrapped(`${r.stable ? '+' : '-'} ${r.sentence}${because}`, width, '    ', '  ');
    });
    blocks.push([style.bold(`${concept}: ${holds}`), ...lines].join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** Whether the verdict has the same reason under every concept: the player has nothing to gain. */
function isUntempted(reason: WhyResult['reasons'][number]): boolean {
  return reason.stable && reason.improvements.length === 0 && reason.ends === null && reason.because.length === 0;
}

export function evolvePage(result: EvolveResult, { style, width }: ConflictPage): string {
  const blocks = [style.bold(`${result.conflict}: from \`${result.names[result.from]}\``)];
  for (const [by, title] of [
    ['improvements', 'By improvements of whoever moves'],
    ['any', 'By any moves'],
  ] as const) {
    const reached = Object.entries(result[by]).filter(([s]) => Number(s) !== result.from);
    reached.sort(([a, x], [b, y]) => x - y || Number(a) - Number(b));
    const lines = reached.slice(0, MOST_ROWS).map(([s, steps]) => {
      const way = result.sequences[by]
        [s]!.map(({ mover, state }) => `${mover} -> \`${result.names[state]}\``)
        .join(', ');
      return wrapped(
        `\`${result.names[s]}\` in ${counted(steps, 'move')}, last by ${result.last[by][s]!.join(' or ')}: ${way}`,
        width,
        '    ',
        '  ',
      );
    });
    if (reached.length > MOST_ROWS)
      lines.push(`  and ${counted(reached.length - MOST_ROWS, 'more state')} (--json lists them)`);
    blocks.push([style.bold(`${title}: ${counted(reached.length, 'state')}`), ...lines].join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

export function inversePage(result: InverseResult, { style, width }: ConflictPage): string {
  const name = (s: number): string => `\`${result.names[s]}\``;
  const blocks = [
    style.bold(`${result.conflict}: what would make ${name(result.want)} stable under ${result.concept}`),
  ];
  for (const [player, { stable, conditions, exact, changes }] of Object.entries(result.players)) {
    const lines = [stable ? 'It is stable as things are.' : 'It would leave as things are.'];
    if (conditions.some((set) => set.length === 0))
      lines.push('Nothing is needed: it has no move that could tempt it.');
    else {
      const sets = conditions.slice(0, 8).map((set) => set.map(name).join(', '));
      lines.push(
        `Enough that none of these is better than ${name(result.want)}: ${sets.join('; or ')}${conditions.length > 8 ? `; or ${conditions.length - 8} other sets` : ''}.${exact ? '' : ' (Search ended early: smaller sets may exist.)'}`,
      );
    }
    if (!stable && changes) lines.push(...changeLines(changes));
    blocks.push([style.bold(player), ...lines.map((line) => wrapped(line, width, '  '))].join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

function changeLines(changes: NonNullable<InverseResult['players'][string]['changes']>): string[] {
  const certain = changes.exact ? '' : ' among those tried (there are too many to try all)';
  if (changes.swaps === null) return [`No other order of its priorities would do${certain}.`];
  return [
    `Fewest changes of order${certain}: ${counted(changes.swaps, 'swap')} of neighbouring lines, or ${counted(changes.lines ?? 0, 'line')} put elsewhere.`,
    `For instance: ${(changes.moved ?? changes.swapped ?? []).join(' > ')}.`,
  ];
}

export function robustPage(result: RobustResult, { style, width }: ConflictPage): string {
  const how = result.exact
    ? `all ${counted(result.orders, 'order')} that the open priorities leave`
    : `${counted(result.orders, 'drawn order')}, seed ${result.seed}`;
  const blocks = [style.bold(`${result.conflict}: over ${how}`)];
  const shares = Object.keys(result.equilibria).map((concept): [string, string[]] => [
    concept,
    shareLines(result, concept),
  ]);
  for (const [concepts, lines] of merged(shares)) {
    blocks.push(
      [
        style.bold(`${listed(concepts)}: how often each state is an equilibrium`),
        ...(lines.length > 0 ? lines : ['  never any']),
      ].join('\n'),
    );
  }
  const swaps = Map.groupBy(result.swaps, (f) => JSON.stringify([f.player, f.lines, f.open]));
  const lines = [...swaps.values()]
    .slice(0, MOST_ROWS)
    .map((flips) => wrapped(swapSentence(result, flips), width, '    ', '  '));
  blocks.push(
    [
      style.bold('Single swaps of neighbouring lines that change something'),
      ...(lines.length > 0 ? lines : ['  none']),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

function shareLines(result: RobustResult, concept: string): string[] {
  const percent = (share: number): string => `${(100 * share).toFixed(share === 1 || share === 0 ? 0 : 1)} %`;
  return Object.entries(result.equilibria[concept]!)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_ROWS)
    .map(([s, share]) => {
      const [low, high] = result.intervals[concept]![s]!;
      return `  \`${result.names[s]}\`  ${percent(share)}${result.exact ? '' : ` (${percent(low)} to ${percent(high)})`}`;
    });
}

/** What one swap does: for each concept the states that are lost and gained, concepts that agree in one breath. */
function swapSentence(result: RobustResult, flips: RobustResult['swaps']): string {
  const { player, lines, open } = flips[0]!;
  const changes = [...Map.groupBy(flips, (f) => f.concept)].map(([concept, own]): [string, string[]] => {
    const names = (becomes: string): string[] =>
      own.filter((f) => f.becomes === becomes).map((f) => `\`${result.names[f.state]}\``);
    const [lost, gained] = [names('no equilibrium'), names('equilibrium')];
    return [
      concept,
      [
        ...(lost.length > 0 ? [`${listed(lost)} no longer ${lost.length > 1 ? 'hold' : 'holds'}`] : []),
        ...(gained.length > 0 ? [`${listed(gained)} ${gained.length > 1 ? 'come' : 'comes'} to hold`] : []),
      ],
    ];
  });
  const told = merged(changes).map(([concepts, parts]) => `under ${listed(concepts)} ${parts.join(' and ')}`);
  const known = open ? ' (within what is not known)' : '';
  return `${player}: \`${lines[0]}\` with \`${lines[1]}\`${known}: ${told.join('; ')}`;
}

/** Concepts of which the same is to be said, together, in the order of the first of each. */
function merged(
  rows: readonly (readonly [concept: string, lines: string[]])[],
): [concepts: string[], lines: string[]][] {
  return [...Map.groupBy(rows, ([, lines]) => lines.join('\n')).values()].map((same) => [
    same.map(([concept]) => concept),
    same[0]![1],
  ]);
}

export function catalogPage(result: CatalogResult, { style, width }: ConflictPage): string {
  const lead = Math.max(...result.cases.map((c) => c.name.length)) + 2;
  const lines = result.cases.map((c) =>
    wrapped(
      `${c.title}${c.year === null ? '' : ` (${c.year})`}, ${counted(c.states, 'state')}`,
      width,
      ' '.repeat(lead),
      style.bold(c.name.padEnd(lead)),
    ),
  );
  return `${lines.join('\n')}\n`;
}
