import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pairs = (n: number) => String(n % 10_000).padStart(4, '0');
const outcomes = ['Refus', 'Absent', 'Argumenté'];

/** Writes a made-up campaign of so many contacts and calls, in numbers that belong to nobody. */
export function writeCampaign(folder: string, rows: number): void {
  const lines = Array.from({ length: rows }, (_, row) => row);
  const contact = (row: number) => `Client ${row};019900${pairs(row)};063998${pairs(row * 7)}\n`;
  const call = (row: number) =>
    `0${1 + (row % 9)}/04/2024;1${row % 10}:00:00;019900${pairs(row * 3)};${outcomes[row % 3]};A${row % 20}\n`;
  const opposed = lines.filter((row) => row % 5 === 0).map((row) => `019900${pairs(row)}\n`);
  writeFileSync(join(folder, 'contacts.csv'), `nom;telephone;mobile\n${lines.map(contact).join('')}`);
  writeFileSync(join(folder, 'calls.csv'), `date;heure;numero;resultat;agent\n${lines.map(call).join('')}`);
  writeFileSync(join(folder, 'bloctel-20240501.txt'), opposed.join(''));
}

/** The command line of a run on it into `out`, with a report beside. */
export const cleaning = [
  'clean',
  'contacts.csv',
  '--calls',
  'calls.csv',
  '--bloctel',
  'bloctel-20240501.txt',
  '--start',
  '2024-05-06',
  '--format',
  'sarif=report.sarif',
  '--out',
  'out',
  '--quiet',
];
