/** Runs a command line in this process, with streams of its own. */
import { parley } from '../src/cli/parley.ts';
import type { Sink, Terminal } from '../src/cli/terminal.ts';

export interface RunOptions {
  /** Standard input, as text, bytes or chunks that come over time. */
  readonly input?: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** Whether a person looks at both streams. */
  readonly isTerminal?: boolean;
  /** Whether a person types the input. */
  readonly isTyped?: boolean;
  readonly columns?: number;
  readonly environment?: Record<string, string>;
  readonly signal?: AbortSignal;
  /** Called with each piece of output as it leaves. */
  readonly onOutput?: (text: string) => void;
}

export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Resolves to what a command line came to. */
export async function runParley(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const written = { output: '', errors: '' };
  const sink = (name: 'output' | 'errors'): Sink => ({
    isTerminal: options.isTerminal ?? false,
    columns: options.columns,
    write: async (text) => {
      written[name] += text;
      if (name === 'output') options.onOutput?.(text);
    },
  });
  const terminal: Terminal = {
    input: chunks(options.input ?? ''),
    isTyped: options.isTyped ?? false,
    output: sink('output'),
    errors: sink('errors'),
    environment: options.environment ?? {},
    signal: options.signal ?? new AbortController().signal,
    interruptible: (work) => work(),
  };
  const code = await parley(args, terminal);
  return { code, ...written };
}

async function* chunks(input: string | Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (typeof input === 'string') yield Buffer.from(input);
  else if (input instanceof Uint8Array) yield input;
  else yield* input;
}
