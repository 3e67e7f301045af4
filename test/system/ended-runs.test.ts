import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { dayOf } from '../../src/time/days.ts';
import { verify } from '../../src/verify/verify.ts';
import { isLeft } from '../../src/write/remains.ts';
import { dose } from '../dose.ts';
import { contentsOf } from '../scenarios/workplace.ts';
import { cleaning, writeCampaign } from './campaign-files.ts';
import { ended, type Moment } from './process.ts';

/** Ends of a run at any moment, over an earlier run in the same directory. SEED=<number> looks at other moments, WIDE=1 at more. */

const today = dayOf(2024, 5, 6);
const variants = [[], ['--keep-previous'], ['--keep-inputs'], ['--keep-previous', '--keep-inputs']];
/** Rows of the earlier run, and of the one that is ended. */
const [few, many] = [2000, 10_000];

const root = realpathSync(mkdtempSync(join(tmpdir(), 'ended-runs-')));
const earlier = join(root, 'earlier');
/** What a run leaves that nobody disturbs, how often it changes a file, and its milliseconds. */
const whole: { files: Record<string, unknown>; changes: number; took: number }[] = [];

beforeAll(async () => {
  mkdirSync(earlier);
  writeCampaign(earlier, few);
  expect(await ended(earlier, cleaning)).toMatchObject({ code: 0, stderr: '' });
  whole.push(...(await Promise.all(variants.map(undisturbed))));
}, 120_000);

async function undisturbed(variant: readonly string[]): Promise<(typeof whole)[number]> {
  const folder = afterARun();
  const counts = join(folder, 'changes');
  const done = await ended(folder, [...cleaning, ...variant], null, 'SIGKILL', { COUNT_INTO: counts });
  expect(done).toMatchObject({ code: 0, stderr: '' });
  return { files: filesOf(folder), changes: Number(readFileSync(counts, 'utf8')), took: done.took };
}

afterAll(() => rmSync(root, { recursive: true }));

/** A folder with the files of the campaign, and a run on fewer rows of them in `out`. */
function afterARun(): string {
  const folder = mkdtempSync(join(root, 'case-'));
  cpSync(earlier, folder, { recursive: true });
  writeCampaign(folder, many);
  return folder;
}

/** The files of the run in a folder, the manifest without what may be another in the same run made again. */
function filesOf(folder: string): Record<string, unknown> {
  const { 'manifest.json': manifest = '{}', ...files } = contentsOf(join(folder, 'out'));
  const { startedAt, endedAt, previous, earlier: left, ...evidence } = JSON.parse(manifest);
  const own = Object.entries(files).filter(([path]) => !/^(previous|inputs)\b/.test(path));
  const copies = evidence.inputs.map(
    ({ copy }: { copy: { path: string } | null }) => copy && files[copy.path],
  );
  const beside = readFileSync(join(folder, 'report.sarif'), 'latin1');
  return { ...Object.fromEntries(own), 'manifest.json': JSON.stringify(evidence), beside, copies };
}

const manifestOf = (folder: string) => readFileSync(join(folder, 'out/manifest.json'), 'latin1');
const before = () => manifestOf(earlier);

/** One run or the other is there whole, or it is said that none is. */
async function expectWholeOrTorn(folder: string): Promise<void> {
  const told = await verify(join(folder, 'out'), today).catch((error: unknown) => error);
  if (told instanceof InputError) return expect(told.detail.code).toBe('run/torn');
  if (told instanceof Error || typeof told !== 'object' || told === null || !('files' in told)) throw told;
  const { left, files, asRecorded, atWork } = told as Awaited<ReturnType<typeof verify>>;
  expect(atWork).toBeNull();
  expect(left).not.toBe('torn');
  if (left === 'unfinished') return expect(asRecorded).toBe(false);
  // The inputs of the earlier run have changed since.
  const isOld = manifestOf(folder) === before();
  const wrong = files.filter(({ differs, left, kind }) => differs && !left && !(isOld && kind === 'input'));
  expect(wrong).toEqual([]);
}

function expectNothingLeft(folder: string): void {
  const names = Object.keys(contentsOf(folder)).map((path) => basename(path));
  expect(names.filter(isLeft)).toEqual([]);
}

/** A variant, and a share of its time or of its changes. */
const moments = fc.record({
  variant: fc.nat(variants.length - 1),
  by: fc.constantFrom('time', 'change'),
  share: fc.noBias(fc.nat(9999)).map((share) => share / 10_000),
});

function momentOf({ variant, by, share }: { variant: number; by: string; share: number }): Moment {
  const { took = 0, changes = 0 } = whole[variant] ?? {};
  return by === 'time' ? { after: took * share } : { change: Math.floor(changes * share) };
}

const runs = (small: number, wide: number) => ({ numRuns: dose(small, wide), endOnFailure: true });

it('killed at any moment, a run leaves the one before or itself whole, and the next makes good', async () => {
  await fc.assert(
    fc.asyncProperty(moments, fc.constantFrom(...variants.keys()), async (killed, next) => {
      const folder = afterARun();
      const argv = [...cleaning, ...(variants[killed.variant] ?? [])];
      await ended(folder, argv, momentOf(killed));
      await expectWholeOrTorn(folder);
      const again = await ended(folder, [...cleaning, ...(variants[next] ?? [])]);
      expect(again).toMatchObject({ code: 0, stderr: '' });
      expectNothingLeft(folder);
      expect(filesOf(folder)).toEqual(whole[next]?.files);
      expect((await verify(join(folder, 'out'), today)).asRecorded).toBe(true);
      if (killed.variant % 2 === 1 && next % 2 === 1)
        expect(Object.values(contentsOf(folder))).toContain(before());
      rmSync(folder, { recursive: true });
    }),
    runs(5, 100),
  );
}, 1_800_000);

/** Milliseconds from a signal to the end: a second, and more on a machine that is busy. */
const longest = () => 1000 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
const codes = { SIGTERM: 143, SIGINT: 130, SIGHUP: 143 } as const;
const signals = fc.constantFrom<keyof typeof codes>('SIGTERM', 'SIGINT', 'SIGHUP');

it('ended by a signal at any moment, a run leaves the one before as it was', async () => {
  await fc.assert(
    fc.asyncProperty(moments, signals, async (moment, signal) => {
      const folder = afterARun();
      const old = contentsOf(folder);
      const argv = [...cleaning, ...(variants[moment.variant] ?? [])];
      const end = await ended(folder, argv, momentOf(moment), signal);
      // Before the program itself has begun, the system ends it.
      if (end.signal !== null) expect(end.signal).toBe(signal);
      else expect([codes[signal], 0]).toContain(end.code);
      expect(end.lasted).toBeLessThan(longest());
      expectNothingLeft(folder);
      if (end.code === 0 || manifestOf(folder) !== before())
        expect(filesOf(folder)).toEqual(whole[moment.variant]?.files);
      else expect(contentsOf(folder)).toEqual(old);
      rmSync(folder, { recursive: true });
    }),
    runs(8, 200),
  );
}, 1_800_000);

it.each(Object.entries(codes))(
  '%s while the program is being loaded ends it with %i',
  async (signal, code) => {
    const atFirst = `process.on('newListener', (name) => {
    if (name === '${signal}') setImmediate(() => process.kill(process.pid, name));
  });`;
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(atFirst)}`;
    const end = await ended(earlier, ['--version'], null, 'SIGKILL', { NODE_OPTIONS });
    expect(end).toMatchObject({ code, signal: null, stderr: '' });
    expect(existsSync(join(earlier, 'out/manifest.json'))).toBe(true);
  },
);
