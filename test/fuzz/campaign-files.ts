import fc from 'fast-check';
import { stringify } from 'yaml';
import { fileOptions } from '../../src/cli/options/table.ts';

/** Names of files that are there, of some that are not, and the file itself. Nothing leads out of the folder. */
const paths = [
  'contacts.csv',
  'calls.csv',
  'bloctel-20240501.txt',
  'journal_appels.csv',
  'register.csv',
  'campaign-audit.yaml',
  'none.csv',
  'none',
  'folder',
  '-',
];
const words = [
  ...paths,
  '2024-05-06',
  '2024-05-31',
  '2026-09-01',
  '2024-02-30',
  'Europe/Paris',
  'Indian/Reunion',
  'Mars/Base',
  'asterisk-cdr-csv',
  'bloctel/missing',
  'calls/missing',
  'sector/banned',
  'consent',
  'contract',
  'insurance',
  'energy-renovation',
  'machine',
  'b2b',
  'withheld',
  '09 49 00 17 50',
  '0612345678',
  'listed',
  'callable',
  'postcode',
  'json',
  'csv=found.csv',
  'html=page.html',
  'markdown',
  'error',
  'contacts=error,calls=never',
  'fr',
  'auto',
  '#2',
  '10k',
  'telephone',
  'Téléphone',
  'nom',
  'yes',
  'no',
  '\u0000',
  '\u001b[2J',
  '\ud800',
  '',
];
const parts = [
  'path',
  'format',
  'timezone',
  'dialPrefix',
  'date',
  'columns',
  'values',
  'ignore',
  'rule',
  'reason',
  'until',
  'join',
  'phone',
  'outcome',
  'outcomes',
  'header',
  '__proto__',
  'constructor',
];
const keys = [
  ...fileOptions.map(({ key }) => key),
  'extends',
  'campaigns',
  'waivers',
  'policy',
  'été',
  '__proto__',
  'toString',
  'strat',
];

const scalar = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false, 0, -1, 1.5, 1e21, 20240506) },
);

const { value } = fc.letrec<{ value: unknown; list: unknown; map: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 5, arbitrary: scalar },
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('value'), { maxLength: 3 }),
  map: fc.dictionary(fc.constantFrom(...parts, ...words), tie('value'), { maxKeys: 3 }),
}));

const odd = [
  '\t',
  '&a ',
  '*a',
  '!!binary ',
  '!!set ',
  '<<: *a\n',
  '? ',
  '---\n',
  '...\n',
  '%YAML 3.0\n',
  '"',
  "'",
  '{',
  '[',
  '#',
  ': ',
  '- ',
  '\r',
  '\ufeff',
  '\u0085',
];

/** A campaign file that is YAML more often than not, with keys that exist more often than not. */
export const campaignFiles: fc.Arbitrary<string> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 6 }),
    fc.oneof(
      { weight: 2, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.tuple(fc.nat(400), fc.constantFrom(...odd)) },
    ),
  )
  .map(([content, broken]) => {
    const text = stringify(content);
    if (broken === null) return text;
    const at = broken[0] % (text.length + 1);
    return text.slice(0, at) + broken[1] + text.slice(at);
  });
