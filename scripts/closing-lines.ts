/** A reporter that stands beside the dots and says at the end what they came to. */
import type { TestEvent } from 'node:test/reporters';

/** Yields one line: how many tests ran, passed, failed and were skipped, and how long it took. */
export default async function* closingLines(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue;
    const { counts, duration_ms: durationMs } = event.data;
    const { tests, passed, skipped, todo } = counts;
    const failed = tests - passed - skipped - todo;
    yield `\n${tests} tests: ${passed} passed, ${failed} failed, ${skipped} skipped, in ${(durationMs / 1000).toFixed(1)} s\n`;
  }
}
