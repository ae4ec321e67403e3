/** A move as a sentence about who would do it: *wants USA to “withdraw”*, *PRK would “close the straits”*. */
import type { Act, Condition, Move, Statement } from '../base/index.ts';
import { visible } from './visible.ts';

const NOBODY = 'somebody';
/** Words that open a noun phrase, a phrase of place or time, or a finite form of *be*: what follows is no bare verb. */
const NO_VERBS = new Set(
  `a an the this that these those my your his her its our their no any some all both each every more most much many few
  fewer less enough another other such it he she they we you i who what which there in on at to of for from with within
  without by as about against before after beyond under over until upon likewise only even also is are was were am been
  being has had does did an end peace`.split(/\s+/),
);
const SAID_BEFORE_A_VERB =
  /(?:^|[\s"“'‘(])(?:to|not|never|will|would|shall|should|must|may|might|can|could|cannot|let|do|does|did|\p{L}+n['’]t|\p{L}+ly|['’]ll|['’]d)["“'‘\s]*$/iu;
/** Behind a verb with an object of its own; a plural or an adjective in `-ed` has none. */
const OBJECT = /^\S+\s+["“]?(?:the|a|an|this|that|these|those|its|his|her|their|our|your|my|it|them|us|to)\b/i;

export type Shape = 'verb' | 'finite' | 'noun';

/**
 * Tells whether words open with a bare verb (*withdraw its troops*), a finite one or a participle with an object (*provoked the
 * North*), or with neither (*its complaint*, *more years*). `before` is what the text has in front of them: words that open a
 * clause by themselves are taken for an order.
 */
export function shape(words: string, before: string): Shape {
  const first = /^["“'‘(\s]*([\p{L}'’-]+)/u.exec(words)?.[1] ?? '';
  const lower = first.toLowerCase();
  if (first === '' || NO_VERBS.has(lower) || /['’]s?$/.test(lower)) return 'noun';
  // a capital inside a clause is a name: "should Mexico roll ..."
  if (first !== lower && before.trim() !== '') return 'noun';
  if (SAID_BEFORE_A_VERB.test(before)) return /ing$/.test(lower) && lower.length > 5 ? 'noun' : 'verb';
  if (/(?:[^s]s|ed)$/.test(lower) && OBJECT.test(words)) return 'finite';
  if (/(?:[^s]s|ed|ing|ion|ment|ness|ity)$/.test(lower)) return 'noun';
  return before.trim() === '' || /[,;:.]["”]?\s*$|\b(?:and|or)\s*$/.test(before) ? 'verb' : 'noun';
}

/** The move without its speaker's wish where the act says it: a demand wants, a refusal will not, the others would. */
export function moveText(statement: Statement, move: Move): string {
  const found = shape(move.does, textBefore(statement.content, statement.quote, move));
  const whom = move.to === null || move.to === statement.addressee || move.to === statement.speaker ? '' : move.to;
  const toward = whom === '' ? '' : ` -> ${visible(whom)}`;
  if (statement.act === 'demand') return wish(move, found) + toward;
  const who = visible(move.actor ?? NOBODY);
  if (found !== 'verb') return `${who}: ${move.not ? 'not ' : ''}${quoted(move.does)}${toward}`;
  return `${who} ${auxiliary(statement.act, move, statement)} ${quoted(move.does)}${toward}`;
}

function auxiliary(act: Act, { actor, not }: Move, { speaker }: Statement): string {
  if (act !== 'refusal') return not ? 'would not' : 'would';
  if (actor !== null && actor !== speaker) return not ? 'is not to stop' : 'is not to';
  return not ? 'will not agree not to' : 'will not';
}

/** What the speaker asks for by a condition; `null` where the condition's own words say it. */
export function askText(condition: Condition): string | null {
  const { asks, quote, span, actor } = condition;
  if (asks === null || (!asks.not && quote.includes(asks.does))) return null;
  return wish({ ...asks, actor: asks.actor ?? actor }, shape(asks.does, textBefore([span], [quote], asks)));
}

function wish({ actor, does, not }: Move, found: Shape): string {
  const who = visible(actor ?? NOBODY);
  if (found === 'verb') return `wants ${who} ${not ? 'not to' : 'to'} ${quoted(does)}`;
  if (found === 'finite' && not) return `wants ${who} not to do this: ${quoted(does)}`;
  return `wants ${not ? 'an end to ' : ''}${quoted(does)}`;
}

/** The words of the fragment in which a move stands, up to it; nothing where it stands in none. */
function textBefore(spans: Statement['content'], quotes: readonly string[], { span }: Move): string {
  const i = spans.findIndex(([start, end]) => span[0] >= start && span[1] <= end);
  return i < 0 ? '' : (quotes[i] ?? '').slice(0, span[0] - spans[i]![0]);
}

/** Words of the text, in marks that do not mix with the straight ones inside them. */
export function quoted(words: string): string {
  return `“${visible(words).replace(/\s+/g, ' ')}”`;
}
