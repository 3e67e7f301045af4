import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dose } from '../dose.ts';
import type { Campaign, Expected } from './campaign.ts';
import { differences, readRun } from './compare.ts';
import { decode, encode, writeRow } from './dialect.ts';
import { campaigns } from './generator.ts';
import { expected } from './oracle.ts';
import { cleanedBytes, render } from './render.ts';

const VIOLATIONS = ['rule', 'severity', 'subject', 'source', 'line', 'occurred_at'];

function violationRows({ campaignRules, excluded, kept, warnings, callFindings }: Expected): string[][] {
  const keptLines = kept.map(({ line }) => line);
  const contact = (rule: string, severity: string, line: number) => [
    rule,
    severity,
    'contact',
    '',
    `${line}`,
    '',
  ];
  return [
    ...campaignRules.map(({ rule, severity }) => [rule, severity, 'campaign', '', '', '']),
    ...excluded.flatMap(({ line, rules }) => rules.map((rule) => contact(rule, 'error', line))),
    ...kept.flatMap(({ line, removedRules }) => removedRules.map((rule) => contact(rule, 'error', line))),
    ...warnings
      .filter(({ line }) => keptLines.includes(line))
      .map(({ line, rule }) => contact(rule, 'warning', line)),
    ...callFindings.map((f) => [f.rule, f.severity, 'call', f.source, `${f.line}`, f.occurredAt]),
  ];
}

/** Writes the folder of a run that did just what is expected. */
function writeRun(dir: string, campaign: Campaign, wanted: Expected): void {
  const { dialect, contacts } = campaign;
  writeFileSync(join(dir, 'violations.csv'), stringify([VIOLATIONS, ...violationRows(wanted)]));
  const byRule: Record<string, number> = {};
  for (const { rule } of [...wanted.campaignRules, ...wanted.callFindings])
    byRule[rule] = (byRule[rule] ?? 0) + 1;
  const counts = {
    kept: wanted.kept.length,
    excluded: wanted.excluded.length,
    numbersRemoved: wanted.removedNumbers,
  };
  writeFileSync(join(dir, 'report.json'), JSON.stringify({ byRule, contacts: counts, calls: wanted.calls }));
  if (wanted.exit === 3) return;
  writeFileSync(join(dir, 'cleaned.csv'), cleanedBytes(campaign, wanted.kept));
  const rows = wanted.excluded.map(({ index, line, rules, callableFrom }) => [
    ...(contacts.rows[index]?.cells ?? []),
    `${line}`,
    rules.join(' '),
    callableFrom,
  ]);
  const header = [...contacts.header, 'audit_line', 'audit_rules', 'audit_callable_from'];
  const text = [header, ...rows].map((cells) => writeRow(cells, cells, dialect) + dialect.newline).join('');
  writeFileSync(join(dir, 'excluded.csv'), encode(text, dialect.encoding));
}

function compared(campaign: Campaign, done: Expected): string[] {
  const dir = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    writeRun(dir, campaign, done);
    return differences(expected(campaign), readRun(dir, campaign, done.exit));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test('a run that does what is expected shows no difference', () => {
  fc.assert(
    fc.property(campaigns, (campaign) => {
      expect(compared(campaign, expected(campaign))).toEqual([]);
    }),
    { numRuns: dose(8, 200) },
  );
});

test('a run that does anything else is told apart', () => {
  const cleared = fc
    .sample(campaigns, { numRuns: dose(30, 200), seed: 3 })
    .filter((campaign) => expected(campaign).exit === 0);
  let tried = 0;
  for (const campaign of cleared) {
    const wanted = expected(campaign);
    const [row] = wanted.excluded;
    if (row === undefined || wanted.kept.length === 0 || wanted.callFindings.length === 0) continue;
    tried += 1;
    const others: Partial<Expected>[] = [
      { exit: 3 },
      { kept: wanted.kept.slice(1) },
      { excluded: wanted.excluded.slice(1) },
      { excluded: [{ ...row, callableFrom: '2001-01-01' }, ...wanted.excluded.slice(1)] },
      { excluded: [{ ...row, line: row.line + 1 }, ...wanted.excluded.slice(1)] },
      { excluded: [{ ...row, rules: [] }, ...wanted.excluded.slice(1)] },
      { callFindings: wanted.callFindings.slice(1) },
      { campaignRules: [...wanted.campaignRules, { rule: 'bloctel/other', severity: 'warning' }] },
      { removedNumbers: wanted.removedNumbers + 1 },
    ];
    for (const other of others) expect(compared(campaign, { ...wanted, ...other })).not.toEqual([]);
  }
  expect(tried).toBeGreaterThan(5);
});

test('the lists that are rendered hold the rows, each on its line', () => {
  fc.assert(
    fc.property(campaigns, (campaign) => {
      const { dialect, contacts } = campaign;
      const { files } = render(campaign);
      const text = decode(files['contacts.csv'] ?? Buffer.of(), dialect.encoding);
      const breaks = ['\r\n', '\n', '\r'];
      const read = parse(text, {
        delimiter: dialect.delimiter,
        record_delimiter: breaks,
        skip_empty_lines: true,
      });
      expect(read).toEqual([contacts.header, ...contacts.rows.map(({ cells }) => cells)]);
      const { kept, excluded } = expected(campaign);
      const lines = text.split(/\r\n|\n|\r/);
      for (const { index, line } of [...kept, ...excluded]) {
        const start = writeRow(contacts.rows[index]?.cells ?? [], contacts.rows[index]?.cells ?? [], dialect);
        expect(start.startsWith(lines[line - 1] ?? '?')).toBe(true);
      }
    }),
    { numRuns: dose(8, 200) },
  );
});

const BARRING = [
  ...['missing', 'invalid', 'not-callable', 'foreign', 'duplicate'].map((name) => `phone/${name}`),
  ...['bloctel', 'not-screened', 'own-list', 'objected', 'flagged'].map((name) => `opposition/${name}`),
  ...['missing', 'withdrawn', 'expired', 'other-purpose'].map((name) => `consent/${name}`),
  ...['refusal/sixty-days', 'frequency/thirty-days', 'sector/banned'],
];
const OTHER = [
  ...['no-proof', 'ends-during-campaign', 'unknown', 'unreadable', 'purposes'].map(
    (name) => `consent/${name}`,
  ),
  ...['opposition/unreadable'],
  ...['missing', 'undated', 'stale', 'rescrub-due'].map((name) => `bloctel/${name}`),
  ...['missing', 'unclassified-outcome', 'unreadable', 'stale'].map((name) => `calls/${name}`),
  ...['mobile', 'forbidden', 'withheld', 'range'].map((name) => `caller-id/${name}`),
  ...['law/changes-during-campaign', 'sector/banned', 'calendar/no-lawful-day'],
  ...['hours/closed-day', 'hours/public-holiday', 'hours/outside-window'],
  ...[
    'frequency/exceeded',
    'refusal/ignored',
    'objection/ignored',
    'opposition/called',
    'sector/called',
    'consent/refusal-ignored',
    'consent/called-without',
    'consent/outside-slot',
  ],
];

test('every rule is reached by some campaign, and many rows are kept', () => {
  const sample = fc.sample(campaigns, { numRuns: 250, seed: 5 }).map(expected);
  const barring = new Set(sample.flatMap(({ excluded }) => excluded.flatMap((row) => row.rules)));
  const other = new Set(
    sample.flatMap((one) =>
      [...one.campaignRules, ...one.callFindings, ...one.warnings].map(({ rule }) => rule),
    ),
  );
  expect(BARRING.filter((rule) => !barring.has(rule))).toEqual([]);
  expect(OTHER.filter((rule) => !other.has(rule))).toEqual([]);
  const bans = sample
    .flatMap(({ campaignRules }) => campaignRules)
    .filter(({ rule }) => rule === 'sector/banned');
  expect(new Set(bans.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning']));
  expect(sample.filter(({ exit }) => exit === 0).length).toBeGreaterThan(150);
  expect(sample.flatMap(({ kept }) => kept).length).toBeGreaterThan(300);
});
