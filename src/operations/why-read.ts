import { ParleyError } from '../base/index.ts';
import { reading, type Why, whyRead } from '../reading/index.ts';
import { parseActors } from './actors-paper.ts';
import { document, type Source } from './capture.ts';
import { NO_EFFECTS, type Operation } from './operation.ts';

export interface WhyReadInput {
  readonly source: Source;
  /** The place: an offset in UTF-16 units into the document's text, or words that stand there (the first time counts). */
  readonly place: number | string;
  /** The YAML text of a case's own actors. */
  readonly actors?: string | undefined;
}

/** Says which lexicon entries fired in the sentence at a place, and which matched without effect. */
export const whyReadPlace: Operation<WhyReadInput, Why> = {
  name: 'why-read',
  summary: 'Says which lexicon entries fired at a place of a text, and which nearly did.',
  effects: NO_EFFECTS,
  schemas: async () => {
    const { whyReadInput, whySchema } = await import('./reading-schema.ts');
    return { input: whyReadInput, result: whySchema };
  },
  run: async ({ source, place, actors }) => {
    const options = await parseActors(actors);
    const found = reading(await document(source), options);
    const { text } = found.document;
    const offset = typeof place === 'number' ? place : text.indexOf(place);
    const why = offset < 0 || offset >= text.length ? null : whyRead(found, offset, options);
    if (why !== null) return why;
    throw new ParleyError('operations/no-such-place', {
      got: typeof place === 'number' ? `the offset ${place}` : `the words “${place}”`,
      expected: `a place in the text of \`${source.from}\`, which has ${text.length} characters`,
      next: 'take an offset from a span of the result, or words as they stand in the text',
    });
  },
};
