import type { Document } from '../base/index.ts';
import { capturedDocument, type Metadata } from '../sources/index.ts';

export { assertCollection, isCollection, type Metadata } from '../sources/index.ts';

/** Bytes with the name under which the user knows them. */
export interface Source {
  readonly bytes: Uint8Array;
  /** A path, a URL or `-`: for messages and for telling formats apart, never opened here. */
  readonly from: string;
  /** The address that answered and the media type that it declared, where the bytes were fetched. */
  readonly url?: string;
  readonly mediaType?: string;
  /** What the user says of the document; it wins over what the document says of itself. */
  readonly metadata?: Metadata;
}

/** Returns the document that a source is. @throws {ParleyError} `sources/...` */
export function document({ bytes, metadata = {}, ...origin }: Source): Promise<Document> {
  return capturedDocument(bytes, { ...origin, flags: metadata });
}
