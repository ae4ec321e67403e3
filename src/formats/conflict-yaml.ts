/**
 * The door for conflicts written by hand: YAML with places for errors, comments kept.
 *
 * `parseConflict` and `formatConflict` are inverse: what is formatted reads back as the same conflict (places apart), and a
 * formatted file formats to itself. Names and formulas are kept as words; `createModel` resolves them.
 */
import { isMap, isScalar } from 'yaml';
import { PlacedError } from '../base/place.ts';
import type {
  Attitude,
  Conflict,
  Direction,
  ForbiddenMove,
  Option,
  OptionSet,
  Player,
  Preference,
  Priority,
  Publication,
  Written,
} from '../conflict/conflict.ts';
import { commentsOf } from './yaml-comments.ts';
import { YamlReader } from './yaml-reader.ts';

/** The longest conflict file, in UTF-16 units. */
export const MAX_CONFLICT_CHARACTERS = 4_000_000;

const SET_KINDS: readonly OptionSet['kind'][] = ['at-most-one', 'exactly-one', 'at-least-one'];
const DIRECTIONS: readonly Direction[] = ['yes', 'no', 'only-drop'];
const ATTITUDES: readonly Attitude[] = ['+', '0', '-'];
const PUBLICATION_KEYS = ['title', 'year', 'reference', 'doi', 'note', 'equilibria'];
const PLAYER_KEYS = ['options', 'prefers', 'ranks', 'weights', 'rest', 'unknown', 'strongly'];
/** What only a player has, so that anywhere else it was indented wrongly. `rest` and `options` could be meant as names. */
const ONLY_OF_PLAYERS: readonly string[] = ['prefers', 'ranks', 'weights', 'unknown', 'strongly'];
const KEYS = [
  'conflict',
  'published',
  'players',
  'infeasible',
  ...SET_KINDS,
  'status-quo',
  'forbidden',
  'merge',
  'attitudes',
];

/**
 * Reads a conflict file.
 *
 * @throws {PlacedError} with a code `conflict/...` and the line and column, for what is no YAML or no conflict.
 * @example
 * parseConflict('conflict: Chicken\nplayers: {...}').name; // 'Chicken'
 */
export function parseConflict(text: string): Conflict {
  try {
    return new ConflictReader(new YamlReader(text, 'conflict', MAX_CONFLICT_CHARACTERS)).conflict();
  } catch (error) {
    // The library is recursive; what its depth check lets through and still overflows is no conflict.
    if (error instanceof RangeError) {
      throw new PlacedError(
        'conflict/too-deep',
        {
          got: 'a file nested too deep to read',
          expected: 'a conflict as in docs/conflicts.md',
          next: 'write it flatter',
        },
        undefined,
      );
    }
    throw error;
  }
}

class ConflictReader {
  readonly #yaml: YamlReader;

  constructor(yaml: YamlReader) {
    this.#yaml = yaml;
  }

  conflict(): Conflict {
    const yaml = this.#yaml;
    const root = yaml.root;
    this.#refuseMisplaced(root, 'beside `players`');
    this.#refuseMisplaced(yaml.value(root, 'players'), 'in the place of a player');
    yaml.entries(root, 'a conflict', KEYS);
    const published = yaml.value(root, 'published');
    const statusQuo = yaml.value(root, 'status-quo');
    if (yaml.value(root, 'players') === undefined) {
      throw this.#withoutPlayers('a conflict without `players`', root);
    }
    const attitudes = this.#attitudes();
    const players = yaml
      .entries(yaml.value(root, 'players'), '`players`', null, 'Norland: ...')
      .map((e) => this.#player(e.key, e.value, e.keyNode, attitudes));
    if (players.length === 0) throw this.#withoutPlayers('nobody under `players`', yaml.value(root, 'players'));
    this.#refuseUnknownNames(attitudes, players);
    return {
      name: this.#name(yaml.value(root, 'conflict')),
      ...(published === undefined ? {} : { published: this.#publication(published) }),
      players,
      infeasible: this.#lines(root, 'infeasible'),
      sets: SET_KINDS.flatMap((kind) => this.#sets(kind)),
      statusQuo: statusQuo === undefined ? null : yaml.written(statusQuo, '`status-quo`'),
      forbidden: yaml.items(yaml.value(root, 'forbidden'), '`forbidden`').map((node) => this.#forbidden(node)),
      merge: this.#lines(root, 'merge'),
      comments: commentsOf(yaml.document),
    };
  }

  #name(node: unknown): string {
    if (node === undefined) return 'Conflict';
    if (isScalar(node) && node.value === null)
      throw this.#yaml.wrong(
        'not-a-word',
        '`conflict:` without a name after it',
        'a name on the same line',
        'write for instance `conflict: The border and the radar`',
        node,
      );
    return this.#yaml.text(node, '`conflict`, its name');
  }

  #withoutPlayers(got: string, node: unknown): PlacedError {
    const next = 'write under `players:` each name on a line of its own, as `Norland:`, and what it can do below it';
    return this.#yaml.wrong('no-players', got, 'players with their options', next, node);
  }

  #player(name: string, node: unknown, keyNode: unknown, attitudes: ReadonlyMap<string, Player['attitudes']>): Player {
    const yaml = this.#yaml;
    yaml.entries(node, `player ${name}`, PLAYER_KEYS);
    const at = yaml.place(keyNode);
    this.#refuseMisplaced(yaml.value(node, 'options'), `among the options of ${name}`);
    return {
      name,
      options: yaml
        .entries(yaml.value(node, 'options'), `the options of ${name}`, null)
        .map((e) => this.#option(e.key, e.value, e.keyNode)),
      preference: this.#preference(name, node, keyNode),
      unknown: this.#lines(node, 'unknown'),
      strongly: this.#lines(node, 'strongly'),
      attitudes: attitudes.get(name) ?? {},
      ...(at ? { at } : {}),
    };
  }

  #option(name: string, node: unknown, keyNode: unknown): Option {
    const yaml = this.#yaml;
    const at = yaml.place(keyNode);
    const place = at ? { at } : {};
    const isMapping = node !== null && typeof node === 'object' && 'items' in node;
    if (!isMapping) {
      const isSilent = node === null || node === undefined || (node as { value?: unknown }).value === null;
      return { name, says: isSilent ? name : yaml.text(node, `what \`${name}\` says`), reversible: 'yes', ...place };
    }
    this.#refuseMisplaced(node, `inside option ${name}`);
    yaml.entries(node, `option ${name}`, ['says', 'reversible']);
    const says = yaml.value(node, 'says');
    const reversible = yaml.value(node, 'reversible');
    return {
      name,
      says: says === undefined ? name : yaml.text(says, `what \`${name}\` says`),
      reversible: reversible === undefined ? 'yes' : yaml.word(reversible, `\`reversible\` of ${name}`, DIRECTIONS),
      ...place,
    };
  }

  #preference(name: string, node: unknown, keyNode: unknown): Preference {
    const yaml = this.#yaml;
    const given = ['prefers', 'ranks', 'weights'].filter((key) => yaml.value(node, key) !== undefined);
    if (given.length !== 1) {
      const got = given.length === 0 ? `${name} without preferences` : `${given.join(' and ')} of ${name}`;
      throw yaml.wrong(
        given.length === 0 ? 'no-preferences' : 'two-preferences',
        got,
        'one of `prefers`, `ranks`, `weights`',
        'say what the player prefers in one of the three ways',
        keyNode,
      );
    }
    const rest = yaml.value(node, 'rest');
    if (given[0] === 'ranks') {
      const order = yaml.written(yaml.value(node, 'ranks'), `the ranking of ${name}`);
      return {
        kind: 'ranking',
        order,
        rest: rest === undefined ? 'must-be-ranked' : yaml.word(rest, '`rest`', ['last', 'must-be-ranked']),
      };
    }
    if (rest !== undefined)
      throw yaml.wrong('unknown-key', '`rest` without a ranking', '`rest` beside `ranks`', 'remove it', rest);
    if (given[0] === 'prefers') {
      return {
        kind: 'priorities',
        priorities: yaml.items(yaml.value(node, 'prefers'), `what ${name} prefers`).map((item) => this.#priority(item)),
      };
    }
    const weights = yaml
      .entries(yaml.value(node, 'weights'), `the weights of ${name}`, null)
      .map(({ key, keyNode: option, value }) => {
        const at = yaml.place(option);
        return { option: key, weight: yaml.number(value, `the weight of ${key}`), ...(at ? { at } : {}) };
      });
    return { kind: 'weights', weights };
  }

  #priority(node: unknown): Priority {
    const yaml = this.#yaml;
    const isMapping = node !== null && typeof node === 'object' && 'items' in node;
    if (!isMapping) return { ...yaml.written(node, 'a priority'), because: [], place: 'firm' };
    yaml.entries(node, 'a priority', ['says', 'because', 'place']);
    const place = yaml.value(node, 'place');
    return {
      ...yaml.written(yaml.value(node, 'says'), '`says` of a priority', node),
      because: yaml
        .items(yaml.value(node, 'because'), '`because`')
        .map((item) => yaml.text(item, 'the id of a statement')),
      place: place === undefined ? 'firm' : yaml.word(place, '`place`', ['firm', 'open']),
    };
  }

  #sets(kind: OptionSet['kind']): OptionSet[] {
    const yaml = this.#yaml;
    return yaml.items(yaml.value(yaml.root, kind), `\`${kind}\``).map((node) => {
      const at = yaml.place(node);
      const options = yaml.items(node, `a set of \`${kind}\``).map((item) => yaml.written(item, 'an option'));
      return { kind, options, ...(at ? { at } : {}) };
    });
  }

  #forbidden(node: unknown): ForbiddenMove {
    const yaml = this.#yaml;
    yaml.entries(node, 'a forbidden move', ['player', 'from', 'to']);
    const part = (key: string): Written => yaml.written(yaml.value(node, key), `\`${key}\` of a forbidden move`, node);
    return { player: part('player'), from: part('from'), to: part('to') };
  }

  #attitudes(): Map<string, Player['attitudes']> {
    const yaml = this.#yaml;
    const rows = yaml.entries(yaml.value(yaml.root, 'attitudes'), '`attitudes`', null);
    return new Map(
      rows.map(({ key, value }) => [
        key,
        Object.fromEntries(
          yaml
            .entries(value, `the attitudes of ${key}`, null)
            .map((e) => [e.key, yaml.word(e.value, 'an attitude', ATTITUDES)]),
        ),
      ]),
    );
  }

  /** Told before anything else, because what follows from a wrong indentation says little about it. */
  #refuseMisplaced(node: unknown, where: string): void {
    if (!isMap(node)) return;
    for (const { key } of node.items) {
      if (!isScalar(key) || !ONLY_OF_PLAYERS.includes(String(key.value))) continue;
      throw this.#yaml.wrong(
        'misplaced-key',
        `\`${key.value}\` ${where}`,
        `\`${key.value}\` inside a player, beside \`options\``,
        'indent it as far as the `options` of its player',
        key,
      );
    }
  }

  #refuseUnknownNames(attitudes: ReadonlyMap<string, Player['attitudes']>, players: readonly Player[]): void {
    const names = players.map((p) => p.name);
    for (const name of [...attitudes].flatMap(([from, row]) => [from, ...Object.keys(row)])) {
      if (names.includes(name)) continue;
      throw this.#yaml.wrong(
        'unknown-player',
        `\`${name}\` in \`attitudes\` is not a player`,
        names.join(', '),
        'mend the name',
        this.#yaml.value(this.#yaml.root, 'attitudes'),
      );
    }
  }

  #publication(node: unknown): Publication {
    const yaml = this.#yaml;
    yaml.entries(node, '`published`', PUBLICATION_KEYS);
    const texts = ['title', 'reference', 'doi', 'note'].flatMap((key) => {
      const value = yaml.value(node, key);
      return value === undefined ? [] : [[key, yaml.text(value, `\`${key}\``)]];
    });
    const year = yaml.value(node, 'year');
    const equilibria = yaml.value(node, 'equilibria');
    return {
      ...Object.fromEntries(texts),
      ...(year === undefined ? {} : { year: yaml.number(year, '`year`') }),
      ...(equilibria === undefined
        ? {}
        : {
            equilibria: Object.fromEntries(
              yaml
                .entries(equilibria, '`equilibria`', null)
                .map((e) => [e.key, yaml.items(e.value, 'equilibria').map((n) => yaml.number(n, 'a state number'))]),
            ),
          }),
    };
  }

  #lines(node: unknown, key: string): Written[] {
    return this.#yaml
      .items(this.#yaml.value(node, key), `\`${key}\``)
      .map((item) => this.#yaml.written(item, `a line of \`${key}\``));
  }
}
