import { describe, expect, it } from 'vitest';
import { run } from '../../run.ts';
import { useFolder, withFile } from '../support.ts';

useFolder();

const clean = (...argv: string[]) => run(['clean', 'contacts.csv', ...argv]);

describe('--ignore', () => {
  it('stands with the input that it names', async () => {
    const lists = ['--opposition', 'b.csv', '--own-opposition', 'lists/a.csv', '--calls', 'lists/b.csv'];
    const { settings } = await clean(
      ...lists,
      ...['--ignore', 'contacts.csv:Refus', '--ignore', 'contacts.csv:a:b', '--ignore', 'lists/a.csv:fin'],
      ...['--ignore', 'lists/b.csv:#3'],
    );
    expect(settings).toMatchObject({
      contacts: { path: 'contacts.csv', ignore: ['Refus', 'a:b'] },
      opposition: [{ path: 'b.csv' }],
      ownOpposition: [{ path: 'lists/a.csv', ignore: ['fin'] }],
      calls: [{ path: 'lists/b.csv', ignore: ['#3'] }],
    });
    expect(settings?.opposition[0]).not.toHaveProperty('ignore');
  });

  it('adds to what the campaign file says, each column once', async () => {
    const text = 'contacts: {path: contacts.csv, ignore: [Refus, Motif]}\n';
    const { settings } = await withFile(text, [
      '--ignore',
      'contacts.csv:Motif',
      '--ignore',
      'contacts.csv:Etat',
    ]);
    expect(settings?.contacts).toEqual({ path: 'contacts.csv', ignore: ['Refus', 'Motif', 'Etat'] });
  });

  it.each(['other.csv:Refus', 'contacts.csv', 'Refus'])('%s is of no input', async (text) => {
    const { code, stderr } = await clean('--ignore', text);
    expect(code).toBe(2);
    expect(stderr).toContain(`"${text}" begins with the path of no input`);
  });
});

describe('--header-line', () => {
  it('is of the contact list alone, and goes before the campaign file', async () => {
    const text = 'contacts: {path: contacts.csv, headerLine: 3}\nopposition: {path: b.csv, headerLine: 4}\n';
    const said = await withFile(text);
    expect(said.settings).toMatchObject({ contacts: { headerLine: 3 }, opposition: [{ headerLine: 4 }] });
    const flag = await withFile(text, ['--header-line', '2']);
    expect(flag.settings).toMatchObject({ contacts: { headerLine: 2 }, opposition: [{ headerLine: 4 }] });
  });

  it('is the first where nothing is said', async () => {
    expect((await clean()).settings?.contacts).toEqual({ path: 'contacts.csv' });
  });

  it.each(['0', '-1', 'x', '1.5'])('is no %s', async (text) => {
    expect((await clean(`--header-line=${text}`)).code).toBe(2);
  });
});
