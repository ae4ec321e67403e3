import type { ActorCode } from '../../base/index.ts';
import { type ActorEntry, isInTerm } from './entry.ts';
import { folded } from './name-trie.ts';

/** After so many years out of office a person is history: what he said, he said in office. */
const YEARS_TO_HISTORY = 30;

/** Whether an entry is one person with terms of office. */
export function isPerson(entry: ActorEntry): boolean {
  return entry.kind === 'person';
}

/** Whether an entry is a public figure who never spoke for the state while in the table. */
export function isFigure(entry: ActorEntry): boolean {
  return entry.id.includes('/figures/');
}

/** Whether a person is in office at `date`; without a date he is. */
export function serves(entry: ActorEntry, date: string | undefined): boolean {
  return date === undefined || entry.terms === undefined || entry.terms.some((term) => isInTerm(date, term));
}

/**
 * The code for which a person speaks at `date`.
 *
 * In office: the state or organisation itself. Before the first office, between offices and in the thirty years after the last
 * one: `CCC:surname`, a private person. Later, or without a date: the state, since a text that names him tells history. North Korea
 * is the exception: whoever is named there speaks for the state, and names are too few to tell one official from another.
 */
export function personCode(entry: ActorEntry, date: string | undefined): ActorCode | null {
  const { code, terms } = entry;
  if (code === null || date === undefined || terms === undefined || serves(entry, date)) return code;
  if (code === 'PRK' || isOfGroup(code)) return code;
  const last = terms
    .map((term) => term.to ?? '9999')
    .sort()
    .at(-1)!;
  if (Number(date.slice(0, 4)) - Number(last.slice(0, 4)) > YEARS_TO_HISTORY) return code;
  return privateCode(entry, code);
}

/** A group's people stay the group's: who leaves it leaves the news. */
function isOfGroup(code: ActorCode): boolean {
  return code.includes(':') || /^\p{Ll}/u.test(code);
}

/** `USA:trump`; for who served an organisation the bare surname. */
function privateCode(entry: ActorEntry, code: ActorCode): ActorCode {
  const short = entry.names.find((name) => name.short)?.text ?? entry.names[0]!.text;
  const state = /^[A-Z]{3}(?=:|$)/.exec(code)?.[0];
  return state === undefined || entry.id.startsWith('org/') ? folded(short) : `${state}:${folded(short)}`;
}
