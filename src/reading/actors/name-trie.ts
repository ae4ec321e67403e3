/**
 * Finds thousands of names in a text in one pass.
 *
 * A text becomes tokens (runs of letters and digits, folded: lower case, no diacritics), each looked up once in a hash table of
 * the tokens that any name contains; only a token that begins a name starts a walk through the trie. Both tables are
 * open-addressing arrays of integers. Invariants: token id 0 means "in no name"; a walk never crosses a separator that could not
 * stand inside a name (a comma, a bracket, the full stop of a sentence).
 */

/** What the first letters of a token look like, as bits. */
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
const MAX_TOKENS = 16;

/** The tokens of a text; arrays are reused by the next call, so nothing may keep them. */
export interface Tokens {
  text: string;
  count: number;
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  shapes: Uint8Array;
}

/** Letters whose stroke is no combining mark. */
const STROKED: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  æ: 'a',
  œ: 'o',
  ß: 's',
  þ: 't',
};

/** Folded code unit for every unit below 0x250, 0 where it is no part of a word; above that a unit is its own fold. */
const FOLD = foldTable();
/** 1 for a capital letter and for a digit, which stands among capitals without breaking them. */
const LOUD = loudTable();

/** Which tokens of a name begin with a capital, and which are all in capitals: bit i for token i. */
export interface Spelling {
  readonly capitals: number;
  readonly allCapitals: number;
}

/** Builds and searches the trie; `terminal` numbers are given by the caller's order of `add`. */
export class NameTrie {
  private tokenSlots = new Int32Array(1 << 16);
  private tokenHashes: number[] = [0];
  private tokenTexts: string[] = [''];
  private edgeKeys = new Float64Array(1 << 16);
  private edgeNodes = new Int32Array(1 << 16);
  private edgeCount = 0;
  private nodeCount = 1;
  private rootOf = new Int32Array(1 << 16);
  private terminalOf = new Int32Array(1 << 16).fill(-1);
  private readonly scratch: Tokens = {
    text: '',
    count: 0,
    ids: new Int32Array(1024),
    starts: new Int32Array(1024),
    ends: new Int32Array(1024),
    shapes: new Uint8Array(1024),
  };

  /** Adds a name; returns its end node, the same for names that fold to the same tokens, and how it is spelt. */
  add(name: string): Spelling & { readonly node: number } {
    const tokens = this.tokens(name, 0, name.length, true);
    let node = 0;
    let capitals = 0;
    let allCapitals = 0;
    for (let i = 0; i < tokens.count; i++) {
      node = this.edge(node, tokens.ids[i]!);
      const shape = tokens.shapes[i]!;
      if (shape & CAPITAL) capitals |= 1 << i;
      if (shape & ALL_CAPITALS && tokens.ends[i]! - tokens.starts[i]! > 1) allCapitals |= 1 << i;
    }
    if (this.terminalOf.length <= this.nodeCount) {
      const bigger = new Int32Array(this.nodeCount * 2).fill(-1);
      bigger.set(this.terminalOf);
      this.terminalOf = bigger;
    }
    this.terminalOf[node] = node;
    return { node, capitals, allCapitals };
  }

  /** Tokenises `text` between `start` and `end`. The result is overwritten by the next call. */
  tokens(text: string, start: number, end: number, learn = false): Tokens {
    const out = this.scratch;
    out.text = text;
    let n = 0;
    let i = start;
    while (i < end) {
      let unit = text.charCodeAt(i);
      let fold = unit < 0x250 ? FOLD[unit]! : wide(unit);
      if (fold === 0) {
        i++;
        continue;
      }
      const first = i;
      let hash = 0;
      let capitals = 0;
      do {
        hash = (Math.imul(hash, 31) + fold) | 0;
        if (unit < 0x250) capitals += LOUD[unit]!;
        i++;
        if (i >= end) break;
        unit = text.charCodeAt(i);
        fold = unit < 0x250 ? FOLD[unit]! : wide(unit);
      } while (fold !== 0);
      if (n === out.ids.length) grow(out);
      const unit0 = text.charCodeAt(first);
      const isCapital = unit0 < 0x250 && unit0 > 57 && LOUD[unit0] === 1;
      out.ids[n] = learn ? this.learnt(hash, text, first, i) : this.idOf(hash, text, first, i);
      out.starts[n] = first;
      out.ends[n] = i;
      out.shapes[n] = (isCapital ? CAPITAL : 0) | (capitals > 0 && capitals === i - first ? ALL_CAPITALS : 0);
      n++;
    }
    out.count = n;
    return out;
  }

  /** Whether some name begins with the token. */
  begins(id: number): boolean {
    return id !== 0 && this.rootOf[id] !== 0;
  }

  /**
   * Writes the end nodes of all names that begin at token `at` into `nodes` and their token counts into `lengths`, shortest
   * first; returns how many.
   */
  walk(tokens: Tokens, at: number, nodes: Int32Array, lengths: Int32Array): number {
    let node = this.rootOf[tokens.ids[at]!]!;
    let found = 0;
    for (let length = 1; ; length++) {
      if (this.terminalOf[node]! >= 0) {
        nodes[found] = node;
        lengths[found++] = length;
      }
      const next = at + length;
      if (length === MAX_TOKENS || next >= tokens.count || tokens.ids[next] === 0) return found;
      node = this.child(node, tokens.ids[next]!);
      if (node === 0 || !isJoined(tokens, next)) return found;
    }
  }

  private idOf(hash: number, text: string, start: number, end: number): number {
    const mask = this.tokenSlots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const id = this.tokenSlots[slot]!;
      if (id === 0 || (this.tokenHashes[id] === hash && isSame(this.tokenTexts[id]!, text, start, end))) return id;
    }
  }

  private learnt(hash: number, text: string, start: number, end: number): number {
    const known = this.idOf(hash, text, start, end);
    if (known !== 0) return known;
    const id = this.tokenTexts.length;
    this.tokenTexts.push(folded(text.slice(start, end)));
    this.tokenHashes.push(hash);
    if (id * 4 > this.tokenSlots.length) this.rehash();
    else this.seat(id);
    return id;
  }

  private seat(id: number): void {
    const mask = this.tokenSlots.length - 1;
    const hash = this.tokenHashes[id]!;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.tokenSlots[slot] !== 0) slot = (slot + 1) & mask;
    this.tokenSlots[slot] = id;
  }

  private rehash(): void {
    this.tokenSlots = new Int32Array(this.tokenSlots.length * 4);
    for (let id = 1; id < this.tokenTexts.length; id++) this.seat(id);
    const roots = new Int32Array(this.tokenSlots.length);
    roots.set(this.rootOf);
    this.rootOf = roots;
  }

  private child(node: number, token: number): number {
    const key = node * 0x100000 + token;
    const mask = this.edgeKeys.length - 1;
    for (let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b)) & mask; ; slot = (slot + 1) & mask) {
      if (this.edgeKeys[slot] === key) return this.edgeNodes[slot]!;
      if (this.edgeKeys[slot] === 0) return 0;
    }
  }

  private edge(node: number, token: number): number {
    const known = node === 0 ? this.rootOf[token]! : this.child(node, token);
    if (known !== 0) return known;
    const created = this.nodeCount++;
    if (node === 0) this.rootOf[token] = created;
    else this.addEdge(node, token, created);
    return created;
  }

  private addEdge(node: number, token: number, created: number): void {
    if (++this.edgeCount * 2 > this.edgeKeys.length) {
      const [keys, nodes] = [this.edgeKeys, this.edgeNodes];
      this.edgeKeys = new Float64Array(keys.length * 4);
      this.edgeNodes = new Int32Array(keys.length * 4);
      for (let i = 0; i < keys.length; i++) {
        if (keys[i] !== 0) this.seatEdge(Math.floor(keys[i]! / 0x100000), keys[i]! % 0x100000, nodes[i]!);
      }
    }
    this.seatEdge(node, token, created);
  }

  private seatEdge(node: number, token: number, created: number): void {
    const mask = this.edgeKeys.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b)) & mask;
    while (this.edgeKeys[slot] !== 0) slot = (slot + 1) & mask;
    this.edgeKeys[slot] = node * 0x100000 + token;
    this.edgeNodes[slot] = created;
  }
}

/** Lower case, no diacritics, straight apostrophes: how names are compared. Same length as the input. */
export function folded(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const fold = unit < 0x250 ? FOLD[unit]! : unit;
    out += String.fromCharCode(fold === 0 ? unit : fold);
  }
  return out;
}

/** Whether the gap before token `at` may stand inside a name: white space, a hyphen, an apostrophe, an abbreviation's dot. */
export function isJoined(tokens: Tokens, at: number): boolean {
  const gap = tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]);
  if (gap === ' ' || gap === '-' || gap === "'" || gap === '’' || gap === '‘' || gap === '‑') return true;
  if (/^[^\S\n]*\n?[^\S\n]*$/.test(gap)) return gap.length <= 8;
  if (!/^\.\s?$/.test(gap)) return /^(['’]\s|\s?[-–]\s?)$/.test(gap) && gap.length <= 2;
  const before = tokens.ends[at - 1]! - tokens.starts[at - 1]!;
  return before === 1 || /^(st|mr|mrs|ms|dr|gen|sen|rep|jr|col|lt|capt|adm|no)$/i.test(word(tokens, at - 1));
}

/** The text of token `at`. */
export function word(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.starts[at], tokens.ends[at]);
}

function isSame(token: string, text: string, start: number, end: number): boolean {
  if (token.length !== end - start) return false;
  for (let i = 0; i < token.length; i++) {
    const unit = text.charCodeAt(start + i);
    if ((unit < 0x250 ? FOLD[unit] : unit) !== token.charCodeAt(i)) return false;
  }
  return true;
}

/** Units above Latin: letters stand for themselves, general punctuation, spaces and symbols end a word. */
function wide(unit: number): number {
  return (unit >= 0x1e00 && unit < 0x2000) || (unit >= 0x370 && unit < 0x1e00) || (unit >= 0x3040 && unit < 0xfe00)
    ? unit
    : 0;
}

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x250);
  for (let unit = 0; unit < 0x250; unit++) {
    const letter = String.fromCharCode(unit);
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    const base = STROKED[letter.toLowerCase()] ?? letter.toLowerCase().normalize('NFD').charAt(0);
    table[unit] = base.charCodeAt(0);
  }
  return table;
}

function loudTable(): Uint8Array {
  return Uint8Array.from({ length: 0x250 }, (_, unit) => (/[\p{Lu}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0));
}

function grow(tokens: Tokens): void {
  const size = tokens.ids.length * 2;
  for (const key of ['ids', 'starts', 'ends'] as const) {
    const bigger = new Int32Array(size);
    bigger.set(tokens[key]);
    tokens[key] = bigger;
  }
  const shapes = new Uint8Array(size);
  shapes.set(tokens.shapes);
  tokens.shapes = shapes;
}
