import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../src/read/bytes/source.ts';
import { looksLikeJson } from '../../../src/read/csv/not-csv.ts';
import { openJsonTable, openTableOrJson } from '../../../src/read/json/table.ts';
import { dose } from '../../dose.ts';
import { bytesOf, problemOf, sourceOf, tableOf } from '../support.ts';
import { tableByHand } from './reference.ts';
import { layouts, readJson, rowsOf } from './support.ts';

const call = { id: 1, number: { digits: '0639980001', name: 'Standard' }, tags: [{ name: 'Refus' }] };

describe('the layouts of a file', () => {
  it.each(Object.entries(layouts))('%s', async (_, write) => {
    const found = await readJson(write([call, { id: 2, more: true }]));
    expect(found).toMatchObject({
      header: ['id', 'number.digits', 'number.name', 'tags', 'more'],
      rows: [
        ['1', '0639980001', 'Standard', 'Refus', ''],
        ['2', '', '', '', 'true'],
      ],
    });
  });

  it('an array four objects deep is no list of calls', async () => {
    const deep = { a: { b: { c: { calls: [{ id: 1 }], n: 5 } } } };
    expect(await readJson(JSON.stringify(deep))).toMatchObject({ header: ['a.b.c.n'], rows: [['5']] });
  });

  it('the first array of objects is the one', async () => {
    const found = await readJson(
      '{"list":["a",{"x":[{"y":1}]}],"empty":[],"calls":[{"id":1}],"more":[{"no":1}]}',
    );
    expect(found).toMatchObject({ header: ['id'], rows: [['1']] });
  });

  it('a byte order mark, UTF-16 and gzip are read over', async () => {
    const written = '[{"nom":"Noël 😀"}]';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(written, 'utf16le')]);
    for (const bytes of [bytesOf(`\ufeff${written}`), utf16])
      expect((await readJson(bytes)).rows).toEqual([['Noël 😀']]);
    const packed = openSource('-', Readable.from([gzipSync(written)]), 1 << 20);
    expect((await rowsOf(await openJsonTable(packed))).rows).toEqual([['Noël 😀']]);
  });

  it('a table knows its first rows and their lines', async () => {
    const table = await openJsonTable(
      sourceOf('[\n{"a":"1"},\r\n{"b":\n[2,3]},\r{}\r\n]', undefined, 'calls.json'),
    );
    expect(table).toMatchObject({
      path: 'calls.json',
      delimiter: 0,
      firstOffset: 0,
      utf16: null,
      sample: [
        ['a', 'b'],
        ['1', ''],
        ['', '2,3'],
        ['', ''],
      ],
      sampleLines: [1, 2, 3, 5],
    });
    expect([table.prefix.length, table.encoding()]).toEqual([0, 'utf-8']);
    expect((await rowsOf(table)).lines).toEqual([2, 3, 5]);
  });
});

describe('cells', () => {
  it.each([
    ['{"a":1.50}', '1.5'],
    ['{"a":-0}', '0'],
    ['{"a":1714982700.123}', '1714982700.123'],
    ['{"a":33639980001.0}', '33639980001'],
    ['{"a":1e21}', '1000000000000000000000'],
    ['{"a":-2.5E-7}', '-0.00000025'],
    ['{"a":9007199254740991}', '9007199254740991'],
    ['{"a":9007199254740993}', '9007199254740993'],
    ['{"a":-12345678901234567890,"b":1}', '-12345678901234567890'],
    ['{"a":[12345678901234567890,0.12345678901234567890]}', '12345678901234567890,0.12345678901234568'],
    ['{"a":"\\"12345678901234567890\\\\","b":{"c":12345678901234567890}}', '"12345678901234567890\\'],
    ['{"a":null}', ''],
    ['{"a":true}', 'true'],
    ['{"a":false}', 'false'],
    ['{"a":[]}', ''],
    ['{"a":["x",1,null,true,["no"],{"no":1},{"name":"y"},{"name":null}]}', 'x,1,true,y'],
    ['{"a":"\\"; x"}', '"; x'],
    ['{"a":"  \\"x\\"  "}', '  "x"  '],
    ['{"a":"1\\r\\n2,3\\u0000"}', '1\r\n2,3\u0000'],
    ['{"a":"\\ud83d\\ude00\\ud83d"}', '😀\ufffd'],
    ['{"a":{"b":{}},"__proto__":"p"}', 'p'],
  ])('%s', async (text, cell) => {
    expect((await readJson(text)).rows[0]?.[0]).toBe(cell);
  });

  it('lists of objects without names make no column', async () => {
    expect((await readJson('[{"legs":[{"n":1}],"id":1},{"legs":[null]}]')).header).toEqual(['id']);
  });

  it('objects within objects without end are left where they say nothing of a call', async () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    const found = await readJson([`{"id":1,"x":${deep}}`, nested(16), nested(17)].join('\n'));
    expect(found.header).toEqual(['id', Array.from({ length: 16 }, () => 'a').join('.')]);
  });

  it('keys that come after a thousand objects are dropped', async () => {
    const objects = Array.from({ length: 1001 }, (_, i) => ({
      id: i,
      [`late${i}`]: i < 999 ? undefined : i,
    }));
    const found = await readJson(JSON.stringify([...objects, { late999: 7, other: { a: 1 }, id: { x: 1 } }]));
    expect(found.header).toEqual(['id', 'late999']);
    expect(found.rows.slice(-3)).toEqual([
      ['999', '999'],
      ['1000', ''],
      ['', '7'],
    ]);
  });

  it('ten thousand keys are read, more are refused', async () => {
    const keys = (count: number) =>
      JSON.stringify(
        [{ a: 1 }, Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, i]))],
        null,
        0,
      );
    expect((await readJson(keys(9999))).header).toHaveLength(10_000);
    expect(await problemOf(() => readJson(keys(10_000)))).toMatchObject({
      code: 'json/too-many-keys',
      line: 1,
    });
  });
});

const letters = fc.oneof(
  fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', '\n', '\r\n', '\r', '\u0000', '\u2028', 'é', '’'),
  fc.constantFrom('\ud83d', '\ude00', '😀', '\ufffd', ' ', '1', 'name', '12345678901234567890'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const hostile = fc.array(letters, { maxLength: 6 }).map((parts) => parts.join(''));
const key = fc.oneof(fc.constantFrom('id', 'name', 'number', 'a', '__proto__', '7'), hostile);
const scalar = fc.oneof(
  hostile,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.maxSafeInteger(),
  fc.boolean(),
  fc.constant(null),
);
const record = fc.letrec<{ object: object; value: unknown }>((tie) => ({
  object: fc
    .array(fc.tuple(key, tie('value')), { maxLength: 5 })
    .map((entries) => Object.fromEntries(entries)),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
})).object;

/** JSON with some letters of its strings written as \\u escapes. */
function escaped(json: string): string {
  return json.replace(/[é’]/gu, (char, at: number) =>
    at % 2 === 0 ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

describe('the plain way of reading says the same', () => {
  it('of any objects in any layout, however the bytes arrive', async () => {
    const documents = fc.tuple(
      fc.array(record, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...Object.values(layouts)),
      fc.integer({ min: 1, max: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(documents, async ([objects, write, size]) => {
        const first = { id: 1 };
        const text = escaped(write([first, ...objects, first]));
        const expected = tableByHand(
          [first, ...objects, first].map((object) => JSON.parse(JSON.stringify(object))),
        );
        const found = await readJson(text, size);
        expect(found).toMatchObject(expected);
      }),
      { numRuns: dose(200, 4000) },
    );
  });
});

describe('a file arrives in pieces', () => {
  const odd =
    '[\n {"a":"é😀\\\\\\"}]","b":[1.5e1,\r\n{"name":"x"}]}\r ,\n{"a":"\\ud83d\\ude00"} \r\n, {"b":null}\n] \r\n ';
  const files = {
    'an array': odd,
    'an object around it': `{"meta":{"x":"[{"},\r\n"calls":${odd}, "end":[{"]":"}"}]}`,
    'objects one after another': odd.replace(/^\[|\] \r\n $| ,|, /g, ''),
  };

  it.each(Object.entries(files))(
    '%s, cut in two at every byte and in pieces of every size',
    async (_, text) => {
      const bytes = bytesOf(text);
      const whole = await readJson(text);
      expect(whole.rows.map(([a]) => a)).toEqual(['é😀\\"}]', '😀', '']);
      for (let cut = 1; cut < bytes.length; cut++) {
        // More than what is joined before a text is looked at, then one cut.
        const blank = Buffer.alloc(4096, ' ');
        const pieces = [Buffer.concat([blank, bytes.subarray(0, cut)]), bytes.subarray(cut)];
        const source = { ...sourceOf(''), chunks: () => each(pieces) };
        expect(await rowsOf(await openJsonTable(source))).toEqual(whole);
      }
      for (const size of [1, 2, 3, 5, 8, 13]) {
        expect(await readJson(Buffer.concat([Buffer.alloc(4096, ' '), bytes]), size)).toEqual(whole);
      }
    },
  );

  it('more than a chunk of calls in each layout', async () => {
    const objects = Array.from({ length: 6000 }, (_, i) => ({
      id: i,
      name: i % 7 === 0 ? `Noël "${i}"\n😀` : `n${i}`.repeat(i % 100),
      extra: i % 5 === 0 ? { deep: [i, i + 1] } : null,
    }));
    const expected = tableByHand(objects);
    for (const write of Object.values(layouts)) {
      const text = write(objects);
      expect(text.length).toBeGreaterThan(1 << 20);
      expect(await readJson(text, 65_537)).toMatchObject(expected);
    }
  });

  it('an object longer than many chunks', async () => {
    const long = { a: 'x'.repeat(3 << 20), b: ['{"'.repeat(1 << 20)] };
    const found = await readJson(JSON.stringify([{ b: 1 }, long, { a: 2 }]), 10_000);
    expect(found.rows.map((row) => row.map((cell) => cell.length))).toEqual([
      [1, 0],
      [2 << 20, 3 << 20],
      [0, 1],
    ]);
  });
});

async function* each(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

describe('CSV or JSON', () => {
  it.each<[string, boolean]>([
    ['[{"a":1}]', true],
    [' \r\n\t[ \n{', true],
    ['{"a":1}', true],
    ['{ "a"', true],
    ['[["a"]]', true],
    ['["a"]', true],
    ['[]', true],
    ['{}', true],
    ['{', true],
    ['', false],
    ['"a";"b"', false],
    ['[1,2]', false],
    ['{a};b', false],
    ['[nom];tel', false],
    ['date,number', false],
    ['\u00a0[{', false],
  ])('%j looks like JSON: %s', (text, is) => {
    expect(looksLikeJson(Buffer.from(text, 'latin1'))).toBe(is);
  });

  it('each is read as what it is', async () => {
    const json = await openTableOrJson(sourceOf('\ufeff[{"nom":"Petit","tel":1}]'));
    const csv = await openTableOrJson(sourceOf('\ufeffnom;tel\nPetit;1\n'));
    expect(json.sample).toEqual(csv.sample);
    expect([json.delimiter, csv.delimiter]).toEqual([0, 0x3b]);
  });

  it('where only CSV is read, JSON is refused as such', async () => {
    for (const text of ['[{"nom":"Petit"}]', '\ufeff{"nom":"Petit"}\n{"nom":"Grand"}\n']) {
      const found = await problemOf(() => tableOf(text, 'contacts.csv'));
      expect(found).toMatchObject({ code: 'input/not-csv', file: 'contacts.csv', line: 1 });
      expect([found.problem.en, found.expected?.en, found.remedy?.fr]).toEqual([
        expect.stringContaining('JSON'),
        expect.stringContaining('CSV'),
        expect.stringContaining('CSV'),
      ]);
    }
  });
});
