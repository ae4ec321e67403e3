/** One thread of the pool: lines come in, items go out. The work is the same as in the process that starts it. */
import { parentPort, workerData } from 'node:worker_threads';
import { reading } from '../reading/index.ts';
import { type CollectionLine, collectionItem } from '../sources/index.ts';
import { parseActors } from './actors-paper.ts';
import { readingWriter } from './output.ts';
import { type Batch, failedItem, type ReadItem } from './read-item.ts';
import type { ReaderSettings } from './reader-pool.ts';
import { selected } from './selection.ts';

const { from, metadata, actors, selection, output } = workerData as ReaderSettings;
const [options, written] = await Promise.all([parseActors(actors), readingWriter(output)]);

async function readItem(line: CollectionLine): Promise<ReadItem> {
  const name = `${from}:${line.line}`;
  try {
    const item = await collectionItem(line, { from });
    if ('error' in item) return failedItem(name, item.error);
    const found = selected(reading({ ...item.document, ...metadata }, options), selection);
    return { outcome: 'read', from: name, output: written(found), statements: found.statements.length };
  } catch (error) {
    return failedItem(name, error);
  }
}

parentPort!.on('message', async (batch: Batch) => {
  const items: ReadItem[] = [];
  for (const line of batch) items.push('bytes' in line ? await readItem(line) : line);
  parentPort!.postMessage(items);
});
