import { describe, expect, it } from 'vitest';
import { problemOf } from '../support.ts';
import { read } from './read-log.ts';

/** A log of one row for each value of a column, a minute apart, in the second of two columns. */
function log(name: string, values: readonly string[], others = ''): string {
  const rows = values.map((value, i) => `2024-05-06 10:${10 + i}:00;${value};061234567${i};${others}`);
  return `Date;${name};Numéro;Résultat\n${rows.join('\n')}\n`;
}

async function waysOf(name: string, values: readonly string[], says = {}) {
  const { summary, unclear } = await read(log(name, values), says);
  const { outbound, inbound, internal } = summary.directions;
  return { by: summary.layout.direction.by, counts: [outbound, inbound, internal], unclear };
}

describe('the direction of calls', () => {
  it.each([
    ['Sens', 'Appel émis, Appel reçu, Messagerie, Interne', 'column', [1, 2, 1]],
    ['Type', 'Appel émis, Appel reçu, Appel manqué', 'column', [1, 2, 0]],
    ['Événement', 'Click2call, Appel manqué', 'column', [1, 1, 0]],
    ['Nature', 'Émission, Réception', 'column', [1, 1, 0]],
    ['Circulation', 'Sortie, Entrée, Entrée', 'column', [1, 2, 0]],
    ['TYPE', '-->, <--', 'column', [1, 1, 0]],
    ['Statut', 'Abouti, Manqué, Répondeur', 'none', [3, 0, 0]],
    ['Statut', 'O, N, O', 'none', [3, 0, 0]],
    ['Type', 'Local, National, Mobile', 'none', [3, 0, 0]],
    ['Type', 'Auto, Moto', 'none', [2, 0, 0]],
  ] as const)('in %s: %s', async (name, values, by, counts) => {
    expect(await waysOf(name, values.split(', '))).toEqual({ by, counts: [...counts], unclear: [] });
  });

  it('is asked about where nobody understands it, and counts as outbound', async () => {
    const found = await waysOf('Sens', ['Sortant', 'Sens 3', '', 'Sens 3']);
    expect(found.counts).toEqual([4, 0, 0]);
    expect(found.unclear).toMatchObject([
      {
        column: 'Sens',
        why: 'meaning',
        role: 'direction',
        values: [{ value: 'Sens 3', count: 2 }],
        line: 3,
        answer: { values: { Sens: { 'Sens 3': 'outbound' } } },
      },
    ]);
  });

  it('is not asked about once more for a row behind it whose result says which way it went', async () => {
    const rows = ['sortant;Refus', 'Zone 3;Refus', 'entrant;Appel entrant', 'entrant;Appel entrant'];
    const text = rows.map((cells, i) => `2024-05-06 10:1${i}:00;061234567${i};${cells}\n`).join('');
    const { unclear, summary } = await read(`Date;Numéro;Sens;Résultat\n${text}`);
    expect(summary.directions.inbound).toBe(2);
    expect(unclear.map(({ values }) => values)).toEqual([[{ value: 'Zone 3', count: 1 }]]);
  });

  it.each([
    ['Circulation', 'Sortie, Entrée, Zone 3'],
    ['Type', 'Appel sortant, Zone 3, Interne'],
    ['Flux', 'sortant, entrant, Zone 3'],
  ])('is asked about in %s, too, where one word of %s is odd', async (name, values) => {
    const { by, unclear } = await waysOf(name, values.split(', '));
    expect(by).toBe('column');
    expect(unclear.map(({ column, values }) => [column, values])).toEqual([
      [name, [{ value: 'Zone 3', count: 1 }]],
    ]);
  });

  it.each([
    ['Circulation', 'Sortie, Entrée, Zone 3, Zone 4, Zone 5'],
    ['Circulation', 'Sortie, Zone 3'],
    ['Remarque', 'a parlé d’un appel entrant du mois dernier, veut un appel sortant, x'],
    ['Campagne', 'Entrants, Sortants, Relance'],
  ])('is not in %s: %s', async (name, values) => {
    const { by, unclear } = await waysOf(name, values.split(', '));
    expect([by, unclear]).toEqual(['none', []]);
  });

  it('is asked about where a letter may mean either way', async () => {
    const { counts, unclear } = await waysOf('Sens', ['E', 'R']);
    expect([counts, unclear.map(({ count }) => count)]).toEqual([[2, 0, 0], [2]]);
  });

  it('is what the user says first', async () => {
    const values = { Sens: { 'Sens 3': 'inbound', Sortant: 'internal' } };
    expect(await waysOf('Sens', ['Sortant', 'Sens 3', 'Émis'], { values })).toEqual({
      by: 'column',
      counts: [1, 1, 1],
      unclear: [],
    });
  });

  it('stands where the user says which way values went', async () => {
    const values = { Circulation: { A: 'outbound', B: 'inbound' } };
    expect((await waysOf('Circulation', ['A', 'B', 'B'], { values })).counts).toEqual([1, 2, 0]);
  });

  it('of a format with a rule is asked about where nothing else decides', async () => {
    const ways = ['outbound', 'sideways', 'Inbound Queue', ''];
    const header = 'To,From,Direction,Start Time,Sid,Status,Parent Call Sid';
    const rows = ways.map(
      (way, i) => `+3361234567${i},+33162001100,${way},2024-05-06T10:0${i}:00Z,${i},completed,`,
    );
    const { summary, unclear } = await read(`${[header, ...rows].join('\n')}\n`, {
      format: 'twilio-call-log',
    });
    expect(unclear.map(({ column, values }) => [column, values])).toEqual([
      ['Direction', [{ value: 'sideways', count: 1 }]],
    ]);
    expect(summary.directions).toEqual({ outbound: 3, inbound: 1, internal: 0 });
  });
});

describe('the person of a call that came in', () => {
  it('is who called, where the log has such a column', async () => {
    const text =
      'Date;Type;Appelant;Appelé\n2024-05-06 10:00;Reçu;0612345678;0162001100\n2024-05-06 10:10;Émis;0162001100;0612345679\n';
    const { seen } = await read(text);
    expect(seen.map(({ number }) => number)).toEqual([33612345678, 33612345679]);
  });

  it('is that of the only number column where the calling number is always the company’s own', async () => {
    const text =
      'Date;Sens;Ligne;Numéro\n2024-05-06 10:00;Reçu;0162001100;0612345678\n2024-05-06 10:10;Émis;0162001100;0612345679\n';
    const { seen } = await read(text);
    expect(seen.map(({ number }) => number)).toEqual([33612345678, 33612345679]);
  });
});

describe('the called number', () => {
  const rows = (cells: readonly string[]) =>
    cells.map((row, i) => `2024-05-06 10:1${i}:00;${row}\n`).join('');

  it('is never a line that is the same throughout', async () => {
    const text = `Date;Numéro;Correspondant\n${rows(['0162001100;0612345678', '0162001100;0612345679'])}`;
    const { seen, summary } = await read(text);
    expect(seen.map(({ number }) => number)).toEqual([33612345678, 33612345679]);
    expect(summary.layout.ownLines).toEqual([1]);
  });

  it('is looked for in numbers, not in names', async () => {
    const text = `Date;Numéro;Correspondant\n${rows(['0612345678;Petit', '0612345678;Blanc'])}`;
    expect((await read(text)).seen.map(({ number }) => number)).toEqual([33612345678, 33612345678]);
  });

  it.each([
    ['two names are as good', 'Numéro;Correspondant', ['0612345678;0162001100', '0612345679;0162001101']],
    [
      'the one that is named is the same throughout',
      'Appelé;Correspondant',
      ['0162001100;0612345678', '0162001100;0612345679'],
    ],
    [
      'the other has no name that says so',
      'Numéro;Colonne',
      ['0162001100;0612345678', '0162001100;0612345679'],
    ],
  ])('is asked for where %s', async (_, header, cells) => {
    const problem = await problemOf(() => read(`Date;${header}\n${rows(cells)}`));
    expect(problem).toMatchObject({ code: 'calls/two-number-columns' });
  });

  it('is asked for where a line changes far down in the file', async () => {
    const same = Array.from(
      { length: 2500 },
      (_, i) => `2024-05-06 10:10:00;0162001100;06123${10_000 + i}\n`,
    );
    const text = `Date;Numéro;Correspondant\n${same.join('')}2024-05-06 10:10:00;0162001101;0612345678\n`;
    expect(await problemOf(() => read(text))).toMatchObject({ code: 'calls/two-number-columns' });
  });

  it('may stand twice', async () => {
    const text = `Date;Numéro;Correspondant\n${rows(['0612345678;Petit', '0612345679;0612345679'])}`;
    expect((await read(text)).seen.map(({ number }) => number)).toEqual([33612345678, 33612345679]);
  });
});
