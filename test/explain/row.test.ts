import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { dayNamed } from '../audit/days.ts';
import { log } from '../audit/run.ts';
import { explained, inState, reasons, rule } from './run.ts';

const A = '0199001201';
const B = '0261910002';
const list = (...rows: string[]) => ['telephone;mobile;nom', ...rows];

describe('a row', () => {
  it('has the rules on each number, and those on the person once', async () => {
    const calls = log(['2024-05-02 11:00:00', B, 'refus']);
    const told = await explained(
      { row: 2 },
      { contacts: list(`${A};${B};a`), calls, own: [A, '0199009998'] },
    );
    expect(told).toMatchObject({ verdict: 'excluded', callableFrom: '2024-07-02', number: '01 99 •• •• 01' });
    expect(told.rules.filter(({ scope }) => scope === 'number')).toEqual([]);
    expect(inState(told.rules, 'bars')).toEqual(['refusal/sixty-days']);
    expect(told.numbers?.map(({ rules }) => inState(rules, 'bars'))).toEqual([['opposition/own-list'], []]);
    expect(told.numbers).toMatchObject([
      { number: '01 99 •• •• 01', verdict: 'excluded', callableFrom: null },
      { number: '02 61 •• •• 02', verdict: 'excluded', callableFrom: '2024-07-02' },
    ]);
  });

  it('that loses a number is kept', async () => {
    const told = await explained({ row: 2 }, { contacts: list(`${A};${B};a`), own: [A, '0199009998'] });
    expect(told).toMatchObject({ verdict: 'kept', callableFrom: null });
    expect(told.numbers?.map(({ verdict }) => verdict)).toEqual(['excluded', 'kept']);
  });

  it('that must stand to the end of the campaign is judged on the day from which on it does not', async () => {
    const given = {
      contacts: list(`${A};;a`),
      consents: ['telephone;date consentement', `${A};2025-10-12`],
      opposition: {},
      start: '2026-10-05',
    };
    const settings = { end: dayNamed('2026-10-30') };
    const told = await explained({ row: 2 }, { ...given, settings: { ...settings, throughEnd: true } });
    expect(told).toMatchObject({ verdict: 'excluded', day: '2026-10-12', callableFrom: null });
    expect(inState(told.rules, 'bars')).toEqual(['consent/expired']);
    const first = await explained({ row: 2 }, { ...given, settings });
    expect(first).toMatchObject({ verdict: 'kept', day: '2026-10-05' });
  });

  it('below another with the same number is a duplicate', async () => {
    const told = await explained({ row: 3 }, { contacts: list(`${A};;a`, `${A};;b`) });
    expect(told).toMatchObject({ verdict: 'excluded', person: { lines: [2, 3] } });
    const [number] = told.numbers ?? [];
    expect(number && reasons(rule(number, 'phone/duplicate'))).toEqual([
      'contacts.csv:2 the row that is kept with this number',
    ]);
  });

  it('without a number is missing one', async () => {
    const told = await explained({ row: 3 }, { contacts: list(`${A};;a`, ';;b') });
    expect(told).toMatchObject({ verdict: 'excluded', number: '', e164: null, territory: null, numbers: [] });
    expect(inState(told.rules, 'bars')).toEqual(['phone/missing']);
  });

  it('with words instead of a number shows them, and not its digits', async () => {
    const told = await explained({ row: 3 }, { contacts: list(`${A};;a`, 'REJETE 2023;;b') });
    expect(told).toMatchObject({ number: 'REJETE ••••', e164: null, verdict: 'excluded' });
  });

  it('is judged on the day of its first number that is one', async () => {
    // 22 May is no day for Martinique where local holidays bar.
    const given = { contacts: list(`x;0696120000;a`), start: '2024-05-22', policy: { localHolidays: true } };
    const told = await explained({ row: 2 }, given);
    expect(told).toMatchObject({ day: '2024-05-23', territory: 'MQ', timezone: 'America/Martinique' });
  });

  it('of several lines is named by its first', async () => {
    const contacts = list(`${A};;"a`, `b"`, `${B};;c`);
    expect((await explained({ row: 2 }, { contacts })).number).toBe('01 99 •• •• 01');
    expect((await explained({ row: 4 }, { contacts })).number).toBe('02 61 •• •• 02');
  });

  it.each([
    [1, 'a line from 2 on: the first one is the header'],
    [3, 'the line on which a row starts; the row before starts on line 2'],
    [5, 'a line up to 4'],
    [99, 'a line up to 4'],
  ])('that is not there, on line %i', async (row, expected) => {
    const contacts = list(`${A};;"a`, `b"`, `${B};;c`);
    const error = await explained({ row }, { contacts }).catch((thrown: unknown) => thrown);
    if (!(error instanceof InputError)) throw new Error('a row was found');
    expect(error.detail).toMatchObject({
      code: 'explain/no-such-row',
      line: row,
      expected: { en: expected },
    });
  });
});
