/**
 * Formulas over options, as priorities and constraints are written.
 *
 * `not` binds closest, then `and`, `or`; `iff` and `if` bind least and two of them in one line need parentheses.
 * `a if b` is true where b is false or a is true. Represented as a tree; positions are offsets into the text.
 */
import { nearMiss } from '../base/near-miss.ts';
import type { Place } from '../base/place.ts';
import { ConflictError } from './conflict-error.ts';

/** A formula's tree; `option` is the option's index in the order of writing. */
export type Formula =
  | { readonly op: 'option'; readonly option: number }
  | { readonly op: 'not'; readonly of: Formula }
  | { readonly op: 'and' | 'or' | 'if' | 'iff'; readonly left: Formula; readonly right: Formula };

/** What names mean inside a formula. */
export interface Vocabulary {
  /** Index of the option called `name` (`dam` or `Upstream.dam`), or why there is none. */
  option(name: string): number | 'unknown' | 'ambiguous';
  /** Every name that may be written, for near misses. */
  readonly names: Iterable<string>;
}

/** Words that cannot name an option. */
export const KEYWORDS: readonly string[] = ['not', 'and', 'or', 'if', 'iff', 'none'];
/** The longest formula that is read, in UTF-16 units, and the deepest nesting. */
export const FORMULA_LIMITS = { length: 10_000, depth: 200 } as const;
/** How an option is written: letters, digits, `_` and `-`, beginning with a letter. */
export const OPTION_NAME = /^[\p{L}][\p{L}\p{M}\p{N}_-]*$/u;

const TOKEN = /\s*(?:([()])|([\p{L}][\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}][\p{L}\p{M}\p{N}_-]*)?))/uy;

interface Token {
  readonly word: string;
  readonly at: number;
}

/**
 * Reads a formula.
 *
 * @throws {ConflictError} `conflict/formula-too-long`, `conflict/formula-too-deep`, `conflict/not-a-formula`,
 * `conflict/unknown-option` (with the near miss), `conflict/ambiguous-option`, `conflict/ambiguous-formula` (two of `if`, `iff`).
 * @example
 * parseFormula('dam if not guarantee', vocabulary); // {op: 'if', left: dam, right: {op: 'not', of: guarantee}}
 */
export function parseFormula(text: string, vocabulary: Vocabulary, place?: Place): Formula {
  if (text.length > FORMULA_LIMITS.length) {
    throw new ConflictError(
      'conflict/formula-too-long',
      {
        got: `a formula of ${text.length.toLocaleString('en')} characters`,
        expected: `at most ${FORMULA_LIMITS.length.toLocaleString('en')}`,
        next: 'split it into several lines',
      },
      place,
    );
  }
  return new FormulaReader(text, vocabulary, place).whole();
}

/** Writes a formula in the fewest parentheses that read back as the same tree. */
export function formatFormula(formula: Formula, names: readonly string[]): string {
  switch (formula.op) {
    case 'option':
      return names[formula.option]!;
    case 'not':
      return `not ${bracketed(formula.of, names, STRENGTH.not)}`;
    case 'and':
    case 'or':
      // The reader builds chains to the left, so a right operand of the same kind keeps its parentheses.
      return `${bracketed(formula.left, names, STRENGTH[formula.op])} ${formula.op} ${bracketed(formula.right, names, STRENGTH[formula.op] + 1)}`;
    default:
      return `${bracketed(formula.left, names, STRENGTH.or)} ${formula.op} ${bracketed(formula.right, names, STRENGTH.or)}`;
  }
}

const STRENGTH = { if: 1, iff: 1, or: 2, and: 3, not: 4, option: 5 } as const;

function bracketed(formula: Formula, names: readonly string[], atLeast: number): string {
  const text = formatFormula(formula, names);
  return STRENGTH[formula.op] < atLeast ? `(${text})` : text;
}

/** Whether the formula holds where `taken` says which options are taken. The plain definition. */
export function isTrue(formula: Formula, taken: (option: number) => boolean): boolean {
  switch (formula.op) {
    case 'option':
      return taken(formula.option);
    case 'not':
      return !isTrue(formula.of, taken);
    case 'and':
      return isTrue(formula.left, taken) && isTrue(formula.right, taken);
    case 'or':
      return isTrue(formula.left, taken) || isTrue(formula.right, taken);
    case 'if':
      return isTrue(formula.left, taken) || !isTrue(formula.right, taken);
    case 'iff':
      return isTrue(formula.left, taken) === isTrue(formula.right, taken);
  }
}

/** The options that a formula names, ascending, each once. */
export function optionsOf(formula: Formula, into: Set<number> = new Set()): number[] {
  if (formula.op === 'option') into.add(formula.option);
  else if (formula.op === 'not') optionsOf(formula.of, into);
  else {
    optionsOf(formula.left, into);
    optionsOf(formula.right, into);
  }
  return [...into].sort((a, b) => a - b);
}

/** Recursive descent; one method a level of binding. */
class FormulaReader {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #place: Place | undefined;
  readonly #tokens: Token[];
  #next = 0;
  #depth = 0;

  constructor(text: string, vocabulary: Vocabulary, place: Place | undefined) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#place = place;
    this.#tokens = this.#split();
  }

  whole(): Formula {
    if (this.#tokens.length === 0) throw this.#wrong('nothing', 'an option or a formula', this.#text.length);
    const formula = this.#conditional();
    const rest = this.#tokens[this.#next];
    if (rest) throw this.#wrong(`\`${rest.word}\``, 'and, or, if, iff, or the end of the line', rest.at);
    return formula;
  }

  #conditional(): Formula {
    if (++this.#depth > FORMULA_LIMITS.depth) throw this.#tooDeep();
    const left = this.#chain('or');
    const op = this.#word();
    if (op !== 'if' && op !== 'iff') {
      this.#depth--;
      return left;
    }
    this.#next++;
    const right = this.#chain('or');
    const second = this.#tokens[this.#next];
    if (second && (second.word === 'if' || second.word === 'iff')) {
      throw new ConflictError(
        'conflict/ambiguous-formula',
        {
          got: `a second \`${second.word}\` in \`${this.#excerpt()}\``,
          expected: 'one `if` or `iff` in a line',
          next: 'put parentheses around one of them',
        },
        this.#at(second.at),
      );
    }
    this.#depth--;
    return { op, left, right };
  }

  #chain(op: 'or' | 'and'): Formula {
    const part = (): Formula => (op === 'or' ? this.#chain('and') : this.#negation());
    let left = part();
    let length = 1;
    while (this.#word() === op) {
      // A chain is a tree to the left: its length is depth for whoever walks it.
      if (++length + this.#depth > FORMULA_LIMITS.depth * 4) throw this.#tooLong(op, length - 1);
      this.#next++;
      left = { op, left, right: part() };
    }
    return left;
  }

  #negation(): Formula {
    if (this.#word() !== 'not') return this.#atom();
    if (++this.#depth > FORMULA_LIMITS.depth) throw this.#tooDeep();
    this.#next++;
    const of = this.#negation();
    this.#depth--;
    return { op: 'not', of };
  }

  #atom(): Formula {
    const token = this.#tokens[this.#next];
    if (!token) throw this.#wrong('the end of the line', 'an option', this.#text.length);
    this.#next++;
    if (token.word === '(') {
      const inner = this.#conditional();
      const close = this.#tokens[this.#next];
      if (close?.word !== ')') {
        throw this.#wrong(close ? `\`${close.word}\`` : 'the end of the line', '`)`', close?.at ?? this.#text.length);
      }
      this.#next++;
      return inner;
    }
    if (token.word === ')' || KEYWORDS.includes(token.word))
      throw this.#wrong(`\`${token.word}\``, 'an option', token.at);
    return { op: 'option', option: this.#option(token) };
  }

  #option(token: Token): number {
    const found = this.#vocabulary.option(token.word);
    if (found === 'unknown') throw unknownOption(token.word, this.#vocabulary.names, this.#at(token.at));
    if (found === 'ambiguous') {
      throw new ConflictError(
        'conflict/ambiguous-option',
        {
          got: `\`${token.word}\`, which several players have`,
          expected: 'one option',
          next: `write the player too: \`Player.${token.word}\``,
        },
        this.#at(token.at),
      );
    }
    return found;
  }

  #word(): string | undefined {
    return this.#tokens[this.#next]?.word;
  }

  #split(): Token[] {
    const tokens: Token[] = [];
    let at = 0;
    const end = this.#text.trimEnd().length;
    while (at < end) {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(this.#text);
      if (!match) {
        const start = at + (/^\s*/.exec(this.#text.slice(at))?.[0].length ?? 0);
        throw this.#wrong(
          `\`${[...this.#text.slice(start, start + 8)][0] ?? ''}\``,
          'an option, not, and, or, if, iff or parentheses',
          start,
        );
      }
      const word = match[1] ?? match[2]!;
      tokens.push({ word, at: TOKEN.lastIndex - word.length });
      at = TOKEN.lastIndex;
    }
    return tokens;
  }

  #tooLong(op: 'or' | 'and', length: number): ConflictError {
    return new ConflictError(
      'conflict/formula-too-deep',
      {
        got: `a chain of more than ${length} parts joined by \`${op}\``,
        expected: `at most ${length} parts here`,
        next: 'write it as several lines',
      },
      this.#place,
    );
  }

  #tooDeep(): ConflictError {
    return new ConflictError(
      'conflict/formula-too-deep',
      {
        got: `a formula nested more than ${FORMULA_LIMITS.depth} deep`,
        expected: `at most ${FORMULA_LIMITS.depth} levels`,
        next: 'write it more simply, or as several lines',
      },
      this.#place,
    );
  }

  #wrong(got: string, expected: string, at: number): ConflictError {
    return new ConflictError(
      'conflict/not-a-formula',
      { got: `${got} in \`${this.#excerpt()}\``, expected, next: 'priorities read like `talks if recognition`' },
      this.#at(at),
    );
  }

  #excerpt(): string {
    return this.#text.length > 60 ? `${this.#text.slice(0, 57)}...` : this.#text;
  }

  #at(offset: number): Place | undefined {
    return this.#place && { line: this.#place.line, column: this.#place.column + offset };
  }
}

/** The error for a name that is no option, with what was probably meant. */
export function unknownOption(name: string, names: Iterable<string>, place: Place | undefined): ConflictError {
  const near = nearMiss(name, names);
  return new ConflictError(
    'conflict/unknown-option',
    {
      got: `\`${name.slice(0, 64)}\` is not an option${near ? `: did you mean \`${near}\`?` : ''}`,
      expected: near ? `\`${near}\` or another option` : 'an option of one of the players',
      next: near ? `write \`${near}\`` : `the options are ${[...names].slice(0, 12).join(', ')}`,
    },
    place,
  );
}
