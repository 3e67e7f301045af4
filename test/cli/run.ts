import { EventEmitter } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import type { CleanResult, Host } from '../../src/audit/host.ts';
import type { Vocabulary } from '../../src/cli/options/option.ts';
import type { Parts } from '../../src/cli/parts.ts';
import { main } from '../../src/main.ts';
import type { Report } from '../../src/report/model.ts';
import type { Say } from '../../src/report/say.ts';
import type { Settings } from '../../src/settings.ts';

export const vocabulary: Vocabulary = {
  rules: {
    all: ['bloctel/missing', 'bloctel/stale', 'calls/missing', 'sector/banned', 'phone/invalid'],
    gaps: ['bloctel/missing', 'bloctel/stale', 'calls/missing'],
  },
  presets: ['asterisk-cdr-csv', 'vicidial-export'],
  reports: ['csv', 'json', 'text'],
};

/** A stream that remembers what was written to it. */
export function capture(isTTY = false) {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return Object.assign(stream, { isTTY, columns: 100, text: () => chunks.join('') });
}

const report: Report = {
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
      columns: ['telephone'],
      format: '',
      unreadable: 0,
      notes: [],
    },
  ],
  contacts: { read: 3, kept: 2, excluded: 1, numbersRemoved: 0 },
  calls: { read: 0, audited: 0, ignored: 0, joined: 0, unreadable: 0, violating: 0 },
  byRule: {},
  accepted: [],
  policy: {},
  goodUntil: null,
  findings: [],
  all: () => [],
};

const say: Say = {
  lang: 'en',
  message: () => '',
  article: () => '',
  title: (rule) => rule,
  gap: () => null,
  number: String,
};

export function result(changes: Partial<Report> = {}, worst: CleanResult['worst'] = null): CleanResult {
  return { report: { ...report, ...changes }, worst, say, outputs: [] };
}

interface Given {
  env?: NodeJS.ProcessEnv;
  clean?: (settings: Settings, host: Host) => Promise<CleanResult>;
  parts?: Partial<Parts>;
  tty?: boolean;
}

/** Runs the tool in this process; the audit itself is a stand-in that remembers its settings. */
export async function run(argv: readonly string[], { env = {}, clean, parts = {}, tty = false }: Given = {}) {
  const [stdout, stderr] = [capture(tty), capture(tty)];
  const seen: Settings[] = [];
  const code = await main(argv, { stdin: new PassThrough(), stdout, stderr }, env, {
    clean: async (settings, host) => {
      seen.push(settings);
      return clean === undefined ? result() : clean(settings, host);
    },
    vocabulary: async () => vocabulary,
    now: () => new Date('2026-09-01T10:00:00Z'),
    signals: new EventEmitter(),
    exit: () => {},
    ...parts,
  });
  const [settings] = seen;
  return { code, stdout: stdout.text(), stderr: stderr.text(), settings };
}
