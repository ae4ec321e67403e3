/** Parley as a library: the vocabulary, and reading. */
export * from './base/index.ts';
export { type ReadingOptions, reading, statements } from './reading/index.ts';
