import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { postcodeColumn } from '../../../src/read/contacts/postcodes.ts';

const row = ['97400', '75011', '0612345678', 'Saint-Denis'];
const columnIn = (header: string[], rows: string[][] = [row], asked: string | null = null) =>
  postcodeColumn('contacts.csv', header, rows, asked);

/** What is told where it is not clear. */
function refused(header: string[], rows?: string[][], asked?: string): string {
  try {
    columnIn(header, rows, asked);
  } catch (error) {
    if (error instanceof InputError) return `${error.detail.code}: ${error.detail.problem.en}`;
    throw error;
  }
  return 'nothing';
}

describe('the column of the postcodes', () => {
  test.each([
    'code postal',
    'Code_Postal',
    'CODEPOSTAL',
    'codePostal',
    'CP',
    'C.P.',
    'Postcode',
    'postal code',
    'Zip',
    'ZIP code',
    'zipcode',
    'Code postal (livraison)',
    'CP client',
    'adresse_code_postal',
    'code postal 1',
  ])('is found by its name: %s', (name) => {
    expect(columnIn(['nom', name], [['Ada', '97400']])).toBe(1);
  });

  test('is the plain one where others say more', () => {
    expect(columnIn(['CP facturation', 'code postal'], [row])).toBe(1);
  });

  test('is the one that holds postcodes where two have such names', () => {
    expect(columnIn(['CP', 'code postal'], [['Marketing', '97400']])).toBe(1);
  });

  test('may be empty, and half of its cells may be something else', () => {
    expect(columnIn(['code postal'], [['']])).toBe(0);
    expect(columnIn(['code postal'], [['97400'], ['n/a']])).toBe(0);
  });

  test('is the one that is named, whatever it holds', () => {
    expect(columnIn(['cp', 'lieu'], [row], 'Lieu')).toBe(1);
  });

  test.each([
    ['no name says so', ['dept', 'ville'], [row], 'columns/no-postcode: --territory-from postcode is set'],
    ['what is named so holds words', ['CP'], [['Marketing'], ['97400'], ['Vente']], 'columns/no-postcode'],
    [
      'two are not told apart',
      ['CP facturation', 'CP livraison'],
      [row],
      'columns/postcode-unclear: it is not clear which column says where people are called; candidates: CP facturation, CP livraison',
    ],
    ['two have one name', ['code postal', 'Code_postal'], [row], 'columns/twice'],
  ])('is refused where %s', (_, header, rows, says) => {
    expect(refused(header, rows)).toContain(says);
  });

  test('is refused where the named one is not there', () => {
    expect(refused(['code postal'], [row], 'cod postal')).toContain('did you mean “code postal”?');
  });
});
