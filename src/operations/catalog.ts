import { readdir, readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { nearMiss } from '../base/near-miss.ts';
import { ConflictError } from '../conflict/conflict-error.ts';
import { createModel } from '../conflict/model.ts';
import { parseConflict } from '../formats/conflict-yaml.ts';
import type { catalogResult } from './conflict-schema.ts';
import { NO_EFFECTS, type Operation } from './operation.ts';

export interface CatalogInput {
  /** The case whose file is wanted. */
  readonly name?: string | undefined;
}

export type CatalogResult = z.infer<typeof catalogResult>;

/** The cases that come with the package: its own data, so no path of anybody's choosing is read. */
const FOLDER = new URL('../../catalog/', import.meta.url);

/** Lists the published cases, or gives the file of one. */
export const catalog: Operation<CatalogInput, CatalogResult> = {
  name: 'catalog',
  summary: 'Lists the published conflicts that come with Parley, or prints the file of one.',
  effects: NO_EFFECTS,
  schemas: async () => {
    const { catalogInput, catalogResult: result } = await import('./conflict-schema.ts');
    return { input: catalogInput, result };
  },
  run: async ({ name }) => {
    const names = (await readdir(FOLDER))
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => file.slice(0, -'.yaml'.length))
      .sort();
    if (name !== undefined && !names.includes(name)) throw unknownCase(name, names);
    const wanted = name === undefined ? names : [name];
    const texts = await Promise.all(wanted.map((n) => readFile(new URL(`${n}.yaml`, FOLDER), 'utf8')));
    return { cases: wanted.map((n, k) => described(n, texts[k]!)), text: name === undefined ? null : texts[0]! };
  },
};

function described(name: string, text: string): CatalogResult['cases'][number] {
  const conflict = parseConflict(text);
  const { year, reference, doi } = conflict.published ?? {};
  return {
    name,
    title: conflict.name,
    year: year ?? null,
    reference: reference ?? null,
    doi: doi ?? null,
    states: createModel(conflict).states.length,
  };
}

function unknownCase(name: string, names: readonly string[]): ConflictError {
  const near = nearMiss(name, names);
  return new ConflictError('conflict/not-in-catalog', {
    got: `\`${name.slice(0, 60)}\` is not in the catalogue${near ? `: did you mean \`${near}\`?` : ''}`,
    expected: 'a case that `parley catalog` lists',
    next: near ? `write \`catalog:${near}\`` : 'run `parley catalog`',
  });
}
