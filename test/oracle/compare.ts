import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Campaign, Expected } from './campaign.ts';
import { decode } from './dialect.ts';
import { cleanedBytes } from './render.ts';

/** One line of `violations.csv`. */
interface Violation {
  rule: string;
  severity: string;
  subject: string;
  source: string;
  line: string;
  occurredAt: string;
}

/** What a finished run left in its folder. */
export interface Run {
  campaign: Campaign;
  exit: number;
  cleaned: Buffer | null;
  excluded: { line: number; rules: string; callableFrom: string; cells: string[] }[] | null;
  violations: Violation[];
  report: { byRule: Record<string, number>; contacts: Record<string, number>; calls: Record<string, number> };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The numbers of an object under a key; empty when there is none. */
function numbers(value: unknown, key: string): Record<string, number> {
  const found: unknown = isObject(value)
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
  const pairs: [string, unknown][] = isObject(found) ? Object.entries(found) : [];
  return Object.fromEntries(pairs.flatMap(([name, n]) => (typeof n === 'number' ? [[name, n]] : [])));
}

const table = (text: string, delimiter: string): string[][] =>
  parse(text, {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  });

function readExcluded(file: string, { dialect }: Campaign): Run['excluded'] {
  if (!existsSync(file)) return null;
  const [header = [], ...rows] = table(decode(readFileSync(file), dialect.encoding), dialect.delimiter);
  const [line, rules, from] = ['audit_line', 'audit_rules', 'audit_callable_from'].map((name) =>
    header.indexOf(name),
  );
  return rows.map((cells) => ({
    line: Number(cells[line ?? -1]),
    rules: cells[rules ?? -1] ?? '',
    callableFrom: cells[from ?? -1] ?? '',
    cells: cells.slice(0, line),
  }));
}

/** Reads the folder of a run; `exit` is the status that the process gave. */
export function readRun(dir: string, campaign: Campaign, exit: number): Run {
  const cleaned = join(dir, 'cleaned.csv');
  const [header = [], ...rows] = table(readFileSync(join(dir, 'violations.csv'), 'utf8'), ',');
  const cell = (row: string[], name: string): string => row[header.indexOf(name)] ?? '';
  const report: unknown = JSON.parse(readFileSync(join(dir, 'report.json'), 'utf8'));
  return {
    campaign,
    exit,
    cleaned: existsSync(cleaned) ? readFileSync(cleaned) : null,
    excluded: readExcluded(join(dir, 'excluded.csv'), campaign),
    violations: rows.map((row) => ({
      rule: cell(row, 'rule'),
      severity: cell(row, 'severity'),
      subject: cell(row, 'subject'),
      source: cell(row, 'source'),
      line: cell(row, 'line'),
      occurredAt: cell(row, 'occurred_at'),
    })),
    report: {
      byRule: numbers(report, 'byRule'),
      contacts: numbers(report, 'contacts'),
      calls: numbers(report, 'calls'),
    },
  };
}

/** Names what stands in one list and not in the other; both are taken as sets of lines of text. */
function setDifferences(what: string, wanted: string[], got: string[]): string[] {
  const missing = [...new Set(wanted)].filter((text) => !got.includes(text));
  const extra = [...new Set(got)].filter((text) => !wanted.includes(text));
  return [
    ...missing.map((text) => `${what} missing: ${text}`),
    ...extra.map((text) => `${what} too much: ${text}`),
  ];
}

function cleanedDifferences(expected: Expected, run: Run): string[] {
  const { campaign } = run;
  const wanted = cleanedBytes(campaign, expected.kept);
  if (run.cleaned === null) return ['cleaned.csv is not there'];
  if (run.cleaned.equals(wanted)) return [];
  const { encoding, newline } = campaign.dialect;
  const show = (bytes: Buffer): string[] =>
    decode(bytes, encoding)
      .split(newline)
      .map((row) => JSON.stringify(row));
  const rows = setDifferences('kept row', show(wanted), show(run.cleaned));
  return rows.length > 0 ? rows : ['cleaned.csv has the rows in another order, or other line ends or marks'];
}

function listDifferences(expected: Expected, run: Run): string[] {
  const { excluded } = expected;
  if (expected.exit === 3)
    return [
      ...(run.cleaned === null ? [] : ['cleaned.csv is there although the run is not cleared']),
      ...(run.excluded === null ? [] : ['excluded.csv is there although the run is not cleared']),
    ];
  const wanted = excluded.map((row) => {
    const cells = run.campaign.contacts.rows[row.index]?.cells ?? [];
    return JSON.stringify([row.line, row.rules.join(' '), row.callableFrom, cells]);
  });
  const got = (run.excluded ?? []).map((row) =>
    JSON.stringify([row.line, row.rules, row.callableFrom, row.cells]),
  );
  const same = wanted.join('\n') === got.join('\n');
  const rows = setDifferences('excluded row', wanted, got);
  const order = same || rows.length > 0 ? [] : ['excluded rows are in another order or repeated'];
  return [...cleanedDifferences(expected, run), ...rows, ...order];
}

/** Findings on contacts: every rule of an excluded row and of a removed number, and warnings of kept rows. */
function contactDifferences(expected: Expected, run: Run): string[] {
  if (expected.exit === 3) return [];
  const keptLines = new Set(expected.kept.map(({ line }) => line));
  const bars = [
    ...expected.excluded.flatMap(({ line, rules }) => rules.map((rule) => `line ${line} ${rule}`)),
    ...expected.kept.flatMap(({ line, removedRules }) => removedRules.map((rule) => `line ${line} ${rule}`)),
  ];
  const warnings = expected.warnings.filter(({ line }) => keptLines.has(line));
  const found = run.violations.filter(({ subject }) => subject === 'contact');
  const text = ({ line, rule }: Violation): string => `line ${line} ${rule}`;
  const barring = found.filter(({ severity }) => severity === 'error');
  const other = found.filter(({ severity, line }) => severity !== 'error' && keptLines.has(Number(line)));
  return [
    ...setDifferences('contact finding', bars, barring.map(text)),
    ...setDifferences(
      'contact warning',
      warnings.map(({ line, rule }) => `line ${line} ${rule}`),
      other.filter(({ rule }) => rule.startsWith('consent/')).map(text),
    ),
  ];
}

const COMPARED_CALL_RULES = [
  'hours/closed-day',
  'hours/public-holiday',
  'hours/outside-window',
  'frequency/exceeded',
  'refusal/ignored',
  'objection/ignored',
  'opposition/called',
  'sector/called',
  'consent/refusal-ignored',
  'consent/called-without',
  'consent/outside-slot',
];

const base = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

function callDifferences(expected: Expected, run: Run): string[] {
  const found = run.violations.filter(
    ({ subject, rule }) => subject === 'call' && COMPARED_CALL_RULES.includes(rule),
  );
  const text = (source: string, line: string, rule: string, at: string): string =>
    `${base(source)} line ${line} ${rule} at ${at.replace(/Z$/, '+00:00')}`;
  const wanted = expected.callFindings.map((f) =>
    text(f.source, String(f.line), `${f.severity} ${f.rule}`, f.occurredAt),
  );
  const got = found.map((f) => text(f.source, f.line, `${f.severity} ${f.rule}`, f.occurredAt));
  const repeated = got.length > new Set(got).size ? ['a call finding is repeated'] : [];
  return [...setDifferences('call finding', wanted, got), ...repeated];
}

const isCampaignRule = (rule: string): boolean =>
  /^(bloctel|calls|law|caller-id|calendar)\//.test(rule) ||
  ['opposition/unreadable', 'consent/unknown', 'consent/unreadable', 'consent/purposes'].includes(rule) ||
  rule === 'sector/banned';

function campaignDifferences(expected: Expected, run: Run): string[] {
  // The text leaves room for these: whether a barred number is also out of range, and what a gap in a log is.
  const barred = expected.campaignRules.some(({ rule }) =>
    /^caller-id\/(mobile|forbidden|withheld)/.test(rule),
  );
  const left = (rule: string): boolean => rule === 'calls/gap' || (barred && rule === 'caller-id/range');
  const wanted = expected.campaignRules.map(({ rule, severity }) => `${rule} ${severity}`);
  const got = run.violations
    .filter(({ subject }) => subject === 'campaign')
    .map(({ rule, severity }) => `${rule} ${severity}`);
  const open = (text: string): boolean => left(text.split(' ')[0] ?? '');
  const counted = Object.entries(run.report.byRule).filter(([rule, n]) => n > 0 && isCampaignRule(rule));
  const named = expected.campaignRules.map(({ rule }) => rule);
  // A ban that is judged person by person is compared with the contacts.
  const isOfPersons = (rule: string): boolean => rule === 'sector/banned' && !named.includes(rule);
  return [
    ...setDifferences(
      'campaign finding',
      wanted.filter((t) => !open(t)),
      got.filter((t) => !open(t)),
    ),
    ...setDifferences(
      'campaign rule in byRule',
      named.filter((rule) => !left(rule)),
      counted.map(([rule]) => rule).filter((rule) => !left(rule) && !isOfPersons(rule)),
    ),
  ];
}

function countDifferences(expected: Expected, run: Run): string[] {
  const { contacts, calls, byRule } = run.report;
  const pairs: [string, number | undefined, number][] = [
    ['calls.read', calls.read, expected.calls.read],
    ['calls.audited', calls.audited, expected.calls.audited],
  ];
  for (const rule of COMPARED_CALL_RULES)
    pairs.push([
      `byRule ${rule}`,
      byRule[rule] ?? 0,
      expected.callFindings.filter((finding) => finding.rule === rule).length,
    ]);
  if (expected.exit === 0)
    pairs.push(
      ['contacts.kept', contacts.kept, expected.kept.length],
      ['contacts.excluded', contacts.excluded, expected.excluded.length],
      ['contacts.numbersRemoved', contacts.numbersRemoved, expected.removedNumbers],
    );
  return pairs
    .filter(([, got, wanted]) => got !== wanted)
    .map(([name, got, wanted]) => `report.json ${name} is ${got ?? 'missing'}, expected ${wanted}`);
}

/** Every difference between what the law says and what a run did, in plain words; empty when they agree. */
export function differences(expected: Expected, run: Run): string[] {
  const exit = run.exit === expected.exit ? [] : [`exit status ${run.exit}, expected ${expected.exit}`];
  return [
    ...exit,
    ...campaignDifferences(expected, run),
    ...listDifferences(expected, run),
    ...contactDifferences(expected, run),
    ...callDifferences(expected, run),
    ...countDifferences(expected, run),
  ];
}
