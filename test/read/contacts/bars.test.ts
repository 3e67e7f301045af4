import { describe, expect, it } from 'vitest';
import { BarCells } from '../../../src/read/contacts/bar-cells.ts';
import { openContacts } from '../../../src/read/contacts/open.ts';
import type { ColumnSays } from '../../../src/settings.ts';
import { tableOf } from '../support.ts';

const A = '0600451011';
const B = '0199000021';
const unsaid = { phoneColumn: [], personColumn: null, postcodes: 'not-read', postcodeColumn: null } as const;

async function opened(text: string, says: ColumnSays = {}) {
  const table = await tableOf(text);
  return { table, open: openContacts(table, { ...unsaid, bloctelFlag: null, ...says }) };
}

/** Of each bar column its name, what a yes in it means, and the phone columns of which it speaks. */
async function barsOf(header: string, row: string) {
  const { open } = await opened(`${header}\n${row}\n`);
  const name = (column: number) => open.layout.header[column] ?? '';
  return open.bars.map(({ column, says, phones }) => `${name(column)} ${says} ${phones.map(name).join('+')}`);
}

describe('the columns that say who is not to be called', () => {
  it.each<[string, string, string, string[]]>([
    ['a flag that denies', 'tel;DoNotCall', `${A};Oui`, ['DoNotCall doNotCall tel']],
    ['a flag that allows', 'tel;Appel autorisé', `${A};Oui`, ['Appel autorisé mayCall tel']],
    ['a flag that is empty so far', 'tel;Ne pas appeler', `${A};`, ['Ne pas appeler doNotCall tel']],
    ['a status', 'tel;Statut', `${A};Client`, ['Statut status tel']],
    ['two of them', 'tel;STOP;Etat', `${A};x;y`, ['STOP doNotCall tel', 'Etat status tel']],
    ['of all numbers of the row', 'tel;mobile;DoNotCall', `${B};${A};1`, ['DoNotCall doNotCall tel+mobile']],
    ['of one', 'tel;mobile;mobile_stop', `${B};${A};1`, ['mobile_stop doNotCall mobile']],
    ['by counter', 'tel1;tel2;tel2_stop', `${B};${A};1`, ['tel2_stop doNotCall tel2']],
    [
      'by word',
      'Phone;Mobile Phone;Mobile Phone Do Not Call',
      `${B};${A};1`,
      ['Mobile Phone Do Not Call doNotCall Mobile Phone'],
    ],
    [
      'on SMS, where that is the number',
      'SMS;SMS_BLACKLISTED',
      `33${A.slice(1)};Yes`,
      ['SMS_BLACKLISTED doNotCall SMS'],
    ],
    ['on SMS, beside another number', 'tel;SMS_BLACKLISTED', `${A};Yes`, []],
    ['on another channel', 'tel;EMAIL_BLACKLISTED', `${A};Yes`, []],
    ['in no directory', 'tel;Liste rouge', `${A};Oui`, []],
    ['the flag of the service', 'tel;Bloctel', `${A};Oui`, []],
    ['a remark', 'tel;Remarque', `${A};stop`, []],
  ])('%s', async (_, header, row, bars) => {
    expect(await barsOf(header, row)).toEqual(bars);
  });

  it.each<[string, ColumnSays, string[]]>([
    ['of its values', { values: { Remarque: { stop: 'no' } } }, ['values']],
    ['what it holds', { columns: { doNotCall: ['Remarque'] } }, ['doNotCall']],
    ['that it is set aside', { ignore: ['Remarque'], values: { Remarque: { stop: 'no' } } }, []],
  ])('the user says %s', async (_, says, kinds) => {
    const { open } = await opened(`tel;Remarque\n${A};stop\n`, says);
    expect(open.bars.map((bar) => bar.says)).toEqual(kinds);
  });

  it('what is said of a value takes no flag away', async () => {
    const says = { values: { DoNotCall: { bof: 'no' } } } as const;
    const { open } = await opened(`tel;DoNotCall\n${A};bof\n`, says);
    expect(open.bars.map((bar) => bar.says)).toEqual(['doNotCall']);
  });
});

/** What each cell of a column says, `B` where it bars, and the values that are asked about. */
async function cellsOf(name: string, cells: string[], says: ColumnSays = {}) {
  const { table, open } = await opened(
    [`tel;${name}`, ...cells.map((cell) => `${A};${cell}`)].join('\n'),
    says,
  );
  const bars = open.bars.map((bar) => new BarCells(bar, name, open.account));
  let read = '';
  let row = 0;
  for await (const batch of table.batches())
    for (let record = 0; record < batch.count; record++)
      if (row++ > 0) for (const bar of bars) read += bar.bars(batch, record) ? 'B' : '.';
  for (const bar of bars) bar.end();
  return [read, ...open.account.unclear().flatMap(({ values }) => values.map(({ value }) => value))];
}

describe('the cells of a column that bars', () => {
  it.each<[string, string, string[], string[]]>([
    ['yes and no', 'DoNotCall', ['Oui', 'Non', '1', '0', 'X', '', 'NULL', '-'], ['B.B.B...']],
    ['its own name', 'DNC', ['DNC', 'dnc', ''], ['BB.']],
    ['since when', 'Ne plus appeler', ['2024-03-01', '01/03/2024', ''], ['BB.']],
    ['words that deny', 'STOP', ['Ne plus appeler', 'Décédé', 'Non'], ['BB.']],
    ['something else', 'DoNotCall', ['Oui', 'bof', 'Accepté'], ['B..', 'Accepté', 'bof']],
    ['of those who allow', 'Appel autorisé', ['Oui', 'Non', '1', '0'], ['.B.B']],
    ['yes or nothing', 'Appel autorisé', ['X', '', 'X', 'n/a'], ['.B.B']],
    ['yes, no or nothing', 'Appel autorisé', ['Oui', 'Non', '', ''], ['.B..', '']],
    ['no or nothing', 'Appel autorisé', ['Non', ''], ['B.', '']],
    ['nothing at all', 'Appel autorisé', ['', '', 'NULL'], ['...']],
    ['an allowance since when', 'Appel autorisé', ['2024-03-01'], ['.', '2024-03-01']],
    ['an allowance that was refused', 'Appel autorisé', ['Oui', 'refusé'], ['.B']],
    ['of a status', 'Statut', ['Client', 'DNC', 'opposée', ''], ['.BB.']],
    ['of a status in doubt', 'Statut', ['Client', 'Refusé', 'accord'], ['...', 'Refusé', 'accord']],
  ])('%s', async (_, name, cells, wanted) => {
    expect(await cellsOf(name, cells)).toEqual(wanted);
  });

  it('are read to the last row', async () => {
    const [read] = await cellsOf('DoNotCall', [...Array(3000).fill(''), 'Oui']);
    expect(read?.indexOf('B')).toBe(3000);
    const [status] = await cellsOf('Statut', [...Array(3000).fill('Client'), 'Ne plus appeler']);
    expect(status?.indexOf('B')).toBe(3000);
  });

  it('empty ones before the first yes are asked about', async () => {
    expect(await cellsOf('Appel autorisé', [...Array(1500).fill(''), 'Oui'])).toEqual(['.'.repeat(1501), '']);
  });

  const said = (name: string, values: Readonly<Record<string, 'yes' | 'no'>>) => ({
    values: { [name]: values },
  });
  it.each<[string, string, string[], ColumnSays, string[]]>([
    [
      'yes in a flag that denies',
      'DoNotCall',
      ['bof', 'Oui', 'Non'],
      said('DoNotCall', { bof: 'yes' }),
      ['BB.'],
    ],
    [
      'no in a flag that denies',
      'DoNotCall',
      ['bof', 'Oui', 'Non'],
      said('DoNotCall', { bof: 'no' }),
      ['.B.'],
    ],
    ['no in a flag that allows', 'Accord', ['bof', 'Oui', 'Non'], said('Accord', { bof: 'no' }), ['B.B']],
    ['of nothing', 'Accord', ['', 'Oui', 'Non'], said('Accord', { '': 'no' }), ['B.B']],
    ['of marks alone', 'STOP', ['?', '', 'Non'], said('STOP', { '?': 'yes' }), ['B..']],
    ['of marks that differ', 'STOP', ['✗', '★'], said('STOP', { '✗': 'yes', '★': 'no' }), ['B.']],
    ['of a known word', 'DoNotCall', ['Oui', 'Non'], said('DoNotCall', { Oui: 'no' }), ['..']],
    ['of a status', 'Statut', ['Refusé', 'DNC'], said('Statut', { Refusé: 'no' }), ['BB']],
    ['of remarks', 'note', ['stop', 'bon client'], said('note', { stop: 'no' }), ['B.']],
    [
      'of some remarks',
      'note',
      ['stop', 'ne plus appeler'],
      said('note', { stop: 'yes' }),
      ['..', 'ne plus appeler'],
    ],
    ['of a name in doubt', 'Liste rouge', ['K1', 'K2'], said('Liste rouge', { K1: 'no' }), ['B.', 'K2']],
    [
      'of all others',
      'note',
      ['stop', 'refus', 'bon client'],
      said('note', { stop: 'yes', '*': 'no' }),
      ['.B.'],
    ],
    ['of all others of a flag', 'DoNotCall', ['Oui', 'Non', '?'], said('DoNotCall', { '*': 'no' }), ['B..']],
  ])('the user says %s', async (_, name, cells, says, wanted) => {
    expect(await cellsOf(name, cells, says)).toEqual(wanted);
  });
});
