import type { ActorCode } from '../../base/statement.ts';

/** Verbs of headlines that tell what somebody says. */
const HEADLINE =
  /^(.{2,60}?) (?:Strongly |Bitterly )?(?:denounces?|condemns?|slams?|urges?|demands?|calls? (?:for|on|upon)|accuses?|hails?|supports?|backs?|blasts?|assails?|lash(?:es)?|raps?|protests?|terms?|warns?|rejects?|asks?|reacts?|lashes|hits? (?:out )?at|refutes?|insists?|says?|vows?|agrees?)\b/i;
/** *..., : British Organizations*, *... by Bangladeshi Figures*. */
const TAIL = /(?:\bby |: |--)([^:]{3,60})$/;
/** *... Protested in Austria*. */
const HELD = /(?:ed|under fire|called for|flayed|held) (?:again )?in ([^:]{3,40})$/i;

/**
 * Returns whom the title of a state agency's report names as the one who speaks in it, or `null`. `codeOf` gives the code of a
 * phrase; an event abroad has no name, so its speakers are an `organization` of that state.
 */
export function titleSource(title: string, codeOf: (phrase: string) => ActorCode | null): ActorCode | null {
  const tail = TAIL.exec(title)?.[1];
  const named = tail === undefined ? null : codeOf(tail);
  if (named !== null) return named;
  const place = HELD.exec(title)?.[1];
  const state = place === undefined ? null : codeOf(place);
  if (state !== null && /^[A-Z]{3}$/.test(state)) return `${state}:organization`;
  const head = HEADLINE.exec(title)?.[1];
  return head === undefined ? null : codeOf(head);
}
