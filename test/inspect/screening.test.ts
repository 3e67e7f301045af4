import { describe, expect, it } from 'vitest';
import { inspected, typed } from './run.ts';

const A = '01 99 00 00 11';

/** What is to be typed last: the screening. */
const screeningOf = async (lines: readonly string[], said: Parameters<typeof inspected>[1]) =>
  typed(await inspected(lines, said)).at(-1);

const opposition = '--opposition bloctel.csv';
const consents = '--consents consents.csv';
const calls = '--calls journal.csv';

describe('what a screening is proposed with', () => {
  it.each([
    ['2022-03-01', `${opposition} ${calls}`],
    ['2026-08-10', `${opposition} ${calls}`],
    ['2026-08-11', `${consents} ${calls}`],
  ])('of a list is what the law of the day asks for, %s', async (today, files) => {
    expect(await screeningOf(['nom;telephone', `Roux;${A}`], { today })).toBe(
      `campaign-audit clean list.csv ${files}`,
    );
  });

  it('of a list that says itself who consented is no register', async () => {
    const lines = ['telephone;date consentement', `${A};2026-08-20`];
    expect(await screeningOf(lines, { today: '2026-08-11', role: 'contacts' })).toBe(
      `campaign-audit clean list.csv ${calls}`,
    );
  });

  it.each([
    ['2026-08-10', `--opposition list_2024-05-06.csv ${calls}`],
    ['2026-08-11', `--opposition list_2024-05-06.csv ${consents} ${calls}`],
  ])('of an opposition export, %s', async (today, files) => {
    const said = { today, role: 'opposition', name: 'list_2024-05-06.csv' } as const;
    expect(await screeningOf([A], said)).toBe(`campaign-audit clean contacts.csv ${files}`);
  });

  it.each([
    ['2026-08-10', `${opposition} --own-opposition own.csv ${calls}`],
    ['2026-08-11', `--own-opposition own.csv ${consents} ${calls}`],
  ])('of an own list, %s', async (today, files) => {
    const said = { today, role: 'own-opposition', name: 'own.csv' } as const;
    expect(await screeningOf([A], said)).toBe(`campaign-audit clean contacts.csv ${files}`);
  });

  it.each([
    ['2026-08-10', `${opposition} --consents list.csv ${calls}`],
    ['2026-08-11', `--consents list.csv ${calls}`],
  ])('of a register, %s', async (today, files) => {
    const lines = ['telephone;recueilli le', `${A};2024-01-02`];
    expect(await screeningOf(lines, { today })).toBe(`campaign-audit clean contacts.csv ${files}`);
  });
});

describe('the audit of a log', () => {
  const log = (day: string) => ['Date appel;Numéro appelé;Sens;Statut', `${day} 10:05;${A};sortant;NRP`];

  it.each([
    ['2026-08-10', `campaign-audit calls log.csv ${opposition}`],
    ['2026-08-11', `campaign-audit calls log.csv ${consents}`],
  ])('asks for a list or a register where its calls do, %s', async (day, wanted) => {
    const lines = typed(await inspected(log(day), { today: '2026-11-20', name: 'log.csv' }));
    expect(lines.slice(-2)).toEqual([
      wanted,
      `campaign-audit clean contacts.csv ${consents} --calls log.csv`,
    ]);
  });
});
