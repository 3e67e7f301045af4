import { describe, expect, test } from 'vitest';
import { dayNamed } from '../days.ts';
import { cleaned, found, type Given, log } from '../run.ts';

const A = '0612345678';
const contacts = ['telephone;nom', `${A};Ada`];
/** With a second row that is kept, and one that the own list bars. */
const three = [...contacts, '0145123456;Bob', '0623456789;Cy'];

describe('the first day on which a list lapses', () => {
  const consents = ['telephone;date consentement', `${A};2026-08-01`];
  const two = { 'a_2024-05-01.csv': ['0145000000'], 'b_2024-04-20.csv': ['0145000001'] };
  test.each([
    ['thirty days from the export', {}, '2024-06-06'],
    ['the oldest of two exports', { opposition: two }, '2024-05-21'],
    ['the next law comes first', { start: '2026-08-03' }, '2026-08-11'],
    ['under opt-in, when the first consent lapses', { start: '2026-09-15', consents }, '2027-08-01'],
    [
      'of kept rows only',
      { start: '2026-09-15', consents: [...consents, '0623456789;2025-10-01'] },
      '2027-08-01',
    ],
    [
      'of the first of them',
      { start: '2026-09-15', consents: [...consents, '0145123456;2025-10-01'] },
      '2026-10-01',
    ],
    [
      'consent declared for the list',
      { start: '2026-09-15', consents, settings: { basis: 'consent' } },
      null,
    ],
    ['a contract: only the law', { settings: { basis: 'contract' } }, '2026-08-11'],
    ['the press: only the law', { settings: { sector: 'press' } }, '2026-08-11'],
    ['businesses: only the law', { settings: { audience: 'b2b' } }, '2026-08-11'],
    ['an export of unknown date', { opposition: { 'a.csv': ['0145000000'] } }, '2026-08-11'],
    [
      'the waiver of a gap that it has',
      {
        opposition: { 'a.csv': ['0145000000'] },
        settings: { accept: [{ rule: 'bloctel/undated', reason: 'x', until: dayNamed('2024-05-20') }] },
      },
      '2024-05-21',
    ],
    [
      'not the waiver of a gap that it has not',
      { settings: { accept: [{ rule: 'calls/missing', reason: 'x', until: dayNamed('2024-05-20') }] } },
      '2024-06-06',
    ],
    ['the law of one day for ever', { settings: { law: dayNamed('2024-05-06'), basis: 'contract' } }, null],
  ] as [string, Omit<Given, 'contacts'>, string | null][])('%s', async (_, given, wanted) => {
    const run = await cleaned({ contacts: three, own: ['0623456789'], ...given });
    expect(run.report.goodUntil).toBe(wanted);
  });
});

describe('a report', () => {
  test('says which law and which days', async () => {
    const { report } = await cleaned({ contacts, start: '2024-05-04', end: '2024-05-31' });
    expect(report.campaign).toMatchObject({
      start: '2024-05-04',
      end: '2024-05-31',
      firstDay: '2024-05-06',
      basis: '',
    });
    expect(report.law).toMatchObject({ date: '2024-05-06', regime: 'opt-out', simulated: false });
    expect(report.policy).toMatchObject({ foreign: 'exclude', switchboardRows: 10 });
  });

  test('names its campaign, and the last day of a waiver', async () => {
    const accepted = [
      { rule: 'calls/missing', reason: 'new', until: dayNamed('2024-05-20') },
      { rule: 'bloctel/stale', reason: '' },
    ];
    const { report } = await cleaned({ contacts, settings: { campaignName: 'spring', accept: accepted } });
    expect(report.campaign.name).toBe('spring');
    expect(report.accepted).toEqual([
      { rule: 'calls/missing', reason: 'new', until: '2024-05-20' },
      { rule: 'bloctel/stale', reason: '' },
    ]);
    expect((await cleaned({ contacts })).report.campaign).not.toHaveProperty('name');
  });

  test('says that the law is simulated', async () => {
    const { report } = await cleaned({
      contacts,
      settings: { law: dayNamed('2026-09-15'), basis: 'consent' },
    });
    expect(report.law).toMatchObject({ date: '2026-09-15', regime: 'opt-in', simulated: true });
    expect(report.campaign.basis).toBe('consent');
  });

  test('shows the first hundred findings of a rule, and counts all', async () => {
    const list = ['telephone;nom', ...Array.from({ length: 150 }, () => `3975;Ada`), `${A};Bob`];
    const { report, violations } = await cleaned({ contacts: list });
    expect(report.findings).toHaveLength(100);
    expect(report.byRule).toEqual({ 'phone/not-callable': 150 });
    expect([...report.findings].map(({ line }) => line)).toEqual(
      Array.from({ length: 100 }, (_, i) => i + 2),
    );
    expect(violations).toHaveLength(150);
  });

  test('has rules in the order of their ids', async () => {
    const { report } = await cleaned({ contacts: [...contacts, '3975;Bob', '0612;Cy', `${A};Dan`] });
    expect(Object.keys(report.byRule)).toEqual(['phone/duplicate', 'phone/invalid', 'phone/not-callable']);
  });
});

describe('what is accepted', () => {
  const accepted = [{ rule: 'calls/missing', reason: 'a first campaign' }];

  test('no longer stops a run, and is said', async () => {
    const run = await cleaned({ contacts, calls: {}, settings: { accept: accepted } });
    expect(run.report.status).toBe('cleared');
    expect(run.report.accepted).toEqual(accepted);
    expect(found(run, 'campaign')).toEqual(['calls/missing']);
    expect(run.worst).toEqual({ contacts: null, calls: null, campaign: null });
    expect(run.files).toContain('cleaned.csv');
    expect(JSON.parse(run.text('manifest.json'))).toMatchObject({ accepted });
  });
  test('something else does', async () => {
    const run = await cleaned({ contacts, calls: {}, opposition: {}, settings: { accept: accepted } });
    expect(run.report.status).toBe('not-cleared');
    expect(run.worst).toEqual({ contacts: null, calls: null, campaign: 'error' });
  });
  test('a warning stops nothing', async () => {
    const run = await cleaned({ contacts, calls: { 'c.csv': log(['2024-04-26 11:00:00', A]) } });
    expect(run.report.status).toBe('cleared');
    expect(run.worst).toEqual({ contacts: null, calls: null, campaign: 'warning' });
  });
  test('a run without findings', async () => {
    const run = await cleaned({ contacts });
    expect([run.report.status, run.report.findings]).toEqual(['cleared', []]);
    expect(run.worst).toEqual({ contacts: null, calls: null, campaign: null });
  });
});
