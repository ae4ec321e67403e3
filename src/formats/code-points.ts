/** Offsets in UTF-16 units, as we keep them, to offsets in Unicode code points, as other standards count. */

/**
 * Returns the function that converts offsets into `text`. Linear in the text once, then constant; a lone surrogate counts as
 * one. An offset inside a pair is the offset of the pair's start.
 *
 * @example
 * codePointOffsets('a😀b')(3); // 2
 */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const offsets = new Uint32Array(text.length + 1);
  let points = 0;
  for (let at = 0; at < text.length; at++) {
    offsets[at] = points;
    if (isPair(text, at)) offsets[++at] = points;
    points++;
  }
  offsets[text.length] = points;
  return (offset) => offsets[offset]!;
}

/** Returns `offset` moved out of the middle of a surrogate pair, to its start. */
export function atCodePoint(text: string, offset: number): number {
  return offset > 0 && isPair(text, offset - 1) ? offset - 1 : offset;
}

function isPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}
