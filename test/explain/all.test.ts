import { describe, expect, it } from 'vitest';
import { explanationJson } from '../../src/explain/json.ts';
import { explained } from './run.ts';

const A = '0199001201';
const B = '0261910002';
const header = 'date;numero;resultat;sens;agent;duree';
const calls = [
  header,
  `2023-01-09 11:00:00;${A};NRP;sortant;Lea;0`,
  '2024-04-25 10:05:12;0353010002;refus;sortant;Max;75',
  `2024-05-02 11:30:00;${B};répondu;entrant;Max 06 00 45 11 66;1:15`,
  `2024-06-03 11:30:00;${A};refus;sortant;;`,
];
const contacts = ['telephone;mobile', `${A};${B}`];

describe('every call', () => {
  it('of the number and of the person is told in order, with what the log says', async () => {
    const told = await explained({ number: A }, { contacts, calls, all: true });
    expect(told.callsFrom).toBeNull();
    expect(told.calls).toMatchObject([
      {
        number: '01 99 •• •• 01',
        occurredAt: '2023-01-09T11:00:00+01:00',
        source: 'calls.csv',
        line: 2,
        detail: { agent: 'Lea', duration: 0, result: 'NRP', outcome: 'unanswered' },
      },
      {
        number: '02 61 •• •• 02',
        line: 4,
        ignored: 'inbound',
        detail: { agent: 'Max •• •• •• •• ••', duration: 75, result: 'répondu', outcome: 'answered' },
      },
      { line: 5, detail: { agent: null, duration: null, result: 'refus', outcome: 'refused' } },
    ]);
  });

  it('is shown in full where that is asked for', async () => {
    const told = await explained({ number: A }, { contacts, calls, all: true, settings: { mask: false } });
    expect(told.calls[1]).toMatchObject({
      number: '02 61 91 00 02',
      detail: { agent: 'Max 06 00 45 11 66' },
    });
  });

  it('shows no number that a result holds', async () => {
    const rows = [header, `2024-05-02 11:00:00;${A};rappeler 0612345678;sortant;Lea;0`];
    const told = await explained({ number: A }, { calls: rows, all: true });
    expect(told.calls[0]?.detail?.result).toMatch(/^rappeler .*•/);
    expect(JSON.stringify(told)).not.toContain('0612345678');
  });

  it('is told where it is asked for alone', async () => {
    const told = await explained({ number: A }, { contacts, calls });
    expect(told.callsFrom).toBe('2024-03-07');
    expect(told.calls.map(({ line, detail }) => [line, detail])).toEqual([[4, undefined]]);
  });

  it('says for programs beside the call what the log says', async () => {
    const told = await explained({ number: A }, { calls, all: true });
    expect(JSON.parse(explanationJson(told)).calls[0]).toMatchObject({
      line: 2,
      agent: 'Lea',
      duration: 0,
      result: 'NRP',
      outcome: 'unanswered',
    });
  });
});
