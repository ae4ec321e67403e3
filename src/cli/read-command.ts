import { ParleyError } from '../base/errors.ts';
import type { Reading } from '../base/reading.ts';
import type { Statement } from '../base/statement.ts';
import type { OutputOptions } from '../operations/index.ts';
import type { Flags } from './command.ts';
import { counted } from './counted.ts';
import { EXIT_CODES, exitCode, isAbort } from './exit-code.ts';
import { reportFailure } from './failure.ts';
import { allBytes, type NamedSource, namedSources } from './named-source.ts';
import { createProgress } from './progress.ts';
import { type ReadFlags, readFlags } from './read-flags.ts';
import { ClosedOutput, pageWidth, type Terminal } from './terminal.ts';
import { printable, visible } from './visible.ts';

/** What a run has come to so far. */
interface Run {
  readonly terminal: Terminal;
  readonly flags: ReadFlags;
  /** Prints the reading of one document. */
  print(reading: Reading, passedOver: readonly Statement[], inFolder: boolean): Promise<void>;
  /** The exit code: that of the first failure. */
  code: number;
}

/** What the pages have shown. */
interface Shown {
  readonly printed: (readonly Statement[])[];
  /** Files of a folder in which nothing stands: no page, but a number. */
  folded: number;
}

/** Reads what the arguments name, in their order, and prints it; what cannot be read is reported and the rest is read. */
export async function readCommand(terminal: Terminal, args: readonly string[], given: Flags): Promise<number> {
  const flags = await readFlags(given);
  if (args.length === 0) throw nothingToRead();
  const shown: Shown = { printed: [], folded: 0 };
  const print = await (flags.output === undefined
    ? pagePrinter(terminal, flags, shown)
    : recordPrinter(terminal, flags.output));
  const run: Run = { terminal, flags, print, code: EXIT_CODES.done };
  for (const argument of args) {
    await attempt(run, async () => {
      const options = { isFilter: flags.output?.format === 'jsonl', allowPrivate: flags.allowPrivate };
      for await (const source of namedSources(argument, terminal, options))
        await attempt(run, () => readSource(run, source));
    });
  }
  if (shown.folded > 0) await terminal.output.write(foldedLine(shown, flags.filters));
  if (shown.printed.length > 1) await printTotal(terminal, shown.printed);
  return run.code;
}

/** Runs one step; what it throws is reported and noted in the exit code, unless it ends the whole run. */
async function attempt(run: Run, step: () => Promise<void>): Promise<void> {
  try {
    run.terminal.signal.throwIfAborted();
    await step();
  } catch (error) {
    if (isAbort(error) || isOutputLost(error) || run.flags.isStrict) throw error;
    await reportFailure(run.terminal, error);
    run.code ||= exitCode(error);
  }
}

/** Whether no more can be printed. */
function isOutputLost(error: unknown): boolean {
  return error instanceof ClosedOutput || (error instanceof ParleyError && error.code === 'cli/cannot-write');
}

function readSource(run: Run, source: NamedSource): Promise<void> {
  return source.kind === 'collection'
    ? run.terminal.interruptible(() => readItems(run, source))
    : readDocument(run, source);
}

async function readDocument({ flags, print }: Run, source: NamedSource): Promise<void> {
  const [{ read }, bytes] = await Promise.all([import('../operations/read.ts'), allBytes(source)]);
  const { metadata, actors, selection } = flags;
  const input = { source: { bytes, from: source.from, ...source.address, metadata }, actors };
  const found = await read.run({ ...input, selection });
  // a page that the filters emptied says what they passed over
  const isEmptied = flags.output === undefined && flags.filters !== '' && found.statements.length === 0;
  await print(found, isEmptied ? (await read.run(input)).statements : [], source.inFolder === true);
}

async function readItems(run: Run, source: NamedSource): Promise<void> {
  const { terminal, flags } = run;
  const { itemError } = await import('../operations/read-item.ts');
  const { progress, items } = await collectionItems(run, source);
  const count = { all: 0, failed: 0 };
  try {
    for await (const item of items) {
      count.all++;
      progress.document();
      if (item.outcome === 'read') {
        await terminal.output.write(printable(item.output, terminal.output));
        continue;
      }
      count.failed++;
      await progress.close();
      if (flags.isStrict) throw itemError(item);
      await reportFailure(terminal, itemError(item));
      run.code ||= EXIT_CODES.badData;
    }
  } finally {
    await progress.close();
  }
  if (count.all === 0 && !source.mayBeEmpty) throw emptyCollection(source.from);
  if (count.failed === 0) return;
  await terminal.errors.write(
    `parley: ${counted(count.failed, 'item')} of ${counted(count.all, 'item')} could not be read\n`,
  );
}

/** Starts the reading of a collection. Progress is shown unless the results scroll by in the same window. */
async function collectionItems({ terminal, flags }: Run, source: NamedSource) {
  const { readCollection } = await import('../operations/read-collection.ts');
  const errors = { ...terminal.errors, isTerminal: terminal.errors.isTerminal && !terminal.output.isTerminal };
  const progress = createProgress(errors, source.sizeBytes);
  const { metadata, actors, selection, workers, withText, attributions } = flags;
  const output = flags.output ?? { format: 'jsonl' as const, withText, attributions };
  const chunks = progress.bytes(source.chunks());
  const input = { chunks, from: source.from, metadata, actors, selection, output, workers };
  return { progress, items: await readCollection.run(input, { signal: terminal.signal }) };
}

/** Prints readings as pages, and keeps their statements for the table of all. */
async function pagePrinter({ output, environment }: Terminal, flags: ReadFlags, shown: Shown) {
  const [{ page }, { style }] = await Promise.all([import('./page.ts'), import('./style.ts')]);
  const options = {
    width: pageWidth(output),
    style: style({ output, environment }, flags.isColour),
    attributions: flags.attributions,
  };
  return async (reading: Reading, passedOver: readonly Statement[], inFolder: boolean) => {
    if (inFolder && reading.statements.length === 0 && reading.warnings.length === 0) {
      shown.folded++;
      return;
    }
    const gap = shown.printed.length === 0 ? '' : '\n\n';
    shown.printed.push(reading.statements);
    await output.write(gap + page(reading, { ...options, filters: flags.filters, passedOver }));
  };
}

/** Prints readings in a format for machines, its header first. */
async function recordPrinter({ output }: Terminal, options: OutputOptions) {
  const { outputHeader, readingWriter } = await import('../operations/output.ts');
  const written = await readingWriter(options);
  await output.write(await outputHeader(options));
  return (reading: Reading) => output.write(printable(written(reading), output));
}

async function printTotal({ output }: Terminal, printed: readonly (readonly Statement[])[]): Promise<void> {
  const { dyadTable } = await import('./dyad-table.ts');
  const statements = printed.flat();
  const title = `\n\nIn all: ${counted(statements.length, 'statement')} in ${counted(printed.length, 'document')}`;
  await output.write(
    `${[
      title,
      ...dyadTable(
        statements.map((statement) => ({ statement })),
        pageWidth(output),
      ),
    ].join('\n')}\n`,
  );
}

function emptyCollection(from: string): ParleyError {
  return new ParleyError('sources/empty', {
    got: `\`${from}\` is a collection without a line`,
    expected: 'one JSON object a line',
    next: 'check that this is the right file and that it was saved whole',
  });
}

function foldedLine({ printed, folded }: Shown, filters: string): string {
  const which = filters === '' ? '' : ` that match \`${visible(filters)}\``;
  return `${printed.length === 0 ? '' : '\n\n'}${counted(folded, 'file')} without statements${which}\n`;
}

function nothingToRead(): ParleyError {
  return new ParleyError('cli/nothing-to-read', {
    got: 'no source',
    expected: 'files, folders, URLs, or `-` for standard input',
    next: 'try `parley read examples/overture.txt`',
  });
}
