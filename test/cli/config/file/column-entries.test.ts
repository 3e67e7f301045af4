import { describe, expect, it } from 'vitest';
import { useFolder, withFile } from '../support.ts';

useFolder();

const said =
  'headerLine: 2, columns: {phone: [Tel 1, "#3"]}, values: {Statut: {actif: yes, "refusé": no, "": no}}, ignore: [Motif]';
const read = {
  headerLine: 2,
  columns: { phone: ['Tel 1', '#3'] },
  values: { Statut: { actif: 'yes', refusé: 'no', '': 'no' } },
  ignore: ['Motif'],
};

describe('what the campaign file says of the columns of an input', () => {
  it.each(['contacts', 'opposition', 'ownOpposition', 'consents'])('%s', async (key) => {
    const others = key === 'contacts' ? '' : 'contacts: contacts.csv\n';
    const { settings, stderr } = await withFile(`${others}${key}: {path: b.csv, ${said}}\n`);
    expect(stderr).toBe('');
    const entry = { path: 'b.csv', ...read };
    expect(settings).toMatchObject({ [key]: key === 'contacts' ? entry : [entry] });
  });

  it('of a log', async () => {
    const text = `calls: {path: b.csv, ${said.replace('phone:', 'number:').replace('[Tel 1, "#3"]', 'Tel')}}\n`;
    const { settings } = await withFile(text, [], 'campaign-audit.yaml', {}, 'calls');
    expect(settings?.calls).toEqual([{ path: 'b.csv', ...read, columns: { number: ['Tel'] } }]);
  });

  it.each([
    ['contacts', 'columns: {doNotCall: A, mayCall: B, label: [C], status: D, person: E, postcode: F}'],
    ['opposition', 'columns: {phone: A, flag: B, registered: C}'],
    ['consents', 'columns: {given: A, withdrawn: B, status: C, channel: D, slots: E, request: F}'],
  ])('roles of %s: %s', async (key, columns) => {
    const others = key === 'contacts' ? '' : 'contacts: contacts.csv\n';
    expect((await withFile(`${others}${key}: {path: b.csv, ${columns}}\n`)).stderr).toBe('');
  });

  it.each([
    ['a role that there is not', 'contacts: {path: b.csv, columns: {telefone: A}}'],
    ['a role of another input', 'opposition: {path: b.csv, columns: {given: A}}'],
    ['a meaning that there is not', 'contacts: {path: b.csv, values: {Statut: {actif: peut-être}}}'],
    ['a meaning for the column', 'contacts: {path: b.csv, values: {Statut: yes}}'],
    ['a line that is none', 'contacts: {path: b.csv, headerLine: 0}'],
  ])('is refused with its line: %s', async (_, text) => {
    const { code, stderr } = await withFile(`start: 2024-05-06\n${text}\n`, ['contacts.csv']);
    expect(code).toBe(2);
    expect(stderr).toContain('campaign-audit.yaml:2');
  });
});
