import type { Document } from '../base/document.ts';
import type { Warning } from '../base/errors.ts';
import type { Reading } from '../base/reading.ts';
import type { Span } from '../base/span.ts';
import type { Attribution, Statement } from '../base/statement.ts';
import type { ActProposal } from './acts/proposal.ts';
import { lexiconHash } from './lexicon/hash.ts';
import { frames } from './speech.ts';
import { type Setting, statementsOf } from './statements.ts';
import { saidTime } from './time/index.ts';
import { type ReadingOptions, type Stage, type Workings, workings } from './workings.ts';

/** What the reader is called in a result's method. */
const NAME = 'lexicon';
const VERSION = '0.1.0';
/** Languages that the lexicon knows; `und` is tried, since a few words are hard to place. */
const LANGUAGES: ReadonlySet<string> = new Set(['en', 'und']);

/**
 * Returns a document with the statements and attributions that stand in it: statements by the first character of their
 * content, then by act. Pure: the same input gives the same output, to the byte.
 *
 * A document in a language that the lexicon does not know has no statements and the warning `reading/language-not-supported`.
 *
 * @throws {ParleyError} `reading/bad-actors-file` where `options.actors` cannot be used.
 * @example
 * reading(document).statements[0]?.act; // 'offer'
 */
export function reading(document: Document, options: ReadingOptions = {}): Reading {
  const method = { name: NAME, version: VERSION, lexicon: lexiconHash(), parameters: {} };
  if (!LANGUAGES.has(document.language)) {
    const warnings = [...document.warnings, unknownLanguage(document.language)];
    return { document, statements: [], attributions: [], method, warnings };
  }
  const found = workings(document, options);
  const setting = found.stage === null ? null : settingOf(document.id, found, found.stage);
  return {
    document,
    statements: setting === null ? [] : found.proposals.flatMap((p) => statementsOf(setting, p)).sort(inOrder),
    attributions: found.said.map(({ source, cue, content }): Attribution => ({ source, cue, content })),
    method,
    warnings: document.warnings,
  };
}

/** Returns the statements of a document: `reading(document, options).statements`. */
export function statements(document: Document, options: ReadingOptions = {}): readonly Statement[] {
  return reading(document, options).statements;
}

function inOrder(a: Statement, b: Statement): number {
  return (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0) || (a.act < b.act ? -1 : a.act > b.act ? 1 : 0);
}

function unknownLanguage(language: string): Warning {
  return {
    code: 'reading/language-not-supported',
    message: `the text is in \`${language}\` and the lexicon knows English: no statements were looked for`,
  };
}

function settingOf(documentId: string, found: Workings, stage: Stage): Setting {
  return {
    documentId,
    prose: found.parts,
    syntax: found.parsed,
    resolution: stage.resolution,
    isFrame: frames(found.parts, stage.speech),
    date: found.date,
    said: (proposal) => saidOf(found, stage, proposal),
    source: (proposal) => sourceOf(found, stage, proposal),
  };
}

/** When an act was said: where its attribution tells, else in the document's own time where that speaks for somebody. */
function saidOf({ parts, date, home }: Workings, { voices, speech }: Stage, proposal: ActProposal): Statement['said'] {
  const sentence = parts.sentences[proposal.sentence];
  if (sentence === undefined) return null;
  const content: Span = [
    parts.words.start[proposal.content.first] ?? 0,
    parts.words.end[proposal.content.last - 1] ?? 0,
  ];
  const source = voices.list[proposal.voice]?.source;
  const attribution = source == null ? undefined : speech.find((a) => a.source.some((s) => s[0] === source[0]));
  const cue = attribution === undefined ? [] : [...attribution.source, ...attribution.cue];
  const paragraph = parts.paragraphs[sentence.paragraph];
  const options = { ownTime: home !== null, ...(paragraph === undefined ? {} : { paragraph }) };
  return saidTime(parts.text, sentence.span, cue, [content], date, options);
}

/** The words that name who performs an act. */
function sourceOf({ parts }: Workings, { voices }: Stage, proposal: ActProposal): Span | null {
  if (proposal.performer !== null && !proposal.passive) {
    const { first, last } = proposal.performer;
    return [parts.words.start[first] ?? 0, parts.words.end[last - 1] ?? 0];
  }
  return voices.list[proposal.voice]?.source ?? null;
}
