import { createReadStream } from 'node:fs';
import { MAX_ACTORS_BYTES } from '../operations/actors-paper.ts';
import { unreadable } from './named-source.ts';

/** Returns the text of a file of actors, cut off where it is larger than one may be: parsing it then says so. @throws {ParleyError} `cli/no-such-file`, `cli/unreadable` */
export async function actorsText(path: string): Promise<string> {
  const parts: Uint8Array[] = [];
  try {
    // `end` is inclusive: one byte more than is allowed is enough to be refused, also of an endless device.
    for await (const part of createReadStream(path, { end: MAX_ACTORS_BYTES })) parts.push(part as Uint8Array);
  } catch (error) {
    throw unreadable(path, error as NodeJS.ErrnoException);
  }
  return Buffer.concat(parts).toString('utf8');
}
