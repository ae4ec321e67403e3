/**
 * Returns words as a list in a sentence, `last` before the last of several.
 *
 * @example
 * listed(['nash', 'seq', 'sseq']); // 'nash, seq and sseq'
 */
export function listed(words: readonly string[], last = 'and'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
