import { EventEmitter } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import type { Worst } from '../../src/audit/campaign/finding-counts.ts';
import type { AuditResult } from '../../src/audit/run/result.ts';
import type { Parts } from '../../src/cli/commands/parts.ts';
import type { Vocabulary } from '../../src/cli/options/option.ts';
import type { Host } from '../../src/host/host.ts';
import { type Inspection, noFacts } from '../../src/inspect/model.ts';
import { main } from '../../src/main.ts';
import type { Severity } from '../../src/model.ts';
import type { ListReport } from '../../src/report/model.ts';
import type { InspectOptions, Settings } from '../../src/settings.ts';
import { sampleSay } from '../report/sample.ts';

export const vocabulary: Vocabulary = {
  rules: {
    all: ['bloctel/missing', 'bloctel/stale', 'calls/missing', 'sector/banned', 'phone/invalid'],
    gaps: ['bloctel/missing', 'bloctel/stale', 'calls/missing'],
  },
  presets: ['asterisk-cdr-csv', 'vicidial-export'],
  reports: ['csv', 'json', 'text'],
  territories: ['FR', 'RE'],
};

/** A stream that remembers what was written to it. */
export function capture(isTTY = false, columns = 100) {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return Object.assign(stream, { isTTY, columns, text: () => chunks.join('') });
}

const report: ListReport = {
  on: 'list',
  schemaVersion: 1,
  tool: { name: 'campaign-audit', version: '0.1.0' },
  law: { date: '2024-05-06', regime: 'opt-out', hash: 'abc', simulated: false },
  campaign: {
    start: '2024-05-06',
    end: '2024-05-06',
    firstDay: '2024-05-06',
    sector: 'general',
    audience: 'consumers',
    basis: '',
  },
  status: 'cleared',
  inputs: [
    {
      role: 'contacts',
      path: 'contacts.csv',
      rows: 3,
      bytes: 40,
      sha256: '',
      encoding: 'utf-8',
      delimiter: ';',
      columns: [],
      unclear: [],
      format: '',
      unreadable: 0,
      asOf: null,
      notes: [],
    },
  ],
  root: '/data/campaign',
  rules: [],
  contacts: { read: 3, kept: 2, excluded: 1, numbersRemoved: 0 },
  calls: {
    status: 'clean',
    unchecked: [],
    gaps: [],
    read: 0,
    audited: 0,
    ignored: 0,
    ignoredBy: {},
    joined: 0,
    unreadable: 0,
    violating: 0,
    withErrors: 0,
  },
  distribution: null,
  byRule: {},
  accepted: [],
  policy: {},
  lapses: [],
  keptLapses: { from: '2024-05-07', to: '2024-05-06', days: [] },
  callable: { from: '2024-05-07', to: '2024-06-05', days: [], later: 0, never: 0 },
  goodUntil: null,
  findings: [],
  all: () => [],
};

const nothingFound: Worst = { contacts: null, calls: null, campaign: null };

/** What an audit came to; a severity alone is that of contacts, calls and campaign alike. */
export function result(
  changes: Partial<ListReport> = {},
  found: Severity | Partial<Worst> | null = null,
): AuditResult {
  const of = typeof found === 'string' ? { contacts: found, calls: found, campaign: found } : found;
  const worst = { ...nothingFound, ...of };
  return {
    report: { ...report, ...changes },
    worst,
    say: sampleSay(),
    outputs: [],
    written: [],
    aside: [],
    overwrites: [],
    copies: 0,
    replaced: null,
  };
}

/** What a look at a call log came to. */
export function inspection(changes: Partial<Inspection> = {}): Inspection {
  return {
    ...noFacts,
    path: 'log.csv',
    role: 'calls',
    roleWhy: { en: '', fr: '' },
    format: 'generic',
    candidates: [],
    structure: 'csv',
    gzip: false,
    encoding: 'utf-8',
    delimiter: ';',
    newline: '\n',
    bom: false,
    header: true,
    rows: 2,
    emptyLines: 0,
    columns: [],
    unclear: [],
    entry: null,
    phoneShapes: { list: [], more: { shapes: 0, count: 0 }, prefix: null },
    sample: [],
    masked: true,
    unreadableLines: [],
    mappingLines: '',
    problem: null,
    next: [],
    exit: 'done',
    ...changes,
  };
}

interface Given {
  env?: NodeJS.ProcessEnv;
  /** Stands for the audit of `clean`, `check` and `calls`. */
  clean?: (settings: Settings, host: Host) => Promise<AuditResult>;
  seen?: Partial<Inspection>;
  parts?: Partial<Parts>;
  tty?: boolean;
  columns?: number;
}

/** Runs the tool in this process; the audits themselves are stand-ins that remember what they were asked. */
export async function run(
  argv: readonly string[],
  { env = {}, clean, seen: found = {}, parts = {}, tty = false, columns = 100 }: Given = {},
) {
  const [stdout, stderr] = [capture(tty, columns), capture(tty, columns)];
  const seen: Settings[] = [];
  const inspected: InspectOptions[] = [];
  const audit = async (settings: Settings, host: Host) => {
    seen.push(settings);
    return clean === undefined ? result() : clean(settings, host);
  };
  const code = await main(argv, { stdin: new PassThrough(), stdout, stderr }, env, {
    clean: audit,
    check: (settings, _, host) => audit(settings, host),
    rescrub: (settings, _, host) => audit(settings, host),
    calls: audit,
    inspect: async (options) => {
      inspected.push(options);
      return inspection(found);
    },
    vocabulary: async () => vocabulary,
    now: () => new Date('2026-09-01T10:00:00Z'),
    locale: () => 'en-US',
    signals: new EventEmitter(),
    exit: () => {},
    ...parts,
  });
  const [settings] = seen;
  const [options] = inspected;
  return { code, stdout: stdout.text(), stderr: stderr.text(), settings, options };
}
