/**
 * What kinds of miss does the reader make? For coded sets beside the checkout (`../shared`), counts where each coded statement
 * was lost: not found (was it attributed? did a lexicon entry match?), found in other bounds, another act, another speaker or
 * addressee. `node bench/reading-misses.ts [SET...]`; by default the training sets, which may be read freely.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Document, Span, Statement } from '../src/base/index.ts';
import { attributions } from '../src/reading/attribution/attributions.ts';
import { reading } from '../src/reading/index.ts';
import { ACT_ENTRIES } from '../src/reading/lexicon/acts.ts';
import { createPatternIndex } from '../src/reading/lexicon/pattern.ts';
import { type Prose, prose } from '../src/reading/text/prose.ts';

interface Coded extends Pick<Statement, 'speaker' | 'addressee' | 'act' | 'content'> {
  readonly speaker_text: string | null;
}
interface CodedDocument {
  readonly text: string;
  readonly publisher: string;
  readonly date: string;
  readonly title: string;
  readonly statements: readonly Coded[];
}

const shared = resolve(import.meta.dirname, '../../shared/data');
const named = process.argv.slice(2);
const sets = named.length > 0 ? named : ['silver-train', 'written-train'];
const index = createPatternIndex(ACT_ENTRIES);

const length = (spans: readonly Span[]): number => spans.reduce((n, [from, to]) => n + to - from, 0);
const common = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((n, [s, e]) => n + b.reduce((m, [t, f]) => m + Math.max(0, Math.min(e, f) - Math.max(s, t)), 0), 0);
const overlap = (a: readonly Span[], b: readonly Span[]): number =>
  common(a, b) / (length(a) + length(b) - common(a, b) || 1);

/** Whether an entry of the coded act matches in the content. */
function hasCue(parts: Prose, coded: Coded): boolean {
  return coded.content.some(([from, to]) => {
    const first = parts.words.end.findIndex((end) => end > from);
    let last = first;
    while (last < parts.words.length && parts.words.start[last]! < to) last++;
    return index.matches(parts.words, first, last).some((m) => m.entry.act === coded.act);
  });
}

function kindOf(coded: Coded, found: readonly Statement[], text: string): string {
  const best = found.reduce<Statement | null>(
    (b, s) => (b === null || overlap(s.content, coded.content) > overlap(b.content, coded.content) ? s : b),
    null,
  );
  const near = best === null ? 0 : overlap(best.content, coded.content);
  if (best !== null && near >= 0.5) {
    if (best.act !== coded.act) return '3 found, another act';
    if (best.speaker !== coded.speaker && best.addressee !== coded.addressee) return '6 found, both parties differ';
    if (best.speaker !== coded.speaker) return '4 found, the speaker differs';
    return best.addressee === coded.addressee ? '7 right' : '5 found, the addressee differs';
  }
  if (near > 0.15) return '2 found in other bounds';
  const parts = prose(text);
  const voiced = attributions(parts).some((a) => common(a.content, coded.content) * 2 > length(coded.content));
  const whose = coded.speaker_text ? (voiced ? 'attributed' : 'not attributed') : 'the document speaks';
  return `1 not found: ${whose}, ${hasCue(parts, coded) ? 'an entry matches' : 'no entry matches'}`;
}

for (const set of sets) {
  const path = resolve(shared, `${set}.jsonl`);
  if (!existsSync(path)) {
    console.log(`${set}: ${path} is not there`);
    continue;
  }
  const counts = new Map<string, number>();
  const documents = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  for (const line of documents) {
    const { text, publisher, date, title, statements } = JSON.parse(line) as CodedDocument;
    const source = {
      id: 'd',
      from: set,
      language: 'en',
      mediaType: 'text/plain',
      sha256: '',
      textSha256: '',
      warnings: [],
    };
    const document: Document = { ...source, text, publisher, date, title };
    const found = reading(document).statements;
    for (const coded of statements) {
      const kind = kindOf(coded, found, text);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  console.log(`${set}: ${documents.length} documents`);
  for (const [kind, n] of [...counts].sort()) console.log(`  ${String(n).padStart(5)}  ${kind.slice(2)}`);
}
