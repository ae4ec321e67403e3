/** The use cases: one list that every face offers. */
import type { Operation } from './operation.ts';
import { read } from './read.ts';
import { readCollection } from './read-collection.ts';
import { whyReadPlace } from './why-read.ts';

export type { Metadata, Source } from './capture.ts';
export { type Context, type Effects, jsonSchema, type Operation, type Schemas } from './operation.ts';
export { type OutputOptions, outputHeader, type ReadingWriter, readingWriter } from './output.ts';
export { type ReadInput, read } from './read.ts';
export { type ReadCollectionInput, readCollection } from './read-collection.ts';
export { type FailedItem, itemError, type ReadItem } from './read-item.ts';
export { type Selection, selected } from './selection.ts';
export { OUTPUT_FORMATS, type OutputFormat } from './vocabulary.ts';

/** Every operation, in the order in which help and documentation list them. */
export const operations: readonly Operation<never, unknown>[] = [read, readCollection, whyReadPlace];
export type { Firing, Why } from '../reading/index.ts';
export { type WhyReadInput, whyReadPlace } from './why-read.ts';
