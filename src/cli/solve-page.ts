/** The solution of a conflict as a page: the states as a table of ticks, who would leave which alone, and what that means. */
import type { SolveResult } from '../operations/index.ts';
import type { ConflictPage } from './conflict-command.ts';
import { counted, grouped } from './counted.ts';
import { listed } from './listed.ts';
import { wrapped } from './wrapped.ts';

type StateList = SolveResult['equilibria'][string];

/** More columns than this are no table any more. */
const MOST_COLUMNS = 20;
const LISTED_EQUILIBRIA = 20;
const LISTED_LEFT = 20;

/** Returns the page, closed by a line end. */
export function solvePage(result: SolveResult, page: ConflictPage): string {
  const { style, width } = page;
  const states = `${counted(result.feasible, 'feasible state')}, ${counted(result.players.length, 'player')}, ${counted(result.options.length, 'option')}`;
  const blocks = [`${style.bold(result.conflict)}\n${style.dim(states)}`];
  blocks.push(result.feasible <= MOST_COLUMNS ? table(result, page) : equilibriumList(result, page));
  blocks.push(...extras(result, page));
  blocks.push(
    meaning(result)
      .map((sentence) => wrapped(sentence, width))
      .join('\n'),
  );
  for (const { message, code } of result.warnings) blocks.push(wrapped(style.dim(`Note: ${message} (${code})`), width));
  return `${blocks.join('\n\n')}\n`;
}

function table(result: SolveResult, { style }: ConflictPage): string {
  const states = all(result.states);
  const cell = Math.max(...states.map((s) => String(s).length)) + 1;
  const concepts = Object.keys(result.equilibria);
  const names = [...result.options.map((o) => o.name), ...result.players];
  const lead = Math.max(...names.map((n) => n.length)) + 4;
  const row = (name: string, mark: (state: number) => string): string =>
    (name.padEnd(lead) + states.map((s) => mark(s).padStart(cell)).join('')).trimEnd();
  const lines = [style.dim(row('', String))];
  for (const player of result.players) {
    lines.push(style.bold(player));
    for (const [k, option] of result.options.entries()) {
      if (option.player === player) lines.push(row(`  ${option.name}`, (s) => tick(result, s, k)));
    }
  }
  for (const concept of concepts) {
    lines.push('', style.bold(`stable under ${concept}`));
    for (const player of result.players) {
      const stable = new Set(all(result.stable[concept]![player]!));
      lines.push(row(`  ${player}`, (s) => (stable.has(s) ? '+' : '.')));
    }
    const equilibria = new Set(all(result.equilibria[concept]!));
    lines.push(row('  everybody', (s) => (equilibria.has(s) ? '#' : '.')));
  }
  return lines.join('\n');
}

/** `x` taken, `.` not taken, `-` for a merged state that stands for both. */
function tick(result: SolveResult, state: number, option: number): string {
  const members = result.merged?.[state] ?? [state];
  const taken = members.filter((s) => isTaken(s, option)).length;
  return taken === 0 ? '.' : taken === members.length ? 'x' : '-';
}

function equilibriumList(result: SolveResult, { style, width }: ConflictPage): string {
  return Object.entries(result.equilibria)
    .map(([concept, list]) => {
      const first = all(list).slice(0, LISTED_EQUILIBRIA);
      const more = count(list) - first.length;
      const lines = first.map((s) => wrapped(`${s}  ${name(result, s)}`, width, '     ', '  '));
      if (more > 0) lines.push(style.dim(`  and ${grouped(more)} more (--json --limit ${count(list)} lists them)`));
      return [`${style.bold(concept)}: ${counted(count(list), 'equilibrium', 'equilibria')}`, ...lines].join('\n');
    })
    .join('\n\n');
}

function extras(result: SolveResult, page: ConflictPage): string[] {
  const { style, width } = page;
  const line = (title: string, rows: Record<string, StateList>): string =>
    [
      style.bold(title),
      ...Object.entries(rows).map(([concept, list]) =>
        wrapped(`${concept}: ${named(result, list)}`, width, '    ', '  '),
      ),
    ].join('\n');
  const blocks: string[] = [];
  if (result.coalitional) blocks.push(line('Stable for every coalition', result.coalitional));
  if (result.coalition) {
    const who = listed(result.coalition.members);
    blocks.push(line(`Stable for ${who} together`, result.coalition.stable), ...coalitionMoves(result, who, page));
  }
  for (const part of ['strong', 'weak'] as const) {
    const found = result[part];
    if (!found) continue;
    const rows = Object.entries(found).flatMap(([concept, players]) =>
      Object.entries(players).map(([player, list]) => [`${concept}, ${player}`, list] as const),
    );
    blocks.push(line(`Stable, ${part}ly`, Object.fromEntries(rows)));
  }
  return blocks;
}

/** Which states the coalition would leave, and for which; concepts under which it would leave the same ones together. */
function coalitionMoves(result: SolveResult, who: string, { style, width }: ConflictPage): string[] {
  const same = Map.groupBy(Object.entries(result.coalition!.improvements), ([, left]) => JSON.stringify(left));
  return [...same.values()].flatMap((concepts) => {
    const left = Object.entries(concepts[0]![1]);
    if (left.length === 0) return [];
    const lines = left
      .slice(0, LISTED_LEFT)
      .map(([s, to]) =>
        wrapped(
          `would leave ${name(result, Number(s))} for ${names(result, to, to.length, 'or')}`,
          width,
          '    ',
          '  ',
        ),
      );
    const more = left.length - lines.length;
    if (more > 0) lines.push(style.dim(`  and ${counted(more, 'state')} more (--json lists them)`));
    return [[style.bold(`${who} under ${listed(concepts.map(([c]) => c))}`), ...lines].join('\n')];
  });
}

/** What the solution means, in two or three sentences. */
function meaning(result: SolveResult): string[] {
  const sentences: string[] = [];
  const concepts = Object.keys(result.equilibria);
  const first = concepts[0];
  if (first) {
    const held = result.equilibria[first]!;
    sentences.push(
      count(held) === 0
        ? `Under ${first} no state holds: wherever things stand, somebody would move on.`
        : `Under ${first} ${counted(count(held), 'state holds', 'states hold')}: ${named(result, held)}.`,
    );
  }
  const wider = concepts.filter(
    (c) => first && c !== first && count(result.equilibria[c]!) > count(result.equilibria[first]!),
  );
  const widest = wider.sort((a, b) => count(result.equilibria[a]!) - count(result.equilibria[b]!))[0];
  if (widest && first) {
    const known = new Set(all(result.equilibria[first]!));
    const added = all(result.equilibria[widest]!).filter((s) => !known.has(s));
    sentences.push(
      `Where players fear what the others would answer (${widest}), ${names(result, added, count(result.equilibria[widest]!) - known.size)} can hold too.`,
    );
  }
  if (result.statusQuo !== null && first) sentences.push(statusQuoSentence(result, result.statusQuo, concepts));
  return sentences;
}

function statusQuoSentence(result: SolveResult, statusQuo: number, concepts: readonly string[]): string {
  const held = concepts.filter((c) => all(result.equilibria[c]!).includes(statusQuo));
  const where = `The status quo, ${name(result, statusQuo)},`;
  if (held.length === concepts.length) return `${where} holds under ${concepts.join(', ')}.`;
  const failing = concepts.find((c) => !held.includes(c))!;
  const leavers = result.players.filter((p) => !all(result.stable[failing]![p]!).includes(statusQuo));
  const who = leavers.length === 0 ? 'somebody' : leavers.join(' and ');
  return held.length === 0
    ? `${where} holds under none of these: ${who} would leave it.`
    : `${where} holds under ${held.join(', ')}; under ${failing} ${who} would leave it.`;
}

function all(list: StateList): number[] {
  return Array.isArray(list) ? list : list.first;
}

function count(list: StateList): number {
  return Array.isArray(list) ? list.length : list.count;
}

function named(result: SolveResult, list: StateList): string {
  return count(list) === 0 ? 'none' : names(result, all(list), count(list));
}

function names(result: SolveResult, states: readonly number[], of: number, last = 'and'): string {
  const shown = states.slice(0, 6).map((s) => name(result, s));
  const rest = of - shown.length;
  if (rest > 0) return `${shown.join(', ')} ${last} ${grouped(rest)} more`;
  return shown.length === 0 ? 'none' : listed(shown, last);
}

/** A state as its options; the words of a state are never a bare number. */
function name(result: SolveResult, state: number): string {
  const taken = result.options.filter((_, k) => isTaken(state, k)).map((o) => o.name);
  return `\`${taken.length === 0 ? 'none' : taken.join('+')}\``;
}

function isTaken(state: number, option: number): boolean {
  return Math.floor(state / 2 ** option) % 2 === 1;
}
