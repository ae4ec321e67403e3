/** What a use case is, so that every face (terminal, HTTP, MCP) offers the same ones from one list. */
import type { ZodType } from 'zod';

/** What an operation touches outside its own result. A face offers only what it may allow. */
export interface Effects {
  readonly readsFiles: boolean;
  readonly writesFiles: boolean;
  readonly network: boolean;
  readonly writesCase: boolean;
}

/** An operation that computes and touches nothing. */
export const NO_EFFECTS: Effects = { readsFiles: false, writesFiles: false, network: false, writesCase: false };

/** What a face gives to a run: how to stop it, and whom to tell how long it took. */
export interface Context {
  /** Aborted when the user stops the work; the run then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told how long a part of the work took, apart from reading and printing. */
  readonly timed?: (part: string, ms: number) => void;
}

/** The schemas of an operation, loaded only when somebody asks: a terminal that runs one command does not. */
export interface Schemas {
  readonly input: ZodType;
  readonly result: ZodType;
}

/**
 * One use case. It takes bytes and values, never a path or an address: only the command line turns those into bytes.
 *
 * `Result` is what `run` resolves to; for a streaming operation it is an async iterable and `schemas.result` describes one item.
 */
export interface Operation<Input, Result> {
  /** The name that the command, the URL and the heading in the documentation share. */
  readonly name: string;
  /** One sentence for lists of operations. */
  readonly summary: string;
  readonly effects: Effects;
  schemas(): Promise<Schemas>;
  run(input: Input, context?: Context): Promise<Result>;
}

/** JSON Schema (2020-12) of an operation's input and result, derived from its zod schemas; bytes and streams are left open. */
export async function jsonSchema(operation: Operation<never, unknown>): Promise<{ input: object; result: object }> {
  const { toJSONSchema } = await import('zod');
  const { input, result } = await operation.schemas();
  return { input: toJSONSchema(input, { unrepresentable: 'any' }), result: toJSONSchema(result) };
}
