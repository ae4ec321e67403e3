/**
 * Reads YAML nodes with their places: what a door for a hand-written file needs on top of the library. Only mappings,
 * sequences and scalars: anchors and aliases are refused, so that no small file can unfold into a large one.
 */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml';
import type { ErrorParts } from '../base/errors.ts';
import { nearMiss } from '../base/near-miss.ts';
import { type Place, PlacedError } from '../base/place.ts';

/** A parsed document and where its parts stand. */
export class YamlReader {
  readonly root: YAMLMap;
  readonly document: ReturnType<typeof parseDocument>;
  readonly #area: string;
  readonly #lines = new LineCounter();

  /**
   * @param area First part of the error codes.
   * @throws {PlacedError} `area/not-yaml`, `area/too-long`, `area/not-a-mapping`, `area/alias`.
   */
  constructor(text: string, area: string, mostCharacters: number) {
    this.#area = area;
    if (text.length > mostCharacters) {
      throw this.wrong(
        'too-long',
        `a file of ${text.length.toLocaleString('en')} characters`,
        `at most ${mostCharacters.toLocaleString('en')}`,
        'leave something out',
      );
    }
    this.#refuseDepth(text);
    this.document = parseDocument(text, { lineCounter: this.#lines, keepSourceTokens: false, uniqueKeys: true });
    const error = this.document.errors[0];
    if (error) {
      throw new PlacedError(`${area}/not-yaml`, mended(error, text), this.#placeAt(error.pos[0]));
    }
    const { contents } = this.document;
    if (!isMap(contents)) {
      const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
      const parts = {
        got: isEmpty ? 'an empty file' : 'a file that is no list of `key: value`',
        expected: '`key: value` lines',
        next: 'begin with `conflict: NAME`',
      };
      throw new PlacedError(`${area}/not-a-mapping`, parts, this.place(contents) ?? { line: 1, column: 1 });
    }
    this.root = contents;
  }

  /** Where a node begins; inside the quotes of a quoted one. */
  place(node: unknown): Place | undefined {
    const range = (node as Node | null | undefined)?.range;
    if (!range) return undefined;
    const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    return this.#placeAt(range[0] + (isQuoted ? 1 : 0));
  }

  /** The pairs of a mapping, in order; an absent one is empty. Keys outside `known` are errors with their near miss. */
  entries(
    node: unknown,
    what: string,
    known: readonly string[] | null,
    example = known ? `${known[0]}: ...` : 'a1: what it means',
  ): { key: string; keyNode: Scalar; value: unknown }[] {
    if (node === null || node === undefined || (isScalar(node) && node.value === null)) return [];
    this.#refuseAlias(node);
    if (!isMap(node))
      throw this.wrong(
        'not-a-mapping',
        `${shown(node)} as ${what}`,
        '`key: value` lines',
        `write lines like \`${example}\``,
        node,
      );
    return node.items.map((pair: Pair) => {
      this.#refuseAlias(pair.key);
      this.#refuseAlias(pair.value);
      if (!isScalar(pair.key))
        throw this.wrong('not-a-key', `${shown(pair.key)} as a key`, 'a word', 'write a word before the colon', node);
      const key = this.#scalarText(pair.key);
      if (known && !known.includes(key)) throw this.#unknownKey(key, what, known, pair.key);
      return { key, keyNode: pair.key, value: pair.value };
    });
  }

  /** The value of one key of a mapping whose keys are known. */
  value(node: unknown, key: string): unknown {
    const value = isMap(node) ? node.get(key, true) : undefined;
    this.#refuseAlias(value);
    return value;
  }

  /** The items of a sequence; an absent one is empty. */
  items(node: unknown, what: string): unknown[] {
    if (node === null || node === undefined || (isScalar(node) && node.value === null)) return [];
    this.#refuseAlias(node);
    if (!isSeq(node))
      throw this.wrong(
        'not-a-list',
        `${shown(node)} as ${what}`,
        'a list',
        `write ${what} as lines that begin with \`- \`, or in [ ]`,
        node,
      );
    for (const item of node.items) this.#refuseAlias(item);
    return node.items;
  }

  /** A scalar as the words that were written: `08` stays `08`, `no` stays `no`. What is missing is missing from `within`. */
  text(node: unknown, what: string, within?: unknown): string {
    this.#refuseAlias(node);
    if (!isScalar(node) || node.value === null)
      throw this.wrong(
        'not-a-word',
        `${shown(node)} as ${what}`,
        'words on one line',
        `write ${what} as plain text`,
        node ?? within,
      );
    return this.#scalarText(node);
  }

  /** Words and their place. */
  written(node: unknown, what: string, within?: unknown): { text: string; at?: Place } {
    const text = this.text(node, what, within);
    const at = this.place(node);
    return at ? { text, at } : { text };
  }

  /** A number. */
  number(node: unknown, what: string): number {
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw this.wrong('not-a-number', `${shown(node)} as ${what}`, 'a number', 'write digits', node);
  }

  /** One of a few words. */
  word<W extends string>(node: unknown, what: string, words: readonly W[]): W {
    const text = this.text(node, what);
    const found = words.find((w) => w === text);
    if (found !== undefined) return found;
    const near = nearMiss(text, words);
    throw this.wrong(
      'unknown-word',
      `\`${text.slice(0, 60)}\` as ${what}`,
      words.map((w) => `\`${w}\``).join(', '),
      near ? `write \`${near}\`` : 'write one of these',
      node,
    );
  }

  wrong(code: string, got: string, expected: string, next: string, node?: unknown): PlacedError {
    return new PlacedError(`${this.#area}/${code}`, { got, expected, next }, this.place(node));
  }

  #scalarText(node: Scalar): string {
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  }

  #unknownKey(key: string, what: string, known: readonly string[], node: Scalar): PlacedError {
    const near = nearMiss(key, known);
    const got = `\`${key.slice(0, 60)}\` in ${what}${near ? `: did you mean \`${near}\`?` : ''}`;
    return this.wrong(
      'unknown-key',
      got,
      `one of ${known.join(', ')}`,
      near ? `write \`${near}\`` : 'remove it or use one of these',
      node,
    );
  }

  #refuseAlias(node: unknown): void {
    if (isAlias(node))
      throw this.wrong('alias', 'a YAML alias (`*name`)', 'what it stands for, written out', 'replace the alias', node);
  }

  /** The parser below is recursive: what is nested deeper than any conflict is refused before it is asked. */
  #refuseDepth(text: string): void {
    const most = 40;
    let depth = 0;
    for (const [index, line] of text.split('\n', 200_000).entries()) {
      if (/^\s*#/.test(line)) continue;
      const lead = /^[\s\-?:]*/.exec(line)?.[0] ?? '';
      const marks = lead.replace(/\s/g, '').length;
      let column = 0;
      for (const c of line) {
        column++;
        if (c === '[' || c === '{') depth++;
        else if (c === ']' || c === '}') depth--;
        if (depth > most) break;
      }
      if (depth > most || marks > most || lead.length > 400) {
        throw new PlacedError(
          `${this.#area}/too-deep`,
          {
            got: `brackets, dashes or indentation more than ${most} deep`,
            expected: 'a conflict as in docs/conflicts.md',
            next: 'write it flatter',
          },
          { line: index + 1, column: depth > most ? column : 1 },
        );
      }
      if (depth < 0) depth = 0;
    }
  }

  #placeAt(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }
}

/** What is wrong with the YAML, in words for whoever wrote it; the library's own for what is rare. */
function mended(error: YAMLParseError, text: string): ErrorParts {
  switch (error.code) {
    case 'BAD_INDENT':
      return {
        got: 'a line that begins at another column than the lines beside which it stands',
        expected: 'lines that belong together one under the other',
        next: 'indent it as far as they are',
      };
    case 'TAB_AS_INDENT':
      return { got: 'a tab as indentation', expected: 'spaces', next: 'put spaces in its place' };
    case 'DUPLICATE_KEY': {
      const name = /^["']?([^"':\n]*[^"':\s])/.exec(text.slice(error.pos[0]))?.[1] ?? '';
      return {
        got: `\`${name.slice(0, 60)}\` a second time in one place`,
        expected: 'each name once',
        next: 'rename or remove one of them',
      };
    }
    case 'MULTIPLE_DOCS':
      return {
        got: 'a second document after `---`',
        expected: 'one conflict in a file',
        next: 'give the other a file of its own',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        got: 'a second colon in what stands behind a name',
        expected: 'one `name: words` on a line',
        next: 'put quotes around words that hold a colon',
      };
    default:
      return {
        got: error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''),
        expected: 'YAML',
        next: 'mend this line',
      };
  }
}

/** A node in a few words, for errors. */
function shown(node: unknown): string {
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return 'a list';
  if (isScalar(node)) return node.value === null ? 'nothing' : `\`${String(node.value).slice(0, 60)}\``;
  return 'nothing';
}
