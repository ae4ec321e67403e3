import type { Place } from '../base/place.ts';
import type { Conflict, Direction } from './conflict.ts';
import { ConflictError } from './conflict-error.ts';
import { KEYWORDS, OPTION_NAME, type Vocabulary } from './formula.ts';
import { MAX_OPTIONS } from './state.ts';

/** An option with everything that the engine asks of it. */
export interface ModelOption {
  /** Its place in the order of writing: option k adds 2^k to a state's number. */
  readonly index: number;
  readonly name: string;
  /** How it is printed: the name, or `Player.name` where several players have one of that name. */
  readonly label: string;
  readonly says: string;
  readonly player: number;
  readonly direction: Direction;
}

/**
 * Numbers the options of a conflict in the order of writing.
 *
 * @throws {ConflictError} `conflict/no-players`, `conflict/no-options`, `conflict/too-many-options`, `conflict/bad-name`,
 * `conflict/repeated-option`.
 */
export function numberedOptions(conflict: Conflict): ModelOption[] {
  const flat = conflict.players.flatMap((p, player) => p.options.map((option) => ({ option, player, owner: p.name })));
  if (conflict.players.length === 0)
    throw fault('conflict/no-players', 'a conflict without players', 'at least one player with options');
  if (flat.length === 0)
    throw fault('conflict/no-options', 'players without any option', 'at least one option', conflict.players[0]!.at);
  if (flat.length > MAX_OPTIONS)
    throw fault(
      'conflict/too-many-options',
      `${flat.length} options`,
      `at most ${MAX_OPTIONS}`,
      flat[MAX_OPTIONS]!.option.at,
    );
  const owners = new Map<string, Set<number>>();
  const names = new Set<string>();
  for (const { name, at } of conflict.players) {
    if (names.has(name))
      throw new ConflictError(
        'conflict/repeated-player',
        { got: `a second player \`${name}\``, expected: 'one of each name', next: 'rename one of them' },
        at,
      );
    names.add(name);
    if (name.trim() === '' || name === '__proto__')
      throw new ConflictError(
        'conflict/bad-name',
        { got: `a player called \`${name}\``, expected: 'a name', next: 'give it another name' },
        at,
      );
  }
  for (const { option, player, owner } of flat) {
    if (!OPTION_NAME.test(option.name) || KEYWORDS.includes(option.name) || option.name.length > 80) {
      throw new ConflictError(
        'conflict/bad-name',
        {
          got: `an option called \`${option.name.slice(0, 80)}\``,
          expected: 'letters, digits, _ and -, beginning with a letter, and none of not, and, or, if, iff, none',
          next: 'give it a short name and say in words what it means',
        },
        option.at,
      );
    }
    const by = owners.get(option.name) ?? new Set();
    if (by.has(player)) {
      throw new ConflictError(
        'conflict/repeated-option',
        {
          got: `\`${option.name}\` twice for ${owner}`,
          expected: 'each option once',
          next: 'rename or remove one of them',
        },
        option.at,
      );
    }
    owners.set(option.name, by.add(player));
  }
  return flat.map(({ option, player, owner }, index) => ({
    index,
    name: option.name,
    label: owners.get(option.name)!.size > 1 ? `${owner}.${option.name}` : option.name,
    says: option.says,
    player,
    direction: option.reversible,
  }));
}

/** What names mean in the formulas of a conflict: `name` where one player has it, `Player.name` always. */
export function vocabulary(options: readonly ModelOption[], players: readonly string[]): Vocabulary {
  const meaning = new Map<string, number | 'ambiguous'>();
  for (const o of options) {
    meaning.set(o.name, meaning.has(o.name) ? 'ambiguous' : o.index);
  }
  for (const o of options) meaning.set(`${players[o.player]}.${o.name}`, o.index);
  return { option: (name) => meaning.get(name) ?? 'unknown', names: options.map((o) => o.label) };
}

function fault(code: `conflict/${string}`, got: string, expected: string, at?: Place): ConflictError {
  return new ConflictError(code, { got, expected, next: 'mend the players of the conflict' }, at);
}
