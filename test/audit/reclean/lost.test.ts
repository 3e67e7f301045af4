import { appendFileSync, cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { log } from '../run.ts';
import { inFolder, ran, reportIn, textIn, write } from './cleaned-twice.ts';

const A = '0600451011';
const B = '0600451012';
const C = '0600451013';
const list = 'campaign-audit-out/cleaned.csv';
const files = {
  'contacts.csv': ['tel;mobile', `${A};${B}`, `${C};`, `${B};`],
  'own.txt': [B],
  'log.csv': log(['2024-05-03 11:00:00', B, 'Refus']),
};
const first = ['clean', 'contacts.csv', '--own-opposition', 'own.txt'];

/** How many rows are barred by the refusal on the removed number, and what is said of what is lost. */
async function checked(folder: string, path = list) {
  await ran(folder, ['check', path, '--calls', 'log.csv', '-o', 'checked', '--fail-on', 'never']);
  const { contacts, notes } = reportIn(folder, 'checked');
  return { excluded: contacts.excluded, warnings: notes.filter((note) => note.startsWith('warning')) };
}

const lost = (why: string) => [
  `warning: what the run of 6\u00a0May\u00a02024 removed from this list is not known any more: ${why}. Calls, refusals and consents of removed numbers do not count. Clean the first list again, or clean with --annotate, which writes them into audit_removed`,
];

describe('what an earlier run removed is known', () => {
  test.each<[string, (folder: string) => string]>([
    ['as long as all lies where it lay', () => list],
    [
      'under another name of the list',
      (folder) => {
        renameSync(join(folder, list), join(folder, 'campaign-audit-out/mai.csv'));
        return 'campaign-audit-out/mai.csv';
      },
    ],
    [
      'after list and run have moved on together',
      (folder) => {
        mkdirSync(join(folder, 'archive'));
        for (const name of ['contacts.csv', 'campaign-audit-out'])
          renameSync(join(folder, name), join(folder, 'archive', name));
        return 'archive/campaign-audit-out/cleaned.csv';
      },
    ],
    ['from elsewhere', (folder) => join(folder, list)],
  ])('%s', async (_, then) => {
    await inFolder(files, async (folder) => {
      await ran(folder, first);
      expect(await checked(folder, then(folder))).toEqual({ excluded: 1, warnings: [] });
    });
  });
});

describe('what an earlier run removed is lost, and that is said', () => {
  test.each<[string, (folder: string) => void, string]>([
    [
      'the list is gone',
      (folder) => rmSync(join(folder, 'contacts.csv')),
      'contacts.csv is no longer there as that run left it',
    ],
    [
      'the list has changed',
      (folder) => write(join(folder, 'contacts.csv'), ['tel;mobile', `${A};${B}`]),
      'contacts.csv is no longer there as that run left it',
    ],
    [
      'the excluded rows are gone',
      (folder) => rmSync(join(folder, 'campaign-audit-out/excluded.csv')),
      'excluded.csv is no longer there as that run left it',
    ],
    [
      'the cleaned list has changed',
      (folder) => appendFileSync(join(folder, list), '0600451014;\n'),
      'the list is no longer as that run wrote it',
    ],
  ])('%s', async (_, change, why) => {
    await inFolder(files, async (folder) => {
      await ran(folder, first);
      change(folder);
      expect(await checked(folder)).toEqual({ excluded: 0, warnings: lost(why) });
    });
  });

  test('the list came from standard input', async () => {
    await inFolder(files, async (folder) => {
      const input = Buffer.from(textIn(folder, 'contacts.csv'));
      await ran(folder, ['clean', '-', '--own-opposition', 'own.txt'], [0], input);
      expect((await checked(folder)).warnings).toEqual(lost('the list came from standard input'));
    });
  });

  test('the excluded rows went to standard output', async () => {
    await inFolder(files, async (folder) => {
      await ran(folder, [...first, '--excluded', '-']);
      expect((await checked(folder)).warnings).toEqual(lost('the excluded rows went to standard output'));
    });
  });

  test('two directories were cleaned into each other', async () => {
    await inFolder(files, async (folder) => {
      await ran(folder, first);
      await ran(folder, ['clean', list, '-o', 'second']);
      await ran(folder, ['clean', 'second/cleaned.csv']);
      expect((await checked(folder)).warnings).toEqual(
        lost('the list that it was made from is not there any more'),
      );
    });
  });

  test('in French, too', async () => {
    await inFolder(files, async (folder) => {
      await ran(folder, first);
      rmSync(join(folder, 'contacts.csv'));
      const said = await ran(folder, ['check', list, '-o', 'checked', '--lang', 'fr']);
      expect(said.replace(/\s+/g, ' ')).toContain(
        'attention : ce que le passage du 6 mai 2024 a retiré de cette liste n’est plus connu : contacts.csv n’est plus là',
      );
    });
  });
});

describe('nothing is said', () => {
  test.each<[string, string[], (folder: string) => string]>([
    [
      'where the list has the numbers beside its rows',
      ['--annotate'],
      (folder) => {
        rmSync(join(folder, 'contacts.csv'));
        return list;
      },
    ],
  ])('%s, and they count', async (_, annotate, then) => {
    await inFolder(files, async (folder) => {
      await ran(folder, [...first, ...annotate]);
      expect(await checked(folder, then(folder))).toEqual({ excluded: 1, warnings: [] });
    });
  });

  test('where an option names a column that only the cleaned list has: its own numbers count', async () => {
    await inFolder(files, async (folder) => {
      await ran(folder, [...first, '--annotate']);
      const options = ['--person-column', 'audit_next_window', '--calls', 'log.csv', '-o', 'checked'];
      await ran(folder, ['check', list, ...options, '--fail-on', 'never']);
      const { contacts, notes } = reportIn(folder, 'checked');
      expect(contacts).toMatchObject({ read: 2, excluded: 2 });
      expect(notes.filter((note) => note.startsWith('warning'))).toEqual([]);
    });
  });

  test.each<[string, (folder: string) => string]>([
    [
      'of a list that lies beside no manifest',
      (folder) => {
        cpSync(join(folder, list), join(folder, 'copy.csv'));
        return 'copy.csv';
      },
    ],
    [
      'of another list beside a manifest',
      (folder) => {
        write(join(folder, 'campaign-audit-out/other.csv'), ['tel', A]);
        return 'campaign-audit-out/other.csv';
      },
    ],
    [
      'beside the manifest of a run that wrote no list',
      (folder) => {
        write(join(folder, 'read/list.csv'), ['tel', A]);
        return 'read/list.csv';
      },
    ],
    [
      'beside what is no manifest',
      (folder) => {
        write(join(folder, 'manifest.json'), ['{']);
        cpSync(join(folder, list), join(folder, 'cleaned.csv'));
        return 'cleaned.csv';
      },
    ],
  ])('%s', async (_, then) => {
    await inFolder(files, async (folder) => {
      await ran(folder, first);
      await ran(folder, ['check', 'contacts.csv', '-o', 'read', '--fail-on', 'never']);
      expect((await checked(folder, then(folder))).warnings).toEqual([]);
    });
  });
});

test('the manifest names what was read of the earlier run', async () => {
  await inFolder(files, async (folder) => {
    await ran(folder, first);
    await checked(folder);
    const { inputs } = JSON.parse(textIn(folder, 'checked/manifest.json'));
    const earlier = inputs.filter(({ role }: { role: string }) => role.startsWith('earlier'));
    expect(earlier.map(({ role, path }: { role: string; path: string }) => `${role} ${path}`)).toEqual([
      'earlier-run campaign-audit-out/manifest.json',
      'earlier-list contacts.csv',
      'earlier-excluded campaign-audit-out/excluded.csv',
    ]);
  });
});
