import { describe, expect, it } from 'vitest';
import { detectLog, formatIds } from '../../../src/formats/detection/detect.ts';

/** Rows of a semicolon table. */
function rows(...lines: string[]): string[][] {
  return lines.map((line) => line.split(';'));
}

function columns(...lines: string[]): Record<string, unknown> {
  const layout = detectLog({ rows: rows(...lines) }, null);
  if (layout === null) throw new Error('no call log');
  const { direction, others } = layout;
  const { outcomes, number, ...rest } = layout.columns;
  const said = outcomes.map(({ column }) => column);
  const [outcome = null, outcomeHelp = null] = said;
  return {
    ...rest,
    number: number[0],
    outcome,
    outcomeHelp,
    direction: direction.columns[0] ?? null,
    others,
  };
}

const none = { time: null, caller: null, outcome: null, outcomeHelp: null, callId: null, direction: null };

describe('the words of a header', () => {
  it.each([
    [
      'date and time apart',
      ['Date;Heure;Téléphone', '06/05/2024;10:05;0639980001'],
      { date: [0], time: 1, number: 2 },
    ],
    [
      'a date with its time needs none',
      ['Date;Heure;Tel', '06/05/2024 10:05;10:05;0639980001'],
      { time: null },
    ],
    [
      'a callback date is no date of the call',
      ['Date de rappel;Date appel;Tel', '01/06/2024;06/05/2024;0639980001'],
      { date: [1] },
    ],
    [
      'of start and end, the start',
      ['end;start;dst', '2024-05-06 10:06:00;2024-05-06 10:05:00;0639980001'],
      { date: [1], end: 0 },
    ],
    [
      'a start that is a time only',
      ['Date;Début;Fin;Tel', '06/05/2024;10:05;10:07;0639980001'],
      { date: [0], time: 1 },
    ],
    [
      'a start that is a whole date',
      ['Date;Start time;Tel', '06/05/2024;06/05/2024 10:05;0639980001'],
      { date: [1], time: null },
    ],
    [
      'an instant before a local time',
      ['Start time;Start_epoch;Tel', '06/05/2024 12:05;1714989900;0639980001'],
      { date: [1] },
    ],
    [
      'a record’s own date does not replace the call’s',
      ['created_at;Date appel;Tel', '2024-05-05T08:00:00Z;06/05/2024 10:05;0639980001'],
      { date: [1] },
    ],
    [
      'a record’s own date where there is no other',
      ['created_at;Tel', '2024-05-05T08:00:00Z;0639980001'],
      { date: [0] },
    ],
    [
      'dates that cannot be read are taken by name',
      ['Date;Tel', '31/02/2024 10:00;0639980001'],
      { date: [0] },
    ],
    [
      'the called number before the caller’s',
      ['Date;Appelant;Appelé', '06/05/2024;0162001100;0639980001'],
      { number: 2, caller: 1 },
    ],
    [
      'the called number before a plain one',
      ['Date;Numéro;Numéro appelé', '06/05/2024;0162001100;0639980001'],
      { number: 2, others: [] },
    ],
    [
      'a client number is no telephone number',
      ['Date;Numéro;Téléphone', '06/05/2024;1234;0639980001'],
      { number: 2 },
    ],
    [
      'a queue is no telephone number',
      ['Date;Destination;Numéro', '06/05/2024;Support;0639980001'],
      { number: 2 },
    ],
    [
      'two numbers of equal standing',
      ['Date;Fixe;Mobile', '06/05/2024;0162001100;0639980001'],
      { number: 1, others: [2] },
    ],
    [
      'a log of incoming calls',
      ['Date;Appelant;Sens', '06/05/2024;0639980001;Entrant'],
      { number: 1, caller: null, direction: 2 },
    ],
    ['a type that is a direction', ['Date;Type;Tel', '06/05/2024;Sortant;0639980001'], { direction: 1 }],
    ['a type that is none', ['Date;Type;Tel', '06/05/2024;Prospect;0639980001'], { direction: null }],
    ['a direction with unknown words', ['Date;Sens;Tel', '06/05/2024;A;0639980001'], { direction: 1 }],
    [
      'an agent’s result before a state',
      ['Date;Tel;Statut;Qualification', '06/05/2024;0639980001;Répondu;Refus'],
      { outcome: 3, outcomeHelp: 2 },
    ],
    [
      'an agent’s own codes are not hidden by a state',
      ['Date;Tel;Statut;Qualification', '06/05/2024;0639980001;Répondu;C12'],
      { outcome: 3 },
    ],
    [
      'an empty result column gives way',
      ['Date;Tel;Qualification;Statut', '06/05/2024;0639980001;;Refus'],
      { outcome: 3, outcomeHelp: 2 },
    ],
    [
      'a state with words before one with numbers',
      ['Date;Tel;Motif;Statut', '06/05/2024;0639980001;12;Refus'],
      { outcome: 3 },
    ],
    ['a contact’s id is no call id', ['Date;Tel;contact_id', '06/05/2024;0639980001;7'], { callId: null }],
    [
      'call id and join',
      ['Date;Tel;uniqueid;linkedid', '06/05/2024;0639980001;a;b'],
      { callId: 2, legJoin: 3 },
    ],
    ['one id for both', ['Date;Tel;linkedid', '06/05/2024;0639980001;a'], { callId: 2, legJoin: null }],
    ['a header alone', ['Date;Heure;Tel'], { date: [0], time: 1, number: 2 }],
  ])('%s', (_, lines, expected) => {
    expect(columns(...lines)).toMatchObject(expected);
  });

  it('nothing more than a date and a number', () => {
    expect(columns('Date;Tel', '06/05/2024 10:05;0639980001')).toMatchObject(none);
  });

  it.each([
    ['no number', ['Date;Nom', '06/05/2024;Roy']],
    ['no date', ['Heure;Tel', '10:05;0639980001']],
    ['no header', ['06/05/2024 10:05;0639980001']],
    ['callers only, of calls both ways', ['Date;Appelant;Sens', '06/05/2024;0162001100;Sortant']],
    ['callers only, no direction', ['Date;Appelant', '06/05/2024;0162001100']],
    ['nothing at all', []],
  ])('no call log: %s', (_, lines) => {
    expect(detectLog({ rows: rows(...lines) }, null)).toBeNull();
  });

  it.each([
    ['a needed one', 'Date;DATE ;Tel', [{ name: 'Date', columns: [0, 1] }]],
    ['one that is not needed', 'Date;Tel;Note;Note', []],
  ])('two columns of one name: %s', (_, header, duplicates) => {
    expect(detectLog({ rows: rows(header) }, null)?.duplicates).toEqual(duplicates);
  });

  it.each([
    ['Datetime (UTC)', 'UTC'],
    ['CallUniversalTime', 'UTC'],
    ['Date', undefined],
  ])('the clock that %s says', (name, zone) => {
    const layout = detectLog({ rows: rows(`${name};Tel`, '2024-05-06 10:05:00;0639980001') }, null);
    const clock = layout?.clock?.zone;
    expect(typeof clock === 'object' ? clock?.name : clock).toBe(zone);
  });
});

describe('presets', () => {
  const free =
    'calldate;clid;src;dst;dcontext;channel;dstchannel;lastapp;lastdata;duration;billsec;disposition';
  const cdr =
    'v;101;0639980001;from-internal;x;c;d;Dial;x;2024-05-06 10:05:00;;2024-05-06 10:06:00;60;0;BUSY;DOCUMENTATION';

  it.each(formatIds)('%s is never found in a list of people', (id) => {
    expect(detectLog({ rows: rows('Nom;Prénom;Téléphone', 'Roy;Anne;0639980001') }, id)).toBeNull();
  });

  it('a header is enough', () => {
    expect(detectLog({ rows: rows(free) }, null)?.preset?.id).toBe('freepbx-cdr-csv');
  });

  it('a headed Master.csv is the Asterisk preset too', () => {
    const header =
      'accountcode;src;dst;dcontext;clid;channel;dstchannel;lastapp;lastdata;start;answer;end;duration;billsec;disposition;amaflags';
    const layout = detectLog({ rows: rows(header, cdr) }, null);
    expect([layout?.preset?.id, layout?.headerRows]).toEqual(['asterisk-cdr-csv', 1]);
  });

  it.each([
    ['16 fields', '', null, null],
    ['17 with an id', ';1714989900.1', 16, null],
    ['17 with a remark', ';1714989900', null, null],
    ['18', ';1714989900.1;', 16, null],
    ['19', ';;1714989900.1;1', null, 17],
    ['20 with an id', ';1714989900.1;;1714989900.1;1', 16, 18],
    ['20 with a remark', ';x;;1714989900.1;1', null, 18],
    ['21', ';1714989900.1;;;1714989900.1;1', 16, 19],
  ])('Asterisk with %s', (_, more, callId, legJoin) => {
    const layout = detectLog({ rows: rows(cdr + more) }, null);
    expect(layout?.preset?.id).toBe('asterisk-cdr-csv');
    expect(layout?.columns).toMatchObject({
      number: [2],
      date: [9],
      outcomes: [{ column: 14 }],
      callId,
      legJoin,
    });
  });

  it('a damaged row does not hide the format, most rows damaged do', () => {
    const bad = cdr.replace('2024-05-06 10:05:00', '2024-02-31 10:05:00');
    expect(detectLog({ rows: rows(bad, cdr) }, null)?.headerRows).toBe(0);
    expect(detectLog({ rows: rows(bad, bad, cdr) }, null)).toBeNull();
  });

  it.each([
    ['other words where the disposition should be', cdr.replace('BUSY', 'USER_BUSY')],
    ['one field too few', cdr.replace(';DOCUMENTATION', '')],
  ])('not Asterisk: %s', (_, line) => {
    expect(detectLog({ rows: rows(line) }, null)).toBeNull();
  });

  it('a format that is asked for and another that is there', () => {
    expect(detectLog({ rows: rows(free) }, 'vicidial-export-calls-report')).toBeNull();
    expect(detectLog({ rows: rows(cdr) }, 'asterisk-cdr-csv')?.preset?.id).toBe('asterisk-cdr-csv');
  });

  it('the generic reader can be asked for', () => {
    expect(detectLog({ rows: rows(free) }, 'generic')).toMatchObject({
      preset: null,
      columns: { number: [3] },
    });
  });
});
