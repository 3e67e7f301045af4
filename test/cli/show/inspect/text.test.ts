import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { inspectionText } from '../../../../src/cli/show/inspect/text.ts';
import { displayWidth } from '../../../../src/cli/terminal/width.ts';
import type { Inspection } from '../../../../src/inspect/model.ts';
import { inspected } from '../../../inspect/run.ts';
import { english, french } from './shown.ts';

const A = '01 99 00 00 11';
const B = '02 61 91 00 12';
const plain = { lang: 'en', color: false, hinted: String, width: 80 } as const;

const log = [
  'Date appel;Numéro appelé;Sens;Statut;Agent',
  `2024-05-06 10:05;${A};sortant;NRP;Paul`,
  `2024-05-06 10:06;${A};sortant;bof;Anne`,
  `bientôt;${B};sortant;NRP;Anne`,
  `2024-05-08 21:30;${B};entrant;NRP;Paul`,
  `2024-05-13 21:30;${B};sortant;NRP;Paul`,
];
const text = async (lines: readonly string[], options: object = {}, said: object = {}) =>
  inspectionText(await inspected(lines, said), { ...plain, ...options });

describe('a log', () => {
  it('is told in English', async () => {
    expect(await text(log)).toBe(english);
  });

  it('is told in French', async () => {
    expect(await text(log, { lang: 'fr' }, { lang: 'fr' })).toBe(french);
  });
});

describe('every file', () => {
  const wide = ['名前;telephone;Société d’équipement', `東京;${A};Élan`, `x;${B};été`];
  const files: [name: string, lines: string[]][] = [
    ['a log', log],
    ['a contact list', wide],
    ['an opposition list', [A, '01 99 00 0']],
    ['a flag', ['telephone;bloctel', `${A};oui`]],
    ['a register', ['telephone;recueilli le', `${A};2024-01-02`, `${B};`]],
    ['nothing in particular', ['a;b', 'x;y']],
    ['a contact list with a mistake', ['nom;telephone', `Roux;${A};x`]],
    [
      'fifty columns',
      [Array.from({ length: 50 }, (_, i) => `colonne ${i}`).join(';'), Array(50).fill('x').join(';')],
    ],
  ];
  // What is to be typed stands as it is, deeper than the sentences about it.
  const withoutTyped = (shown: string): string[] => {
    const [above = '', next = ''] = shown.split(/\n(?=What to do next\n|La suite\n)/);
    return [...above.split('\n'), ...next.split('\n').filter((line) => !line.startsWith('       '))];
  };

  it.each(files)('keeps within the width: %s', async (_name, lines) => {
    for (const lang of ['en', 'fr'] as const)
      for (const width of [60, 80, 120]) {
        const shown = withoutTyped(await text(lines, { lang, width }, { lang }));
        expect(shown.filter((line) => displayWidth(line) > width)).toEqual([]);
        expect(shown.filter((line) => line.endsWith(' '))).toEqual([]);
      }
  });

  it.each(files)('is French as it is set in French: %s', async (_name, lines) => {
    const shown = withoutTyped(await text(lines, { lang: 'fr', width: 1000 }, { lang: 'fr' })).join('\n');
    expect(shown).not.toMatch(/[\p{L})»] ?[:;!?](?:\s|$)/u);
    expect(shown).not.toMatch(/«[^\u00a0]|[^\u00a0]»/u);
  });

  it.each(files)('needs no colour: %s', async (_name, lines) => {
    const coloured = await text(lines, { color: true });
    expect(coloured).not.toBe(stripVTControlCharacters(coloured));
    expect(stripVTControlCharacters(coloured)).toBe(await text(lines));
  });

  it.each(files)('ends with what to do: %s', async (_name, lines) => {
    const [, next] = (await text(lines)).split('\nWhat to do next\n');
    expect(next).toMatch(/^ {2}1\. \S/);
    expect(next).toMatch(/\n {7}campaign-audit \S.*\n$/);
  });

  it('aligns wide characters', async () => {
    const lines = (await text(wide)).split('\n');
    const rows = lines
      .slice(lines.indexOf('First rows (personal data masked; --no-mask shows it)') + 1)
      .slice(0, 3);
    expect(rows.map((row) => displayWidth(row.slice(0, row.search(/xx|01 99|xxxx/))))).toEqual([24, 24, 24]);
  });

  it('does nothing to a terminal', async () => {
    const hostile = ['nom\u001b[31m;telephone;\u202enote', `Roux\u0007;${A};x`];
    const shown = await text(hostile, {}, { mask: false });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
    expect(shown).toContain('nom\\u001b[31m');
  });
});

describe('sections', () => {
  const seen = (changes: Partial<Inspection>) => async () =>
    inspectionText({ ...(await inspected(log)), ...changes }, plain);

  it.each<[name: string, changes: Partial<Inspection>, line: string]>([
    [
      'a problem with its place',
      { problem: { code: 'x', line: 5, column: 'tel', problem: { en: 'bad', fr: '' } } },
      '  line 5, column “tel”: bad',
    ],
    ['a problem without one', { problem: { code: 'x', problem: { en: 'bad', fr: '' } } }, '  bad'],
    [
      'a file that cannot be read',
      { problem: { code: 'x', problem: { en: 'bad', fr: '' } } },
      'list.csv: cannot be read as it is (call log)',
    ],
    [
      'other formats that fit',
      { format: 'a', candidates: ['a', 'b', 'generic'] },
      'Would fit, too, less well: b, generic (--calls-format <id>)',
    ],
    [
      'a format that the user chose',
      { format: 'b', candidates: ['a', 'b'] },
      'Would fit, too, less well: a (--calls-format <id>)',
    ],
    ['packed', { gzip: true, bom: true }, '  encoding   utf-8, with byte order mark, packed with gzip'],
    ['one column', { delimiter: '' }, '  delimiter  none: one column'],
    ['tabs', { delimiter: '\t' }, '  delimiter  tab'],
    ['no line end', { newline: null }, '  line end   none'],
    ['no header', { header: false }, '  header     none: columns are told by their place'],
    ['JSON', { structure: 'json' }, '  structure  JSON'],
    ['empty lines', { emptyLines: 1200 }, '  rows       5, and 1,200 empty lines left out'],
    [
      'more shapes',
      { phoneShapes: { list: [], more: { shapes: 2, count: 3 }, prefix: null } },
      '  3 more numbers in 2 other ways of writing',
    ],
    [
      'more numbers than can be told apart',
      { phoneShapes: { list: [], more: { shapes: 0, count: 1 }, prefix: null } },
      '  1 more number written in other ways',
    ],
    ['no gap', { gaps: [] }, '  gaps       no calling day without a row'],
    ['one day', { period: { from: '2024-05-06', to: '2024-05-06' } }, '  period     6 May 2024'],
    ['unreadable lines that are not shown', { unreadable: { count: 3, lines: [4] } }, '  and 2 more'],
    ['everything shown', { masked: false }, 'First rows'],
    [
      'a list without a day',
      { role: 'opposition', exportDate: null },
      '  made on    not known: neither said nor in the file’s name',
    ],
    ['a list with a day', { role: 'opposition', exportDate: '2024-05-06' }, '  made on    6 May 2024'],
    ['standard input', { path: '-' }, 'standard input: call log'],
    ['a note', { notes: [{ en: 'mind this', fr: '' }] }, '  mind this'],
  ])('%s', async (_name, changes, line) => {
    expect((await seen(changes)()).split('\n').map((shown) => shown.replaceAll('\u00a0', ' '))).toContain(
      line,
    );
  });

  it('sends nobody to where they are', async () => {
    const remedy = { en: 'see what is in it: campaign-audit inspect list.csv', fr: '' };
    const problem = { code: 'x', problem: { en: 'bad', fr: '' }, remedy };
    expect(await seen({ problem })()).not.toContain('What to do:');
    expect(await seen({ problem: { ...problem, remedy: { en: 'correct it', fr: '' } } })()).toContain(
      '  What to do: correct it',
    );
  });

  it('show thirty results and ten lines to map, those that nobody knows first', async () => {
    const result = (i: number, known: boolean) =>
      ({
        value: `${known ? 'K' : 'U'}${i}`,
        outcome: 'unclassified',
        count: 1,
        known,
        by: known ? 'lexicon' : null,
        meanings: null,
      }) as const;
    const outcomes = [
      ...Array.from({ length: 20 }, (_, i) => result(i, true)),
      ...Array.from({ length: 12 }, (_, i) => result(i, false)),
    ];
    const mappingLines = Array.from({ length: 12 }, (_, i) => `"U${i}": # callback\n`).join('');
    const shown = await seen({ outcomes, mappingLines })();
    expect(shown).toMatch(/\n {2}1 {2}U0 .*UNKNOWN\n/);
    expect(shown).toContain('\n  2 more values; --format json has all\n');
    expect(shown).toContain('\n  "U9": # callback\n  # and 2 more lines (--write-outcomes)\n');
  });

  it('show five gaps', async () => {
    const gap = (day: number) => ({ from: `2024-05-0${day}`, to: `2024-05-0${day}`, days: 1 });
    const shown = await seen({ gaps: [1, 2, 3, 6, 7, 8].map(gap) })();
    expect(shown.replaceAll('\u00a0', ' ').replace(/\n +/g, ' ')).toContain(
      'no row on 7 May 2024; and 1 more gap ',
    );
  });
});
