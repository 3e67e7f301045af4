import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-arguments-'));
const paths = Object.fromEntries(
  ['contacts', 'a', 'b', 'c'].map((name) => [name, join(folder, `${name}.csv`)]),
);
const { contacts = '', a = '', b = '', c = '' } = paths;
const out = ['--out', join(folder, 'out')];

beforeAll(() => {
  for (const path of Object.values(paths)) writeFileSync(path, '0612345678\n');
});

describe('mistakes on the command line', () => {
  it.each<[string, string[], string, string]>([
    [
      'an unknown option',
      ['clean', contacts, '--opposicion', a],
      'unknown option "--opposicion", did you mean "--opposition"?',
      'option inconnue «\u00a0--opposicion\u00a0», vouliez-vous dire «\u00a0--opposition\u00a0»\u00a0?',
    ],
    [
      'an unknown option before any command',
      ['--caller_id', '0162000000'],
      'unknown option "--caller_id", did you mean "--caller-id"?',
      'une commande avant ses options',
    ],
    [
      'an unknown command',
      ['claen', contacts],
      'unknown command "claen", did you mean "clean"?',
      'commande inconnue «\u00a0claen\u00a0»',
    ],
    [
      'an unknown value',
      ['clean', contacts, '--basis', 'consnt'],
      '--basis: "consnt" is unknown, did you mean "consent"?',
      '--basis\u00a0: «\u00a0consnt\u00a0» est inconnu, vouliez-vous dire «\u00a0consent\u00a0»\u00a0?',
    ],
    ['an unknown language', ['clean', contacts, '--lang', 'fe'], 'did you mean "fr"?', 'vouliez-vous dire'],
    [
      'an unknown sector',
      ['clean', contacts, '--sector', 'energie'],
      'did you mean "general"?',
      'est inconnu',
    ],
    [
      'an unknown preset',
      ['clean', contacts, '--calls-format', 'vicidial'],
      'did you mean "vicidial-export"?',
      'est inconnu',
    ],
    ['an unknown report', ['clean', contacts, '-f', 'jsn=x'], 'did you mean "json"?', 'est inconnu'],
    [
      'a report without its file',
      ['clean', contacts, '-f', 'json='],
      'no file after "json="',
      'aucun fichier',
    ],
    [
      'a value that is missing at the end',
      ['clean', contacts, '--start'],
      '--start: its value is missing',
      'manque',
    ],
    [
      'a value that is missing before the next option',
      ['clean', contacts, '--start', '--end', '2026-09-02'],
      '--start: its value is missing',
      'il manque sa valeur',
    ],
    [
      'a list that is missing',
      ['clean', contacts, '--calls', '--quiet'],
      '--calls: its value is missing',
      'manque',
    ],
    ['an empty value', ['clean', contacts, '--out', ''], '--out: its value is empty', 'sa valeur est vide'],
    [
      'an option given twice',
      ['clean', contacts, '--start', '2026-09-01', '--start', '2026-09-02'],
      '--start: given twice',
      'donnée deux fois',
    ],
    [
      'two contact lists',
      ['clean', contacts, a],
      'more than one contact list',
      'plus d’une liste de contacts',
    ],
    ['no contact list', ['clean', '--opposition', a], 'the contact list is missing', 'il manque la liste'],
    [
      'an end before the start',
      ['clean', contacts, '--start', '2026-09-02', '--end', '2026-09-01'],
      '--end: the last calling day comes before the first, 2026-09-02',
      'le dernier jour d’appel précède le premier',
    ],
    [
      'an end before today',
      ['clean', contacts, '--end', '2026-08-31'],
      'before the first, 2026-09-01',
      'précède',
    ],
    [
      'a date of another order',
      ['clean', contacts, '--start', '01/09/2026'],
      'is no date',
      'n’est pas une date',
    ],
    [
      'a day that no month has',
      ['clean', contacts, '--law', '2026-02-29'],
      'is no date',
      'n’est pas une date',
    ],
    [
      'an unknown zone',
      ['clean', contacts, '--calls-timezone', 'Europe/Pris'],
      'did you mean "Europe/Paris"?',
      'n’est pas un fuseau horaire',
    ],
    [
      'an offset as a zone',
      ['clean', contacts, '--calls-timezone', '+02:00'],
      'is no time zone',
      'fuseau horaire',
    ],
    ['a size of an unknown unit', ['clean', contacts, '--max-input', '64GoB'], 'is no size', 'une taille'],
    [
      'a prefix with letters',
      ['clean', contacts, '--dial-prefix', '9w'],
      'not made of digits',
      'fait de chiffres',
    ],
    [
      'a caller number of letters',
      ['clean', contacts, '--caller-id', 'hidden'],
      'is no telephone number',
      'un numéro',
    ],
    [
      'accepting an unknown rule',
      ['clean', contacts, '--accept', 'bloctel/misssing'],
      '--accept: "bloctel/misssing" is unknown, did you mean "bloctel/missing"?',
      'est inconnu',
    ],
    [
      'accepting what the law forbids',
      ['clean', contacts, '--accept', 'sector/banned'],
      '--accept: sector/banned is not a gap, it cannot be accepted',
      'ne peut pas être acceptée',
    ],
    [
      'accepting what bars a contact',
      ['clean', contacts, '--accept', 'phone/invalid'],
      'is not a gap',
      'lacune',
    ],
    [
      'none beside a log',
      ['clean', contacts, '--calls', 'none', a],
      '"none" stands beside',
      'est donné avec',
    ],
    [
      'the contact list behind --calls none',
      ['clean', '--calls', 'none', contacts],
      'before the options: one that takes several files takes all that follow it',
      'avant les options',
    ],
    [
      'an option behind --',
      ['clean', '--', '-x.csv', '--bloctel', a],
      '"--bloctel" stands behind "--"',
      '«\u00a0--bloctel\u00a0» se trouve derrière «\u00a0--\u00a0»',
    ],
    [
      'an option with its value behind --',
      ['rules', '--', '--law=2024-01-01'],
      'move --law before "--"',
      'placez --law avant',
    ],
    [
      'a short option behind --',
      ['clean', '--', contacts, '-o', 'dir'],
      '"-o" stands behind "--"',
      'derrière',
    ],
    [
      'a path that begins with a dash',
      ['clean', '-x.csv'],
      'unknown option "-x.csv"\n  what to do: campaign-audit clean --help lists the options; if "-x.csv" is a path, write ./-x.csv',
      'est un chemin, écrivez ./-x.csv',
    ],
    [
      'a long option with one dash',
      ['clean', contacts, '-start', '2026-09-01'],
      'did you mean "--start"?',
      '--start',
    ],
    [
      'a short option with a sign',
      ['clean', contacts, '-o=dir'],
      '-o: "-o=dir": behind one letter there is no =\n  expected: -o dir',
      'il n’y a pas de =',
    ],
    [
      'a dash of a word processor',
      ['clean', contacts, '—start', '2026-09-01'],
      '"—start" begins with a long dash, as word processors write it\n  expected: --start',
      'commence par un tiret long',
    ],
    [
      'such a dash behind files',
      ['clean', contacts, '--opposition', a, '–calls=b'],
      'expected: --calls',
      'tapez deux tirets courts',
    ],
    [
      'a value for an option without one',
      ['clean', contacts, '--quiet=yes'],
      '--quiet: it takes no value\n  expected: --quiet alone',
      'elle ne prend pas de valeur',
    ],
    [
      'an option before its command',
      ['--start', '2026-09-01', 'clean', contacts],
      '--start: stands before its command\n  expected: campaign-audit clean --start …',
      'se trouve avant sa commande',
    ],
    [
      'an empty list',
      ['clean', contacts, '--opposition='],
      '--opposition: its value is empty\n  expected: <file>\n  what to do: give a value, or leave it out',
      'vérifiez la variable',
    ],
    [
      'an option given twice, which names both values',
      ['clean', contacts, '-o', 'x', '-o', 'y'],
      'expected: "x" or "y", not both',
      'pas les deux',
    ],
    [
      'a file in the place of the command',
      ['contacts.csv'],
      'unknown command "contacts.csv"\n  expected: a command before its options',
      'commande inconnue «\u00a0contacts.csv\u00a0»\n',
    ],
    ['quiet and verbose', ['clean', contacts, '--quiet', '--verbose'], 'contradicts --verbose', 'contredit'],
  ])('%s', async (_, argv, english, french) => {
    const inEnglish = await run(argv);
    expect(inEnglish).toMatchObject({ code: 2, stdout: '', settings: undefined });
    expect(inEnglish.stderr).toContain(english);
    expect(inEnglish.stderr).not.toContain('    at ');
    const inFrench = await run(argv, { env: { LANG: 'fr_FR.UTF-8' } });
    expect(inFrench.code).toBe(2);
    expect(inFrench.stderr).toContain(french);
  });
});

describe('lists on the command line', () => {
  it('gathers --opposition and its alias', async () => {
    const { settings } = await run(['clean', contacts, ...out, '--bloctel', a, b, '--opposition', c]);
    expect(settings?.opposition).toEqual([{ path: a }, { path: b }, { path: c }]);
    expect(settings?.origins.opposition).toBe('flag');
  });

  it('gives the list to the options before it and the contacts after --', async () => {
    const { settings } = await run(['clean', ...out, '--calls', a, b, '--', contacts]);
    expect(settings).toMatchObject({ contacts: { path: contacts }, calls: [{ path: a }, { path: b }] });
  });

  it('repeats --format', async () => {
    const { settings } = await run([
      'clean',
      contacts,
      ...out,
      '-f',
      'json',
      '-f',
      `csv=${join(folder, 'v.csv')}`,
    ]);
    expect(settings?.format).toEqual([
      { id: 'json', file: null },
      { id: 'csv', file: join(folder, 'v.csv') },
    ]);
  });

  it('takes - as standard input', async () => {
    expect((await run(['clean', '-', ...out])).settings?.contacts?.path).toBe('-');
  });

  it('takes none for a company that never called', async () => {
    expect((await run(['clean', contacts, ...out, '--calls', 'none'])).settings?.calls).toBe('none');
  });
});
