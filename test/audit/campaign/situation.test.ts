import { describe, expect, test } from 'vitest';
import { dayNamed } from '../days.ts';
import { cleaned, found, type Given, log } from '../run.ts';

const A = '0612345678';
const contacts = ['telephone;nom', `${A};Ada`];
const gap = (days: number) => `${days} calling day${days === 1 ? '' : 's'} without any row in the logs`;

/** One call to nobody in the list on each of some days. */
const onDays = (...days: string[]) =>
  log(...days.map((day): [string, string] => [`${day} 11:00:00`, '0145123456']));

async function campaignFindings(given: Omit<Given, 'contacts'>) {
  const run = await cleaned({ contacts, ...given });
  return run.violations.filter(({ subject }) => subject === 'campaign');
}

describe('how far the logs reach', () => {
  test.each([
    ['they end on D0', '2024-05-06', []],
    ['7 days before', '2024-04-29', []],
    ['8 days before', '2024-04-28', ['warning']],
    ['29 days before', '2024-04-07', ['warning']],
    ['30 days before', '2024-04-06', ['error']],
  ])('%s', async (_, last, wanted) => {
    const findings = await campaignFindings({ calls: { 'calls.csv': onDays('2024-03-01', last) } });
    expect(findings.filter(({ rule }) => rule === 'calls/stale').map(({ severity }) => severity)).toEqual(
      wanted,
    );
  });

  test('the user says that they are complete', async () => {
    const findings = await campaignFindings({
      calls: { 'calls.csv': onDays('2024-03-01', '2024-04-01') },
      settings: { callsUntil: dayNamed('2024-05-03') },
    });
    expect(findings.map(({ rule }) => rule)).not.toContain('calls/stale');
  });

  test('the newest and the oldest of several logs count', async () => {
    const findings = await campaignFindings({
      calls: { 'a.csv': onDays('2024-03-01'), 'b.csv': onDays('2024-05-06') },
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['calls/gap']);
    expect(findings[0]?.message).toContain('without any row');
  });

  test('rows of any direction say that the log reaches there', async () => {
    const calls = { 'calls.csv': [...onDays('2024-03-01'), '2024-05-06 09:00:00;0145123456;;entrant'] };
    const findings = await campaignFindings({ calls });
    expect(findings.map(({ rule }) => rule)).not.toContain('calls/stale');
  });

  test('a log of one day begins too late', async () => {
    const findings = await campaignFindings({ calls: { 'calls.csv': onDays('2024-05-06') } });
    expect(findings.map(({ message }) => message)).toEqual([
      'the call logs begin on 2024-05-06; refusals are looked for from 2024-03-07 on',
    ]);
  });
});

describe('days without a row', () => {
  /** Every Monday to Friday from 1 March to 6 May 2024, but for some days. */
  function weekdaysWithout(...left: string[]): string[] {
    const days: string[] = [];
    for (let day = Date.parse('2024-03-01'); day <= Date.parse('2024-05-06'); day += 86_400_000) {
      const text = new Date(day).toISOString().slice(0, 10);
      if (new Date(day).getUTCDay() % 6 !== 0 && !left.includes(text)) days.push(text);
    }
    return days;
  }
  const messagesOf = async (days: string[]) =>
    (await campaignFindings({ calls: { 'calls.csv': onDays(...days) } })).map(({ message }) => message);

  test('none', async () => {
    expect(await messagesOf(weekdaysWithout())).toEqual([]);
  });
  test('a weekday is missing', async () => {
    expect(await messagesOf(weekdaysWithout('2024-03-20'))).toEqual([
      `${gap(1)} (2024-03-20); a missing file?`,
    ]);
  });
  test('holidays are not: Easter Monday and 1 May', async () => {
    expect(await messagesOf(weekdaysWithout('2024-04-01', '2024-05-01'))).toEqual([]);
  });
  test('days more than sixty before D0 do not matter, the sixtieth does', async () => {
    expect(await messagesOf(weekdaysWithout('2024-03-06'))).toEqual([]);
    expect(await messagesOf(weekdaysWithout('2024-03-07'))).toEqual([
      `${gap(1)} (2024-03-07); a missing file?`,
    ]);
  });
  test('D0 itself is not missed', async () => {
    expect(await messagesOf(weekdaysWithout('2024-05-06'))).toEqual([]);
    expect(await messagesOf([...weekdaysWithout('2024-05-06'), '2024-05-07'])).toEqual([]);
  });
  test('a day with rows of internal calls alone is not without any row', async () => {
    const rows = [...onDays(...weekdaysWithout('2024-03-20')), '2024-03-20 11:00:00;201;;interne'];
    const findings = await campaignFindings({ calls: { 'calls.csv': rows } });
    expect(findings).toEqual([]);
  });
});

describe('what was not given', () => {
  test.each([
    ['no log', { calls: {} }, ['calls/missing']],
    ['nobody was ever called', { calls: 'none' }, []],
    ['no export', { opposition: {} }, ['bloctel/missing']],
    ['an export without a day', { opposition: { 'liste.csv': [A] } }, ['bloctel/undated']],
    [
      'an old export',
      { opposition: { 'liste_2024-01-02.csv': [A] } },
      ['bloctel/stale', 'bloctel/rescrub-due'],
    ],
    ['neither register nor basis under opt-in', { start: '2026-09-15' }, ['consent/unknown']],
    ['a basis', { start: '2026-09-15', settings: { basis: 'consent' } }, []],
    ['no lawful day', { start: '2024-05-04', end: '2024-05-05' }, ['calendar/no-lawful-day']],
    ['another law at the end', { start: '2026-08-03', end: '2026-08-11' }, ['law/changes-during-campaign']],
    [
      'a forbidden caller number',
      { settings: { callerId: ['0612345678'], dialing: 'manual' } },
      ['caller-id/mobile'],
    ],
    ['a banned sector', { settings: { sector: 'cpf-training' } }, ['sector/banned']],
    [
      'an unreadable row in the register',
      { consents: ['numero;given', `${A};2024-02-30`, `${A};2024-02-28`] },
      ['consent/unreadable'],
    ],
    ['an unreadable line in the own list', { own: ['0145123456', '06123456'] }, ['opposition/unreadable']],
    [
      'a log in which a row has no date',
      { calls: { 'c.csv': [...onDays('2024-03-01', '2024-05-06'), `;${A};NRP;sortant`] } },
      ['calls/unreadable', 'calls/gap'],
    ],
    [
      'results that nobody knows',
      { calls: { 'c.csv': log(['2024-05-06 11:00:00', A, 'XQZ']) } },
      ['calls/unclassified-outcome', 'calls/gap'],
    ],
  ] as [string, Omit<Given, 'contacts'>, string[]][])('%s', async (_, given, wanted) => {
    const run = await cleaned({ contacts, ...given });
    const rules = found(run, 'campaign').map((text) => text.split(' ')[0]);
    expect(rules).toEqual(wanted);
    const stops = wanted.filter((rule) => rule !== 'calls/gap').length > 0;
    expect(run.report.status).toBe(stops ? 'not-cleared' : 'cleared');
    expect(run.files.includes('cleaned.csv')).toBe(!stops);
  });

  test('a log without any row is no history', async () => {
    const given = { contacts, calls: { 'calls.csv': ['date;numero;resultat;sens'] } };
    await expect(cleaned(given)).rejects.toMatchObject({ detail: { code: 'calls/no-readable-row' } });
  });
});
