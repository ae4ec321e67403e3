import { Document, isCollection, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Conflict, Option, Player, Priority, Written } from '../conflict/conflict.ts';
import { addComments } from './yaml-comments.ts';

/**
 * Writes a conflict as a person would: most important first, what is usual left out, comments where they stood.
 *
 * @example
 * parseConflict(formatConflict(conflict)); // the same conflict, places apart
 */
export function formatConflict(conflict: Conflict): string {
  const document = new Document(plain(conflict));
  layOut(document.contents as unknown as YAMLMap);
  addComments(document, conflict.comments);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The conflict as plain values, in the order of writing. */
function plain(conflict: Conflict): Record<string, unknown> {
  const texts = (lines: readonly Written[]): string[] => lines.map((l) => l.text);
  const attitudes = conflict.players.filter((p) => Object.keys(p.attitudes).length > 0);
  const sets = Map.groupBy(conflict.sets, (set) => set.kind);
  return withoutEmpty({
    conflict: conflict.name,
    published: conflict.published,
    players: new Map(conflict.players.map((p) => [p.name, plainPlayer(p)])),
    infeasible: texts(conflict.infeasible),
    ...Object.fromEntries([...sets].map(([kind, list]) => [kind, list.map((set) => texts(set.options))])),
    'status-quo': conflict.statusQuo?.text,
    forbidden: conflict.forbidden.map((f) => ({ player: f.player.text, from: f.from.text, to: f.to.text })),
    merge: texts(conflict.merge),
    attitudes: new Map(attitudes.map((p) => [p.name, new Map(Object.entries(p.attitudes))])),
  });
}

function plainPlayer({ options, preference, unknown, strongly }: Player): Record<string, unknown> {
  const rest = withoutEmpty({ unknown: unknown.map((u) => u.text), strongly: strongly.map((s) => s.text) });
  const own = options.length === 0 ? {} : { options: new Map(options.map((o) => [o.name, plainOption(o)])) };
  if (preference.kind === 'priorities') return { ...own, prefers: preference.priorities.map(plainPriority), ...rest };
  if (preference.kind === 'weights')
    return { ...own, weights: new Map(preference.weights.map((w) => [w.option, w.weight])), ...rest };
  return { ...own, ranks: preference.order.text, ...(preference.rest === 'last' ? { rest: 'last' } : {}), ...rest };
}

function plainOption({ name, says, reversible }: Option): unknown {
  if (reversible !== 'yes') return says === name ? { reversible } : { says, reversible };
  return says === name ? null : says;
}

function plainPriority({ text, because, place }: Priority): unknown {
  if (because.length === 0 && place === 'firm') return text;
  return { says: text, ...(because.length > 0 ? { because } : {}), ...(place === 'open' ? { place } : {}) };
}

function withoutEmpty(value: Record<string, unknown>): Record<string, unknown> {
  const isEmpty = (v: unknown): boolean =>
    v === undefined || v === null || (Array.isArray(v) && v.length === 0) || (v instanceof Map && v.size === 0);
  return Object.fromEntries(Object.entries(value).filter(([, v]) => !isEmpty(v)));
}

/** Lists of players and priorities on lines of their own, everything smaller in one line. */
function layOut(root: YAMLMap): void {
  for (const pair of root.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (key === 'players' && isMap(pair.value))
      for (const player of pair.value.items) layOutPlayer(player.value as YAMLMap);
    else if (key === 'published' && isMap(pair.value)) inOneLine(pair.value.get('equilibria', true));
    else if (key !== 'infeasible' && isCollection(pair.value))
      for (const item of pair.value.items) inOneLine(isSeq(pair.value) ? item : (item as { value: unknown }).value);
  }
}

function layOutPlayer(player: YAMLMap): void {
  if (!isMap(player)) return;
  for (const pair of (player as YAMLMap).items) {
    if (isMap(pair.value)) for (const option of pair.value.items) inOneLine(option.value);
    else if (isSeq(pair.value)) for (const item of pair.value.items) inOneLine(item);
  }
}

function inOneLine(node: unknown): void {
  if (isCollection(node as Node)) (node as YAMLMap).flow = true;
}
