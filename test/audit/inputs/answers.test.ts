import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UnclearColumn } from '../../../src/columns.ts';
import { entryText } from '../../../src/read/columns/entry.ts';
import { dose } from '../../dose.ts';
import { runIn, workplace } from '../../scenarios/workplace.ts';

const names = [
  ...[
    'Refus',
    'refus',
    'Statut',
    'Remarque',
    'DoNotCall',
    'Ne plus appeler',
    'Accepte le démarchage',
    'Accord',
  ],
  ...['Bloctel', 'Liste rouge', 'RGPD: oui ou non', 'opt-in, "tel"', '#2', 'yes', 'null', '- stop', '{stop}'],
  ...[
    'L’accord',
    '2024-05-06',
    '? stop',
    ' stop ',
    'stop\nici',
    '&stop',
    '*stop',
    '!stop',
    '%stop',
    '1',
    '~',
  ],
  ...['Plainte [a]', 'Consentement téléphone', 'Date de recueil', 'date_retrait', 'EMAIL_BLACKLISTED', 'Fax'],
];
const values = [
  ...[
    'Oui',
    'Non',
    'X',
    '',
    '',
    'NULL',
    '-',
    '?',
    '✗',
    'peut-être',
    'K1',
    'R100',
    'refus ?',
    'stop: non',
    '"Stop"',
  ],
  ...[
    '- stop',
    '# stop',
    'yes',
    'no',
    'null',
    '~',
    'stop, {x}',
    '[stop]',
    'd’accord',
    'Mme Durand refuse',
    '1',
  ],
  ...[
    'Paul Martin',
    'Ne pas appeler\nle soir',
    'voir 06 00 45 11 99, stop',
    '0600451198',
    'a@exemple.fr stop',
  ],
  ...[
    '*stop',
    '&stop',
    '!stop',
    '%stop',
    '@stop',
    '`stop`',
    '> stop',
    '| stop',
    '\\stop',
    'stop\tici',
    '2024-03-01',
  ],
  ...[
    'NE PLUS APPELER',
    'Décédée',
    'Robinson',
    `${'très '.repeat(30)}refus`,
    'ne souhaite pas être rappelé',
    '0',
  ],
];
const phones = [
  '0600451011',
  '06 00 45 10 12 (liste rouge)',
  '0600451013 / refus',
  'liste rouge',
  '0199000021',
  '',
];

const lists = fc.record({
  header: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
  rows: fc.array(
    fc.record({
      phone: fc.constantFrom(...phones),
      cells: fc.array(fc.constantFrom(...values), { minLength: 4, maxLength: 4 }),
    }),
    { minLength: 3, maxLength: 14 },
  ),
});

const campaign = 'start: 2024-05-06\ncalls: none\n';
const accepted = ['--accept', 'bloctel/missing', '--accept', 'consent/unreadable'];

/** The columns of the list that are not understood with a campaign file; null where the run stops for another reason. */
async function asked(folder: string, yaml: string): Promise<UnclearColumn[] | null> {
  writeFileSync(join(folder, 'campaign-audit.yaml'), yaml);
  const { code, stderr } = await runIn(folder, ['clean', 'contacts.csv', ...accepted, '-o', 'out']);
  if (code === 2 && !/campaign-audit\.yaml/.test(stderr)) return null;
  expect([0, 3], stderr).toContain(code);
  const { inputs } = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'));
  return inputs[0].unclear;
}

/** What `inspect` says of the same columns, with their answers. */
async function answers(folder: string): Promise<UnclearColumn[]> {
  const { stdout } = await runIn(folder, [
    'inspect',
    'contacts.csv',
    '--role',
    'contacts',
    '--format',
    'json',
  ]);
  return JSON.parse(stdout.toString('utf8')).unclear;
}

test('what is not understood is answered by the printed lines, one column after another', async () => {
  let tried = 0;
  const check = fc.asyncProperty(lists, async ({ header, rows }) => {
    const folder = workplace();
    try {
      const width = header.length;
      const table = [
        ['telephone', ...header],
        ...rows.map(({ phone, cells }) => [phone, ...cells.slice(0, width)]),
      ];
      writeFileSync(join(folder, 'contacts.csv'), stringify(table, { delimiter: ';' }));
      const first = await asked(folder, campaign);
      if (first === null) return;
      const known = await answers(folder);
      expect(known.map(({ column }) => column)).toEqual(first.map(({ column }) => column));
      for (const one of known) {
        const left = await asked(folder, `${campaign}${entryText(one)}\n`);
        tried++;
        expect(left, entryText(one)).not.toBeNull();
        // Numbers in a further column bring its words along.
        if (one.why !== 'numbers') expect(left?.map(({ column }) => column)).not.toContain(one.column);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  await fc.assert(check, { numRuns: dose(30, 300), ...(process.env.WIDE ? {} : { seed: 11 }) });
  expect(tried).toBeGreaterThan(20);
}, 600_000);
