import { describe, expect, it } from 'vitest';
import { openJsonTable } from '../../../src/read/json/table.ts';
import { problemOf, sourceOf } from '../support.ts';
import { readJson, rowsOf } from './support.ts';

describe('what is no whole JSON', () => {
  const objects = 'json/no-object';
  it.each<[string, string, number, number]>([
    // Inside an object.
    ['[{"a":1},\n {"a" 1}]', 'json/malformed', 2, 7],
    ['[{"a":1},\n {"a":\n\n  tru}]', 'json/malformed', 4, 3],
    ['[{"a":"x\ny"}]', 'json/malformed', 1, 9],
    ['[{"a":"\\x"}]', 'json/malformed', 1, 8],
    ['[{"a":01}]', 'json/malformed', 1, 8],
    ['[{"a":1,}]', 'json/malformed', 1, 9],
    ['[{"a":[1,]}]', 'json/malformed', 1, 10],
    ['[{a:1}]', 'json/malformed', 1, 3],
    ["[{'a':1}]", 'json/malformed', 1, 3],
    ['[{"a":1]}]', 'json/malformed', 1, 8],
    ['[{"a":[1}]', 'json/malformed', 1, 9],
    ['[{"é":1 "b":2}]', 'json/malformed', 1, 9],
    // Between objects.
    ['[{"a":1} {"a":2}]', 'json/malformed', 1, 10],
    ['[{"a":1},\r\n]', 'json/malformed', 2, 1],
    ['[{"a":1},,{"a":2}]', 'json/malformed', 1, 10],
    ['[{"a":1}}', 'json/malformed', 1, 9],
    ['{"a":1}\n,{"a":2}', 'json/malformed', 2, 1],
    ['{"a":1}\n]', 'json/malformed', 2, 1],
    ['{"a":1}\nx', 'json/malformed', 2, 1],
    // Around the array.
    ['[{"a":1}] x', 'json/malformed', 1, 11],
    ['[{"a":1}]\n[{"a":2}]', 'json/malformed', 2, 1],
    ['{"n":x,"calls":[{"a":1}]}', 'json/malformed', 1, 6],
    ['{"calls":[{"a":1}],}', 'json/malformed', 1, 20],
    ['{"calls":[{"a":1}]]', 'json/malformed', 1, 19],
    // No objects.
    ['[{"a":1},2]', objects, 1, 10],
    ['[{"a":1},"x"]', objects, 1, 10],
    ['[{"a":1},null]', objects, 1, 10],
    ['["a"]', objects, 1, 2],
    ['[["a"],["b"]]', objects, 1, 2],
    ['{"a":1}\n["a"]', objects, 2, 1],
    ['{"a":1}\ntrue', objects, 2, 1],
    ['[]', 'json/no-records', 1, 1],
    ['[{},{}]', 'json/no-records', 1, 1],
    [' \n', 'json/no-records', 1, 1],
    ['', 'json/no-records', 1, 1],
    // Cut.
    ['[', 'json/cut', 1, 2],
    ['{', 'json/cut', 1, 2],
    ['[{"a":1},\n{"a":', 'json/cut', 2, 6],
    ['[{"a":1},\n{"a":"x', 'json/cut', 2, 8],
    ['[{"a":1}', 'json/cut', 1, 9],
    ['[{"a":1},', 'json/cut', 1, 10],
    ['[{"a":1}\n\n', 'json/cut', 3, 1],
    ['{"calls":[{"a":1}', 'json/cut', 1, 18],
    ['{"calls":[{"a":1}]', 'json/cut', 1, 19],
    ['{"calls":[{"a":1}],\n"n":"x', 'json/cut', 2, 7],
    ['{"a":1}\n{"a":2', 'json/cut', 2, 7],
    ['{"a":1}\n{"a":fals', 'json/cut', 2, 10],
    ['{"a":1}\n{"a":-', 'json/cut', 2, 7],
    ['{"a":1}\n{"a":1.5e', 'json/cut', 2, 10],
    ['{"a":1}\n{"a":"\\u00', 'json/cut', 2, 11],
  ])('%j is %s at %i:%i', async (text, code, line, column) => {
    const found = await problemOf(() => readJson(text, 3));
    expect(found).toMatchObject({ code, file: 'calls.json', line, column: String(column) });
    expect(found.expected?.fr).toBeTruthy();
    expect(found.expected?.fr).not.toBe(found.expected?.en);
  });

  it('says what stands there, also where it cannot be seen', async () => {
    const seen = await problemOf(() => readJson('[{"a":😀}]'));
    expect(seen.problem.en).toContain('“😀”');
    const unseen = await problemOf(() => readJson('[{"a":"\t"}]'));
    expect(unseen.problem.en).toContain('“U+0009”');
  });

  it('names the line on which the object that is cut begins', async () => {
    const found = await problemOf(() => readJson('[{"a":1},\n{\n"a":1,\n'));
    expect(found).toMatchObject({ line: 4 });
    expect(found.problem.en).toContain('line 2');
  });

  it.each([
    [Buffer.from('[{"a":1},\n{"a":"No\u00ebl"}]', 'latin1'), 2, 1],
    [Buffer.from('{"calls":[{"a":"\u00ef\u00bf"}]}', 'latin1'), 1, 11],
  ])('bytes that are no UTF-8: %s', async (bytes, line, column) => {
    const found = await problemOf(() => readJson(bytes));
    expect(found).toMatchObject({ code: 'json/not-utf-8', line, column: String(column) });
  });

  it('calls before the fault are read first', async () => {
    const good = `${'{"a":1}\n'.repeat(200_000)}`;
    const table = await openJsonTable(sourceOf(`${good}{"a"}\n`, 1 << 20));
    let count = 0;
    const all = async () => {
      for await (const batch of table.batches()) count += batch.count;
    };
    expect(await problemOf(all)).toMatchObject({ code: 'json/malformed', line: 200_001, column: '5' });
    expect(count).toBeGreaterThan(100_000);
  });

  it('an object without end is not kept for ever', async () => {
    const piece = Buffer.from(`{"a":"${'x'.repeat(1 << 20)}"},`);
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('[{"id":1},{"calls":[');
      for (;;) yield piece;
    }
    const source = { ...sourceOf(''), chunks: endless };
    expect(await problemOf(async () => rowsOf(await openJsonTable(source)))).toMatchObject({
      code: 'json/too-long',
      line: 1,
      column: '11',
    });
  });

  it('nor is what follows the calls', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"calls":[{"id":1}],"more":[');
      for (;;) yield Buffer.alloc(1 << 20, '1234567,');
    }
    const source = { ...sourceOf(''), chunks: endless };
    expect(await problemOf(async () => rowsOf(await openJsonTable(source)))).toMatchObject({
      code: 'json/too-long',
    });
  });
});
