import { isClauseStart, isQuoteMark } from '../syntax/clause-end.ts';
import { DAYS } from '../syntax/noun-phrases.ts';
import { afterSettings, infinitiveAfter, isInfinitive, isSettingPhrase, objectEnd } from '../syntax/objects.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { groupOf } from '../syntax/verb-groups.ts';
import type { Prose } from '../text/prose.ts';

/** What follows a verb of saying: how its content is joined to it, and where it begins. */
export interface Complement {
  /**
   * - `that`, `wh`, `clause`: *said that they left*, *asked whether...*, *said they left*
   * - `to`, `ing`: *vowed to leave*, *suggested leaving*
   * - `quote`: *said, "We left."*, *said: We left.*
   * - `clear`: *made (it) clear that*, *let it be known that*
   * - `np`: *denied the report*; `adj`: *seemed ready*
   * - `np-that`, `np-wh`, `np-clause`, `np-quote`, `np-to`, `np-as`, `np-np`, `np-for`: the same after somebody who is told, urged, called something
   * - `p:WORD`: a preposition and a phrase, *called for talks*; `p:WORD-to` where an infinitive follows, *called on them to leave*
   * - `none`: nothing, as after *"We left," she said*
   */
  readonly frame: string;
  /** First word of the content; for `none`, the word after the verb. */
  readonly at: number;
  /** The word after the cue: beyond the verb group where a particle or preposition belongs to it. */
  readonly cueLast: number;
}

const WH: ReadonlySet<string> = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'which']);

/** Returns the complements that can be read after a verb group that ends before word `at`, the nearest first. */
export function complementsAfter(prose: Prose, syntax: Syntax, at: number, limit: number): readonly Complement[] {
  const { words } = prose;
  let i = at;
  let cueLast = at;
  // a particle: pointed out that
  if (
    /^(?:out|up|back|down|off|in)$/.test(words.lower[i] ?? '') &&
    !((syntax.phrases.of[i + 1] ?? -1) >= 0 && words.lower[i] === 'in')
  ) {
    i++;
    cueLast = i;
  }
  if (words.lower[i] === 'on' && (words.lower[i + 1] === ':' || words.lower[i + 1] === ',')) cueLast = ++i;
  const found: Complement[] = [];
  const plain = madeClear(prose, i, limit);
  if (plain !== null) found.push(plain);
  const direct = simple(prose, syntax, i, limit);
  if (direct !== null) found.push({ ...direct, cueLast: words.lower[i] === ':' ? i + 1 : cueLast });
  const prep = preposition(prose, syntax, i, limit);
  if (prep !== null) found.push(...prep);
  const object = isSettingPhrase(prose, syntax, i) ? i : objectEnd(prose, syntax, i, limit);
  if (object > i) {
    const after = afterObject(prose, syntax, i, object, limit);
    if (after !== null) found.push({ ...after, cueLast });
  }
  const setting = afterSettings(prose, syntax, i, limit);
  if (setting > i) {
    const far = simple(prose, syntax, setting, limit);
    if (far !== null && far.frame !== 'to' && far.frame !== 'ing')
      found.push({ ...far, cueLast: words.lower[setting] === ':' && setting === i ? setting + 1 : cueLast });
  }
  if (object > i) found.push({ frame: 'np', at: i, cueLast });
  if (found.length === 0 || setting >= limit - 1) found.push({ frame: 'none', at: i, cueLast });
  return found;
}

/** *[made] it clear that*, *[made] plain whether*, *[let] it be known that*. */
function madeClear(prose: Prose, i: number, limit: number): Complement | null {
  const { words } = prose;
  let at = words.lower[i] === 'it' ? i + 1 : i;
  if (words.lower[at] === 'be') at++;
  if (!/^(?:clear|plain|known|explicit)$/.test(words.lower[at] ?? '')) return null;
  while (at + 1 < limit && words.class[at + 1] === 'ADV' && !WH.has(words.lower[at + 1] ?? '')) at++;
  const next = words.lower[at + 1] ?? '';
  return at + 1 < limit && (next === 'that' || WH.has(next)) ? { frame: 'clear', at: at + 1, cueLast: at + 1 } : null;
}

/** A complement that begins at word `i` itself. */
function simple(prose: Prose, syntax: Syntax, i: number, limit: number): { frame: string; at: number } | null {
  const { words } = prose;
  if (i >= limit) return null;
  const lower = words.lower[i] ?? '';
  if (lower === ':') return { frame: 'quote', at: i + 1 };
  if (lower === ',' && isQuoteMark(words.lower[i + 1] ?? '')) return { frame: 'quote', at: i + 1 };
  if (isQuoteMark(lower)) return { frame: 'quote', at: i };
  if (
    lower === 'that' &&
    (words.class[i] === 'SCONJ' || isClauseStart(prose, syntax, i + 1) || isQuoteMark(words.lower[i + 1] ?? ''))
  )
    return { frame: 'that', at: i };
  if (lower === 'that' && words.class[i] !== 'DET') return { frame: 'that', at: i };
  if (lower === ',' && words.lower[i + 1] === 'that') return null;
  if (WH.has(lower)) return { frame: 'wh', at: i };
  if (isClauseStart(prose, syntax, i)) return { frame: 'clause', at: i };
  const group = groupOf(syntax.verbs, i);
  if (group !== undefined && group.first === i) {
    if (group.form === 'infinitive') return { frame: 'to', at: i };
    if (group.form === 'gerund') return { frame: 'ing', at: i };
  }
  if (words.class[i] === 'ADJ' && (syntax.phrases.of[i] ?? -1) < 0) return { frame: 'adj', at: i };
  return null;
}

function preposition(prose: Prose, syntax: Syntax, i: number, limit: number): Complement[] | null {
  const { words } = prose;
  const lower = words.lower[i] ?? '';
  if (words.class[i] !== 'ADP' && lower !== 'to' && words.class[i] !== 'SCONJ') return null;
  if ((syntax.verbs.of[i] ?? -1) >= 0 || i + 1 >= limit || !/^[a-z]+$/.test(lower)) return null;
  const object = infinitiveAfter(prose, syntax, i + 1, limit);
  const found: Complement[] = [];
  const next = groupOf(syntax.verbs, object);
  if (object > i + 1 && next?.first === object && next.form === 'infinitive')
    found.push({ frame: `p:${lower}-to`, at: i + 1, cueLast: i + 1 });
  found.push({ frame: `p:${lower}`, at: i + 1, cueLast: i + 1 });
  return found;
}

/** After an object: told them [that], urged them [to], called them [liars]. */
function afterObject(
  prose: Prose,
  syntax: Syntax,
  from: number,
  object: number,
  limit: number,
): { frame: string; at: number } | null {
  const { words } = prose;
  const infinitive = infinitiveAfter(prose, syntax, from, limit);
  if (infinitive > object && isInfinitive(syntax, infinitive)) return { frame: 'np-to', at: from };
  const settled = afterSettings(prose, syntax, object, limit);
  for (const i of settled > object ? [object, settled] : [object]) {
    if (words.lower[i] === 'that' && isVerbNext(syntax, i + 1)) continue;
    const next = simple(prose, syntax, i, limit);
    if (
      next !== null &&
      next.frame !== 'adj' &&
      !(next.frame === 'wh' && /^(?:who|which|where|when|if)$/.test(words.lower[i] ?? ''))
    )
      return {
        frame: `np-${next.frame}`,
        at: next.frame === 'to' || next.frame === 'ing' || next.frame === 'adj' ? from : next.at,
      };
    if (next?.frame === 'wh' && /^(?:if|whether)$/.test(words.lower[i] ?? '')) return { frame: 'np-wh', at: i };
  }
  const lower = words.lower[object] ?? '';
  if (lower === 'as') return { frame: 'np-as', at: from };
  if (words.class[object] === 'ADP' && (lower === 'to' || lower === 'with' || lower === 'on' || lower === 'against'))
    return { frame: `np-p:${lower}`, at: from };
  if (lower === 'for' || lower === 'of' || lower === 'over') return { frame: `np-${lower}`, at: from };
  if ((syntax.phrases.of[object] ?? -1) >= 0 && !DAYS.has(words.lower[object] ?? ''))
    return { frame: 'np-np', at: from };
  if (words.class[object] === 'ADJ') return { frame: 'np-adj', at: from };
  return null;
}

/** Whether a finite verb begins at `i`: *that* before it is a relative. */
function isVerbNext(syntax: Syntax, i: number): boolean {
  const verb = groupOf(syntax.verbs, i);
  return verb?.first === i && verb.form === 'finite';
}
