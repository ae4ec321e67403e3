/** Runs the ```console examples of all documents and writes what they print now; outputs that still hold are left alone. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { consoleBlocks, isPrinted, printedBy } from '../test/console-blocks.ts';
import { markdownFiles } from '../test/markdown-files.ts';

process.chdir(resolve(import.meta.dirname, '..'));
for (const path of markdownFiles()) {
  let text = readFileSync(path, 'utf8');
  for (const block of consoleBlocks(text).reverse()) {
    const examples = await Promise.all(
      block.examples.map(async ({ command, printed }) => {
        const now = await printedBy(command);
        return `$ ${command}\n${isPrinted(printed, now) ? printed : now}`;
      }),
    );
    text = text.slice(0, block.start) + examples.join('') + text.slice(block.end);
  }
  writeFileSync(path, text);
}
