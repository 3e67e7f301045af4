import { describe, expect, it } from 'vitest';
import { log } from '../audit/run.ts';
import { explained, rule } from './run.ts';

const A = '0199001201';
const B = '0261910002';
const list = (...rows: string[]) => ['telephone;mobile;nom', ...rows];

describe('a number in a contact list', () => {
  const refused = log(['2024-05-02 11:00:00', B, 'refus']);

  it('is judged with all numbers of the person', async () => {
    const contacts = list(`${A};${B};a`);
    const told = await explained({ number: A }, { contacts, calls: refused });
    expect(told).toMatchObject({
      verdict: 'excluded',
      callableFrom: '2024-07-02',
      contacts: { path: 'contacts.csv', line: 2, rows: [{ line: 2, verdict: 'excluded' }] },
      person: { lines: [2], numbers: ['01 99 •• •• 01', '02 61 •• •• 02'] },
    });
    expect(told.calls.map(({ number }) => number)).toEqual(['02 61 •• •• 02']);
    expect((await explained({ number: A }, { calls: refused })).verdict).toBe('kept');
  });

  it('that stands in several rows is kept by the first of them', async () => {
    const contacts = list(`${A};;a`, `${B};;b`, `${A};;c`);
    const told = await explained({ number: A }, { contacts });
    expect(told).toMatchObject({ verdict: 'kept', callableFrom: null });
    expect(told.contacts).toEqual({
      path: 'contacts.csv',
      line: 2,
      rows: [
        { line: 2, verdict: 'kept' },
        { line: 4, verdict: 'excluded' },
      ],
    });
    expect(rule(told, 'phone/duplicate').state).toBe('passed');
  });

  it('is kept by a later row where the first one is excluded', async () => {
    const contacts = list(`${A};${B};a`, `${A};;b`);
    const told = await explained({ number: A }, { contacts, calls: refused, policy: { linkRows: false } });
    expect(told).toMatchObject({ verdict: 'kept', contacts: { line: 3 } });
  });

  it('that is taken out of a kept row is excluded', async () => {
    const contacts = list(`${A};${B};a`);
    const own = { contacts, own: [A, '0199009998'] };
    expect(await explained({ number: A }, own)).toMatchObject({ verdict: 'excluded', callableFrom: null });
    expect(await explained({ number: B }, own)).toMatchObject({ verdict: 'kept' });
    expect((await explained({ number: A }, own)).contacts?.rows).toEqual([{ line: 2, verdict: 'excluded' }]);
  });

  it('twice in a row is there once', async () => {
    const told = await explained({ number: A }, { contacts: list(`${A};${A};a`) });
    expect(told).toMatchObject({ verdict: 'kept', contacts: { rows: [{ line: 2, verdict: 'kept' }] } });
  });

  it('that is not in the list stands alone', async () => {
    const told = await explained({ number: B }, { contacts: list(`${A};;a`), calls: refused });
    expect(told).toMatchObject({
      verdict: 'excluded',
      callableFrom: '2024-07-02',
      contacts: { path: 'contacts.csv', line: null, rows: [] },
      person: { lines: [], numbers: ['02 61 •• •• 02'] },
    });
  });

  it('takes consents from the columns of its row', async () => {
    const contacts = ['telephone;date_consentement;preuve', `${A};2026-09-01;x`];
    const told = await explained({ number: A }, { contacts, start: '2026-10-05' });
    expect(told).toMatchObject({
      verdict: 'kept',
      consents: [{ given: '2026-09-01', source: 'contacts.csv', line: 2 }],
    });
  });
});
