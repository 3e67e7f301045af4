import { describe, expect, it } from 'vitest';
import { likelyColumns } from '../../../src/formats/detection/likely-columns.ts';
import { read } from './read-log.ts';

const header = 'Quand;À quelle heure;Vers où;Ligne A;Cible;Fin de fiche';
const rows = [
  '12/05/2024;12:00:05;Sortant;0199000011;0199001201;Refus',
  '12/05/2024;12:10:00;Entrant;0199000011;0199001202;NRP',
  '12/05/2024;12:30:00;Sortant;0199000011;0199001203;NRP',
];
const attempts = [
  { at: '2024-05-12T10:00:05', number: 33199001201, outcome: 'refused', outbound: true },
  { at: '2024-05-12T10:10:00', number: 33199001202, outcome: 'unanswered', outbound: false },
  { at: '2024-05-12T10:30:00', number: 33199001203, outcome: 'unanswered', outbound: true },
];

function lists(found: ReturnType<typeof likelyColumns>) {
  return Object.fromEntries(Object.entries(found).map(([role, name]) => [role, [name]]));
}

describe('the columns that are proposed for a log that nobody knows', () => {
  it.each([
    ['by name', [header, ...rows]],
    ['by place', rows],
  ])('%s read it when they are said', async (_, lines) => {
    const columns = lists(likelyColumns(lines.map((line) => line.split(';'))));
    const { seen } = await read(`${lines.join('\n')}\n`, { columns });
    expect(seen).toMatchObject(attempts);
  });

  it.each([
    ['no_x_appelant;n_x_appele', '0199000011;0199001201', 'n_x_appele'],
    ['source;cible', '0199000011;0199001201', 'cible'],
    ['a.from.number;a.to.number', '+33199000011;+33199001201', 'a.to.number'],
  ])('of %s take the number that was called', (names, cells, number) => {
    const sample = [
      ['d', ...names.split(';')],
      ...['12', '13'].map((d) => [`${d}/05/2024`, ...cells.split(';')]),
    ];
    expect(likelyColumns(sample)).toEqual({ date: 'd', number });
  });

  it('leave a time out where the date has its own', () => {
    expect(
      likelyColumns([
        ['a', 'b', 'c'],
        ['2024-05-12 10:00', '00:00:35', '0199001201'],
      ]),
    ).toEqual({
      date: 'a',
      number: 'c',
    });
  });
});

describe('a log of which only date and number are named', () => {
  const lines = [
    'Quand;Cible;Sens;Résultat;Commentaire',
    '2024-05-12 12:00;0199001201;Sortant;Refus;',
    '2024-05-12 12:10;0199001202;Entrant;NRP;',
  ];
  const columns = { date: ['Quand'], number: ['Cible'] };

  it('has its other columns by their names', async () => {
    const { seen } = await read(`${lines.join('\n')}\n`, { columns });
    expect(seen.map(({ outcome, outbound }) => [outcome, outbound])).toEqual([
      ['refused', true],
      ['unanswered', false],
    ]);
  });

  it('has the time beside a date that is a day', async () => {
    const text = 'Quand;Heure de début;Cible\n12/05/2024;12:00:05;0199001201\n';
    expect((await read(text, { columns })).seen[0]?.at).toBe('2024-05-12T10:00:05');
  });

  it('counts an objection where the user says that a remark bars', async () => {
    const text = `${[...lines, '2024-05-12 12:20;0199001203;Sortant;NRP;ne plus appeler'].join('\n')}\n`;
    const said = await read(text, { columns, values: { Commentaire: { 'ne plus appeler': 'no' } } });
    expect([said.unclear, said.seen.at(-1)?.outcome]).toEqual([[], 'objected']);
    const harmless = await read(text, { columns, values: { Commentaire: { 'ne plus appeler': 'yes' } } });
    expect([harmless.unclear, harmless.seen.at(-1)?.outcome]).toEqual([[], 'unanswered']);
  });
});

describe('several columns for one thing', () => {
  const text =
    'Quand;Tel A;Tel B;Niveau A;Niveau B\n2024-05-12 12:00;;0199001201;Refus;Ne plus appeler\n2024-05-12 12:10;0199001202;;Absent;RDV\n';
  const columns = { date: ['Quand'], number: ['Tel A', 'Tel B'], outcome: ['Niveau A', 'Niveau B'] };

  it('are all read: the number that is there, the result that tells most', async () => {
    const { seen } = await read(text, { columns });
    expect(seen.map(({ number, outcome }) => [number, outcome])).toEqual([
      [33199001201, 'objected'],
      [33199001202, 'unanswered'],
    ]);
  });

  it('stand back behind what the user says of a result', async () => {
    const { seen } = await read(text, { columns, mapping: new Map([['Refus', 'callback']]) });
    expect(seen[0]?.outcome).toBe('callback');
  });
});
