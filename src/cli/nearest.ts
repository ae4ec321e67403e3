import { readdirSync } from 'node:fs';
import { parse } from 'node:path';

/**
 * Returns the name in `folder` that a missing `name` was probably meant to be: the same but for capitals, else the same but
 * for its ending.
 */
export function nearest(name: string, folder: string): string | undefined {
  const names = namesIn(folder);
  const wanted = name.toLowerCase();
  const stem = parse(wanted).name;
  return (
    names.find((other) => other.toLowerCase() === wanted) ??
    names.find((other) => stem !== '' && parse(other.toLowerCase()).name === stem)
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
