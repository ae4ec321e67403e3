import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createRandom } from '../base/index.ts';
import { type ReadCollectionInput, type ReadItem, readCollection } from './index.ts';

const OUTPUT = { format: 'jsonl' } as const;
const SENTENCES = [
  'Minister Ode said that Norland would lift the ban only if Sudland releases the crew.',
  'The talks went on until noon.',
  '"Unless the patrols stop, we will close the straits," the spokesman warned.',
];

/** A collection of `count` short documents, every tenth line broken. */
function collection(count: number): Buffer {
  const random = createRandom(5);
  const lines = Array.from({ length: count }, (_, i) => {
    if (i % 10 === 9) return 'no json';
    const text = Array.from({ length: 1 + random.integer(4) }, () => random.pick(SENTENCES)).join(' ');
    return JSON.stringify({ id: `n-${i}`, text, language: 'en' });
  });
  return Buffer.from(`${lines.join('\n')}\n`);
}

/** The bytes in pieces that cut lines and characters anywhere. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function items(chunks: AsyncIterable<Uint8Array>, rest: Partial<ReadCollectionInput> = {}): Promise<ReadItem[]> {
  const found: ReadItem[] = [];
  for await (const item of await readCollection.run({ chunks, from: 'c.jsonl', output: OUTPUT, ...rest }))
    found.push(item);
  return found;
}

test('the same bytes come out at any number of workers, in the order of the input', async () => {
  const bytes = collection(300);
  const one = await items(pieces(bytes, 1000), { workers: 1 });
  const three = await items(pieces(gzipSync(bytes), 77), { workers: 3 });
  assert.deepEqual(three, one);
  assert.deepEqual(
    one.map(({ from }) => from),
    Array.from({ length: 300 }, (_, i) => `c.jsonl:${i + 1}`),
  );
});

test('a line that cannot be read is an item of its own and the others are read', async () => {
  const outcomes = (await items(pieces(collection(20), 50), { workers: 1 })).map(({ outcome }) => outcome);
  assert.equal(outcomes.filter((outcome) => outcome === 'failed').length, 2);
  assert.equal(outcomes[9], 'failed');
});

test('a line is answered before the next one arrives', async () => {
  let answered: (() => void) | undefined;
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for (const id of ['a', 'b', 'c']) {
      const answer = new Promise<void>((resolve) => {
        answered = resolve;
      });
      yield Buffer.from(`${JSON.stringify({ id, text: SENTENCES[0] })}\n`);
      await answer; // Would wait for ever if the line were held back.
    }
  };
  const seen: string[] = [];
  for await (const item of await readCollection.run({ chunks: chunks(), from: '-', output: OUTPUT, workers: 2 })) {
    if (item.outcome === 'read') seen.push(JSON.parse(item.output).id);
    answered?.();
  }
  assert.deepEqual(seen, ['a', 'b', 'c']);
});

test('no more of an endless input is taken than is under way', async () => {
  let taken = 0;
  const endless = async function* (): AsyncGenerator<Uint8Array> {
    const bytes = collection(100);
    for (;;) {
      taken++;
      yield bytes;
    }
  };
  let count = 0;
  for await (const _ of await readCollection.run({ chunks: endless(), from: '-', output: OUTPUT, workers: 1 })) {
    if (++count === 1000) break;
  }
  assert.ok(taken < 30, `${taken} pieces were taken for ten pieces of output`);
});

test('a run that is stopped rejects with the reason, also while it waits for input', { timeout: 5000 }, async () => {
  const controller = new AbortController();
  const stuck = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${JSON.stringify({ id: 'a', text: SENTENCES[0] })}\n`);
    await new Promise(() => {});
  };
  const run = await readCollection.run(
    { chunks: stuck(), from: '-', output: OUTPUT, workers: 1 },
    { signal: controller.signal },
  );
  await assert.rejects(
    async () => {
      for await (const _ of run) controller.abort();
    },
    { name: 'AbortError' },
  );
});

test('a file of actors that is no YAML is one error, before anything is read', async () => {
  await assert.rejects(items(pieces(collection(3), 50), { actors: 'a: [' }), { code: 'operations/actors-not-yaml' });
});

test('what the user says of the documents stands in every record', async () => {
  const [first] = await items(pieces(collection(1), 50), { metadata: { publisher: 'Norland Gazette' }, workers: 1 });
  assert.equal(first?.outcome === 'read' && JSON.parse(first.output).publisher, 'Norland Gazette');
});
