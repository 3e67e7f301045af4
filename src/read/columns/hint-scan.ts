import { type Hints, liftHints, objectionHints } from '../../formats/lexicon/hints.ts';

/** What a byte is to the scan: what parts words, a letter from `a` on, another character of a word; or it is passed over. */
const PARTS = 0;
const OTHER = 27;
const PASSED = 28;
/** Beyond what is known here: the value is looked at. */
const STRANGE = 29;
const WIDTH = 32;

const ALONE = 1;
const OPENING = 2;
const CLOSING = 4;

/**
 * Classes of the bytes of UTF-8 and Windows-1252 alike: an accented letter of two bytes is passed over to its second one. Only
 * `e` has accents in the words that are looked for.
 */
const classes = Uint8Array.from({ length: 256 }, (_, byte) => classOf(byte));

function classOf(byte: number): number {
  const lower = byte | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return lower - 0x60;
  if (byte >= 0x30 && byte <= 0x39) return OTHER;
  if (byte < 0x80) return PARTS;
  if ([0x88, 0x89, 0x8a, 0xa8, 0xa9, 0xaa, 0xc8, 0xc9, 0xca, 0xe8, 0xe9, 0xea].includes(byte)) return 5;
  if (byte === 0xc2 || byte === 0xc3 || byte === 0xe2) return PASSED;
  if (byte === 0xad || byte === 0x8b) return STRANGE;
  if (byte < 0xc0) return PARTS;
  return 'ÀÇÎÔÙÛàçîôùûÏï'.includes(String.fromCharCode(byte)) ? OTHER : STRANGE;
}

interface Node {
  next: Map<number, number>;
  says: number;
}

/** Finds out of bytes, without making text of them, that a value has none of the beginnings of words by which it may bar. */
export class HintScan {
  private readonly table: Uint16Array;
  private readonly says: Uint8Array;
  private readonly begin: number;

  constructor({ alone, opening, closing }: Hints) {
    const nodes: Node[] = [{ next: new Map(), says: 0 }];
    for (const word of alone) add(nodes, word, ALONE);
    for (const word of opening) add(nodes, word, OPENING);
    for (const word of closing) add(nodes, word, CLOSING);
    const strange = nodes.push({ next: new Map(), says: ALONE }) - 1;
    this.table = tableOf(nodes, strange);
    this.says = Uint8Array.from(nodes, ({ says }) => says);
    this.begin = this.table[PARTS] ?? 0;
  }

  /** Whether a value may hold a sign; false is sure. */
  mayBar(bytes: Uint8Array, start: number, end: number): boolean {
    const { table, says } = this;
    let state = this.begin;
    let found = 0;
    for (let i = start; i < end; i++) {
      state = table[state * WIDTH + (classes[bytes[i] ?? 0] ?? 0)] ?? 0;
      found |= says[state] ?? 0;
    }
    return (found & ALONE) !== 0 || (found & (OPENING | CLOSING)) === (OPENING | CLOSING);
  }
}

/** Adds the path of a word, from what parts it from the word before. */
function add(nodes: Node[], word: string, says: number): void {
  let at = 0;
  for (const one of [PARTS, ...Buffer.from(word).map((byte) => classes[byte] ?? PARTS)]) {
    const known = nodes[at]?.next.get(one);
    const next = known ?? nodes.push({ next: new Map(), says: 0 }) - 1;
    nodes[at]?.next.set(one, next);
    at = next;
  }
  const node = nodes[at];
  if (node) node.says |= says;
}

/** All transitions of all nodes: where a word does not go on, from its longest end that begins another. */
function tableOf(nodes: readonly Node[], strange: number): Uint16Array {
  const table = new Uint16Array(nodes.length * WIDTH);
  const ends = new Uint16Array(nodes.length);
  const row = (node: number, one: number) => node * WIDTH + one;
  const queue = [0];
  const parting = new Set<number>();
  for (const at of queue) {
    const node = nodes[at];
    if (node === undefined) continue;
    const end = ends[at] ?? 0;
    node.says |= at === 0 ? 0 : (nodes[end]?.says ?? 0);
    for (let one = PARTS; one <= OTHER; one++) {
      const next = node.next.get(one);
      const otherwise = at === 0 ? 0 : (table[row(end, one)] ?? 0);
      table[row(at, one)] = next ?? otherwise;
      if (next === undefined) continue;
      ends[next] = otherwise;
      queue.push(next);
      if (one === PARTS) parting.add(next);
    }
    // More of what parts words is no more than one.
    if (parting.has(at)) table[row(at, PARTS)] = at;
    table[row(at, PASSED)] = at;
    table[row(at, STRANGE)] = strange;
  }
  table.fill(strange, strange * WIDTH, (strange + 1) * WIDTH);
  return table;
}

let ofEnds: HintScan | null = null;
let ofObjections: HintScan | null = null;

/** For what may end an entry of a list of opposition. */
export function hintsOfEnds(): HintScan {
  ofEnds ??= new HintScan(liftHints);
  return ofEnds;
}

/** For what may bar somebody. */
export function hintsOfObjections(): HintScan {
  ofObjections ??= new HintScan(objectionHints);
  return ofObjections;
}
