/** A path, or what blocks it, as a page. */
import type { PathsResult } from '../operations/index.ts';
import type { ConflictPage } from './conflict-command.ts';
import { counted } from './counted.ts';
import { listed } from './listed.ts';
import { wrapped } from './wrapped.ts';

const MOST_CHEATS = 20;

/** Returns the page, closed by a line end. */
export function pathsPage(result: PathsResult, page: ConflictPage): string {
  const { style, width } = page;
  const fallback = Object.entries(result.fallback)
    .map(([player, f]) => `${player} ${f}`)
    .join(', ');
  const blocks = [
    `${style.bold(`${result.conflict}: from ${name(result, result.from)}${result.to === null ? '' : ` to ${name(result, result.to)}`}`)}\n${wrapped(style.dim(`keeping to ${result.require.join(' and ')}; fallback: ${fallback}; steps: ${result.steps}`), width)}`,
  ];
  if (result.to === null) blocks.push(targets(result, page));
  else if (result.found) blocks.push(stops(result, page), cheating(result, page));
  else blocks.push(blocked(result, page), openers(result, page));
  if (result.ladder.length > 0) blocks.push(ladder(result, page));
  return `${blocks.filter((b) => b !== '').join('\n\n')}\n`;
}

function name(result: PathsResult, state: number): string {
  return `\`${result.names[state] ?? state}\``;
}

function way(result: PathsResult, states: readonly number[]): string {
  return states.map((s) => name(result, s)).join(' -> ');
}

function stops(result: PathsResult, { style, width }: ConflictPage): string {
  const lines = result.path.map(({ state, movers }, k) =>
    wrapped(
      k === 0 ? `${name(result, state)}` : `${name(result, state)}, by ${listed(movers)}`,
      width,
      '     ',
      `  ${k}  `,
    ),
  );
  return [
    style.bold(result.path.length === 1 ? 'There already' : `A path of ${counted(result.path.length - 1, 'step')}`),
    ...lines,
  ].join('\n');
}

function cheating(result: PathsResult, { style, width }: ConflictPage): string {
  if (result.cheating.length === 0) return 'Nobody would gain by leaving the path.';
  const lines = result.cheating.slice(0, MOST_CHEATS).map((c) => {
    const answer = c.answer
      ? `${c.answer.player} could answer with ${name(result, c.answer.state)}`
      : 'no improvement of another player would undo the gain';
    const how = c.kind === 'withhold' ? 'keep back its part' : 'go its own way';
    return wrapped(
      `At step ${c.step + 1} ${c.player} could ${how} to ${name(result, c.to)}, ${counted(c.gain, 'rank')} better; ${answer}.`,
      width,
      '    ',
      '  ',
    );
  });
  if (result.cheating.length > MOST_CHEATS)
    lines.push(`  and ${counted(result.cheating.length - MOST_CHEATS, 'more way')} (--json lists them)`);
  return [style.bold('Who could cheat'), ...lines].join('\n');
}

function blocked(result: PathsResult, { style, width }: ConflictPage): string {
  const title = style.bold(
    result.exact ? 'There is no such path' : 'No such path was found (the search was not complete)',
  );
  const { blocked: at } = result;
  if (!at) return title;
  if (at.to === null)
    return `${title}\n${wrapped(`Nothing leads from ${name(result, at.from)} to the target, whatever one allows.`, width, '  ')}`;
  const where =
    at.from === at.to
      ? `${name(result, at.from)} itself`
      : `the step from ${name(result, at.from)} to ${name(result, at.to)}`;
  const why = at.breaches
    .map((b) => `${b.requirement}${b.players.length > 0 ? ` for ${listed(b.players)}` : ''}`)
    .join('; ');
  return `${title}\n${wrapped(`What blocks is ${where}: it breaks ${why || 'nothing by itself, but a debt would stay unpaid'}.`, width, '  ')}`;
}

function openers(result: PathsResult, { style, width }: ConflictPage): string {
  if (result.openers.length === 0)
    return 'No single exchange, change of reversibility, guarantee or half of an option opens one.';
  const lines = result.openers.map((o) => {
    const provided = o.provided.map((p) => `${p.player} ranks \`${p.state}\` no lower than \`${p.atLeast}\``);
    const only = provided.length > 0 ? `, if ${listed(provided)}` : '';
    return wrapped(`${o.says}${only}: ${o.path.map((p) => `\`${p.name}\``).join(' -> ')}`, width, '    ', '  ');
  });
  return [style.bold('What would open one'), ...lines].join('\n');
}

function ladder(result: PathsResult, { style, width }: ConflictPage): string {
  const used = new Set(Object.values(result.fallback));
  const others = result.ladder.filter((r) => used.size > 1 || !used.has(r.fallback));
  const lines = others.map((r) =>
    wrapped(
      `${r.fallback}: ${r.found ? way(result, r.path) : r.exact ? 'no path' : 'none found'}`,
      width,
      '    ',
      '  ',
    ),
  );
  return [style.bold('The same with other fallbacks for everybody'), ...lines].join('\n');
}

function targets(result: PathsResult, { style, width }: ConflictPage): string {
  const lines = result.targets.map((t) => wrapped(way(result, t.path), width, '    ', '  '));
  return [style.bold(`The best states that a path leads to: ${result.targets.length}`), ...lines].join('\n');
}
