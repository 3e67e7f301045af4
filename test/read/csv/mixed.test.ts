import { describe, expect, it } from 'vitest';
import { openTable } from '../../../src/read/csv/table.ts';
import { bytesOf, problemOf, sourceOf } from '../support.ts';

/** Lines of one file, each in an encoding of its own. */
function file(...lines: ['utf8' | 'latin1' | 'bytes', string | number[]][]): Buffer {
  return Buffer.concat(
    lines.flatMap(([encoding, content]) => [
      typeof content === 'string'
        ? Buffer.from(content, encoding === 'utf8' ? 'utf8' : 'latin1')
        : Buffer.from(content),
      Buffer.from('\n'),
    ]),
  );
}

async function encodingOf(bytes: Uint8Array, size?: number): Promise<string> {
  const table = await openTable(sourceOf(bytes, size));
  for await (const batch of table.batches()) void batch;
  return table.encoding();
}

/** `CAFÉ’` as Windows-1252 has it: its last two bytes happen to be a character of UTF-8. */
const chance = [0x43, 0x41, 0x46, 0xc9, 0x92];
/** `« Café »` with no-break spaces: E9 A0 BB happens to be a character of UTF-8. */
const quoted = [0xab, 0xa0, 0x43, 0x61, 0x66, 0xe9, 0xa0, 0xbb];

describe('the encoding of a whole file', () => {
  it.each<[string, Uint8Array, string]>([
    ['ASCII', file(['utf8', 'a;b']), 'utf-8'],
    ['accents in UTF-8', file(['utf8', 'nom;tél'], ['utf8', 'Noël;06']), 'utf-8'],
    ['accents in Windows-1252', file(['latin1', 'nom;tél'], ['latin1', 'Noël;06']), 'windows-1252'],
    [
      'a curly apostrophe in Windows-1252',
      file(['utf8', 'nom'], ['bytes', [0x4c, 0x92, 0x41]]),
      'windows-1252',
    ],
    ['a euro sign in UTF-8', file(['utf8', '12 €']), 'utf-8'],
    ['a chance sequence alone', file(['utf8', 'nom'], ['bytes', chance]), 'utf-8'],
    ['a chance sequence, then Windows-1252', file(['bytes', chance], ['latin1', 'Noël']), 'windows-1252'],
    ['Windows-1252, then a chance sequence', file(['latin1', 'Noël'], ['bytes', chance]), 'windows-1252'],
  ])('%s', async (_, bytes, encoding) => {
    expect(await encodingOf(bytes)).toBe(encoding);
    expect(await encodingOf(bytes, 3)).toBe(encoding);
  });

  it('French quotes with no-break spaces in Windows-1252 are no second encoding', async () => {
    const bytes = file(['latin1', 'société;tél'], ['bytes', quoted], ['latin1', 'Noël;06']);
    expect(await encodingOf(bytes)).toBe('windows-1252');
  });
});

describe('a file that is UTF-8 in one line and not in another', () => {
  it.each<[string, Uint8Array, number, [number, number]]>([
    ['UTF-8 first', file(['utf8', 'a'], ['utf8', 'Noël'], ['latin1', 'Zoé']), 3, [2, 3]],
    ['Windows-1252 first', file(['latin1', 'tél'], ['utf8', 'a'], ['utf8', 'Zoé']), 3, [3, 1]],
    [
      'far apart',
      Buffer.concat([file(['utf8', 'tél']), bytesOf('0612345678\n'.repeat(5000)), file(['latin1', 'Noël'])]),
      5002,
      [1, 5002],
    ],
    [
      'the other in a row with quoted line breaks',
      file(['utf8', 'é;b'], ['utf8', '"x\ny";1'], ['latin1', 'é;2']),
      4,
      [1, 4],
    ],
  ])('%s', async (_, bytes, line, [utf8, other]) => {
    for (const size of [undefined, 5000]) {
      const found = await problemOf(() => encodingOf(bytes, size));
      expect(found).toMatchObject({ code: 'input/mixed-encodings', file: 'list.csv', line });
      expect(found.problem.en).toContain(`line ${utf8} is UTF-8, line ${other} is not`);
    }
  });
});
