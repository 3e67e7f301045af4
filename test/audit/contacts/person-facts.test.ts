import { describe, expect, test } from 'vitest';
import { cleaned, type Given, log, verdicts } from '../run.ts';

const A = '0612345678';
const B = '0623456789';
const contacts = ['telephone;mobile;nom', `${A};${B};Ada`];

async function verdict(given: Omit<Given, 'contacts'>): Promise<string> {
  const [first = ''] = verdicts(await cleaned({ contacts, ...given }));
  return first;
}

const legs = (...rows: string[]) => ['date;numero;resultat;sens;linkedid', ...rows];
const four = ['2024-04-08', '2024-04-09', '2024-04-10'].map((day) => `${day} 11:00:00;${A};NRP;sortant;`);

describe('attempts of a person', () => {
  test.each([
    [
      'two numbers add up',
      legs(...four, `2024-05-02 11:00:00;${B};NRP;sortant;`),
      'frequency/thirty-days 2024-05-10',
    ],
    ['three are allowed', legs(...four, `2024-05-02 11:00:00;0145123456;NRP;sortant;`), 'kept'],
    [
      'legs of one call count once',
      legs(
        ...four.slice(1),
        `2024-05-02 11:00:00;${A};NRP;sortant;7`,
        `2024-05-02 11:00:30;${A};occupé;sortant;7`,
        `2024-05-02 11:01:00;${A};répondu;sortant;7`,
      ),
      'kept',
    ],
    [
      'rows of one id six hours apart are one call',
      legs(
        ...four.slice(1),
        `2024-05-02 10:00:00;${A};NRP;sortant;7`,
        `2024-05-02 16:00:00;${A};NRP;sortant;7`,
      ),
      'kept',
    ],
    [
      'a second more, and they are two',
      legs(
        ...four.slice(1),
        `2024-05-02 10:00:00;${A};NRP;sortant;7`,
        `2024-05-02 16:00:01;${A};NRP;sortant;7`,
      ),
      'frequency/thirty-days 2024-05-10',
    ],
    [
      'one id to two numbers is two calls',
      legs(
        ...four.slice(1),
        `2024-05-02 11:00:00;${A};NRP;sortant;7`,
        `2024-05-02 11:00:10;${B};NRP;sortant;7`,
      ),
      'frequency/thirty-days 2024-05-10',
    ],
  ])('%s', async (_, rows, wanted) => {
    expect(await verdict({ calls: { 'calls.csv': rows } })).toBe(wanted);
  });

  test('what two logs both have counts once', async () => {
    const rows = log(['2024-05-02 11:00:00', A], ['2024-05-03 11:00:00', A]);
    const run = await cleaned({ contacts, calls: { 'a.csv': rows, 'b.csv': rows } });
    expect(verdicts(run)).toEqual(['kept']);
    expect(run.report.calls).toMatchObject({ read: 4, audited: 2, joined: 2, ignored: 0 });
  });

  test('calls after D0 count for the days that they touch', async () => {
    const days = ['2024-06-03', '2024-06-04', '2024-06-05', '2024-06-06'];
    const rows = log(
      ['2024-05-02 11:00:00', A, 'refus'],
      ...days.map((day): [string, string] => [`${day} 11:00:00`, B]),
    );
    // The pause ends on 1 July; the attempts of June fall out of the window from 3 July on.
    expect(await verdict({ calls: { 'calls.csv': rows } })).toBe('refusal/sixty-days 2024-07-03');
  });
});

describe('refusals and objections of a person', () => {
  const on = (...rows: string[]) => ({ calls: { 'calls.csv': legs(...rows) } });
  test.each([
    [
      'refused on the second number',
      on(`2024-05-02 11:00:00;${B};refus;sortant;`),
      'refusal/sixty-days 2024-07-02',
    ],
    [
      'of refusals on both numbers the latest counts',
      on(`2024-05-02 11:00:00;${A};refus;sortant;`, `2024-03-20 11:00:00;${B};refus;sortant;`),
      'refusal/sixty-days 2024-07-02',
    ],
    [
      'refused on an inbound call',
      on(`2024-05-02 11:00:00;${A};refus;entrant;`),
      'refusal/sixty-days 2024-07-02',
    ],
    [
      'objected on an inbound call',
      on(`2024-05-02 11:00:00;${A};ne plus appeler;entrant;`),
      'opposition/objected',
    ],
    [
      'a leg to an agent carries the refusal of its call',
      on(`2024-05-02 11:00:00;${A};répondu;sortant;7`, '2024-05-02 11:00:20;;refus;interne;7'),
      'refusal/sixty-days 2024-07-02',
    ],
    [
      'a leg of another call does not',
      on(`2024-05-02 11:00:00;${A};répondu;sortant;7`, '2024-05-02 11:00:20;;refus;interne;8'),
      'kept',
    ],
    [
      'the refusal of one leg is that of the call',
      on(`2024-05-02 11:00:00;${A};refus;sortant;7`, `2024-05-02 11:00:20;${A};répondu;sortant;7`),
      'refusal/sixty-days 2024-07-02',
    ],
  ])('%s', async (_, given, wanted) => {
    expect(await verdict(given)).toBe(wanted);
  });
});

describe('consents of a person', () => {
  const start = '2026-09-15';
  const register = (...rows: string[]) => ['telephone;date consentement;retrait;preuve;objet', ...rows];
  test.each([
    ['given for the second number', register(`${B};2026-09-01;;ref 1;`), 'kept'],
    ['given for somebody else', register(`0145123456;2026-09-01;;ref 1;`), 'consent/missing'],
    [
      'given for one, withdrawn for the other',
      register(`${B};2026-09-01;;r;`, `${A};;2026-09-02;;`),
      'consent/withdrawn',
    ],
    ['of two the younger counts', register(`${A};2025-01-02;;r;`, `${B};2026-09-01;;r;`), 'kept'],
    ['whatever the order of the rows', register(`${B};2026-09-01;;r;`, `${A};2025-01-02;;r;`), 'kept'],
    [
      'of withdrawals on both numbers the latest counts',
      register(`${B};2026-09-05;;r;`, `${A};;2026-09-06;;`, `${B};;2026-09-02;;`),
      'consent/withdrawn',
    ],
    [
      'withdrawals in any order',
      register(`${A};2026-09-05;;r;`, `${A};;2026-09-04;;`, `${B};;2026-09-02;;`),
      'kept',
    ],
  ])('%s', async (_, consents, wanted) => {
    expect(await verdict({ start, consents })).toBe(wanted);
  });

  test('a consent in the list itself', async () => {
    const list = ['telephone;nom;date consentement', `${A};Ada;2026-09-01`, `${B};Bob;`];
    const run = await cleaned({ contacts: list, start });
    expect(verdicts(run)).toEqual(['kept', 'consent/missing']);
    expect(run.report.inputs[0]?.notes.map(({ en }) => en)).toContain('consents read from its columns');
  });

  test('a consent without proof is told of, and keeps the row', async () => {
    const run = await cleaned({ contacts, start, consents: register(`${A};2026-09-01;;;`) });
    expect(verdicts(run)).toEqual(['kept']);
    expect(run.violations).toMatchObject([{ rule: 'consent/no-proof', severity: 'warning', line: '2' }]);
    expect(run.worst.contacts).toBe('warning');
  });

  test('another purpose', async () => {
    const consents = register(`${A};2026-09-01;;r;Énergie`);
    const purpose = (text: string) => verdict({ start, consents, settings: { purpose: text } });
    expect(await purpose('énergie')).toBe('kept');
    expect(await purpose('assurance')).toBe('consent/other-purpose');
  });
});
