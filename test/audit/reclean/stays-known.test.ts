import { describe, expect, test } from 'vitest';
import { log } from '../run.ts';
import { type Files, inFolder, moved, ran, reportIn, textIn, write } from './cleaned-twice.ts';

const A = '0600451011';
const B = '0600451012';
const C = '0600451013';
const L = '0199000021';
const list = 'campaign-audit-out/cleaned.csv';

/** What a second run finds of a list that the first one cleaned, once new files have come. */
async function secondRun(
  files: Files,
  { first = [], more = [], come = {}, then = list }: Second,
): Promise<ReturnType<typeof reportIn> & { cleaned: string }> {
  return inFolder(files, async (folder) => {
    await ran(folder, ['clean', 'contacts.csv', ...first]);
    for (const [name, content] of Object.entries(come)) write(`${folder}/${name}`, content);
    const again = then === 'moved' ? moved(folder) : then;
    await ran(folder, ['clean', again, ...more, '-o', 'again']);
    return { ...reportIn(folder, 'again'), cleaned: textIn(folder, 'again/cleaned.csv') };
  });
}

interface Second {
  /** Options of the first run, and of the second. */
  first?: string[];
  more?: string[];
  come?: Files;
  /** The list that is cleaned again; `moved`: where no manifest lies beside it. */
  then?: string;
}

const own = ['--own-opposition', 'own.txt'];
const calls = ['--calls', 'log.csv'];
const refusedBy = (number: string) => ({ 'log.csv': log(['2024-05-03 11:00:00', number, 'Refus']) });

describe.each([
  ['through the run that wrote the list', [], list],
  ['from the column beside the rows', ['--annotate'], 'moved'],
])('a number that was removed stays its person’s, %s', (_, annotate, then) => {
  test.each<[string, Files, Files, string[], Record<string, number>]>([
    [
      'a refusal on it',
      { 'contacts.csv': ['tel;mobile', `${A};${B}`, `${C};`], 'own.txt': [B] },
      refusedBy(B),
      calls,
      { 'refusal/sixty-days': 1 },
    ],
    [
      'a refusal on one that only an excluded row had',
      { 'contacts.csv': ['tel;mobile', `${A};`, `${A};${B}`, `${C};`], 'own.txt': [B] },
      refusedBy(B),
      calls,
      { 'refusal/sixty-days': 1 },
    ],
    [
      'attempts on it and on the one that stayed',
      { 'contacts.csv': ['tel;mobile', `${A};${B}`, `${C};`], 'own.txt': [B] },
      {
        'log.csv': log(
          ...[A, B, A, B].map((n, i): [string, string] => [`2024-05-0${2 + (i % 2)} 1${i}:00:00`, n]),
        ),
      },
      calls,
      { 'frequency/thirty-days': 1 },
    ],
    [
      'three attempts are not four',
      { 'contacts.csv': ['tel;mobile', `${A};${B}`, `${C};`], 'own.txt': [B] },
      { 'log.csv': log(...[A, B, B].map((n, i): [string, string] => [`2024-05-02 1${i}:00:00`, n])) },
      calls,
      {},
    ],
    [
      'rows of one person, whom an excluded row linked',
      { 'contacts.csv': ['tel;mobile', `${A};`, `${C};${B}`, `${A};${B}`], 'own.txt': [B] },
      refusedBy(A),
      calls,
      { 'refusal/sixty-days': 2 },
    ],
    [
      'nobody else’s',
      { 'contacts.csv': ['tel;mobile', `${A};${B}`, `${C};`], 'own.txt': [B] },
      refusedBy(L),
      calls,
      {},
    ],
  ])('%s', async (_name, files, come, more, found) => {
    const run = await secondRun(files, { first: [...own, ...annotate], more: [...own, ...more], come, then });
    const barring = Object.entries(run.byRule).filter(([rule]) =>
      /^(refusal\/s|frequency\/t|phone)/.test(rule),
    );
    expect(Object.fromEntries(barring)).toEqual(found);
  });

  test('an excluded row links whom it linked by the person column', async () => {
    const rows = [`${A};;`, `${C};;D1`, `${A};${B};D1`];
    const files = { 'contacts.csv': ['tel;mobile;dossier', ...rows], 'own.txt': [B] };
    const options = [...own, '--person-column', 'dossier'];
    const more = [...options, ...calls];
    const run = await secondRun(files, { first: [...options, ...annotate], more, come: refusedBy(A), then });
    expect(run.contacts).toMatchObject({ read: 2, excluded: 2 });
  });

  test('a consent given to it counts', async () => {
    const files = {
      'contacts.csv': ['tel;mobile', `${A};${B}`, `${C};`],
      'own.txt': [B],
      'consents.csv': ['telephone;consentement le;preuve', `${B};2024-04-02;x`, `${C};2024-04-02;x`],
    };
    const options = [...own, '--consents', 'consents.csv', '--law', '2026-09-01'];
    const run = await secondRun(files, { first: [...options, ...annotate], more: options, then });
    expect(run.contacts).toMatchObject({ kept: 2, excluded: 0 });
  });

  test('it is never kept and never removed again', async () => {
    const files = { 'contacts.csv': ['tel;mobile', `${A};${B}`, `${C};`], 'own.txt': [B] };
    const run = await secondRun(files, { first: [...own, ...annotate], then });
    expect(run.contacts).toMatchObject({ kept: 2, excluded: 0, numbersRemoved: 0 });
    expect(run.cleaned.split('\n')[1]?.split(';').slice(0, 2)).toEqual([A, '']);
    expect(run.notes).toContain('1 number that earlier runs removed still counts for its person');
  });

  test('a switchboard that was removed links nobody, and counts for each', async () => {
    const rows = Array.from({ length: 11 }, (_row, i) => `06004520${10 + i};${L}`);
    const files = { 'contacts.csv': ['tel;mobile', ...rows], 'own.txt': [L, '0600452010'] };
    const come = refusedBy('0600452011');
    const run = await secondRun(files, {
      first: [...own, ...annotate],
      more: [...own, ...calls],
      come,
      then,
    });
    expect(run.contacts).toMatchObject({ read: 10, excluded: 1 });
    const all = await secondRun(files, {
      first: [...own, ...annotate],
      more: [...own, ...calls],
      come: refusedBy(L),
      then,
    });
    expect(all.contacts).toMatchObject({ read: 10, excluded: 10 });
  });
});

test('what an excluded row says of its person is known through the run: consents, and their end', async () => {
  const files = {
    'contacts.csv': [
      'tel;mobile;Date consentement;Date retrait',
      `${A};${B};01/04/2024;`,
      `${B};;;01/05/2024`,
    ],
  };
  const law = ['--law', '2026-09-01'];
  const run = await secondRun(files, { first: ['--basis', 'contract'], more: law });
  expect([run.contacts.read, run.byRule['consent/withdrawn']]).toEqual([1, 1]);
});

test('a list that is cleaned for the third time knows what the first run removed', async () => {
  const rows = [`${A};`, `${A};${B}`, `${C};`];
  const files = { 'contacts.csv': ['tel;mobile', ...rows], 'own.txt': [B], ...refusedBy(B) };
  await inFolder(files, async (folder) => {
    await ran(folder, ['clean', 'contacts.csv', ...own]);
    await ran(folder, ['clean', list, ...own, '-o', 'second']);
    await ran(folder, ['check', 'second/cleaned.csv', ...own, ...calls, '-o', 'third'], [1]);
    expect(reportIn(folder, 'third').byRule).toMatchObject({ 'refusal/sixty-days': 1 });
  });
});

describe('the column of removed numbers', () => {
  const header = 'tel;mobile;audit_removed';

  test.each<[string, string[], string[], string[]]>([
    [
      'grows without --annotate, in its row alone',
      [`${A};${B};'+33600451099`, `"${C}";;""`],
      [B],
      [`${A};;'+33600451012 +33600451099`, `"${C}";;""`],
    ],
    [
      'is added to a row that stops before it',
      [`${A};${B}`, `${C};;`],
      [B],
      [`${A};;'+33600451012`, `${C};;`],
    ],
    [
      'takes the numbers of excluded rows of the person',
      [`${A};;`, `${A};${B};'+33600451099`],
      [B],
      [`${A};;'+33600451012 +33600451099`],
    ],
    [
      'stays as it is written where nothing is added',
      [`${A};;+33600451099  0600451098`],
      [],
      [`${A};;+33600451099  0600451098`],
    ],
  ])('%s', async (_, rows, listed, wanted) => {
    const files = { 'contacts.csv': [header, ...rows], 'own.txt': [L, ...listed] };
    await inFolder(files, async (folder) => {
      await ran(folder, ['clean', 'contacts.csv', ...own]);
      expect(textIn(folder, list).trimEnd().split('\n').slice(1)).toEqual(wanted);
    });
  });

  test('gives way to the new one under another spelling', async () => {
    const files = { 'contacts.csv': ['tel;Audit_Removed;mobile', `${A};'+33600451099;${B}`], 'own.txt': [B] };
    await inFolder(files, async (folder) => {
      await ran(folder, ['clean', 'contacts.csv', ...own, '--annotate']);
      const [header, row] = textIn(folder, list).split('\n');
      expect(header).toMatch(/^tel;mobile;audit_number;.*;audit_removed$/);
      expect(row?.split(';').at(-1)).toBe("'+33600451012 +33600451099");
    });
  });

  test('shares a consent with the person, and not with everybody who has a switchboard in it', async () => {
    const files = {
      'contacts.csv': [
        'tel;Date consentement;audit_removed',
        `${A};01/04/2024;'+33600451012 +33199000021 +33199000021`,
        `${L};;`,
        `${B};;`,
      ],
    };
    await inFolder(files, async (folder) => {
      await ran(folder, ['check', 'contacts.csv', '--law', '2026-09-01', '-o', 'checked'], [1]);
      expect(reportIn(folder, 'checked').byRule).toMatchObject({ 'consent/missing': 1 });
    });
  });

  test('bars no other row that has one of its numbers', async () => {
    const rows = [`${A};;${B}`, `${B};;`];
    await inFolder({ 'contacts.csv': [header, ...rows] }, async (folder) => {
      await ran(folder, ['clean', 'contacts.csv']);
      expect(textIn(folder, list).trimEnd().split('\n').slice(1)).toEqual(rows);
    });
  });

  test.each<[string, string[], string[], RegExp]>([
    [
      'two of them',
      ['tel;audit_removed;Audit_Removed', `${A};;`],
      [],
      /two columns are called “audit_removed”/,
    ],
    [
      'one that is to be called',
      [header, `${A};;${B}`],
      ['--phone-column', 'audit_removed'],
      /the numbers that earlier runs removed: they are not to be called/,
    ],
  ])('is refused: %s', async (_, contacts, more, message) => {
    await inFolder({ 'contacts.csv': contacts }, async (folder) => {
      await expect(ran(folder, ['clean', 'contacts.csv', ...more])).rejects.toThrow(message);
    });
  });

  test('tells of words in it that are no number, and of a user who sets it aside it says nothing', async () => {
    const files = { 'contacts.csv': [header, `${A};;+336 ${B}`], ...refusedBy(B) };
    await inFolder(files, async (folder) => {
      const argv = ['check', 'contacts.csv', ...calls];
      await ran(folder, [...argv, '-o', 'read'], [1]);
      expect(reportIn(folder, 'read').notes).toContain('1 row whose removed numbers cannot all be read');
      await ran(folder, [...argv, '--ignore', 'contacts.csv:audit_removed', '-o', 'ignored']);
      expect(reportIn(folder, 'ignored').contacts.excluded).toBe(0);
    });
  });
});
