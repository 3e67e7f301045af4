import { describe, expect, test } from 'vitest';
import { cleaned, type Given, log } from '../run.ts';

const contacts = ['telephone;nom', '0612345678;Ada'];
const calls = { 'calls.csv': log(['2024-05-04 11:00:00', '0612345678']) };

async function rulesOf(given: Omit<Given, 'contacts'>) {
  const { report } = await cleaned({ contacts, ...given });
  const named = (blind: boolean, subject: string) =>
    report.rules.filter((rule) => rule.blind === blind && rule.subject === subject).map(({ rule }) => rule);
  return { named, all: report.rules.map(({ rule }) => rule) };
}

describe('the rules of a run', () => {
  test('are those in force, and say whether they had what they judge by', async () => {
    const { named, all } = await rulesOf({ calls });
    expect(named(true, 'contact')).toEqual(['opposition/own-list']);
    expect(named(false, 'contact')).toContain('refusal/sixty-days');
    expect(named(false, 'call')).toContain('hours/closed-day');
    expect(named(false, 'campaign')).toContain('calls/missing');
    expect(all).not.toContain('consent/missing');
  });

  test('without a list, a log or a register are blind for what stands in them', async () => {
    const accepted = ['bloctel/missing', 'calls/missing', 'consent/unknown'].map((rule) => ({
      rule,
      reason: '',
    }));
    const { named } = await rulesOf({ opposition: {}, calls: {}, settings: { accept: accepted } });
    expect(named(true, 'contact')).toEqual([
      'opposition/bloctel',
      'opposition/not-screened',
      'opposition/own-list',
      'opposition/objected',
      'refusal/sixty-days',
      'frequency/thirty-days',
    ]);
    expect(named(false, 'call')).toEqual([]);
  });

  test('that nobody was ever called is as good as a log', async () => {
    const { named } = await rulesOf({ calls: 'none' });
    expect(named(true, 'contact')).not.toContain('frequency/thirty-days');
  });

  test('under consent, a register is what its rules judge by', async () => {
    const opted = { start: '2026-09-07', opposition: {} };
    const accepted = [{ rule: 'consent/unknown', reason: '' }];
    const without = await rulesOf({ ...opted, settings: { accept: accepted } });
    expect(without.named(true, 'contact')).toContain('consent/missing');
    const consents = ['telephone;date_consentement', '0612345678;2026-08-20'];
    const given = await rulesOf({ ...opted, consents });
    expect(given.named(false, 'contact')).toContain('consent/missing');
  });
});
