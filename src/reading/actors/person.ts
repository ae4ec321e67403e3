import type { ActorCode } from '../../base/index.ts';
import { type ActorEntry, isInTerm } from './entry.ts';

/** After so many years out of office a person is history: what he said, he said in office. */
const YEARS_TO_HISTORY = 30;

/** Whether an entry is one person with terms of office. */
export function isPerson(entry: ActorEntry): boolean {
  return entry.kind === 'person';
}

/**
 * The code for which a person speaks at `date`.
 *
 * In office: the state or organisation itself. Before the first office, between offices and in the thirty years after the last
 * one: `CCC:surname`, a private person. Later, or without a date: the state, since a text that names him tells history.
 */
export function personCode(entry: ActorEntry, date: string | undefined): ActorCode | null {
  const { code, terms } = entry;
  if (code === null || date === undefined || terms === undefined || terms.length === 0) return code;
  if (terms.some((term) => isInTerm(date, term))) return code;
  const last = terms
    .map((term) => term.to ?? '9999')
    .sort()
    .at(-1)!;
  if (Number(date.slice(0, 4)) - Number(last.slice(0, 4)) > YEARS_TO_HISTORY) return code;
  return privateCode(entry, code);
}

/** `USA:trump`; for a member of an organisation or group the bare surname. */
function privateCode(entry: ActorEntry, code: ActorCode): ActorCode {
  const short = entry.names.find((name) => name.short)?.text ?? entry.names[0]!.text;
  const state = /^[A-Z]{3}(?=:|$)/.exec(code)?.[0];
  return state === undefined || entry.id.startsWith('org/') ? short.toLowerCase() : `${state}:${short.toLowerCase()}`;
}
