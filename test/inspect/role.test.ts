import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspected, inspectedAt, inspectedFromStdin } from './run.ts';

const A = '01 99 00 00 11';
const B = '02 61 91 00 12';
const C = '03 53 01 00 13';

describe('what a file is, by what it holds', () => {
  it.each<[name: string, lines: string[], role: string, format: string]>([
    ['names and numbers', ['nom;telephone', `Roux;${A}`], 'contacts', 'csv'],
    ['numbers under a name of a telephone alone', ['telephone', A, B], 'contacts', 'csv'],
    ['bare numbers', [A, B], 'opposition', 'list'],
    [
      'numbers with the day of registration',
      ['telephone;date inscription', `${A};2024-01-02`],
      'opposition',
      'list-with-header',
    ],
    ['numbers with a flag', ['telephone;bloctel', `${A};oui`], 'opposition', 'flag-column'],
    ['numbers with an inverse flag', ['telephone;bloctel_ok', `${A};oui`], 'opposition', 'inverse-flag'],
    ['an answer file', [`${A};K1;OK`, `${B};K2;PRESENCE BLOCTEL`], 'opposition', 'answer-file'],
    ['names, numbers and a flag', ['nom;telephone;bloctel', `Roux;${A};oui`], 'contacts', 'csv'],
    [
      'numbers with a flag nobody understands',
      ['telephone;bloctel', `${A};bof`],
      'opposition',
      'flag-column',
    ],
    [
      'numbers with the day of consent',
      ['telephone;recueilli le', `${A};2024-01-02`],
      'consents',
      'register',
    ],
    [
      'names, numbers and the day of consent',
      ['nom;telephone;recueilli le', `Roux;${A};2024-01-02`],
      'contacts',
      'csv',
    ],
    ['a day of consent that is none', ['telephone;recueilli le', `${A};bientôt`], 'contacts', 'csv'],
    [
      'called numbers with time and result',
      ['date appel;numero appele;statut', `2024-05-06 10:05;${A};Refus`],
      'calls',
      'generic',
    ],
    [
      'names, a day and a state',
      ['nom;telephone;date;statut', `Roux;${A};2024-05-06;Refus`],
      'contacts',
      'csv',
    ],
    ['dates that are none', ['date appel;numero appele;statut', `bientôt;${A};Refus`], 'contacts', 'csv'],
    [
      'dates that are none among all that a log has',
      ['date appel;numero appele;statut;duree', `bientôt;${A};Refus;30`],
      'calls',
      'generic',
    ],
    [
      'the header of a telephone system',
      [
        'calldate,clid,src,dst,dcontext,channel,dstchannel,lastapp,lastdata,duration,billsec,disposition,amaflags,accountcode,uniqueid,userfield',
        '2024-07-08 10:02:11,x,114,0199000011,from-internal,SIP/1,SIP/2,Dial,d,80,66,ANSWERED,3,,1720425731.100,',
      ],
      'calls',
      'freepbx-cdr-csv',
    ],
    ['nothing in particular', ['a;b', 'x;y'], 'contacts', 'unknown'],
    ['names and numbers without a header', [`Roux;${A}`, `Brun;${B}`], 'contacts', 'unknown'],
    ['numbers, words and no header', [`${A};Roux;Lyon`, `${B};Brun;Nice`], 'contacts', 'unknown'],
  ])('%s', async (_name, lines, role, format) => {
    const seen = await inspected(lines);
    expect([seen.role, seen.format]).toEqual([role, format]);
  });

  it.each(['opt-in-2026', 'opt-out-2024'])('the files of the demo %s', async (demo) => {
    const folder = join('fixtures/demo', demo);
    const files = readdirSync(folder).filter((name) => /\.(csv|txt)$/.test(name));
    const roles = await Promise.all(
      files.map(async (name) => [name, (await inspectedAt(join(folder, name))).role]),
    );
    const expected: [RegExp, string][] = [
      [/^contacts/, 'contacts'],
      [/^journal/, 'calls'],
      [/^consentements/, 'consents'],
      [/_interne/, 'own-opposition'],
      [/bloctel/, 'opposition'],
    ];
    for (const [name, role] of roles)
      expect([name, role]).toEqual([name, expected.find(([words]) => words.test(name ?? ''))?.[1]]);
    expect(roles.length).toBeGreaterThan(3);
  });

  it('every example of a call log is one', { timeout: 60_000 }, async () => {
    const folders = readdirSync('fixtures/formats');
    const files = folders.flatMap((id) =>
      readdirSync(join('fixtures/formats', id))
        .filter((name) => name !== 'expected.json')
        .map((name) => join('fixtures/formats', id, name)),
    );
    const seen = await Promise.all(files.map((path) => inspectedAt(path)));
    expect(seen.filter(({ role }) => role !== 'calls').map(({ path }) => path)).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
  });
});

describe('the name of a file', () => {
  const numbers = ['numero;demande', `${A};2024-01-02`];
  const doubtful = [
    'nom;telephone;date;heure;statut',
    `Roux;${A};2024-05-06;10:05;Refus`,
    `Roux;${A};2024-05-06;11:05;NRP`,
  ];
  it.each<[name: string, lines: string[], role: string]>([
    ['numbers.csv', numbers, 'contacts'],
    ['bloctel.csv', numbers, 'opposition'],
    ['opposition_interne.csv', numbers, 'own-opposition'],
    ['list.csv', doubtful, 'contacts'],
    ['journal.csv', doubtful, 'calls'],
    ['register.csv', ['nom;telephone;recueilli le', `Roux;${A};2024-01-02`], 'consents'],
    ['journal.csv', ['Jour;Cible', `2024-05-06 10:05;${A}`], 'calls'],
    ['list.csv', ['Jour;Cible', `2024-05-06 10:05;${A}`], 'contacts'],
    ['bloctel.csv', ['nom;telephone', `Roux;${A}`], 'contacts'],
    ['journal.csv', ['nom;telephone', `Roux;${A}`], 'contacts'],
    ['journal.csv', ['date appel;numero appele;statut', `bientôt;${A};Refus`], 'calls'],
    ['contacts.csv', ['date appel;numero appele;statut', `2024-05-06 10:05;${A};Refus`], 'calls'],
  ])('%s settles doubts alone: %j', async (name, lines, role) => {
    expect((await inspected(lines, { name })).role).toBe(role);
  });

  it('is said where it settled something', async () => {
    expect((await inspected(numbers, { name: 'bloctel.csv' })).roleWhy).toEqual({
      en: expect.stringContaining('its name settles it'),
      fr: expect.stringContaining('son nom tranche'),
    });
    expect((await inspected([A, B], { name: 'bloctel.csv' })).roleWhy.en).not.toContain('name settles');
  });

  it('of standard input says nothing', async () => {
    expect((await inspectedFromStdin(numbers)).role).toBe('contacts');
  });
});

describe('what the user says', () => {
  const contacts = ['nom;telephone', `Roux;${A}`, `Brun;${B}`, `Noir;${C}`];
  it('goes before what the file holds', async () => {
    const seen = await inspected(contacts, { role: 'own-opposition' });
    expect([seen.role, seen.format, seen.roleWhy.en]).toEqual([
      'own-opposition',
      'list-with-header',
      'as you say',
    ]);
  });

  it('phone columns are those of a contact list', async () => {
    expect((await inspected(['telephone;bloctel', `${A};oui`], { phoneColumn: ['telephone'] })).role).toBe(
      'contacts',
    );
  });

  it('columns of a log make one', async () => {
    const lines = ['Jour;Cible', `2024-05-06 10:05;${A}`];
    const seen = await inspected(lines, { said: { columns: { date: ['Jour'], number: ['Cible'] } } });
    expect([seen.role, seen.problem]).toEqual(['calls', null]);
  });

  it('a format that the file is not of does not make a contact list a log', async () => {
    const seen = await inspected(contacts, { said: { format: 'freepbx-cdr-csv' } });
    expect([seen.role, seen.problem]).toEqual(['contacts', null]);
  });

  it('a format that the file is not of is told where nothing else fits', async () => {
    const seen = await inspected(['a;b', 'x;y'], { said: { format: 'freepbx-cdr-csv' } });
    expect([seen.role, seen.problem?.code]).toEqual(['calls', 'calls/not-a-log']);
  });
});
