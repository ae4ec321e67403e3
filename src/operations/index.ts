/** The use cases: one list that every face offers. */
import { catalog } from './catalog.ts';
import { evolve } from './evolve.ts';
import { graph } from './graph.ts';
import { inverse } from './inverse.ts';
import type { Operation } from './operation.ts';
import { paths } from './paths.ts';
import { read } from './read.ts';
import { readCollection } from './read-collection.ts';
import { robust } from './robust.ts';
import { solve } from './solve.ts';
import { why } from './why.ts';
import { whyReadPlace } from './why-read.ts';

export type { Firing, Why } from '../reading/index.ts';
export type { Metadata, Source } from './capture.ts';
export { type CatalogInput, type CatalogResult, catalog } from './catalog.ts';
export { type EvolveInput, type EvolveResult, evolve } from './evolve.ts';
export { type GraphInput, type GraphResult, graph } from './graph.ts';
export { type InverseInput, type InverseResult, inverse } from './inverse.ts';
export { type Context, type Effects, jsonSchema, type Operation, type Schemas } from './operation.ts';
export { type OutputOptions, outputHeader, type ReadingWriter, readingWriter } from './output.ts';
export { type PathsInput, type PathsResult, paths } from './paths.ts';
export { type ReadInput, read } from './read.ts';
export { type ReadCollectionInput, readCollection } from './read-collection.ts';
export { type FailedItem, itemError, type ReadItem } from './read-item.ts';
export { type RobustInput, type RobustResult, robust } from './robust.ts';
export { type Selection, selected } from './selection.ts';
export { type SolveInput, type SolveResult, solve } from './solve.ts';
export { OUTPUT_FORMATS, type OutputFormat } from './vocabulary.ts';
export { type WhyInput, type WhyResult, why } from './why.ts';
export { type WhyReadInput, whyReadPlace } from './why-read.ts';

/** Every operation, in the order in which help and documentation list them. */
export const operations: readonly Operation<never, unknown>[] = [
  read,
  readCollection,
  whyReadPlace,
  solve,
  why,
  evolve,
  inverse,
  robust,
  paths,
  graph,
  catalog,
];
