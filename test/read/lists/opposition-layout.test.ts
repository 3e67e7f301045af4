import { describe, expect, it } from 'vitest';
import type { Polarity } from '../../../src/formats/lexicon/opposition-words.ts';
import { oppositionLayout } from '../../../src/read/lists/opposition-layout.ts';
import { problemOf, tableOf } from '../support.ts';

async function layout(text: string, asked: Polarity | null = null, flags = true) {
  return oppositionLayout(await tableOf(text), asked, flags);
}

describe('the variant', () => {
  it.each<[string, string, object]>([
    [
      'one number a line',
      '0612345678\n0612345679\n',
      { variant: 'list', headerRows: 0, numberColumns: [0], answer: null, registered: null },
    ],
    ['a single number', '0612345678', { variant: 'list', headerRows: 0 }],
    ['a broken number first', '06123456\n0612345679\n', { variant: 'list', headerRows: 0 }],
    [
      'a header',
      'telephone\n0612345678\n',
      { variant: 'list-with-header', headerRows: 1, numberColumns: [0] },
    ],
    [
      'a header and dates',
      'numero;date_inscription\n0612345678;01/02/2023\n',
      { variant: 'list-with-header', numberColumns: [0], answer: null, registered: 1 },
    ],
    [
      'of two such columns the one with dates',
      'numero;inscrit le;date_inscription\n0612345678;;01/02/2023\n',
      { numberColumns: [0], registered: 2 },
    ],
    [
      'a date column without a date that can be read',
      'numero;date_inscription\n0612345678;hier\n',
      { variant: 'list-with-header', registered: 1 },
    ],
    [
      'two number columns',
      'tel1;tel2\n0612345678;0142345678\n',
      { variant: 'list-with-header', numberColumns: [0, 1] },
    ],
    [
      'the answer of the service',
      '0612345678;1;OK\n0612345679;2;REFUS\n',
      { variant: 'answer-file', headerRows: 0, numberColumns: [0], answer: 2 },
    ],
    [
      'its answer, with identifiers like numbers',
      '0612345678;100000001;OK\n0612345679;100000002;\n',
      { variant: 'answer-file', numberColumns: [0], answer: 2 },
    ],
    [
      'its answer in a spreadsheet',
      'Téléphone;Identifiant;Réponse bloctel\n0612345678;A1;OK\n',
      { variant: 'answer-file', headerRows: 1, numberColumns: [0], answer: 2 },
    ],
    [
      'its answer in a spreadsheet, with identifiers of nine digits',
      'Téléphone;Identifiant;Réponse bloctel\n0612345678;612000001;OK\n',
      { variant: 'answer-file', headerRows: 1, numberColumns: [0], answer: 2 },
    ],
    [
      'a flag',
      'telephone;bloctel\n0612345678;O\n0612345679;N\n',
      { variant: 'flag-column', answer: 1, polarity: 'listed', emptyIsNo: false, assumed: true },
    ],
    [
      'a flag of X and nothing',
      'telephone;opposition\n0612345678;X\n0612345679;\n',
      { variant: 'flag-column', answer: 1, emptyIsNo: true, assumed: false },
    ],
    [
      'a flag that says what it means',
      'telephone;Inscription_Bloctel\n0612345678;1\n',
      { variant: 'flag-column', polarity: 'listed', assumed: false },
    ],
    [
      'inscrit',
      'tel;inscrit\n0612345678;true\n',
      { variant: 'flag-column', polarity: 'listed', assumed: false },
    ],
    [
      'those who may be called',
      'telephone;eligibiliteBlocTel\n0612345678;authorized\n',
      { variant: 'inverse-flag', answer: 1, polarity: 'callable', assumed: false },
    ],
    ['bloctel_ok', 'tel;bloctel_ok\n0612345678;Y\n', { variant: 'inverse-flag', polarity: 'callable' }],
    ['autorise', 'tel;autorise\n0612345678;1\n', { variant: 'inverse-flag', polarity: 'callable' }],
    [
      'a flag whose values say it themselves',
      'tel;bloctel\n0612345678;Non liste\n0612345679;inscrit\n',
      { variant: 'flag-column', answer: 1 },
    ],
    ['mostly unreadable', 'telephone\nabc\ndef\nghi\n0612345678\n', { numberColumns: [0] }],
  ])('%s', async (_, text, expected) => {
    expect(await layout(text)).toMatchObject(expected);
  });

  it('an own list has no flags: all of its numbers are opposed', async () => {
    const text = 'telephone;bloctel\n0612345678;N\n';
    expect(await layout(text, null, false)).toMatchObject({ variant: 'list-with-header', answer: null });
    expect(await layout('0612345678;x;OK\n', null, false)).toMatchObject({ variant: 'list', answer: null });
  });
});

describe('what a true flag means', () => {
  it.each<[string, string, Polarity | null, object]>([
    [
      'just bloctel, nobody asked',
      'tel;bloctel\n0612345678;1\n',
      null,
      { polarity: 'listed', assumed: true },
    ],
    [
      'just bloctel, said to be listed',
      'tel;bloctel\n0612345678;1\n',
      'listed',
      { polarity: 'listed', assumed: false },
    ],
    [
      'just bloctel, said to be callable',
      'tel;bloctel\n0612345678;1\n',
      'callable',
      { polarity: 'callable', variant: 'inverse-flag', assumed: false },
    ],
    [
      'OK, once the user has said what it means',
      'tel;bloctel\n0612345678;OK\n',
      'callable',
      { okIsYes: true },
    ],
    [
      'a clear name is not turned round',
      'tel;inscrit_bloctel\n0612345678;1\n',
      'callable',
      { polarity: 'listed', variant: 'flag-column' },
    ],
    ['nor a clear inverse one', 'tel;bloctel_ok\n0612345678;1\n', 'listed', { polarity: 'callable' }],
  ])('%s', async (_, text, asked, expected) => {
    expect(await layout(text, asked)).toMatchObject(expected);
  });
});

describe('a doubt', () => {
  it.each([
    ['OK in a column called bloctel', 'tel;bloctel\n0612345678;OK\n0612345679;KO\n', 2],
    ['two flags', 'tel;bloctel;opposition\n0612345678;O;N\n', 1],
    ['a flag beside two numbers', 'tel1;tel2;bloctel\n0612345678;0142345678;O\n', 1],
    ['a flag without a header', '0612345678;O\n0612345679;N\n', 1],
  ])('%s is refused', async (_, text, line) => {
    const problem = await problemOf(() => layout(text));
    expect(problem).toMatchObject({ code: 'opposition/doubtful-flag', file: 'list.csv', line });
    expect(problem.remedy?.en).toContain('--bloctel-flag');
  });

  it('the remedy helps: without a header, said what a flag means', async () => {
    expect(await layout('0612345678;O\n0612345679;N\n', 'listed')).toMatchObject({
      answer: 1,
      polarity: 'listed',
    });
  });
});

it.each([
  ['a header alone', 'telephone\n'],
  ['words', 'bonjour\nmerci\n'],
  ['a fax list', 'fax\n0142345678\n'],
  ['short digits', 'a;b\n1;2\n'],
])('a file without a number is refused: %s', async (_, text) => {
  expect(await problemOf(() => layout(text))).toMatchObject({ code: 'opposition/no-numbers', line: 1 });
});

describe('the date of an entry', () => {
  it.each([
    'date_inscription',
    'date',
    'Asked on',
    'Demandé le',
    'date opposition',
    'Date d’opposition',
    'date de la demande',
    'date ajout',
    'created_at',
    'opposition_date',
    'depuis le',
    'Enregistré le',
  ])('is found under %s', async (name) => {
    const { registered } = await layout(`tel;nom;${name}\n0612345678;Roux;01/02/2023\n`, null, false);
    expect(registered).toBe(2);
  });

  it.each(['Date de naissance', 'vérifié le', 'Date du dernier appel', 'fin le', 'nom'])(
    'is not that of something else: %s',
    async (name) => {
      const { registered } = await layout(`tel;${name}\n0612345678;01/02/1980\n`, null, false);
      expect(registered).toBeNull();
    },
  );

  it('is the plainest of several', async () => {
    const text = 'tel;créé le;Demandé le;Date opposition\n0612345678;01/01/2023;02/01/2023;03/01/2023\n';
    expect((await layout(text, null, false)).registered).toBe(3);
  });
});
