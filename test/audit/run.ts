import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { clean } from '../../src/audit/clean.ts';
import type { Lanes } from '../../src/audit/lanes/messages.ts';
import { choose } from '../../src/cli/config/settings/choose.ts';
import { recorded } from '../../src/cli/config/settings/configuration.ts';
import { type Draft, meant } from '../../src/cli/config/settings/meant.ts';
import { fileOptions } from '../../src/cli/options/table.ts';
import type { Host, Progress } from '../../src/host/host.ts';
import type { InputFile, ListSettings, Policy } from '../../src/settings.ts';
import { policy } from '../rules/subjects.ts';
import { dayNamed } from './days.ts';

/** Lines of a file, or its bytes. */
type Content = readonly string[] | Uint8Array;

export interface Given {
  contacts: Content;
  /** By file name; the default is one that lists nobody, made on the first day. */
  opposition?: Readonly<Record<string, Content>>;
  own?: readonly string[];
  consents?: readonly string[];
  /** By file name; `none`, the default: nobody was ever called. */
  calls?: Readonly<Record<string, Content>> | 'none';
  /** Said of every log. */
  log?: Omit<InputFile, 'path'>;
  outcomes?: Content;
  start?: string;
  end?: string;
  policy?: Partial<Policy>;
  settings?: Partial<ListSettings>;
  /** Where a second lane for past calls can be had; absent: nowhere. */
  lanes?: Lanes;
  /** Files that stand in the run directory before. */
  before?: Readonly<Record<string, string>>;
}

/** Nothing is said, and nobody listens: every option has its default. */
function unsaid(): Draft {
  const vocabulary = { rules: { all: [], gaps: [] }, presets: [], reports: [], territories: [] };
  const context = { today: dayNamed('2024-05-06'), lang: 'en', vocabulary } as const;
  const defaults = meant(choose([], fileOptions, new Map(), null, context), context, null);
  const silent = { quiet: true, color: false, progress: false };
  return { ...defaults, ...silent, maxInput: 1e9, policy, origins: {} };
}

/** Settings of a quiet run on 6 May 2024, for what needs no files. */
export function settingsWith(
  changes: Omit<Partial<ListSettings>, 'policy'> & { policy?: Partial<Policy> },
): ListSettings {
  const files = {
    contacts: { path: 'contacts.csv' },
    opposition: [],
    calls: [],
    start: dayNamed('2024-05-06'),
    out: 'out',
  };
  return recorded({ ...unsaid(), ...files, ...changes, policy: { ...policy, ...changes.policy } });
}

/** A number of Paris that no contact has. */
const NOBODY = '0145000000';

function settingsOf(given: Given, folder: string): ListSettings {
  const write = (name: string, content: Content): string => {
    const path = join(folder, name);
    const isText = !(content instanceof Uint8Array);
    writeFileSync(path, isText ? content.map((line) => `${line}\n`).join('') : content);
    return path;
  };
  const start = given.start ?? '2024-05-06';
  const listed = given.opposition ?? { [`bloctel_${start}.csv`]: [NOBODY] };
  const { calls = 'none' } = given;
  return recorded({
    ...unsaid(),
    contacts: { path: write('contacts.csv', given.contacts) },
    opposition: Object.entries(listed).map(([name, content]) => ({ path: write(name, content) })),
    ownOpposition: given.own ? [{ path: write('own.csv', given.own) }] : [],
    consents: given.consents ? [{ path: write('consents.csv', given.consents) }] : [],
    calls:
      calls === 'none'
        ? 'none'
        : Object.entries(calls).map(([name, content]) => ({ ...given.log, path: write(name, content) })),
    outcomes: given.outcomes ? write('outcomes.csv', given.outcomes) : null,
    start: dayNamed(start),
    end: given.end === undefined ? null : dayNamed(given.end),
    policy: { ...policy, ...given.policy },
    out: join(folder, 'out'),
    ...given.settings,
  });
}

/** One row of `violations.csv`. */
export type Violation = Readonly<Record<string, string>>;

function records(text: string, delimiter: string): Violation[] {
  return parse(text, { columns: true, delimiter, relax_column_count: true });
}

/** A host that remembers what it was told. */
function listening() {
  const printed: string[] = [];
  const cleanUps: (() => void)[] = [];
  const events: Progress[] = [];
  const host: Host = {
    today: dayNamed('2026-11-20'),
    now: () => new Date('2026-11-20T10:00:00Z'),
    stdin: new PassThrough(),
    stdout: new Writable({
      write(chunk, _encoding, done) {
        printed.push(String(chunk));
        done();
      },
    }),
    progress: (event) => events.push(event),
    note: () => undefined,
    onInterrupt(cleanUp) {
      cleanUps.push(cleanUp);
      return () => cleanUps.pop();
    },
  };
  return { host, printed, cleanUps, events };
}

/** A host that nobody listens to. */
export function quietHost(): Host {
  return listening().host;
}

/** Runs a clean on files in a folder of its own, and reads what it leaves; the folder is gone afterwards. */
export async function cleaned(given: Given) {
  const folder = mkdtempSync(join(tmpdir(), 'audit-test-'));
  const { host, printed, cleanUps, events } = listening();
  try {
    const settings = settingsOf(given, folder);
    mkdirSync(settings.out);
    for (const [name, text] of Object.entries(given.before ?? {}))
      writeFileSync(join(settings.out, name), text);
    const result = await clean(settings, host, given.lanes ?? null);
    const files = readdirSync(settings.out).sort();
    const contents = new Map(files.map((name) => [name, readFileSync(join(settings.out, name))]));
    const bytes = (name: string) => contents.get(name) ?? Buffer.alloc(0);
    const text = (name: string) => bytes(name).toString('utf8').replaceAll(`${folder}/`, '');
    const violations = records(text('violations.csv'), ',');
    return {
      ...result,
      folder: `${folder}/`,
      files,
      bytes,
      text,
      violations,
      printed: printed.join(''),
      events,
      cleanUps,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Run = Awaited<ReturnType<typeof cleaned>>;

/** What became of each contact line: `kept`, or its rules and the day from which it is callable. */
export function verdicts(run: Run): string[] {
  if (run.report.status === 'not-cleared') throw new Error(`not cleared: ${found(run, 'campaign').join()}`);
  const [header = '', ...lines] = run.text('cleaned.csv').trimEnd().split('\n');
  const kept = lines.map(() => 'kept');
  const excluded = records(run.text('excluded.csv'), header.includes(';') ? ';' : ',');
  const rows = new Map<number, string>();
  for (const row of excluded) {
    const words = [row.audit_rules, row.audit_callable_from].filter((word) => word !== '');
    rows.set(Number(row.audit_line), words.join(' '));
  }
  const count = kept.length + excluded.length;
  return Array.from({ length: count }, (_, row) => rows.get(row + 2) ?? 'kept');
}

/** Rules found of a subject, each with the line that it points at. */
export function found({ violations }: Run, subject: string): string[] {
  return violations
    .filter((row) => row.subject === subject)
    .map((row) => (row.line === '' ? `${row.rule}` : `${row.rule} ${row.line}`));
}

/** A log in which agents write French results: date and time, number, result, and what else there is. */
export function log(...rows: [when: string, number: string, result?: string, sens?: string][]): string[] {
  return [
    'date;numero;resultat;sens',
    ...rows.map(([when, number, result = 'NRP', sens = 'sortant']) => [when, number, result, sens].join(';')),
  ];
}
