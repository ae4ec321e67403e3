/** The schemas of what reading takes and gives, the same as the types in base/, for faces that must check or publish them. */
import { z } from 'zod';
import { ACTS, CERTAINTIES, CONDITION_KINDS, type Reading, STRENGTHS } from '../base/index.ts';
import { FIRING_OUTCOMES, FIRING_ROLES, type Why } from '../reading/index.ts';
import { OUTPUT_FORMATS } from './vocabulary.ts';

const span = z
  .tuple([z.int().min(0), z.int().min(0)])
  .readonly()
  .describe('UTF-16 offsets [start, end) into the text, end exclusive');
const actor = z
  .string()
  .nullable()
  .describe('ISO 3166-1 alpha-3 for a state, a short name for an organisation, CCC:name or name for others');
const time = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  precision: z.enum(['day', 'week', 'month', 'season', 'year', 'range']),
  span: span.nullable().describe("null where it is the document's own date"),
  assumption: z.string(),
});
const move = z
  .object({ actor, does: z.string(), to: actor, not: z.boolean(), span })
  .describe('who would do what to whom; `does` are the words at `span`');
const condition = z.object({
  span,
  quote: z.string(),
  kind: z.enum(CONDITION_KINDS),
  actor: actor.describe('who has to act for it to be met'),
  happens: z.boolean().describe('true where the act follows if it happens, false where it follows if it does not'),
  asks: move.nullable().describe('what would meet it'),
  group: z.int().describe('the same number: alternatives; different numbers: all needed'),
  deadline: time.nullable(),
});

export const statementSchema = z.object({
  id: z.string().regex(/^s-[0-9a-z]{12}$/),
  speaker: actor,
  speakerText: z.string().describe('empty where the document itself speaks'),
  speakerSpan: span.nullable(),
  addressee: actor,
  act: z.enum(ACTS),
  said: time.nullable(),
  content: z.array(span).min(1).max(3).readonly(),
  quote: z.array(z.string()).readonly().describe('the words of each fragment of `content`'),
  move: move.nullable(),
  conditions: z.array(condition).readonly(),
  strength: z.enum(STRENGTHS),
  certainty: z.enum(CERTAINTIES),
  by: z.array(z.string()).readonly().describe('the lexicon entries that made it'),
});

export const attributionSchema = z.object({
  source: z.array(span).readonly(),
  cue: z.array(span).readonly(),
  content: z.array(span).readonly(),
});

const warning = z.object({ code: z.string(), message: z.string() });
const hex = z.string().regex(/^[0-9a-f]{64}$/);

const documentSchema = z.object({
  id: z.string().regex(/^d-[0-9a-z]{12}$/),
  name: z.string().exactOptional().describe("the collection's own id"),
  text: z.string(),
  title: z.string().exactOptional(),
  publisher: z.string().exactOptional(),
  date: z.string().exactOptional(),
  language: z.string().describe('ISO 639-1, `und` where it could not be told'),
  url: z.string().exactOptional(),
  from: z.string(),
  mediaType: z.string(),
  sha256: hex.describe('of the captured bytes'),
  textSha256: hex.describe('of the text in UTF-8'),
  pages: z
    .array(z.object({ number: z.int().min(1), span }))
    .readonly()
    .exactOptional(),
  warnings: z.array(warning).readonly(),
});

/** A document and what was read in it. */
export const readingSchema: z.ZodType<Reading> = z.object({
  document: documentSchema,
  statements: z.array(statementSchema).readonly(),
  attributions: z.array(attributionSchema).readonly(),
  method: z.object({
    name: z.string(),
    version: z.string(),
    lexicon: z.string().describe('SHA-256 of the lexicon'),
    parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).readonly(),
  }),
  warnings: z.array(warning).readonly(),
});

/** A line of `--format jsonl`. */
export const readingLineSchema = z.object({
  id: z.string().describe("the collection's own id where it gives one, else the document's"),
  document: documentSchema.shape.id,
  from: z.string().exactOptional().describe("as it was named; left out where `id` is the collection's own"),
  title: z.string().exactOptional(),
  publisher: z.string().exactOptional(),
  date: z.string().exactOptional(),
  language: documentSchema.shape.language,
  textSha256: documentSchema.shape.textSha256,
  statements: z.array(statementSchema).readonly(),
  attributions: z.array(attributionSchema).readonly(),
  warnings: z.array(warning).readonly().exactOptional(),
  text: z.string().exactOptional(),
});

const bytes = z.instanceof(Uint8Array);
const metadata = z.object({
  title: z.string().optional(),
  publisher: z.string().optional(),
  date: z.string().optional(),
  language: z.string().optional(),
  url: z.string().optional(),
});
const selection = z.object({
  acts: z.array(z.enum(ACTS)).readonly().optional(),
  speakers: z.array(z.string()).readonly().optional(),
  addressees: z.array(z.string()).readonly().optional(),
  conditional: z.boolean().optional(),
});
const source = z.object({ bytes, from: z.string(), metadata: metadata.optional() });

export const readInput = z.object({
  source,
  actors: z.string().optional().describe("the YAML text of a case's own actors"),
  selection: selection.optional(),
});

export const readCollectionInput = z.object({
  chunks: z.custom<AsyncIterable<Uint8Array>>().describe('the bytes of the collection, in pieces'),
  from: z.string(),
  metadata: metadata.optional(),
  actors: z.string().optional(),
  selection: selection.optional(),
  output: z.object({
    format: z.enum(OUTPUT_FORMATS),
    withText: z.boolean().optional(),
    attributions: z.boolean().optional(),
  }),
  workers: z.int().min(1).optional().describe('threads; the result is the same at any number'),
});

export const whyReadInput = z.object({
  source,
  place: z.union([z.int().min(0), z.string()]).describe('an offset in UTF-16 units, or words that stand there'),
  actors: z.string().optional(),
});

/** Why a sentence was read as it was. */
export const whySchema: z.ZodType<Why> = z.object({
  sentence: span,
  quote: z.string(),
  firings: z
    .array(
      z.object({
        entry: z.string().describe("the lexicon entry's id"),
        role: z.enum(FIRING_ROLES),
        span,
        quote: z.string(),
        outcome: z.enum(FIRING_OUTCOMES),
        note: z.string(),
        source: z.string(),
      }),
    )
    .readonly(),
  statements: z.array(statementSchema).readonly(),
  attributions: z.array(attributionSchema).readonly(),
});

/** One item of a collection as it comes out. */
export const collectionItemSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('read'),
    from: z.string(),
    output: z.string().describe('the reading in the format asked for, closed by a line end'),
    statements: z.int().min(0),
  }),
  z.object({
    outcome: z.literal('failed'),
    from: z.string(),
    code: z.string(),
    got: z.string(),
    expected: z.string(),
    next: z.string(),
  }),
]);
