/** Runs the commands on conflicts: flags are checked here, the operation computes, and a page or JSON is printed. */
import { ParleyError } from '../base/errors.ts';
import type { GraphInput, PathsInput, SolveInput } from '../operations/index.ts';
import type { Flags } from './command.ts';
import { conflictText } from './conflict-file.ts';
import { type Style, style } from './style.ts';
import { pageWidth, type Terminal } from './terminal.ts';
import { visible } from './visible.ts';

/** How a page is laid out. */
export interface ConflictPage {
  readonly width: number;
  readonly style: Style;
}

export async function solve(terminal: Terminal, args: readonly string[], flags: Flags): Promise<number> {
  const { solve: operation } = await import('../operations/solve.ts');
  const timed = async (part: string, ms: number): Promise<void> =>
    terminal.errors.write(`${part}: ${ms.toFixed(1)} ms\n`);
  const input: SolveInput = {
    conflict: await conflictText(args[0]!, terminal),
    concepts: list(flags, 'concepts'),
    coalitions: flags.coalitions === true,
    coalition: list(flags, 'coalition'),
    strength: flags.strength === true,
    unknown: text(flags, 'unknown') as SolveInput['unknown'],
    switches: list(flags, 'switch'),
    limit: number(flags, 'limit'),
  };
  const times: Promise<void>[] = [];
  const result = await operation.run(input, flags.timing ? { timed: (part, ms) => times.push(timed(part, ms)) } : {});
  await Promise.all(times);
  return printed(terminal, flags, result, async (shown, page) =>
    (await import('./solve-page.ts')).solvePage(shown, page),
  );
}

export async function why(terminal: Terminal, args: readonly string[], flags: Flags): Promise<number> {
  const { why: operation } = await import('../operations/why.ts');
  const conflict = await conflictText(args[0]!, terminal);
  const result = await operation.run({
    conflict,
    state: args[1]!,
    concepts: list(flags, 'concepts'),
    switches: list(flags, 'switch'),
  });
  return printed(terminal, flags, result, async (shown, page) =>
    (await import('./conflict-pages.ts')).whyPage(shown, page),
  );
}

export async function evolve(terminal: Terminal, args: readonly string[], flags: Flags): Promise<number> {
  const { evolve: operation } = await import('../operations/evolve.ts');
  const result = await operation.run({ conflict: await conflictText(args[0]!, terminal), from: text(flags, 'from') });
  return printed(terminal, flags, result, async (shown, page) =>
    (await import('./conflict-pages.ts')).evolvePage(shown, page),
  );
}

export async function inverse(terminal: Terminal, args: readonly string[], flags: Flags): Promise<number> {
  const { inverse: operation } = await import('../operations/inverse.ts');
  const want = text(flags, 'want');
  if (want === undefined)
    throw badFlag('no `--want`', 'the state that should hold', 'add for instance `--want release+guarantee`');
  const conflict = await conflictText(args[0]!, terminal);
  const result = await operation.run({
    conflict,
    want,
    concept: text(flags, 'concept'),
    switches: list(flags, 'switch'),
  });
  return printed(terminal, flags, result, async (shown, page) =>
    (await import('./conflict-pages.ts')).inversePage(shown, page),
  );
}

export async function robust(terminal: Terminal, args: readonly string[], flags: Flags): Promise<number> {
  const { robust: operation } = await import('../operations/robust.ts');
  const conflict = await conflictText(args[0]!, terminal);
  const input = {
    conflict,
    concepts: list(flags, 'concepts'),
    draws: number(flags, 'draws', 1, 100_000),
    seed: number(flags, 'seed'),
    switches: list(flags, 'switch'),
  };
  const result = await operation.run(input);
  return printed(terminal, flags, result, async (shown, page) =>
    (await import('./conflict-pages.ts')).robustPage(shown, page),
  );
}

export async function paths(terminal: Terminal, args: readonly string[], flags: Flags): Promise<number> {
  const { paths: operation } = await import('../operations/paths.ts');
  const input: PathsInput = {
    conflict: await conflictText(args[0]!, terminal),
    from: text(flags, 'from'),
    to: text(flags, 'to'),
    fallback: text(flags, 'fallback'),
    require: list(flags, 'require') as PathsInput['require'],
    steps: text(flags, 'steps') as PathsInput['steps'],
    concept: text(flags, 'concept'),
    exposure: number(flags, 'exposure'),
    repay: number(flags, 'repay'),
  };
  const result = await operation.run(input);
  return printed(terminal, flags, result, async (shown, page) =>
    (await import('./paths-page.ts')).pathsPage(shown, page),
  );
}

export async function graph(terminal: Terminal, args: readonly string[], flags: Flags): Promise<number> {
  const { graph: operation } = await import('../operations/graph.ts');
  const conflict = await conflictText(args[0]!, terminal);
  const result = await operation.run({
    conflict,
    format: text(flags, 'format') as GraphInput['format'],
    concept: text(flags, 'concept'),
  });
  await terminal.output.write(result.text);
  return 0;
}

export async function catalog(terminal: Terminal, args: readonly string[], flags: Flags): Promise<number> {
  const { catalog: operation } = await import('../operations/catalog.ts');
  const result = await operation.run({ name: args[0] });
  return printed(
    terminal,
    flags,
    result,
    async (shown, page) => shown.text ?? (await import('./conflict-pages.ts')).catalogPage(shown, page),
  );
}

async function printed<Result>(
  terminal: Terminal,
  flags: Flags,
  result: Result,
  page: (shown: Result, options: ConflictPage) => Promise<string>,
): Promise<number> {
  if (flags.json) {
    await terminal.output.write(`${JSON.stringify(result)}\n`);
    return 0;
  }
  const options = { width: pageWidth(terminal.output), style: style(terminal, flags.color !== false) };
  // Names come from a file: what would act on the terminal is shown before any style is added.
  await terminal.output.write(await page(shownResult(result), options));
  return 0;
}

/** The same result with every text made safe to print. */
function shownResult<T>(value: T): T {
  if (typeof value === 'string') return visible(value) as T;
  if (Array.isArray(value)) return typeof value[0] === 'number' ? value : (value.map(shownResult) as T);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [visible(key), shownResult(v)])) as T;
}

function text(flags: Flags, name: string): string | undefined {
  return flags[name] as string | undefined;
}

function list(flags: Flags, name: string): readonly string[] | undefined {
  return flags[name] as readonly string[] | undefined;
}

function number(flags: Flags, name: string, least = 0, most = 999_999_999): number | undefined {
  const given = text(flags, name);
  if (given === undefined) return undefined;
  if (/^\d{1,9}$/.test(given) && Number(given) >= least && Number(given) <= most) return Number(given);
  const upTo = most < 999_999_999 ? `to ${most.toLocaleString('en')}` : 'up';
  throw badFlag(`\`--${name} ${given}\``, `a whole number from ${least} ${upTo}`, 'write digits');
}

function badFlag(got: string, expected: string, next: string): ParleyError {
  return new ParleyError('cli/bad-flag', { got, expected, next });
}
