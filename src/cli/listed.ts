/**
 * Returns words as a list in a sentence.
 *
 * @example
 * listed(['nash', 'seq', 'sseq']); // 'nash, seq and sseq'
 */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
