import { readFileSync } from 'node:fs';
import { Command as Commander, CommanderError, Option } from 'commander';
import { ParleyError } from '../base/errors.ts';
import type { Command, Flag, Flags } from './command.ts';
import { commands } from './commands.ts';
import { EXIT_CODES, exitCode } from './exit-code.ts';
import { reportFailure } from './failure.ts';
import { ClosedOutput, type Terminal } from './terminal.ts';

/**
 * Runs one command line and resolves to its exit code. Nothing is thrown: what goes wrong is said on the terminal's error
 * stream, with its code.
 */
export async function parley(args: readonly string[], terminal: Terminal): Promise<number> {
  const outcome = { code: EXIT_CODES.done as number, printed: '' };
  try {
    const known = program(terminal, outcome);
    await known.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
    return outcome.code;
  } catch (error) {
    return await failed(error, terminal, outcome.printed);
  }
}

async function failed(error: unknown, terminal: Terminal, printed: string): Promise<number> {
  if (error instanceof ClosedOutput) return EXIT_CODES.done;
  if (error instanceof CommanderError && error.exitCode === 0) {
    try {
      await terminal.output.write(printed);
      return EXIT_CODES.done;
    } catch (failure) {
      return failed(failure, terminal, '');
    }
  }
  const reason = error instanceof CommanderError ? usageError(error) : error;
  await reportFailure(terminal, reason).catch(() => {});
  return exitCode(reason);
}

function program(terminal: Terminal, outcome: { code: number; printed: string }): Commander {
  const root = new Commander('parley')
    .description('Reads what governments say to one another: who offered what to whom, on which conditions.')
    .version(version(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .option('--no-color', 'no colour, as when NO_COLOR is set')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        outcome.printed += text;
      },
      writeErr: () => {},
    })
    .addHelpText('after', '\nExamples:\n  parley read examples/overture.txt\n  parley read --help');
  for (const command of commands) addCommand(root, command, terminal, outcome);
  return root;
}

function addCommand(root: Commander, command: Command, terminal: Terminal, outcome: { code: number }): void {
  const own = root
    .command(command.name)
    .description(command.summary)
    .arguments(command.arguments)
    .helpOption('--help', 'print this help')
    .addHelpText('after', exampleText(command));
  for (const flag of command.flags) own.addOption(option(flag));
  own.action(async () => {
    const flags: Flags = own.optsWithGlobals();
    outcome.code = await command.run(terminal, own.args, flags);
  });
}

function option(flag: Flag): Option {
  const made = new Option(flag.flags, flag.description);
  if (flag.isList) {
    made.argParser((value: string, before: string[] | undefined) => [...(before ?? []), ...listed(flag, value)]);
    if (flag.choices) made.description = `${flag.description} (${flag.choices.join(', ')})`;
  } else if (flag.choices) made.choices(flag.choices);
  return made;
}

function listed(flag: Flag, value: string): string[] {
  const values = value.split(',').map((word) => word.trim());
  const wrong = values.find((word) => flag.choices && !flag.choices.includes(word));
  if (wrong === undefined) return values;
  throw new ParleyError('cli/bad-flag', {
    got: `\`${wrong}\` in \`${flag.flags.split(' ')[0]} ${value}\``,
    expected: `one or several of ${flag.choices!.join(', ')}`,
    next: 'write several with commas between',
  });
}

function exampleText(command: Command): string {
  const width = Math.max(...command.examples.map(([line]) => line.length));
  const lines = command.examples.map(([line, purpose]) => `  ${line.padEnd(width)}  ${purpose}`);
  return `\nExamples:\n${lines.join('\n')}`;
}

/** Commander's complaints in our own form: the same facts, with a code and the next step. */
function usageError(error: CommanderError): ParleyError {
  const [first = ''] = error.message.replace(/^error: /, '').split('\n');
  const hint = /\(Did you mean (.+?)\?\)/.exec(error.message)?.[1]?.replace(/^one of /, '');
  const got = first.replaceAll("'", '`');
  const next =
    hint === undefined ? '`parley --help` and `parley COMMAND --help` list them' : `did you mean \`${hint}\`?`;
  switch (error.code) {
    case 'commander.unknownOption':
      return new ParleyError('cli/unknown-flag', { got, expected: 'a flag of this command', next });
    case 'commander.unknownCommand':
      return new ParleyError('cli/unknown-command', { got, expected: commands.map((c) => c.name).join(', '), next });
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.+?)\.$/m.exec(first)?.[1];
      if (choices === undefined) break;
      const wrong = got.replace(/ Allowed choices are .*$/, '').replace(/\.$/, '');
      return new ParleyError('cli/bad-flag', {
        got: wrong,
        expected: `one of ${choices}`,
        next: 'choose one of these',
      });
    }
  }
  return new ParleyError('cli/bad-flag', {
    got,
    expected: 'a command line as `parley COMMAND --help` shows',
    next: 'see its examples',
  });
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
