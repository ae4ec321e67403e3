/** The command's entry: hands the process's streams to the one function that runs a command line. */
import { parley } from './parley.ts';
import { processTerminal } from './terminal.ts';
import { visible } from './visible.ts';

const terminal = processTerminal();
// A warning may quote what was read: it is shown as safely as everything else.
process.removeAllListeners('warning').on('warning', ({ name, message }) => {
  terminal.errors.write(`parley: ${visible(`${name}: ${message}`).replaceAll('\n', ' ')}\n`).catch(() => {});
});
process.exitCode = await parley(process.argv.slice(2), terminal);
// An input that somebody still holds open would keep the process alive.
if (terminal.signal.aborted) process.exit();
