import { expect, it } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { columnNamed } from '../../../src/read/columns/named.ts';

function expectedBy(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return `${error.detail.expected?.en} / ${error.detail.expected?.fr}`;
    throw error;
  }
  throw new Error('nothing was thrown');
}

it('a column that is not there is told with those that are, and with nobody’s number in their names', () => {
  const header = ['nom', 'teleph06 12 34 56 70', ''];
  expect(expectedBy(() => columnNamed('contacts.csv', header, 'telefone'))).toBe(
    'one of: nom, teleph06 12 •• •• 70 / l’une de\u00a0: nom, teleph06 12 •• •• 70',
  );
});
