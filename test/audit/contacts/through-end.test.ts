import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekday } from '../../../src/time/days.ts';
import { dose } from '../../dose.ts';
import { dayNamed } from '../days.ts';
import { cleaned, type Given, log, verdicts } from '../run.ts';

const A = '0612345678';
const B = '0623456789';
const contacts = ['telephone;mobile;nom', `${A};;Ada`];
const register = (...rows: string[]) => ['telephone;date consentement;date retrait', ...rows];
const autumn: Omit<Given, 'contacts'> = { start: '2026-10-05', end: '2026-10-30', opposition: {} };

type Change = Partial<Given>;

function through(change: Change) {
  return cleaned({ contacts, ...autumn, ...change, settings: { throughEnd: true, ...change.settings } });
}

async function reasons(change: Change): Promise<string[]> {
  const run = await through(change);
  const rows: Record<string, string>[] = parse(run.text('excluded.csv'), { columns: true, delimiter: ';' });
  return rows.map(({ audit_reason = '' }) => audit_reason);
}

describe('a contact that must stand to the end of the campaign', () => {
  const rows: [string, Change, string][] = [
    [
      'is excluded where its consent lapses on the last day',
      { consents: register(`${A};2025-10-30;`) },
      'consent/expired',
    ],
    ['is kept where it lapses on the day after', { consents: register(`${A};2025-10-31;`) }, 'kept'],
    [
      'is excluded where it lapses on the second day',
      { consents: register(`${A};2025-10-06;`) },
      'consent/expired',
    ],
    [
      'is excluded as ever where it lapses on the first',
      { consents: register(`${A};2025-10-05;`) },
      'consent/expired',
    ],
    [
      'is kept where the consent was renewed in time',
      { consents: register(`${A};2025-10-12;`, `${A};2026-09-01;`) },
      'kept',
    ],
    [
      'is excluded where the register knows of a withdrawal on the last day',
      { consents: register(`${A};2026-01-02;2026-10-30`) },
      'consent/withdrawn',
    ],
    ['is kept where that is on the day after', { consents: register(`${A};2026-01-02;2026-10-31`) }, 'kept'],
    [
      'in a simulation of the past, is excluded where the log knows of a later refusal, and callable again after it',
      {
        start: '2024-05-06',
        end: '2024-05-31',
        opposition: { 'bloctel_2024-05-06.csv': ['0145000000'] },
        calls: { 'c.csv': log(['2024-05-03 11:00:00', B], ['2024-05-31 11:00:00', A, 'refus']) },
      },
      // Sixty days after 31 May is 30 July.
      'refusal/sixty-days 2024-07-31',
    ],
    [
      'is kept where that is after the last day',
      {
        start: '2024-05-06',
        end: '2024-05-30',
        opposition: { 'bloctel_2024-05-06.csv': ['0145000000'] },
        calls: { 'c.csv': log(['2024-05-03 11:00:00', B], ['2024-05-31 11:00:00', A, 'refus']) },
      },
      'kept',
    ],
    [
      'is excluded where the next law asks for a consent that is not there',
      {
        start: '2026-08-03',
        end: '2026-08-14',
        opposition: { 'bloctel_2026-08-01.csv': ['0145000000'] },
        settings: { accept: [{ rule: 'law/changes-during-campaign', reason: '' }] },
      },
      'consent/missing',
    ],
    [
      'is kept though the list has to be screened again before the end',
      { start: '2024-05-06', end: '2024-06-28', opposition: { 'bloctel_2024-05-06.csv': ['0145000000'] } },
      'kept',
    ],
    [
      'is kept under a declared consent, which has no end',
      { consents: register(`${A};2025-10-12;`), settings: { basis: 'consent' } },
      'kept',
    ],
    [
      'is kept where the first day is the last',
      { consents: register(`${A};2025-10-06;`), end: '2026-10-05' },
      'kept',
    ],
  ];
  test.each(rows)('%s', async (_, change, verdict) => {
    expect(verdicts(await through(change))).toEqual([verdict]);
  });

  test('is kept for the first day without the option', async () => {
    const run = await cleaned({ contacts, ...autumn, consents: register(`${A};2025-10-06;`) });
    expect(verdicts(run)).toEqual(['kept']);
  });
});

describe('the reason of a contact that does not', () => {
  const consents = register(`${A};2025-10-30;`);

  test('names the day', async () => {
    expect(await reasons({ consents })).toEqual(['From 2026-10-30 on: consent lapsed on 2026-10-30.']);
  });

  test('in French, too', async () => {
    expect(await reasons({ consents, settings: { lang: 'fr' } })).toEqual([
      'À partir du 30/10/2026\u00a0: consentement échu le 30/10/2026.',
    ]);
  });

  test('names none for what bars already on the first day', async () => {
    expect(await reasons({ consents: register(`${A};2025-10-05;`) })).toEqual([
      'Consent lapsed on 2026-10-05.',
    ]);
    const both = { contacts: ['telephone;mobile;nom', `${A};${B};Ada`], own: [B], consents };
    expect(await reasons(both)).toEqual([
      expect.stringMatching(
        /^On the company’s own opposition list.*; from 2026-10-30 on: consent lapsed on 2026-10-30\.$/,
      ),
    ]);
  });

  test('stands in every report, and is counted', async () => {
    const run = await through({ consents });
    expect(run.report.contacts).toMatchObject({ read: 1, kept: 0, excluded: 1 });
    expect(run.report.byRule).toEqual({ 'consent/expired': 1 });
    expect(run.report.keptLapses.days).toEqual([]);
    expect(run.violations.map(({ message }) => message)).toContain(
      'from 2026-10-30 on: consent lapsed on 2026-10-30',
    );
  });
});

describe('day by day', () => {
  const [first, last] = [dayNamed('2026-09-14'), dayNamed('2026-10-09')];
  const day = fc.integer({ min: first - 380, max: last + 20 });
  const iso = (of: number) => new Date(of * 86_400_000).toISOString().slice(0, 10);
  const person = fc.record({
    given: fc.array(day, { minLength: 1, maxLength: 2 }),
    withdrawn: fc.option(fc.integer({ min: first - 30, max: last + 5 }), { freq: 3 }),
    calls: fc.array(
      fc.record({ on: fc.integer({ min: first - 40, max: last + 5 }), refused: fc.boolean() }),
      { maxLength: 5 },
    ),
  });
  const numberOf = (i: number) => `06123456${String(i).padStart(2, '0')}`;

  test('each verdict of a campaign that starts later says the same', async () => {
    const people = fc.array(person, { minLength: 30, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(people, async (people) => {
        const given: Given = {
          contacts: ['telephone;nom', ...people.map((_, i) => `${numberOf(i)};P${i}`)],
          opposition: {},
          consents: register(
            ...people.flatMap(({ given, withdrawn }, i) =>
              given.map(
                (on, n) =>
                  `${numberOf(i)};${iso(on)};${n === 0 && withdrawn !== null ? iso(Math.max(on, withdrawn)) : ''}`,
              ),
            ),
          ),
          calls: {
            'c.csv': log(
              [`${iso(first - 3)} 11:00:00`, '0199000011'],
              ...people.flatMap(({ calls }, i) =>
                calls.map(({ on, refused }): [string, string, string] => [
                  `${iso(on)} 11:00:00`,
                  numberOf(i),
                  refused ? 'refus' : 'NRP',
                ]),
              ),
            ),
          },
          end: iso(last),
        };
        const accept = [{ rule: 'calls/stale', reason: '' }];
        const run = await cleaned({ ...given, start: iso(first), settings: { throughEnd: true, accept } });
        const since = new Map<number, number>();
        for (const { line, subject, severity, barsFrom } of run.report.all())
          if (subject === 'contact' && severity === 'error') since.set(line, barsFrom ?? first);
        for (let start = first; start <= last; start++) {
          if (weekday(start) > 4) continue;
          const then = verdicts(await cleaned({ ...given, start: iso(start), settings: { accept } }));
          for (const [row, verdict] of then.entries()) {
            const from = since.get(row + 2) ?? last + 1;
            if (start < from) expect([row, iso(start), verdict]).toEqual([row, iso(start), 'kept']);
            if (start === from) expect([row, iso(start), verdict]).not.toEqual([row, iso(start), 'kept']);
          }
        }
      }),
      { numRuns: dose(1, 15) },
    );
  });
});
