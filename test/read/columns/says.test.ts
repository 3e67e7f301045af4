import { describe, expect, it } from 'vitest';
import { columnNamed } from '../../../src/read/columns/named.ts';
import { resolveSays, valueKey, withoutIgnored } from '../../../src/read/columns/says.ts';
import { problemOf } from '../support.ts';

const header = ['Téléphone', 'Refus ?', 'refus', '#2', ''];

describe('a column that the user names', () => {
  it.each([
    ['Téléphone', 0],
    ['telephone', 0],
    [' TÉLÉPHONE ', 0],
    ['Refus ?', 1],
    ['refus', 2],
    ['#1', 0],
    ['#2', 3],
    ['#5', 4],
  ])('%s', (name, column) => {
    expect(columnNamed('a.csv', header, name)).toBe(column);
  });

  it.each([
    ['of no such name', 'Portable', 'columns/unknown'],
    ['in no such place', '#6', 'columns/unknown'],
    ['#0', '#0', 'columns/unknown'],
    ['of a name that two have', 'REFUS', 'columns/twice'],
  ])('%s', async (_, name, code) => {
    expect(await problemOf(() => columnNamed('a.csv', header, name))).toMatchObject({ code, column: name });
  });

  it('is known by its place where there is no header', () => {
    expect(columnNamed('a.csv', [], '#12')).toBe(11);
  });
});

describe('what the user says of columns', () => {
  const said = resolveSays('a.csv', header, {
    columns: { phone: ['#1', 'telephone'], label: ['#2', 'Refus ?'] },
    values: { telephone: { 'Liste Rouge': 'no', '?': 'yes', '✗': 'no' } },
    ignore: ['refus', '#5'],
  });

  it('is by place, in order, each column once', () => {
    expect(said.roles.get('phone')).toEqual([0]);
    expect(said.roles.get('label')).toEqual([1, 3]);
    expect([...said.ignored]).toEqual([2, 4]);
  });

  it('looks values up without case and accents, marks as they are', () => {
    const values = said.values.get(0);
    expect(values?.get(valueKey('LISTE ROUGE'))).toBe('no');
    expect(values?.get(valueKey(' ? '))).toBe('yes');
    expect(values?.get(valueKey('✗'))).toBe('no');
    expect(values?.get(valueKey(''))).toBeUndefined();
  });

  it('leaves the cells of ignored columns out', () => {
    expect(withoutIgnored(['a', 'b', 'c', 'd', 'e'], said)).toEqual(['a', 'b', '', 'd', '']);
  });
});
