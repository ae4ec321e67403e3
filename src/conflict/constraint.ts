import type { Place } from '../base/place.ts';
import type { Conflict, OptionSet } from './conflict.ts';
import { ConflictError } from './conflict-error.ts';
import { feasibleStates } from './feasible.ts';
import { type Formula, parseFormula, unknownOption, type Vocabulary } from './formula.ts';

/** What must hold in a feasible state, with the words that demand it. */
export interface Constraint {
  readonly formula: Formula;
  readonly says: string;
  readonly at: Place | undefined;
}

/** What the `infeasible` formulas and option sets of a conflict demand of every state. */
export function constraints(conflict: Conflict, vocabulary: Vocabulary): Constraint[] {
  const cuts = conflict.infeasible.map(({ text, at }): Constraint => {
    const formula = parseFormula(text, vocabulary, at);
    return { formula: { op: 'not', of: formula }, says: `infeasible: ${text}`, at };
  });
  return [...cuts, ...conflict.sets.flatMap((set) => setConstraints(set, vocabulary))];
}

function setConstraints(set: OptionSet, vocabulary: Vocabulary): Constraint[] {
  const options = set.options.map(({ text, at }): Formula => {
    const option = vocabulary.option(text);
    if (typeof option === 'string') throw unknownOption(text, vocabulary.names, at);
    return { op: 'option', option };
  });
  if (options.length === 0) {
    throw new ConflictError(
      'conflict/empty-set',
      { got: `an empty ${set.kind} set`, expected: 'options', next: 'name them or remove the set' },
      set.at,
    );
  }
  const says = `${set.kind}: [${set.options.map((o) => o.text).join(', ')}]`;
  const wanted: Formula[] = [];
  if (set.kind !== 'at-most-one') wanted.push(options.reduce((left, right) => ({ op: 'or', left, right })));
  if (set.kind !== 'at-least-one') {
    for (const [i, a] of options.entries()) {
      for (const b of options.slice(i + 1)) wanted.push({ op: 'not', of: { op: 'and', left: a, right: b } });
    }
  }
  return wanted.map((formula) => ({ formula, says, at: set.at }));
}

/** The error for constraints that leave no state: names a smallest group of them that contradict each other. */
export function withoutState(options: number, all: readonly Constraint[]): ConflictError {
  // Dropping lines one by one asks for the feasible states each time, so only where that is quick.
  const core = options <= 16 ? contradiction(options, all) : all;
  const lines = [...new Set(core.map((c) => c.says))];
  return new ConflictError(
    'conflict/no-feasible-state',
    {
      got: `no feasible state: ${lines
        .slice(0, 4)
        .map((l) => `\`${l.slice(0, 80)}\``)
        .join(' and ')} contradict ${lines.length === 1 ? 'itself' : 'each other'}`.replace(
        'contradict itself',
        'rules out every state',
      ),
      expected: 'at least one state in which every constraint holds',
      next: 'remove or loosen one of them',
    },
    core[0]?.at,
  );
}

/** Drops every line without which the rest still contradict each other. */
function contradiction(options: number, all: readonly Constraint[]): readonly Constraint[] {
  let core = all;
  for (const says of new Set(all.map((c) => c.says))) {
    const rest = core.filter((c) => c.says !== says);
    if (
      feasibleStates(
        options,
        rest.map((c) => c.formula),
      ).length === 0
    )
      core = rest;
  }
  return core;
}
