import { describe, expect, it } from 'vitest';
import { isNoId } from '../../../src/read/calls/columns/no-id.ts';
import { viewOf } from '../support.ts';
import { read } from './read-log.ts';

describe('what stands for the id of a call', () => {
  it.each([
    '0',
    '000',
    '0.0',
    '1,71E+12',
    '1.715E+9',
    '12E+012',
    'N/A',
    'NULL',
    'none',
    '-',
    '#N/A',
    '#REF!',
    '#NOM?',
  ])('%j is none', (text) => {
    expect(isNoId(viewOf(text))).toBe(true);
  });

  it.each([
    '1',
    '01',
    '0a',
    '1715105100.12',
    'c-17',
    'a1E+12',
    'E+12',
    '1E+1234',
    '1E12',
    '#17',
    '9c4984c7-6c3c',
  ])('%j is one', (text) => {
    expect(isNoId(viewOf(text))).toBe(false);
  });

  it('rows without one are counted, empty cells are not', async () => {
    const ids = ['0', 'N/A', '1,71E+12', '', 'c-17'];
    const rows = ids.map((id, i) => `${id};07/05/2024 11:30:1${i};0199000021;NRP\n`);
    const { summary } = await read(`ID appel;Date et heure;Téléphone;Résultat\n${rows.join('')}`);
    expect(summary.withoutId).toBe(3);
  });
});
