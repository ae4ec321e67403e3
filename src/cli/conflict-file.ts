import { readFile } from 'node:fs/promises';
import { ParleyError } from '../base/errors.ts';
import { unreadable } from './named-source.ts';
import type { Terminal } from './terminal.ts';

/** More than any conflict file may have in bytes; the door sets the real limit. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Returns the text of a conflict: a file, `-` for standard input, or `catalog:NAME`. */
export async function conflictText(name: string, terminal: Terminal): Promise<string> {
  if (name.startsWith('catalog:')) {
    const { catalog } = await import('../operations/catalog.ts');
    return (await catalog.run({ name: name.slice('catalog:'.length) })).text!;
  }
  const bytes =
    name === '-'
      ? await inputBytes(terminal)
      : await readFile(name).catch((error) => Promise.reject(unopened(name, error)));
  if (bytes.length > MAX_BYTES) throw tooLarge(name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ParleyError('conflict/not-text', {
      got: `\`${name}\`, whose bytes are no UTF-8 text`,
      expected: 'a conflict file in YAML',
      next: 'save it as UTF-8',
    });
  }
}

function unopened(name: string, error: NodeJS.ErrnoException): Error {
  if (error.code !== 'EISDIR') return unreadable(name, error);
  return new ParleyError('cli/unreadable', {
    got: `\`${name}\`, which is a folder`,
    expected: 'a conflict file',
    next: 'name a file in it',
  });
}

async function inputBytes(terminal: Terminal): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of terminal.input) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge('-');
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

function tooLarge(name: string): ParleyError {
  return new ParleyError('conflict/too-long', {
    got: `more than ${MAX_BYTES} bytes from \`${name}\``,
    expected: 'a conflict file',
    next: 'name a smaller file',
  });
}
