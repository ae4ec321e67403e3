import type { Reading } from '../base/index.ts';
import { reading } from '../reading/index.ts';
import { parseActors } from './actors-paper.ts';
import { document, type Source } from './capture.ts';
import { NO_EFFECTS, type Operation } from './operation.ts';
import { type Selection, selected } from './selection.ts';
import { selectionWithCodes } from './selection-codes.ts';

export interface ReadInput {
  readonly source: Source;
  /** The YAML text of a case's own actors. */
  readonly actors?: string | undefined;
  readonly selection?: Selection | undefined;
}

/** Reads one document: bytes in, statements and attributions out. */
export const read: Operation<ReadInput, Reading> = {
  name: 'read',
  summary: 'Reads a document: who said what to whom, which act, on which conditions.',
  effects: NO_EFFECTS,
  schemas: async () => {
    const { readInput, readingSchema } = await import('./reading-schema.ts');
    return { input: readInput, result: readingSchema };
  },
  run: async ({ source, actors, selection }) => {
    const options = await parseActors(actors);
    const wanted = selectionWithCodes(selection, options);
    return selected(reading(await document(source), options), wanted);
  },
};
