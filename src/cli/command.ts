/** A command as data: help, completion, documentation and the program are made from one table. */
import type { Terminal } from './terminal.ts';

export interface Flag {
  /** As commander writes it: `--act <acts>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** Several values with commas between, or the flag several times. */
  readonly isList?: boolean;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** As commander writes them: `[sources...]`. */
  readonly arguments: string;
  readonly flags: readonly Flag[];
  /** Command lines with what each is for. */
  readonly examples: readonly (readonly [line: string, purpose: string])[];
  /** Loads what the command needs and runs it; resolves to the exit code. */
  run(terminal: Terminal, args: readonly string[], flags: Flags): Promise<number>;
}

/** The flags that were given, by their names in camel case. */
export type Flags = Readonly<Record<string, unknown>>;
