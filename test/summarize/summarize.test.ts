import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/model.ts';
import { summarize } from '../../src/summarize/summarize.ts';
import { parseIsoDay } from '../../src/time/days.ts';
import { runIn, workplace } from '../scenarios/workplace.ts';

const log =
  'date;numero;resultat;agent\n2024-05-05 12:00:00;0261910001;NRP;Zoé\n2024-05-02 11:00:00;0199001201;NRP;Max\n';
const list = 'nom;telephone\nAda;0199001201\nBob;0261910001\nCyr;0199001201\n';

function dayOf(text: string): Day {
  const day = parseIsoDay(text);
  if (day === null) throw new Error(text);
  return day;
}
const today = dayOf('2024-05-06');

/** A folder with a list and a log, in which commands were run. */
async function place(...commands: string[][]): Promise<string> {
  const folder = workplace();
  writeFileSync(join(folder, 'contacts.csv'), list);
  writeFileSync(join(folder, 'calls.csv'), log);
  writeFileSync(join(folder, 'bloctel-20240501.csv'), 'telephone\n0199009999\n');
  for (const command of commands) expect((await runIn(folder, command)).code).not.toBe(2);
  return folder;
}

const cleanInto = (out: string, ...more: string[]) => [
  ...['clean', 'contacts.csv', '-o', out, '--opposition', 'bloctel-20240501.csv', '--calls', 'calls.csv'],
  ...more,
];
const dueIn = ['--start', '2024-05-06', '--end', '2024-07-31'];

/** Of the runs in a folder, what matters, by their names. */
async function told(folder: string, on: Day = today): Promise<Record<string, unknown>> {
  const runs = await summarize([folder], on);
  return Object.fromEntries(
    runs.map(({ directory, due, overdue, settled, damaged, list: state }) => [
      directory.slice(folder.length + 1),
      { state, due, overdue, settled, damaged },
    ]),
  );
}

describe('a run in short', () => {
  it('says what became of list and calls, by rule and by agent', async () => {
    const folder = await place(cleanInto('out', ...dueIn));
    expect(await summarize([folder], today)).toEqual([
      {
        directory: join(folder, 'out'),
        name: null,
        command: 'clean',
        startedAt: '2024-05-06T08:00:00.000Z',
        endedAt: '2024-05-06T08:00:00.000Z',
        list: 'cleared',
        reserved: false,
        calls: 'violations',
        callsAudited: 2,
        callsWithErrors: 1,
        read: 3,
        kept: 2,
        excluded: 1,
        byRule: { 'bloctel/rescrub-due': 1, 'calls/gap': 2, 'hours/closed-day': 1, 'phone/duplicate': 1 },
        excludedByRule: { 'phone/duplicate': 1 },
        start: '2024-05-06',
        end: '2024-07-31',
        due: '2024-06-01',
        overdue: false,
        settled: null,
        worstAgent: { name: 'Zoé', calls: 1, withErrors: 1 },
        damaged: null,
        dueForDeletion: [],
      },
    ]);
  });

  it('of calls alone has no list', async () => {
    const folder = await place(['calls', 'calls.csv', '-o', 'out']);
    expect(await summarize([folder], today)).toMatchObject([
      { command: 'calls', list: null, read: null, kept: null, excluded: null, excludedByRule: {}, due: null },
    ]);
  });

  it('that is not cleared keeps nobody', async () => {
    const folder = await place(['clean', 'contacts.csv', '-o', 'out', '--start', '2024-05-06']);
    expect(await summarize([folder], today)).toMatchObject([
      { list: 'not-cleared', kept: null, read: 3, due: null },
    ]);
  });

  it.each([
    ['in spite of a gap', ['--accept', 'bloctel/missing', 'calls/missing']],
    [
      'under the law of another day',
      ['--law', '2024-01-01', '--opposition', 'bloctel-20240501.csv', '--calls', 'calls.csv'],
    ],
  ])('is cleared with a reserve, %s', async (_, more) => {
    const folder = await place(['clean', 'contacts.csv', '-o', 'out', '--start', '2024-05-06', ...more]);
    expect(await summarize([folder], today)).toMatchObject([{ list: 'cleared', reserved: true }]);
  });

  it('reads a report that lies elsewhere', async () => {
    const folder = await place(cleanInto('out', '-f', 'json=other.json'));
    expect(await summarize([folder], today)).toMatchObject([{ kept: 2, damaged: null }]);
  });
});

describe('what is due', () => {
  it.each([
    ['2024-05-31', '2024-06-01', false, null],
    ['2024-06-01', '2024-06-01', true, null],
    ['2024-07-31', '2024-06-01', true, null],
    ['2024-08-01', null, false, 'over'],
  ])('on %s', async (day, due, overdue, settled) => {
    const folder = await place(cleanInto('out', ...dueIn));
    expect(await summarize([folder], dayOf(day))).toMatchObject([{ due, overdue, settled }]);
  });

  it('does not end with a last calling day that nobody named', async () => {
    const folder = await place(cleanInto('out', '--start', '2024-05-06'));
    expect(await summarize([folder], dayOf('2024-08-01'))).toMatchObject([{ overdue: true, settled: null }]);
  });

  it('is nothing of a run that a later one followed, unless that was not cleared', async () => {
    const folder = await place(cleanInto('out', ...dueIn));
    cpSync(join(folder, 'out'), join(folder, 'april'), { recursive: true });
    await runIn(folder, cleanInto('out', ...dueIn));
    expect(await told(folder)).toMatchObject({
      april: { due: null, settled: 'followed' },
      out: { due: '2024-06-01' },
    });
    cpSync(join(folder, 'out'), join(folder, 'may'), { recursive: true });
    await runIn(folder, ['clean', 'contacts.csv', '-o', 'out', '--start', '2024-05-06']);
    expect(await told(folder)).toMatchObject({ may: { due: '2024-06-01' }, out: { state: 'not-cleared' } });
  });

  it('stands in front, the earliest first', async () => {
    const folder = await place(['calls', 'calls.csv', '-o', 'a'], cleanInto('b', ...dueIn));
    renameSync(join(folder, 'bloctel-20240501.csv'), join(folder, 'bloctel-20240420.csv'));
    await runIn(folder, [
      ...['clean', 'contacts.csv', '-o', 'c', '--opposition', 'bloctel-20240420.csv', '--calls', 'calls.csv'],
      ...dueIn,
    ]);
    expect(Object.keys(await told(folder))).toEqual(['c', 'b', 'a']);
  });
});

describe('runs are found', () => {
  it('up to two levels down, each once, and in previous/ where it is named', async () => {
    const folder = await place(cleanInto('one'), cleanInto('one', '--keep-previous'));
    for (const path of ['months/may', 'a/b/c', 'autumn'])
      cpSync(join(folder, 'one'), join(folder, path), { recursive: true });
    renameSync(join(folder, 'autumn'), join(folder, 'one', 'autumn'));
    symlinkSync(join(folder, 'one'), join(folder, 'link'));
    expect(Object.keys(await told(folder)).sort()).toEqual(['months/may', 'one', 'one/autumn']);
    const twice = await summarize([join(folder, 'one'), folder], today);
    expect(twice.length).toBe(3);
    expect((await summarize([join(folder, 'one', 'previous')], today)).length).toBe(1);
  });

  it('by their manifests, too', async () => {
    const folder = await place(cleanInto('one'));
    const runs = await summarize([join(folder, 'one', 'manifest.json'), join(folder, 'one')], today);
    expect(runs.map(({ directory }) => directory)).toEqual([join(folder, 'one')]);
  });

  it('and a folder without any is told beside them', async () => {
    const folder = await place(cleanInto('one'));
    mkdirSync(join(folder, 'empty'));
    const named = ['one', 'empty'].map((name) => join(folder, name));
    expect(await summarize(named, today)).toMatchObject([
      { directory: named[0], damaged: null },
      { directory: named[1], damaged: 'no-run' },
    ]);
    const { stdout } = await runIn(folder, ['summarize', 'one', 'empty']);
    expect(stdout.toString()).toMatch(/^1 run, /);
    expect(stdout.toString()).toContain('empty  there is no run in it, nor two levels below it');
  });

  it.each([
    ['a folder that is not there', 'nowhere', 'run/no-folder'],
    ['a file', 'contacts.csv', 'run/is-file'],
    ['a folder without runs', '.', 'run/no-runs'],
  ])('or it is a mistake: %s', async (_, name, code) => {
    const folder = await place();
    await expect(summarize([join(folder, name)], today)).rejects.toMatchObject({ detail: { code } });
  });
});

describe('a damaged run is told as such, and the others are told', () => {
  it.each<[string, string, (out: string) => void]>([
    ['a manifest that is none', 'manifest', (out) => writeFileSync(join(out, 'manifest.json'), '{}')],
    ['a run that was cut off', 'torn', (out) => writeFileSync(join(out, '.campaign-audit.journal'), 'x')],
    ['a manifest that is gone', 'files', (out) => rmSync(join(out, 'manifest.json'))],
    [
      'a run that was cut off before its manifest was in place',
      'torn',
      (out) => {
        rmSync(join(out, 'manifest.json'));
        writeFileSync(join(out, '.campaign-audit.journal'), 'x');
      },
    ],
    [
      'a first run that was killed',
      'cut-off',
      (out) => {
        rmSync(join(out, 'manifest.json'));
        writeFileSync(join(out, '.campaign-audit.lock'), '{');
      },
    ],
    ['a report that is gone', 'report', (out) => rmSync(join(out, 'report.json'))],
    [
      'a report of the same size',
      'report',
      (out) => {
        const path = join(out, 'report.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace('"kept": 2', '"kept": 3'));
      },
    ],
    [
      'a report that never ends',
      'report',
      (out) => {
        rmSync(join(out, 'report.json'));
        symlinkSync('/dev/zero', join(out, 'report.json'));
      },
    ],
  ])('%s', async (_, damaged, change) => {
    const folder = await place(cleanInto('out', ...dueIn), cleanInto('whole', ...dueIn));
    change(join(folder, 'out'));
    expect(await told(folder)).toMatchObject({
      out: { state: null, due: null, damaged },
      whole: { state: 'cleared', damaged: null },
    });
  });
});

describe('due for deletion', () => {
  it('is told of runs whatever else is wrong with them, and of those in previous/', async () => {
    const folder = await place();
    writeFileSync(join(folder, 'campaign-audit.yaml'), 'retention: 3y\n');
    for (let run = 0; run < 2; run++)
      await runIn(folder, cleanInto('out', '--keep-previous', '--keep-inputs', ...dueIn));
    rmSync(join(folder, 'out', 'report.json'));
    expect(await summarize([folder], dayOf('2027-05-05'))).toMatchObject([{ dueForDeletion: [] }]);
    const [run] = await summarize([folder], dayOf('2027-05-06'));
    expect(run).toMatchObject({ damaged: 'report' });
    expect(run?.dueForDeletion.map(({ kind }) => kind)).toEqual(['run', 'copies', 'previous', 'copies']);
  });
});

it('a thousand runs take seconds', async () => {
  const folder = await place(cleanInto('out', ...dueIn));
  for (let i = 0; i < 1000; i++) {
    const copy = join(folder, 'runs', String(i));
    mkdirSync(copy, { recursive: true });
    for (const name of ['manifest.json', 'report.json']) cpSync(join(folder, 'out', name), join(copy, name));
  }
  const began = performance.now();
  expect((await summarize([join(folder, 'runs')], today)).length).toBe(1000);
  expect(performance.now() - began).toBeLessThan(20_000);
}, 60_000);
