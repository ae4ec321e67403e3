/** Why a place of a text was read as it was: what the lexicon saw there, what came of it, and what did not. */
import type { Reading } from '../base/reading.ts';
import { isOverlap, type Span } from '../base/span.ts';
import type { Attribution, Statement } from '../base/statement.ts';
import { actTrials } from './acts/acts.ts';
import { ACT_ENTRIES } from './lexicon/acts.ts';
import { CONNECTIVES, type Connective } from './lexicon/connectives.ts';
import { HARD_NEGATIVES } from './lexicon/hard-negatives.ts';
import { createPatternIndex } from './lexicon/pattern.ts';
import { RULES } from './lexicon/rules.ts';
import { SAYING, type SayingEntry } from './lexicon/saying.ts';
import type { Prose } from './text/prose.ts';
import { type ReadingOptions, type Workings, workings } from './workings.ts';

export const FIRING_OUTCOMES = ['fired', 'blocked', 'nearly'] as const;
/** `fired`: a statement or attribution came of it. `blocked`: a hard negative took it out. `nearly`: it matched and nothing came of it. */
export type FiringOutcome = (typeof FIRING_OUTCOMES)[number];

export const FIRING_ROLES = ['act', 'condition', 'saying', 'hard-negative'] as const;
export type FiringRole = (typeof FIRING_ROLES)[number];

/** A lexicon entry that matched words of the sentence. */
export interface Firing {
  /** The entry's id: the place to mend. */
  readonly entry: string;
  readonly role: FiringRole;
  readonly span: Span;
  readonly quote: string;
  readonly outcome: FiringOutcome;
  /** What the entry asks for beside its words, or what blocked it. */
  readonly note: string;
  /** Where the entry's fact comes from. */
  readonly source: string;
}

/** What was seen around a place. */
export interface Why {
  /** The sentence at the place, or the next one. */
  readonly sentence: Span;
  readonly quote: string;
  /** By place, then by role. */
  readonly firings: readonly Firing[];
  /** What stands in the sentence. */
  readonly statements: readonly Statement[];
  readonly attributions: readonly Attribution[];
}

/** Ids that stand in a table: their matches are shown where they match. */
const TABLES: ReadonlySet<string> = new Set(
  [...ACT_ENTRIES, ...CONNECTIVES, ...HARD_NEGATIVES, ...SAYING.values()].map(({ id }) => id),
);

interface Scene {
  readonly found: Workings;
  readonly parts: Prose;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly statements: readonly Statement[];
  readonly attributions: readonly Attribution[];
}

/**
 * Returns why the sentence at `offset` was read as it was; `null` where the text has no sentence at or after it. `options` are
 * those of the reading.
 */
export function whyRead(made: Reading, offset: number, options: ReadingOptions = {}): Why | null {
  const { document, statements, attributions } = made;
  const found = workings(document, options);
  const { parts } = found;
  const index = parts.sentences.findIndex(({ span }) => offset < span[1]);
  const sentence = parts.sentences[index];
  if (sentence === undefined) return null;
  const { span } = sentence;
  const isHere = (spans: readonly Span[]): boolean => spans.some((other) => isOverlap(other, span));
  const here = statements.filter((s) => isHere([...s.content, ...s.conditions.map((c) => c.span)]));
  const said = attributions.filter((a) => isHere([...a.source, ...a.cue, ...a.content]));
  const { first, last } = sentence;
  const scene = { found, parts, sentence: index, first, last, statements: here, attributions: said };
  const matched = [...acts(scene), ...conditions(scene), ...sayings(scene), ...negatives(scene)];
  const firings = [...matched, ...rules(scene, matched)];
  firings.sort((a, b) => a.span[0] - b.span[0] || FIRING_ROLES.indexOf(a.role) - FIRING_ROLES.indexOf(b.role));
  return {
    sentence: span,
    quote: document.text.slice(span[0], span[1]),
    firings,
    statements: here,
    attributions: said,
  };
}

/** What became of every match of an act entry, in the reader's own words. */
function acts({ parts, found, sentence, statements }: Scene): Firing[] {
  const { parsed: syntax, stage } = found;
  const place = parts.sentences[sentence];
  if (place === undefined || stage === null) return [];
  const { voices, who } = stage;
  const trials = actTrials({ prose: parts, syntax, voices, who, sentence: place, s: sentence });
  return trials.map(({ first, last, entry: id, outcome, reason }): Firing => {
    const source = [...ACT_ENTRIES, ...RULES].find((e) => e.id === id)?.source ?? '';
    const at = placeOf(parts, first, last);
    const made = madeOf(id, at.span, statements);
    if (reason === null && made.length === 0)
      return {
        entry: id,
        role: 'act',
        ...at,
        outcome: 'nearly',
        note: 'nobody was found who could have said it',
        source,
      };
    const note = reason ?? `makes ${made.map(({ act }) => act).join(', ')}`;
    return { entry: id, role: 'act', ...at, outcome, note, source };
  });
}

/** The statements that an entry made by words at a place: what an act becomes at last may be another act than its entry's. */
function madeOf(entry: string, place: Span, statements: readonly Statement[]): readonly Statement[] {
  const made = statements.filter((s) => s.by.includes(entry));
  const there = made.filter((s) => s.content.some((span) => isOverlap(span, place)));
  return there.length > 0 ? there : made;
}

/** Rules of the code that made a statement here and are entries of no table, so that no match shows them. */
function rules(scene: Scene, shown: readonly Firing[]): Firing[] {
  const known = new Set(shown.filter(({ outcome }) => outcome === 'fired').map(({ entry }) => entry));
  const found = new Map<string, Firing>();
  for (const statement of scene.statements) {
    const { by, conditions } = statement;
    for (const [i, id] of by.entries()) {
      if (known.has(id) || TABLES.has(id) || found.has(id)) continue;
      // `by` ends with the rule of each condition, in their order
      const condition = conditions[i - (by.length - conditions.length)];
      const isCondition = condition !== undefined && id.startsWith('condition/');
      const span = isCondition ? condition.span : statement.content[0]!;
      const quote = scene.parts.text.slice(span[0], span[1]);
      const note = `a rule of the code, for the ${statement.act}`;
      const role = isCondition ? 'condition' : id.startsWith('saying/') || !/^[a-z]+\//.test(id) ? 'saying' : 'act';
      found.set(id, {
        entry: id,
        role,
        span,
        quote,
        outcome: 'fired',
        note,
        source: RULES.find((r) => r.id === id)?.source ?? '',
      });
    }
  }
  return [...found.values()];
}

function conditions(scene: Scene): Firing[] {
  const found = createPatternIndex(CONNECTIVES).matches(scene.parts.words, scene.first, scene.last);
  return found.map(({ first, last, entry }) => {
    const place = placeOf(scene.parts, first, last);
    const isUsed = scene.statements.some(
      (s) => s.by.includes(entry.id) && s.conditions.some((c) => isOverlap(c.span, place.span)),
    );
    return {
      entry: entry.id,
      role: 'condition',
      ...place,
      outcome: isUsed ? 'fired' : 'nearly',
      note: conditionNote(entry),
      source: entry.source,
    };
  });
}

const WHERE: Record<Connective['where'], string> = {
  always: 'of any act',
  future: 'of an act about the future, never of a demand',
  negative: 'of a refusal only',
  bargain: 'of an offer or an acceptance',
  harm: 'of a threat only',
  initial: 'at the head of its clause only',
};

function conditionNote({ kind, takes, where }: Connective): string {
  return `${kind}, before ${takes === 'alone' ? 'nothing (it points back)' : takes === 'either' ? 'a clause or a phrase' : `a ${takes}`}, ${WHERE[where]}`;
}

function sayings(scene: Scene): Firing[] {
  const found: Firing[] = [];
  for (let i = scene.first; i < scene.last; i++) {
    const entry = SAYING.get(scene.parts.words.lemma[i] ?? '');
    if (entry === undefined) continue;
    const place = placeOf(scene.parts, i, i + 1);
    const isUsed = scene.attributions.some(({ cue }) => cue.some((span) => isOverlap(span, place.span)));
    found.push({
      entry: entry.id,
      role: 'saying',
      ...place,
      outcome: isUsed ? 'fired' : 'nearly',
      note: sayingNote(entry),
      source: entry.source,
    });
  }
  return found;
}

function sayingNote({ frames, except }: SayingEntry): string {
  if (frames !== '*') return `in the frames ${[...frames].join(', ')}`;
  return except.size === 0 ? 'in every frame' : `in every frame but ${[...except].join(', ')}`;
}

function negatives(scene: Scene): Firing[] {
  const found = createPatternIndex(HARD_NEGATIVES).matches(scene.parts.words, scene.first, scene.last);
  return found.map(({ first, last, entry }) => ({
    entry: entry.id,
    role: 'hard-negative',
    ...placeOf(scene.parts, first, last),
    outcome: 'fired',
    note: `no ${entry.acts.join(', ')} here`,
    source: entry.source,
  }));
}

function placeOf(parts: Prose, first: number, last: number): { span: Span; quote: string } {
  const span: Span = [parts.words.start[first] ?? 0, parts.words.end[last - 1] ?? 0];
  return { span, quote: parts.text.slice(span[0], span[1]) };
}
