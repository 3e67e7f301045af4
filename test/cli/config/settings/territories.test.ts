import { describe, expect, it } from 'vitest';
import { run } from '../../run.ts';
import { useFolder, withFile } from '../support.ts';

useFolder();

const clean = (...argv: string[]) => run(['clean', 'contacts.csv', ...argv]);

describe('where numbers are called', () => {
  it('is told by the number, unless something else is said', async () => {
    const plain = await clean();
    expect(plain.settings).toMatchObject({ territoryFrom: 'number', postcodeColumn: null });
    const { settings } = await withFile('territoryFrom: postcode\npostcodeColumn: CP\n', ['contacts.csv']);
    expect(settings).toMatchObject({ territoryFrom: 'postcode', postcodeColumn: 'CP' });
    const flag = await withFile('territoryFrom: postcode\n', ['contacts.csv', '--territory-from', 'number']);
    expect(flag.settings).toMatchObject({ territoryFrom: 'number' });
  });

  it.each([
    ['no such source', ['--territory-from', 'postcod'], '"postcod" is unknown, did you mean "postcode"?'],
    ['a column without the wish', ['--postcode-column', 'CP'], '--postcode-column: says nothing without'],
  ])('is refused: %s', async (_, argv, says) => {
    const { code, stderr } = await clean(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });

  it('may stand in a file that calls reads, too', async () => {
    const text = 'calls: lists/a.csv\nterritoryFrom: postcode\n';
    const { settings } = await withFile(text, [], 'campaign-audit.yaml', {}, 'calls');
    expect(settings).toMatchObject({ territoryFrom: 'postcode', contacts: null });
  });
});
