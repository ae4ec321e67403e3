/** The command's entry: hands the process's streams to the one function that runs a command line. */
import { parley } from './parley.ts';
import { processTerminal } from './terminal.ts';

process.exitCode = await parley(process.argv.slice(2), processTerminal());
