import { ParleyError } from '../base/index.ts';
import type { ReadingOptions } from '../reading/index.ts';

/**
 * Parses the text of a case's own `actors.yaml` into the reader's options; what its entries may hold is the reader's to say.
 *
 * @throws {ParleyError} `operations/actors-not-yaml`
 */
export async function parseActors(text: string | undefined): Promise<ReadingOptions> {
  if (text === undefined) return {};
  const { parse } = await import('yaml');
  try {
    return { actors: parse(text, { maxAliasCount: 100 }) };
  } catch (error) {
    throw new ParleyError('operations/actors-not-yaml', {
      got: `a file of actors that is no YAML: ${(error as Error).message.split('\n')[0]}`,
      expected: 'a list of actors as docs/read.md shows',
      next: 'mend that line',
    });
  }
}
