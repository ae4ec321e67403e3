/** The examples of our documents: ```console blocks hold command lines with what they print, and can be run. */
import { runParley } from './run-parley.ts';

/** One command line of a block and what the document says that it prints. */
export interface Example {
  readonly command: string;
  readonly printed: string;
}

export interface ConsoleBlock {
  /** Where the block's content stands in the document. */
  readonly start: number;
  readonly end: number;
  readonly examples: readonly Example[];
}

/** Returns the ```console blocks of a Markdown text. Lines that begin with `$ ` are commands, what follows is their output. */
export function consoleBlocks(markdown: string): ConsoleBlock[] {
  return [...markdown.matchAll(/^```console\n(.*?)^```$/gms)].map((block) => {
    const start = block.index + '```console\n'.length;
    const parts = block[1]!.split(/^\$ /m).slice(1);
    const examples = parts.map((part) => {
      const lineEnd = part.indexOf('\n');
      return { command: part.slice(0, lineEnd), printed: part.slice(lineEnd + 1) };
    });
    return { start, end: start + block[1]!.length, examples };
  });
}

/** Runs a command line (`parley ...`, or `ANOTHER FILE | parley ...` for `cat`) and returns all that it prints. */
export async function printedBy(command: string): Promise<string> {
  const [, piped, line] = /^(?:cat (\S+) \| )?parley (.*)$/.exec(command) ?? [];
  if (line === undefined) throw new Error(`a console block may hold \`$ parley ...\` only, not: ${command}`);
  const input = piped === undefined ? '' : await (await import('node:fs/promises')).readFile(piped);
  const { output, errors } = await runParley(words(line), { input });
  return output + errors;
}

/** Whether a document's output is what was printed; a line `...` in the document stands for any lines. */
export function isPrinted(expected: string, printed: string): boolean {
  const escaped = expected.split(/^\.\.\.\n/m).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('(?:.*\\n)*?')}$`).test(printed);
}

/** The words of a simple command line: quotes hold words together, nothing else is special. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((m) => m[1] ?? m[2] ?? m[3]!);
}
