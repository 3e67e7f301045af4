import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { verboseAccount } from '../../../../src/cli/show/inspect/account.ts';
import type { Progress } from '../../../../src/host/host.ts';
import type { Lang } from '../../../../src/model.ts';
import { capture } from '../../run.ts';

const read = {
  step: 'read',
  file: 'log.csv',
  role: 'calls',
  bytes: 10,
  totalBytes: 20,
  rows: 1,
  totalRows: null,
} as const satisfies Progress;
const recognised = {
  role: 'calls',
  path: 'log.csv',
  format: 'generic',
  encoding: () => 'windows-1252',
  delimiter: ';',
  columns: [
    { name: 'numéro', state: 'used', role: 'number', because: { en: 'by its name', fr: 'd’après son nom' } },
    { name: 'note', state: 'set-aside', role: null, because: { en: 'not needed', fr: 'inutile ici' } },
  ],
  exportDate: null,
} as const;

function told(lang: Lang, mask = true) {
  const stderr = capture();
  const streams = { stdin: new PassThrough(), stdout: capture(), stderr };
  const time = { now: 0 };
  const terminal = { streams, env: {}, lang, color: false, hinted: String, mask };
  const tell = verboseAccount(
    terminal,
    () => time.now,
    () => 123_456_789,
  );
  const at = (now: number, event: Progress) => {
    time.now = now;
    tell.progress(event);
  };
  return { tell, at, time, text: () => stderr.text() };
}

describe('what --verbose tells', () => {
  it.each([
    [
      'en',
      'log.csv: call log\n  columns recognised by their headings, delimiter ";"\n  numéro  number  by its name\n  not needed: note\n',
      'log.csv: 1,500 rows, windows-1252\n',
    ],
    [
      'fr',
      'log.csv\u00a0: journal d’appels\n  colonnes reconnues à leurs intitulés, séparateur «\u00a0;\u00a0»\n  numéro  numéro  d’après son nom\n  inutiles ici\u00a0: note\n',
      'log.csv\u00a0: 1\u202f500\u00a0lignes, windows-1252\n',
    ],
  ] as const)(
    'of an input in %s: columns when it is opened, rows and encoding when it was read',
    (lang, first, then) => {
      const { tell, at, text } = told(lang);
      at(0, read);
      tell.recognised(recognised);
      expect(text()).toContain(first);
      expect(text()).not.toContain('windows-1252');
      at(500, { ...read, rows: 1500 });
      at(1000, { ...read, step: 'judge', file: '' });
      expect(text()).toContain(then);
    },
  );

  it('of an opposition export: its day, or that it is not known', () => {
    const { tell, text } = told('en');
    tell.recognised({ ...recognised, role: 'opposition', delimiter: '\t', exportDate: '2024-05-10' });
    tell.recognised({ ...recognised, role: 'opposition', delimiter: '' });
    expect(text()).toContain(
      'columns recognised by their headings, delimiter tab, made on 10\u00a0May\u00a02024\n',
    );
    expect(text()).toContain('columns recognised by their headings, day on which it was made: not known\n');
  });

  it('of results, with the numbers in them masked', () => {
    const results = [
      { value: 'Refus', outcome: 'refused', count: 1200 },
      { value: 'voir 06 12 34 56 78', outcome: 'unclassified', count: 3 },
      { value: '', outcome: 'unclassified', count: 1 },
    ] as const;
    const masked = told('en');
    masked.tell.results({ path: 'log.csv', results });
    expect(masked.text()).toContain('  1,200  refused       Refus\n');
    expect(masked.text()).toContain('unclassified  voir 06 12 •• •• 78\n');
    expect(masked.text()).toContain('unclassified  (empty)\n');
    const open = told('en', false);
    open.tell.results({ path: 'log.csv', results });
    expect(open.text()).toContain('voir 06 12 34 56 78');
  });

  it.each([
    [
      'en',
      '  2.50 s  1,500 rows  reading log.csv\n  0.50 s      229 MB  writing violations.csv\n',
      '3.00 s              altogether, at most 123 MB of memory\n',
    ],
    [
      'fr',
      '  2,50\u00a0s  1\u202f500\u00a0lignes  lecture de log.csv\n  0,50\u00a0s        229\u00a0Mo  écriture de violations.csv\n',
      '3,00\u00a0s                en tout, au plus 123\u00a0Mo de mémoire\n',
    ],
  ] as const)('of time in %s', (lang, steps, total) => {
    const { tell, at, time, text } = told(lang);
    at(0, read);
    at(2000, { ...read, rows: 1500 });
    at(2500, {
      ...read,
      step: 'write',
      file: 'violations.csv',
      role: '',
      bytes: 229_000_000,
      totalBytes: null,
    });
    time.now = 3000;
    tell.finished();
    expect(text()).toContain(steps);
    expect(text()).toContain(total);
  });
});
