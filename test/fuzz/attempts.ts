import fc from 'fast-check';
import { campaignFiles } from './campaign-files.ts';
import { type MutationName, mutations, type Places } from './mutations.ts';
import { numbersIn } from './numbers.ts';
import { type Start, starts } from './starts.ts';

interface Mutation extends Places {
  op: MutationName;
  /** Which file, counted in the order of their names. */
  file: number;
}

/** One hostile input of the whole program. */
export interface Attempt extends Start {
  /** Numbers of the opposition lists that nothing was done to, where the campaign reads them. */
  listed: ReadonlySet<string>;

  /** What was done to get there, for people. */
  done: string[];
}

const names = Object.keys(mutations).filter((name): name is MutationName => name in mutations);
const place = fc.nat(1_000_000);
const mutation = fc.record<Mutation>({
  op: fc.constantFrom(...names),
  file: fc.nat(20),
  at: place,
  size: fc.nat(10_000),
  pick: fc.nat(10_000),
});

/** Nothing, that many times as often as something. */
function seldom<T>(arbitrary: fc.Arbitrary<T>, times: number): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: times, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

const more: Readonly<Record<string, readonly (readonly string[])[]>> = {
  clean: [
    ['--annotate'],
    ['--through-end'],
    ['--cleaned', '-'],
    ['--person-column', 'nom'],
    ['--law', '2026-09-01'],
    ['--start', '2026-09-01'],
    ['--bloctel-request', 'request.txt'],
    ['--territory-from', 'postcode'],
    ['--phone-column', 'auto'],
    ['--calls', 'none'],
  ],
  check: [
    ['--fail-on', 'warning'],
    ['--format', 'sarif=found.sarif'],
    ['--format', 'junit'],
  ],
  calls: [
    ['--format', 'csv'],
    ['--format', 'html=page.html'],
    ['--from', '2024-04-01'],
    ['--calls-timezone', 'Indian/Reunion'],
    ['--dial-prefix', '0'],
  ],
  inspect: [
    ['--format', 'json'],
    ['--role', 'contacts'],
    ['--role', 'calls'],
    ['--role', 'consents'],
    ['--write-outcomes', 'made.yaml'],
    ['--write-entry', 'made-entry.yaml'],
  ],
  explain: [['--format', 'json'], ['--all']],
};
/** With its gaps accepted a run goes on to its lists, where most may go wrong. */
const gaps = [
  '--accept',
  'bloctel/missing',
  'bloctel/undated',
  'bloctel/stale',
  'calls/missing',
  'calls/stale',
  'calls/unreadable',
  'calls/unclassified-outcome',
  'columns/unclear',
  'consent/unknown',
  'consent/unreadable',
  'opposition/unreadable',
];
const always = [['--lang', 'fr'], ['--verbose'], ['--quiet']];

function changed(start: Start, list: readonly Mutation[], campaign: string | null): Start['files'] {
  const files: Record<string, Buffer> = { ...start.files };
  if (campaign !== null) files['campaign-audit.yaml'] = Buffer.from(campaign, 'utf8');
  const at = Object.keys(files).sort();
  for (const { op, file, ...places } of list) {
    const name = at[file % at.length];
    const bytes = files[name ?? ''];
    if (name !== undefined && bytes !== undefined) files[name] = mutations[op](bytes, places);
  }
  return files;
}

function argvOf({ argv }: Start, option: number | null, isLenient: boolean): string[] {
  const all = [...(more[argv[0] ?? ''] ?? []), ...always];
  return [...argv, ...(option === null ? [] : (all[option % all.length] ?? [])), ...(isLenient ? gaps : [])];
}

/** Who a plain list bars that nothing was done to, in a campaign in which lists bar everybody on them. */
function listedIn(start: Start, files: Start['files'], argv: readonly string[]): Set<string> {
  const said = [...argv, text(files['campaign-audit.yaml'])].join(' ');
  if (files['campaign-audit.yaml'] !== start.files['campaign-audit.yaml']) return new Set();
  if (/contract|b2b|ignore/.test(said)) return new Set();
  const plain = Object.entries(files).filter(
    ([name, bytes]) =>
      bytes === start.files[name] &&
      said.includes(name) &&
      /bloctel/.test(name) &&
      /^[\d\s.+]+$/.test(text(bytes)),
  );
  return new Set(
    plain.flatMap(([, bytes]) =>
      text(bytes)
        .split('\n')
        .flatMap((line) => [...numbersIn(line)]),
    ),
  );
}

/** An attempt as a failing test shows it: what to put into which file, one byte a character. */
function shown(name: string, argv: readonly string[], files: Start['files']): string {
  const contents = Object.entries(files).map(([path, bytes]) => `${path}: ${JSON.stringify(text(bytes))}`);
  return [`${name}: ${argv.join(' ')}`, ...contents].join('\n');
}

const text = (bytes: Buffer | undefined) => bytes?.toString('latin1') ?? '';

/** A real layout, with up to six things done to its files, at times another campaign file, at times one more option. */
export const attempts: fc.Arbitrary<Attempt> = fc
  .record({
    start: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...starts.scenarios) },
      { weight: 3, arbitrary: fc.constantFrom(...starts.demos) },
      { weight: 3, arbitrary: fc.constantFrom(...starts.formats) },
    ),
    list: fc.oneof(
      { weight: 2, arbitrary: fc.array(mutation, { minLength: 1, maxLength: 1 }) },
      { weight: 2, arbitrary: fc.array(mutation, { minLength: 1, maxLength: 6, size: 'max' }) },
    ),
    campaign: seldom(campaignFiles, 5),
    option: seldom(fc.nat(1000), 1),
    lenient: fc.boolean(),
  })
  .map(({ start, list, campaign, option, lenient }) => {
    const files = changed(start, list, campaign);
    const argv = argvOf(start, option, lenient && start.argv[0] !== 'inspect');
    const done = list.map(({ op }) => op);
    const listed = listedIn(start, files, argv);
    return {
      ...start,
      files,
      argv,
      done,
      listed,
      [fc.toStringMethod]: () => shown(start.name, argv, files),
    };
  });
