import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { filesIn, runIn, workplace } from './workplace.ts';

/** National significant numbers of made-up people, each with the forms in which the files below write it. */
const people = {
  kept: '600451111',
  listed: '600451112',
  refused: '199001234',
  remark: '600451114',
  own: '600451115',
  register: '465710016',
  stranger: '536490017',
  reunion: '692123418',
} as const;
const pairs = (number: string, between: string) => `0${number}`.replace(/\B(?=(?:..)+$)/g, between);
const spaced = (number: string) => pairs(number, ' ');
const dotted = (number: string) => pairs(number, '.');
const plus = (number: string) => `+33 ${number.slice(0, 1)} ${pairs(number, ' ').slice(3)}`;
const zeros = (number: string) => `0033${number}`;

/** Words that stand in cells of contacts and agents' remarks alone. */
const names = [
  'Zorglubine',
  'Quatrepommes',
  'Vercingétorige',
  'impasse',
  'courriel.exemple',
  'Dubreuil-Oster',
];

const files: Readonly<Record<string, readonly string[]>> = {
  'contacts.csv': [
    'ref;nom;prenom;adresse;email;telephone;mobile',
    `1;Zorglubine;Ada;3 impasse du Test;ada@courriel.exemple;${spaced(people.kept)};${plus(people.listed)}`,
    `2;Quatrepommes;Bob;5 impasse du Test;bob@courriel.exemple;${dotted(people.refused)};`,
    `3;Vercingétorige;Eve;;eve@courriel.exemple;${zeros(people.own)};`,
    `4;Zorglubine;Ida;;;${spaced(people.remark)};06 00 45`,
    `5;Zorglubine;Léo;;;0${people.reunion};`,
    `6;Quatrepommes;Max;;;${plus(people.refused)};${dotted(people.kept)}`,
  ],
  'bloctel_2024-05-01.txt': [dotted(people.listed), `0${people.stranger}`],
  'own.csv': ['nom;telephone', `Vercingétorige;${plus(people.own)}`, 'Quatrepommes;06 00 45 11 1'],
  'consents.csv': ['nom;telephone;given', `Dubreuil-Oster;${zeros(people.register)};2024-04-02`],
  'log.csv': [
    'date;numero;resultat;agent',
    `2024-04-20 11:00:00;${spaced(people.refused)};Refus;Marie`,
    `2024-04-21 11:00:00;${plus(people.refused)};NRP;Marie`,
    `2024-04-28 22:00:00;${dotted(people.kept)};NRP;Marie ${spaced(people.stranger)}`,
    `2024-05-03 11:00:00;${zeros(people.listed)};NRP;Marie`,
    ...Array.from({ length: 6 }, () => `2024-05-02 11:00:00;0${people.remark};NRP;Marie`),
  ],
  'unknown.csv': [
    'date;numero;resultat',
    `2024-05-03 11:00:00;0${people.kept};rappeler au ${dotted(people.stranger)} ou ada@courriel.exemple`,
    `2024-05-03 11:00:00;0${people.kept};voir ${plus(people.own)}`,
  ],
  'bad-register.csv': ['nom;telephone;given', `Dubreuil-Oster;${spaced(people.register)} x;2024-04-02`],
  'bad-day.csv': [
    'nom;telephone;given',
    `Dubreuil-Oster;0${people.register};Zorglubine ${dotted(people.kept)}`,
  ],
  'bad-flag.csv': [
    'telephone;bloctel',
    `0${people.kept};oui`,
    `0${people.listed};non`,
    `0${people.own};Zorglubine Quatrepommes ${spaced(people.own)}`,
  ],
  'bad-list.csv': ['nom;telephone', 'Zorglubine;06 00 45 11'],
  'unclosed.csv': ['nom;telephone', `"Zorglubine;${spaced(people.kept)}`, `Quatrepommes;0${people.own}`],
  'wide.csv': ['nom;telephone', `Zorglubine;0${people.kept};Quatrepommes;${dotted(people.own)}`],
  'headless.csv': [`Zorglubine;0${people.kept}`, `Quatrepommes;0${people.own}`],
  'bad-mapping.yaml': [`"voir ${spaced(people.own)}": ${dotted(people.kept)}`],
};

let folder = '';
beforeAll(() => {
  folder = workplace();
  for (const [name, lines] of Object.entries(files))
    writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(''));
});
afterAll(() => rmSync(folder, { recursive: true }));

const inputs = '--bloctel bloctel_2024-05-01.txt --own-opposition own.csv --accept opposition/unreadable';
const past = '--calls log.csv --accept calls/stale';
const all = Object.keys(reporters)
  .map((id) => `--format ${id}=reports/all.${id}`)
  .join(' ');

/** Everything that leaks from a text: numbers in whatever form, and names. */
function leaks(text: string, shownNames: readonly string[] = []): string[] {
  const bare = text.replace(/[\s.()/_-]/gu, '');
  return [
    ...Object.values(people).filter((number) => bare.includes(number)),
    ...names.filter((name) => text.includes(name) && !shownNames.includes(name)),
  ];
}

/** What a command says, and what it writes; the two lists hold what they must. */
async function told(argv: string) {
  for (const name of ['out', 'reports']) rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(join(folder, 'reports'));
  const { code, stdout, stderr } = await runIn(folder, argv.split(' '));
  const lists = ['cleaned.csv', 'excluded.csv'];
  const written = filesIn(folder).filter((path) => /\/(?:out|reports)\//.test(path));
  const reports = written.filter((path) => !lists.some((list) => path.endsWith(list)));
  return {
    code,
    said: `${stdout.toString('utf8')}\n${stderr}`,
    reports: reports.map((path) => readFileSync(path, 'utf8')),
  };
}

const shown: [string, string, number][] = [
  ['clean', `clean contacts.csv ${inputs} ${past} -o out ${all}`, 0],
  ['clean that annotates', `clean contacts.csv ${inputs} ${past} -o out --annotate`, 0],
  ['clean, verbosely', `clean contacts.csv ${inputs} ${past} -o out --verbose`, 0],
  ['clean in French', `clean contacts.csv ${inputs} ${past} -o out --lang fr --verbose ${all}`, 0],
  [
    'clean on consents',
    `clean contacts.csv ${inputs} ${past} --consents consents.csv --start 2026-09-01 -o out`,
    0,
  ],
  [
    'clean that is not cleared',
    `clean contacts.csv ${inputs} --calls unknown.csv -o out --verbose ${all}`,
    3,
  ],
  [
    'clean that is not cleared, quietly',
    `clean contacts.csv ${inputs} --calls unknown.csv -o out --quiet`,
    3,
  ],
  [
    'clean with a flag that says neither yes nor no',
    `clean contacts.csv --bloctel bad-flag.csv ${past} -o out --verbose ${all}`,
    3,
  ],
  ['calls', `calls log.csv ${inputs} --consents consents.csv -o out --verbose ${all}`, 1],
  ['calls with unknown results', `calls unknown.csv -o out ${all}`, 3],
  ['explain', `explain 0${people.refused} --contacts contacts.csv ${inputs} ${past}`, 1],
  ['explain of a stranger', `explain ${zeros(people.stranger)} ${inputs} ${past}`, 1],
  ['explain of a row', `explain --row 5 --contacts contacts.csv ${inputs} ${past} --verbose`, 0],
  ['explain as JSON', `explain --row 2 --contacts contacts.csv ${inputs} ${past} --format json`, 1],
  ...[
    'contacts.csv',
    'own.csv',
    'consents.csv',
    'log.csv',
    'unknown.csv',
    'bad-register.csv',
    'bad-flag.csv',
  ].flatMap((file): [string, string, number][] => [
    [`inspect ${file}`, `inspect ${file} --verbose`, -1],
    [`inspect ${file} as JSON`, `inspect ${file} --format json`, -1],
  ]),
  ['window of a number', `window 0${people.reunion}`, 0],
];

describe('no whole number and no name is told by', () => {
  test.each(shown)('%s', async (_, argv, code) => {
    const done = await told(argv);
    if (code >= 0) expect(done.code, done.said).toBe(code);
    expect(leaks(done.said)).toEqual([]);
    expect(done.reports.flatMap((report) => leaks(report))).toEqual([]);
  });
});

const mistakes: [string, string][] = [
  [
    'a register with an unreadable number',
    `clean contacts.csv ${inputs} ${past} --consents bad-register.csv -o out`,
  ],
  ['a register with an unreadable day', `clean contacts.csv ${inputs} ${past} --consents bad-day.csv -o out`],
  ['a list without a number', `clean contacts.csv ${inputs} --bloctel bad-list.csv ${past} -o out`],
  ['a quote that never closes', `clean unclosed.csv ${inputs} ${past} -o out`],
  ['a row with too many cells', `clean wide.csv ${inputs} ${past} -o out`],
  ['a list without a header', `clean headless.csv ${inputs} ${past} -o out`],
  [
    'an unknown outcome in a mapping',
    `clean contacts.csv ${inputs} ${past} --outcomes bad-mapping.yaml -o out`,
  ],
  ['a number that is no option', `clean contacts.csv --basis 0${people.kept} -o out`],
  ['a number in the place of a day', `clean contacts.csv --start ${plus(people.kept).replaceAll(' ', '')}`],
  ['a number too many', `explain 0${people.kept} ${dotted(people.own)} 0${people.kept}`],
  ['a number in the place of a command', `0${people.kept}`],
  ['a row instead of a number', `window --zone 0${people.kept}`],
];

describe('a message says where, not who:', () => {
  test.each(mistakes)('%s', async (_, argv) => {
    for (const lang of ['en', 'fr']) {
      const done = await told(`${argv} --lang ${lang}`);
      expect(done.code, done.said).toBe(2);
      expect(leaks(done.said), done.said).toEqual([]);
    }
  });
});

test('with --no-mask numbers are told, names are still not', async () => {
  const done = await told(`clean contacts.csv ${inputs} ${past} -o out --no-mask`);
  const found = done.reports.flatMap((report) => leaks(report));
  expect(found).toContain(people.refused);
  expect(found.filter((leak) => names.includes(leak))).toEqual([]);
});
