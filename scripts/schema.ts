/** Writes the JSON Schema of every operation, and of a record, to docs/schema/. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toJSONSchema } from 'zod';
import { jsonSchema, operations } from '../src/operations/index.ts';
import { readingLineSchema } from '../src/operations/reading-schema.ts';

const folder = resolve(import.meta.dirname, '../docs/schema');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const operation of operations) {
  const { input, result } = await jsonSchema(operation);
  write(`${operation.name}.input`, input);
  write(`${operation.name}.result`, result);
}
write('reading-line', toJSONSchema(readingLineSchema));

function write(name: string, schema: object): void {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
