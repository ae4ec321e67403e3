/** Completion scripts, made from the table of commands: names, flags, the values of flags that have a list, else files. */
import { ParleyError } from '../base/errors.ts';
import type { Command, Flag } from './command.ts';
import { commands, SHELLS } from './commands.ts';
import type { Terminal } from './terminal.ts';

type Shell = (typeof SHELLS)[number];

/** Prints the script for the shell that is named. */
export async function completionCommand(terminal: Terminal, [shell = '']: readonly string[]): Promise<number> {
  if (!isShell(shell)) {
    throw new ParleyError('cli/bad-flag', {
      got: `the shell \`${shell}\``,
      expected: SHELLS.join(', '),
      next: 'name one of them',
    });
  }
  await terminal.output.write(SCRIPTS[shell]());
  return 0;
}

function isShell(name: string): name is Shell {
  return (SHELLS as readonly string[]).includes(name);
}

const GLOBAL: readonly Flag[] = [
  { flags: '--no-color', description: 'no colour' },
  { flags: '--help', description: 'print help' },
];
const SCRIPTS: Record<Shell, () => string> = { bash, zsh, fish };

/** The `--name` of a flag. */
function long(flag: Flag): string {
  return flag.flags.split(' ')[0]!;
}

function takesValue(flag: Flag): boolean {
  return flag.flags.includes('<');
}

/** What a command's argument may be where it is no file. */
function words({ name }: Command): readonly string[] {
  return name === 'completion' ? SHELLS : [];
}

function allFlags(command: Command): readonly Flag[] {
  return [...command.flags, ...GLOBAL];
}

function bash(): string {
  const values = commands
    .flatMap((command) => command.flags)
    .filter((flag) => flag.choices)
    .map((flag) => `    ${long(flag)}) COMPREPLY=($(compgen -W '${flag.choices!.join(' ')}' -- "$word")); return ;;`);
  const flags = commands.map(
    (command) => `    ${command.name}) flags='${[...allFlags(command).map(long), ...words(command)].join(' ')}' ;;`,
  );
  return `# parley completion for bash
_parley() {
  local word="\${COMP_WORDS[COMP_CWORD]}" flags
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${[...new Set(values)].join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map((c) => c.name).join(' ')} --version --help' -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${flags.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$flags" -- "$word"))
}
complete -o default -F _parley parley
`;
}

function zsh(): string {
  const names = commands.map((command) => `    ${quoted(`${command.name}:${command.summary}`)}`);
  const cases = commands.map((command) => {
    const flags = allFlags(command).map((flag) => `      ${zshFlag(flag)} \\`);
    const rest = words(command).length > 0 ? `'*:word:(${words(command).join(' ')})'` : `'*:file:_files'`;
    return `    ${command.name}) _arguments \\\n${flags.join('\n')}\n      ${rest} ;;`;
  });
  return `#compdef parley
# parley completion for zsh
_parley() {
  local -a names=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command names
    return
  fi
  local name="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$name" in
${cases.join('\n')}
  esac
}
compdef _parley parley
`;
}

function zshFlag(flag: Flag): string {
  const values = flag.choices ? `(${flag.choices.join(' ')})` : '_files';
  const many = flag.isList ? '*' : '';
  return quoted(
    `${many}${long(flag)}[${flag.description.replaceAll(':', ',')}]${takesValue(flag) ? `:value:${values}` : ''}`,
  );
}

function fish(): string {
  const first = commands.map(
    (c) => `complete -c parley -n __fish_use_subcommand -f -a ${c.name} -d ${quoted(c.summary)}`,
  );
  const rest = commands.flatMap((command) => {
    const on = `complete -c parley -n '__fish_seen_subcommand_from ${command.name}'`;
    const given = words(command).length > 0 ? [`${on} -f -a '${words(command).join(' ')}'`] : [];
    return [...given, ...allFlags(command).map((flag) => `${on} ${fishFlag(flag)}`)];
  });
  return `# parley completion for fish\n${[...first, ...rest].join('\n')}\n`;
}

function fishFlag(flag: Flag): string {
  const value = flag.choices ? ` -x -a '${flag.choices.join(' ')}'` : takesValue(flag) ? ' -r' : '';
  return `-l ${long(flag).slice(2)}${value} -d ${quoted(flag.description)}`;
}

/** One word for a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
