import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../base/index.ts';
import { reading } from './index.ts';

/** Pieces that once made a step look over all the text from each of its words. */
const PIECES = ['#', '$', 'would ', 'not ', ';\n', 'refused to otherwise ', 'and if ', '12/12/its offer of ', '"we" '];

function milliseconds(text: string): number {
  const document: Document = {
    id: 'd-test',
    text,
    publisher: 'KCNA',
    language: 'en',
    from: 'test',
    mediaType: 'text/plain',
    sha256: '',
    textSha256: '',
    warnings: [],
  };
  const times = [0, 1].map(() => {
    const started = performance.now();
    reading(document);
    return performance.now() - started;
  });
  return Math.min(...times);
}

for (const piece of PIECES) {
  test(`rows of ${JSON.stringify(piece)} are read in time that grows with their length`, () => {
    const [short, long] = [4_000, 32_000].map((n) => milliseconds(piece.repeat(n / piece.length)));
    // eight times the text: 64 times the time would be quadratic
    assert.ok(long! < 24 * Math.max(short!, 8), `${short} ms, then ${long} ms`);
  });
}
