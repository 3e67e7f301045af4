import { describe, expect, it } from 'vitest';
import type { UsedAs } from '../../src/columns.ts';
import { maskedCell } from '../../src/inspect/masked.ts';
import { maskedText } from '../../src/phone/masked-text.ts';
import { inspected } from './run.ts';

describe('a cell of the first rows', () => {
  it.each<[role: UsedAs | null, text: string, shown: string]>([
    ['phone', '01 99 00 00 11', '01 99 •• •• 11'],
    ['phone', '0199000011', '01 99 •• •• 11'],
    ['phone', '01 99 00 00 11 / 02 61 91 00 12', '01 99 •• •• 11 / 02 61 •• •• 12'],
    ['phone', 'REJETE PAR BLOCTEL', 'REJETE PAR BLOCTEL'],
    ['phone', '01 99 00', '•• •• ••'],
    ['phone', '3975', '3975'],
    ['phone', '', ''],
    ['number', 'Anne Roux (0199000011)', 'xxxx xxxx (••••••••••)'],
    ['number', '90199000011', '•••••••••••'],
    ['caller', '"Anne Roux" <114>', '"xxxx xxxx" <•••>'],
    ['shown', '+33199000011', '01 99 •• •• 11'],
    ['date', '2024-05-06 10:05:30', '2024-05-06 10:05:30'],
    ['date', '06/05/2024 10:05', '06/05/2024 10:05'],
    ['date', '1714982700', '1714982700'],
    ['outcome', 'Refus argumenté', 'Refus argumenté'],
    ['outcome', 'rappeler au 01 99 00 00 11', 'rappeler au 01 99 •• •• 11'],
    ['direction', 'sortant', 'sortant'],
    ['duration', '00:01:30', '00:01:30'],
    ['given', '2024-05-06', '2024-05-06'],
    ['flag', 'OUI', 'OUI'],
    ['flag', 'Anne Roux a dit non', 'xxxx xxxx x xxx xxx'],
    ['status', 'NE PLUS APPELER', 'NE PLUS APPELER'],
    ['doNotCall', 'voir 01 99 00 00 11', 'voir 01 99 •• •• 11'],
    ['purpose', 'Offre fibre', 'Offre fibre'],
    ['campaign', 'ENERGIE', 'ENERGIE'],
    ['agent', 'Paul D.', 'xxxx x.'],
    ['callId', 'c-12', 'x-••'],
    ['proof', 'ENR-3485', 'xxx-••••'],
    [null, 'Émilie 12', 'xxxxxx ••'],
    [null, '東京 ٣', 'xx •'],
    [null, 'a\nb', 'x x'],
  ])('%s: %s', (role, text, shown) => {
    expect(maskedCell(text, role, true)).toBe(shown);
    expect(maskedCell(text, role, false)).toBe(text.replace('\n', ' '));
  });

  it('is cut where it is long, after its numbers were masked', () => {
    expect(maskedCell('a'.repeat(61), null, false)).toBe(`${'a'.repeat(59)}…`);
    expect(maskedCell('a'.repeat(60), null, false)).toBe('a'.repeat(60));
    const long = `${'a'.repeat(50)} 01 99 00 00 11`;
    expect(maskedCell(long, 'outcome', true)).toBe(`${'a'.repeat(50)} 01 99 ••…`);
  });
});

describe('a text', () => {
  it.each([
    ['le 0199000011 et le 02.61.91.00.12', 'le 01 99 •• •• 11 et le 02 61 •• •• 12'],
    ['du 2024-05-06 10:05:00 au 2024-05-07', 'du 2024-05-06 10:05:00 au 2024-05-07'],
    ['1714982700.123', '1714982700.123'],
    ['123 456', '123 456'],
  ])('%s', (text, shown) => {
    expect(maskedText(text, true)).toBe(shown);
    expect(maskedText(text, false)).toBe(text);
  });
});

describe('an inspection', () => {
  const lines = [
    'Nom;Date;Numéro appelé;Statut;Agent',
    'Roux;06/05/2024 10:05;01 99 00 00 11;tel 0261910012;Paul',
    'Brun;bientôt;02 61 91 00 13;NRP;Anne',
  ];
  const secrets = /Roux|Brun|Paul|Anne|99 00 00|9900|6191|61 91/;

  it.each(['calls', 'contacts', 'opposition', 'own-opposition', 'consents'] as const)(
    'as %s holds no name and no number',
    async (role) => {
      expect(JSON.stringify(await inspected(lines, { role }))).not.toMatch(secrets);
    },
  );

  it('shows all where it is told to', async () => {
    const seen = await inspected(lines, { role: 'calls', mask: false });
    expect(seen.sample[0]).toEqual(['Roux', '06/05/2024 10:05', '01 99 00 00 11', 'tel 0261910012', 'Paul']);
    expect(seen.masked).toBe(false);
    expect(seen.unreadableLines).toEqual([
      {
        line: 3,
        cells: [
          { column: 'Date', text: 'bientôt' },
          { column: 'Numéro appelé', text: '02 61 91 00 13' },
        ],
      },
    ]);
  });

  it('names no number of a first line without header', async () => {
    const seen = await inspected(['Roux;01 99 00 00 11', 'Brun;02 61 91 00 12']);
    expect(seen.problem?.code).toBe('csv/no-header');
    expect(JSON.stringify(seen)).not.toMatch(secrets);
  });

  it('shows no number that the words of a problem quote', async () => {
    const seen = await inspected([
      'nom;telephone;bloctel_telephone;bloctel_date',
      'Roux;01 99 00 00 11;non;2024-05-06',
      'Roux;01 99 00 00 11;non;0261910012',
    ]);
    expect(seen.problem?.problem.en).toBe('“02 61 •• •• 12” is not a date that exists');
  });
});
