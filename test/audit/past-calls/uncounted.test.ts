import { describe, expect, test } from 'vitest';
import { cleaned, type Given, log } from '../run.ts';

const A = '0199000001';
const CALL = '2026-09-15 11:00:00';

/** What is told of calls without consent, to numbers that no list has. */
async function found(consents: string[], rows: string[], given: Pick<Given, 'settings'> = {}) {
  const contacts = ['telephone;nom', '0199123456;Ada'];
  const { violations } = await cleaned({
    contacts,
    calls: { 'calls.csv': rows },
    start: '2026-09-15',
    consents,
    ...given,
  });
  const seen = violations.filter(({ rule }) => rule === 'consent/called-without');
  return seen.map(({ line, message = '' }) => `${line} ${message}`);
}

describe('a call without consent, where a record of one gives none', () => {
  const OURS = { settings: { beneficiary: 'ACME' } };
  const NONE = 'called without consent that counts';
  const told = (rows: string[]) =>
    found(
      ['telephone;date consentement;canal;bénéficiaire;rendez-vous;consentement', ...rows],
      log([CALL, A]),
      OURS,
    );
  const channel = `${NONE}: the one in the files is for another channel than the telephone`;
  const beneficiary = `${NONE}: the one in the files was given to somebody else`;
  const record = `${NONE}: the record of one in the files gives none`;
  const never = 'called without consent: none was ever given for this number';

  test.each<[string, string[], string]>([
    ['by e-mail only', [`${A};2026-09-01;email;ACME;;oui`], channel],
    ['to another beneficiary', [`${A};2026-09-01;tel;AUTRE;;oui`], beneficiary],
    ['for both reasons', [`${A};2026-09-01;email;ACME;;oui`, `${A};2026-09-01;tel;AUTRE;;oui`], record],
    ['without a day', [`${A};;tel;ACME;;oui`], record],
    ['on a day that cannot be read', [`${A};32/13/2026;tel;ACME;;oui`], record],
    ['to nobody in particular', [`${A};2026-09-01;tel;;;oui`], record],
    ['that is a refusal', [`${A};2026-09-01;tel;ACME;;non`], never],
    ['that is a refusal of e-mails', [`${A};2026-09-01;email;ACME;;non`], never],
    ['that is an appointment', [`${A};;tel;ACME;12/12/2026 10:00;`], never],
    ['of another number', ['0199000002;2026-09-01;email;ACME;;oui'], never],
    [
      'and another gives one later',
      [`${A};2026-09-01;email;ACME;;oui`, `${A};2026-09-16;tel;ACME;;oui`],
      'called without consent: it was given only on 2026-09-16, after the call',
    ],
  ])('%s', async (_, rows, wanted) => {
    expect(await told([...rows, '0199000003;2026-09-01;tel;ACME;;oui'])).toEqual([`2 ${wanted}`]);
  });

  test('in the row itself, where one of its numbers cannot be read', async () => {
    const records = ['telephone;mobile;date consentement', `${A};06123;2026-09-01`, '0199000003;;2026-09-01'];
    expect(await found(records, log([CALL, A]))).toEqual([`2 ${record}`]);
  });

  test('with the words that are the user’s own', async () => {
    const records = [
      'telephone;date consentement;créneaux',
      `${A};2026-09-01;jamais`,
      '0199000003;2026-09-01;',
    ];
    expect(await found(records, log([CALL, A]))).toEqual([`2 ${record}`]);
  });
});

describe('a call without consent to a person of the list', () => {
  const listed = async (consents: string[], called: string) => {
    const contacts = ['telephone;mobile', `${A};0612345678`, '0199000005;'];
    const calls = { 'calls.csv': log([CALL, called]) };
    const run = await cleaned({ contacts, calls, consents, start: '2026-09-15' });
    const { violations } = run;
    return violations.filter(({ rule }) => rule === 'consent/called-without').map(({ message }) => message);
  };
  const header = 'telephone;date consentement;canal';
  const other = '0199000003;2026-09-01;tel';

  test.each<[string, string, string[], string]>([
    ['the words are about the person', A, [], 'called without consent: none was ever given for this person'],
    ['who has one number', '0199000005', [], 'called without consent: none was ever given for this person'],
    [
      'the number of nobody in it stands alone',
      '0199000009',
      [],
      'called without consent: none was ever given for this number',
    ],
    [
      'a record under the other number is the person’s',
      A,
      ['0612345678;2026-09-01;email'],
      'called without consent that counts: the one in the files is for another channel than the telephone',
    ],
    [
      'beside one of somebody else',
      '0199000005',
      ['0612345678;2026-09-01;email', `${A};2026-09-16;tel`],
      'called without consent: none was ever given for this person',
    ],
  ])('%s', async (_, called, rows, wanted) => {
    expect(await listed([header, other, ...rows], called)).toEqual([wanted]);
  });
});

describe('a contact without consent, where a record of one gives none', () => {
  const excluded = async (given: Omit<Given, 'start' | 'calls'>) => {
    const { report } = await cleaned({ ...given, start: '2026-09-15' });
    const missing = report.findings.filter(({ rule }) => rule === 'consent/missing');
    return missing.map(({ line, message }) => [line, message]);
  };

  test('in the register, under the number that is not in the way', async () => {
    const contacts = ['telephone;mobile', `${A};0612345678`, '0199000005;'];
    const consents = ['telephone;given;canal', '0612345678;2026-09-01;email', '0199000003;2026-09-01;tel'];
    expect(await excluded({ contacts, consents })).toEqual([
      [2, 'otherChannel'],
      [3, 'none'],
    ]);
  });

  test('in the list itself', async () => {
    const contacts = [
      'telephone;date consentement;canal de consentement',
      `${A};2026-09-01;email`,
      '0199000005;;tel',
      '0199000006;2026-09-01;tel',
    ];
    expect(await excluded({ contacts })).toEqual([
      [2, 'otherChannel'],
      [3, 'none'],
    ]);
  });
});
