import { describe, expect, it } from 'vitest';
import { ColumnAccount } from '../../../src/read/columns/account.ts';
import { resolveSays } from '../../../src/read/columns/says.ts';
import { cellWords } from '../../../src/read/contacts/cell-words.ts';
import { PhoneWords } from '../../../src/read/contacts/phone-words.ts';
import type { ValueMeaning } from '../../../src/settings.ts';

describe('the words of a phone cell', () => {
  it.each([
    ['06 00 45 10 11', null],
    ['p:+33600451011', null],
    ['06 00 45 10 11 (ne plus appeler)', { words: 'ne plus appeler', says: 'objection' }],
    [
      'Opposé aux opérations de marketing\n06 00 45 10 11',
      { words: 'Opposé aux opérations de marketing', says: 'objection' },
    ],
    ['REJETE PAR BLOCTEL', { words: 'REJETE PAR BLOCTEL', says: 'bloctel' }],
    ['0600451011 / liste rouge', { words: 'liste rouge', says: 'unclear' }],
    ['Tél. 0600451011 perso', { words: 'Tél perso', says: null }],
  ])('%s', (text, found) => {
    expect(cellWords(text)).toEqual(found);
  });
});

function wordsOf(said: Readonly<Record<string, ValueMeaning>> = {}) {
  const input = {
    path: 'a.csv',
    kind: 'contacts',
    header: ['tel'],
    width: 1,
    headerRows: 1,
    numbersTell: true,
  } as const;
  const account = new ColumnAccount(
    input,
    resolveSays('a.csv', ['tel'], { values: { tel: said } }),
    new Map(),
  );
  return { account, words: new PhoneWords(account) };
}

describe('what they say of its numbers', () => {
  it.each<[string, Readonly<Record<string, ValueMeaning>>, string | null]>([
    ['0600451011 ne plus appeler', {}, 'objection'],
    ['0600451011 ne plus appeler', { 'Ne plus appeler': 'yes' }, null],
    ['0600451011 liste rouge', {}, null],
    ['0600451011 liste rouge', { 'liste rouge': 'no' }, 'objection'],
    ['rejeté par Bloctel', {}, 'bloctel'],
    ['0600451011', {}, null],
  ])('%s, %j', (text, said, wanted) => {
    expect(wordsOf(said).words.read(text, 0, 2)).toBe(wanted);
  });

  it.each<[string, boolean, Readonly<Record<string, ValueMeaning>>, number]>([
    ['the row has a number', true, {}, 1],
    ['the row has none', false, {}, 0],
    ['the user said what they mean', true, { 'liste rouge': 'yes' }, 0],
  ])('are asked about where nobody knows them: %s', (_, hasNumber, said, count) => {
    const { account, words } = wordsOf(said);
    words.read('liste rouge', 0, 2);
    words.rowEnds(hasNumber);
    words.rowEnds(true);
    expect(account.unclear()).toHaveLength(count);
  });
});
