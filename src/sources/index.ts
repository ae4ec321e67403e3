/** Bytes -> documents. Takes bytes, never a path or an address: those are the command line's. */
export { type CaptureOptions, capturedDocument } from './captured-document.ts';
export {
  assertCollection,
  type CollectionItem,
  type CollectionLine,
  type CollectionOrigin,
  collectionItem,
  collectionItems,
  collectionLines,
  isCollection,
} from './collection.ts';
export type { Origin } from './content.ts';
export { FORMATS, type Format, format } from './format.ts';
export { language } from './language.ts';
export { MAX_BYTES, MAX_LINE_BYTES } from './limits.ts';
export type { Metadata } from './metadata.ts';
