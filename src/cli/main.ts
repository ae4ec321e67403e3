/** The command's entry: hands the process's streams to the one function that runs a command line. */
import { parley } from './parley.ts';
import { processTerminal } from './terminal.ts';

const terminal = processTerminal();
process.exitCode = await parley(process.argv.slice(2), terminal);
// An input that somebody still holds open would keep the process alive.
if (terminal.signal.aborted) process.exit();
