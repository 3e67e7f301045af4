import { describe, expect, test } from 'vitest';
import { cleaned } from '../run.ts';

const A = '0199000041';

/** What is said of a register, beside its columns. */
async function notesOf(start: string, header: string, rows: readonly string[], settings = {}) {
  const run = await cleaned({
    contacts: ['telephone', A],
    start,
    calls: 'none',
    consents: [`telephone;${header}`, ...rows.map((row) => `${A};${row}`)],
    settings,
  });
  const register = run.report.inputs.find(({ role }) => role === 'consents');
  return (register?.notes ?? []).map(({ en }) => en).filter((note) => !note.startsWith('columns read'));
}

describe('the account of a register', () => {
  test('counts purposes and channels, the most frequent first', async () => {
    const rows = ['2026-09-01;énergie;tel', '2026-09-01;énergie;email', '2026-09-01;assurance;tel'];
    expect(await notesOf('2026-11-24', 'given;finalité;canal', rows)).toEqual([
      '1 row of other channels than the telephone',
      'purposes: energie 2, assurance 1',
      'channels: tel 2, email 1',
    ]);
  });

  test('names five purposes at most', async () => {
    const rows = ['a', 'b', 'c', 'd', 'e', 'f'].map((purpose) => `2026-09-01;${purpose}`);
    expect(await notesOf('2026-11-24', 'given;objet', rows)).toEqual([
      'purposes: a 1, b 1, c 1, d 1, e 1, …',
    ]);
  });

  test.each([
    ['on the day', '2025-11-24;;', 1, 1],
    ['the day before', '2025-11-23;;', null, null],
    ['in thirty days', '2025-12-24;;', 1, 1],
    ['in thirty-one', '2025-12-25;;', 0, 1],
    ['in sixty', '2026-01-23;;', 0, 1],
    ['in sixty-one', '2026-01-24;;', null, null],
    ['by its own end', '2026-09-01;2026-12-01;', 1, 1],
    ['withdrawn already', '2025-12-01;;2026-02-01', null, null],
  ])('consents that lapse soon: %s', async (_, row, soon, later) => {
    const lapse = soon === null ? [] : [`consents that lapse within 30 days: ${soon}, within 60: ${later}`];
    expect(await notesOf('2026-11-24', 'given;expires;withdrawn', [row])).toEqual(lapse);
  });

  test.each([
    ['three years after the end', '2022-11-24;a;', true],
    ['a day less', '2022-11-25;a;', false],
    ['three years after the withdrawal', '2023-05-01;a;2023-11-24', true],
    ['no proof', '2020-01-01;;', false],
  ])('proofs that may be destroyed: %s', async (_, row, may) => {
    const notes = await notesOf('2026-11-24', 'given;preuve;withdrawn', [row]);
    expect(notes.includes('1 proof that may be destroyed, 3 years after the end')).toBe(may);
    expect(notes.some((note) => /^oldest proof: \d+\s\w+\s202/.test(note))).toBe(!row.includes(';;'));
  });

  test('says nothing of lapse before the law knew one', async () => {
    expect(await notesOf('2024-05-06', 'given;preuve', ['2023-05-20;a'])).toEqual([
      'oldest proof: 20\u00a0May\u00a02023',
    ]);
  });

  test('counts what gives no consent', async () => {
    const rows = ['2026-09-01;non;;Nous', ';;2026-11-20;Nous', ';oui;;Nous', '2026-09-01;oui;;Eux'];
    const settings = { beneficiary: 'Nous' };
    expect(
      await notesOf('2026-11-24', 'given;consentement;rappel demandé le;bénéficiaire', rows, settings),
    ).toEqual([
      '1 row without a day of giving, which proves nothing (line 4)',
      '1 row that denies or withdraws consent',
      '1 request to be called back, which is no consent',
      '1 row of consent given to somebody else',
      'given to: Nous 3, Eux 1',
    ]);
  });
});

test('a consent for a later period keeps somebody out until then', async () => {
  const consents = ['telephone;given;date debut', `${A};2026-09-01;2026-12-01`];
  const given = { contacts: ['telephone', A], calls: 'none', consents } as const;
  const before = await cleaned({ ...given, start: '2026-11-30' });
  const after = await cleaned({ ...given, start: '2026-12-01' });
  expect([before.report.contacts.kept, after.report.contacts.kept]).toEqual([0, 1]);
});
