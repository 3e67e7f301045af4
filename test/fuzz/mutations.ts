import { gunzipSync, gzipSync } from 'node:zlib';
import { payloads } from './payloads.ts';

/** Where and how a mutation takes hold; each number is taken modulo what there is. */
export interface Places {
  at: number;
  size: number;
  pick: number;
}
type Mutate = (bytes: Buffer, places: Places) => Buffer;

const chosen = <T>(list: readonly T[], at: number, none: T): T => list[at % list.length] ?? none;
const text = (bytes: Buffer) => bytes.toString('latin1');
const raw = (content: string) => Buffer.from(content, 'latin1');
const empty = Buffer.alloc(0);

/** Bytes `from` to `to` replaced. */
function spliced(bytes: Buffer, from: number, to: number, put: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(to)]);
}

/** The file's lines with their ends, changed as a list. */
function byLines(change: (lines: string[], places: Places) => string[]): Mutate {
  return (bytes, places) => raw(change(text(bytes).split(/(?<=\n)/), places).join(''));
}

/** The cells of all lines, changed alike or in one line, parted by the commonest delimiter and blind to quotes. */
function byCells(change: (rows: string[][], places: Places) => void): Mutate {
  return (bytes, places) => {
    const content = text(bytes);
    const counts = [';', ',', '\t', '|'].map((mark) => [content.split(mark).length, mark] as const);
    const [, mark] = counts.reduce((most, one) => (one[0] > most[0] ? one : most));
    const rows = content.split('\n').map((line) => line.split(mark));
    change(rows, places);
    return raw(rows.map((cells) => cells.join(mark)).join('\n'));
  };
}

/** One run of characters that a pattern finds, replaced. */
function byPattern(pattern: RegExp, replace: (found: string, pick: number) => string): Mutate {
  return (bytes, { at, pick }) => {
    const content = text(bytes);
    const all = [...content.matchAll(pattern)];
    const one = all[at % (all.length || 1)];
    if (one === undefined) return bytes;
    return raw(
      content.slice(0, one.index) + replace(one[0], pick) + content.slice(one.index + one[0].length),
    );
  };
}

const payloadText = (pick: number) => text(chosen(payloads, pick, empty));

function nearNumber(digits: string, pick: number): string {
  const near = [
    digits.slice(1),
    `${digits}0`,
    digits.replace(/.$/, (last) => String((Number(last) + 1) % 10)),
    digits.replace(/^./, '9'),
    '0'.repeat(digits.length),
    '9'.repeat(digits.length),
    `-${digits}`,
    digits.replace(/(?<=^..)/, ' '),
  ];
  return chosen(near, pick, '');
}

const swapped = (bytes: Buffer) => Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
const utf16 = (bytes: Buffer) => Buffer.from(bytes.toString('utf8'), 'utf16le');

function unpacked(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    return bytes;
  }
}

const encodings: readonly ((bytes: Buffer) => Buffer)[] = [
  (bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(bytes)]),
  (bytes) => Buffer.concat([Buffer.from([0xfe, 0xff]), swapped(utf16(bytes))]),
  utf16,
  (bytes) => swapped(utf16(bytes)),
  (bytes) => Buffer.from(text(bytes), 'utf8'),
  (bytes) => raw(bytes.toString('utf8')),
  (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  unpacked,
];

/** Everything that is done to a file, by its name. */
export const mutations = {
  flip: (bytes, { at, pick }) => {
    const copy = Buffer.from(bytes);
    const index = at % (copy.length || 1);
    if (copy.length > 0) copy[index] = (copy[index] ?? 0) ^ (1 << (pick % 8));
    return copy;
  },
  drop: (bytes, { at, size }) => {
    const from = at % (bytes.length + 1);
    return spliced(bytes, from, from + 1 + (size % 16), empty);
  },
  double: (bytes, { at, size }) => {
    const from = at % (bytes.length + 1);
    return spliced(bytes, from, from, bytes.subarray(from, from + 1 + (size % 64)));
  },
  cut: (bytes, { at }) => bytes.subarray(0, at % (bytes.length + 1)),
  'cut the beginning': (bytes, { at }) => bytes.subarray(at % (bytes.length + 1)),
  put: (bytes, { at, pick }) => {
    const from = at % (bytes.length + 1);
    return spliced(bytes, from, from, chosen(payloads, pick, empty));
  },
  'put many': (bytes, { at, size, pick }) => {
    const from = at % (bytes.length + 1);
    return spliced(bytes, from, from, Buffer.alloc((1 + (size % 64)) * 64, chosen(payloads, pick, empty)));
  },
  'huge field': (bytes, { at, size }) => {
    const from = at % (bytes.length + 1);
    return spliced(bytes, from, from, Buffer.alloc((1 + (size % 2)) * 9000, 'x1 '));
  },
  'swap lines': byLines((lines, { at, size }) => {
    const [one, other] = [at % lines.length, size % lines.length];
    return lines.map((line, index) => lines[index === one ? other : index === other ? one : index] ?? line);
  }),
  'drop line': byLines((lines, { at }) => lines.toSpliced(at % lines.length, 1)),
  'double line': byLines((lines, { at }) => lines.toSpliced(at % lines.length, 0, chosen(lines, at, ''))),
  'line of nowhere': byLines((lines, { at, pick }) =>
    lines.toSpliced(at % lines.length, 0, `${payloadText(pick)}\n`),
  ),
  'swap columns': byCells((rows, { at, size }) => {
    const width = rows[0]?.length ?? 1;
    const [one, other] = [at % width, size % width];
    for (const cells of rows) {
      const [a, b] = [cells[one], cells[other]];
      if (a !== undefined && b !== undefined) [cells[one], cells[other]] = [b, a];
    }
  }),
  'rename column': byCells(([header], { at, pick }) => {
    if (header) header[at % header.length] = payloadText(pick);
  }),
  'column twice': byCells(([header], { at, size }) => {
    if (header) header[at % header.length] = chosen(header, size, '');
  }),
  'change cell': byCells((rows, { at, size, pick }) => {
    const cells = chosen(rows, at, []);
    if (cells.length > 0) cells[size % cells.length] = payloadText(pick);
  }),
  'add cell': byCells((rows, { at, pick }) => void chosen(rows, at, []).push(payloadText(pick))),
  'drop cell': byCells((rows, { at, size }) => {
    const cells = chosen(rows, at, []);
    cells.splice(size % (cells.length || 1), 1);
  }),
  'fill column': byCells((rows, { at, pick }) => {
    for (const cells of rows.slice(1)) if (at % 12 < cells.length) cells[at % 12] = payloadText(pick);
  }),
  'near number': byPattern(/\d+/g, nearNumber),
  'change word': byPattern(/[^\s;,|"]+/g, (_, pick) => payloadText(pick)),
  'change date': byPattern(/\d+[-/.]\d+[-/.]\d+/g, (_, pick) => payloadText(pick)),
  'change line ends': (bytes, { pick }) =>
    raw(text(bytes).replace(/\r?\n/g, chosen(['\r\n', '\r', '\n', '\n\r', '\0\n'], pick, ''))),
  'change one line end': byPattern(/\r?\n/g, (_, pick) => chosen(['\r\n', '\r', '\n\n', ''], pick, '')),
  'change delimiter': (bytes, { at, pick }) =>
    raw(
      text(bytes).replaceAll(chosen([';', ',', '\t'], at, ''), chosen([';', ',', '\t', '|', ':'], pick, '')),
    ),
  'change encoding': (bytes, { pick }) => chosen(encodings, pick, unpacked)(bytes),
  'change encoding from there': (bytes, { at, pick }) => {
    const from = at % (bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, from), chosen(encodings, pick, unpacked)(bytes.subarray(from))]);
  },
  pack: (bytes) => gzipSync(bytes),
  'pack in two parts': (bytes, { at }) => {
    const from = at % (bytes.length + 1);
    return Buffer.concat([gzipSync(bytes.subarray(0, from)), gzipSync(bytes.subarray(from))]);
  },
} satisfies Record<string, Mutate>;

export type MutationName = keyof typeof mutations;
