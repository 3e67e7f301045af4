import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { audit, check, InputError, loadEvidence } from '../../src/index.ts';
import type { AuditedList, AuditSettings, CallSettings, CheckedNumber } from '../../src/library/model.ts';
import { sectors } from '../../src/model.ts';
import { becauseWords } from '../../src/report/words/because.ts';
import { dose } from '../dose.ts';
import type { Campaign } from '../oracle/campaign.ts';
import { campaigns } from '../oracle/generator.ts';
import { render } from '../oracle/render.ts';
import { runTool } from '../oracle/run-tool.ts';

/** The library is no second engine: what it says of generated campaigns is what `clean` writes. */

const runs = dose(15, 150);
const home = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'library-'));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

type Row = Record<string, string>;

const table = (name: string): Row[] => parse(readFileSync(`out/${name}`), { columns: true });

/** Findings of `clean` on one kind of things, in the order of violations.csv. */
function written(subject: string) {
  return table('violations.csv')
    .filter((row) => row.subject === subject)
    .map(({ rule, severity, line, occurred_at, callable_from, article, message = '' }) =>
      [rule, severity, line, occurred_at, callable_from, article, message].join(' | '),
    );
}

type Told = AuditedList['findings'][number];

/** In the cell of the message, what makes a call a violation stands behind it. */
function told(finding: Told, callableFrom: string | null = null) {
  const { rule, severity, line, occurredAt, article, message, because } = finding;
  const said = `${message.en}${becauseWords({ because, occurredAt: occurredAt ?? '' }, 'en')}`;
  return [rule, severity, line ?? '', occurredAt ?? '', callableFrom ?? '', article?.en ?? '', said].join(
    ' | ',
  );
}

/** The settings of a generated campaign, as a program says them. */
function settingsOf({ options, contacts }: Campaign): AuditSettings & { start: string } {
  const { start, end, law, basis, sector, audience, purpose, callerIds, dialing, accepted, policy } = options;
  const { callsTimezone, callsUntil, oppositionDate, bloctelFlag, territoryFrom } = options;
  const name = (column: number) => contacts.header[column] ?? '';
  const isByPostcode = territoryFrom === 'postcode';
  return {
    start,
    sector: sectors.find((one) => one === sector) ?? 'other',
    audience,
    dialing,
    policy,
    accept: accepted,
    callerId: callerIds,
    phoneColumn: contacts.phoneColumns.map(name),
    ...(contacts.personColumn !== null && { personColumn: name(contacts.personColumn) }),
    ...(isByPostcode && { territoryFrom, postcodeColumn: 'code postal' }),
    ...(end !== null && { end }),
    ...(law !== null && { law }),
    ...(basis !== null && { basis }),
    ...(purpose !== null && { purpose }),
    ...(callsTimezone !== null && { callsTimezone }),
    ...(callsUntil !== null && { callsUntil }),
    ...(oppositionDate !== null && { oppositionDate }),
    ...(bloctelFlag !== null && { bloctelFlag }),
  };
}

/** The files of a campaign in pieces of a few bytes, so that no reader can rely on where one ends. */
function contentsOf(campaign: Campaign) {
  const { files } = render(campaign);
  const pieces = function* (bytes: Uint8Array) {
    for (let at = 0; at < bytes.length; at += 97) yield bytes.subarray(at, at + 97);
  };
  const named = (names: readonly string[]) =>
    names.flatMap((name) => (files[name] ? [{ name, content: pieces(files[name]) }] : []));
  return {
    evidence: () => ({
      opposition: named(campaign.oppositions.map(({ name }) => name)),
      ownOpposition: named(['own.csv']),
      consents: named(['consents.csv']),
      calls: named((campaign.logs ?? []).map(({ name }) => name)),
    }),
    contacts: { name: 'contacts.csv', content: pieces(files['contacts.csv'] ?? Buffer.of()) },
  };
}

async function audited(campaign: Campaign): Promise<void> {
  const { exit, said } = await runTool(campaign, folder);
  expect([0, 3], said).toContain(exit);
  const { contacts, evidence } = contentsOf(campaign);
  const list = await audit({ contacts, ...evidence() }, settingsOf(campaign));
  const rows = [...list];

  expect(list.status).toBe(exit === 0 ? 'cleared' : 'not-cleared');
  expect(list.findings.map((one) => told(one))).toEqual(written('campaign').slice(0, list.findings.length));
  expect(rows.flatMap((row) => row.findings.map((one) => told(one, row.callableFrom)))).toEqual(
    written('contact'),
  );
  expect([...list.calls.findings].map((one) => told(one))).toEqual(written('call'));
  const report = JSON.parse(readFileSync('out/report.json', 'utf8'));
  expect(list.report().contacts).toEqual(report.contacts);
  expect(list.report().calls).toEqual(report.calls);
  expect(list.byRule).toEqual(report.byRule);
  expect(rows).toHaveLength(report.contacts.read);
  if (exit === 3) {
    expect(rows.filter(({ verdict }) => verdict === 'kept')).toEqual([]);
    return;
  }
  const kept = rows.filter(({ verdict }) => verdict === 'kept');
  expect(rows.filter(({ verdict }) => verdict === 'unknown')).toEqual([]);
  expect(kept).toHaveLength(report.contacts.kept);
  const removed = kept.flatMap(({ numbers }) => numbers.filter(({ verdict }) => verdict === 'excluded'));
  expect(removed).toHaveLength(report.contacts.numbersRemoved);
}

it('audits a list as clean does: every verdict, every finding, every sentence', async () => {
  const property = fc.asyncProperty(campaigns, async (campaign) => {
    await audited(campaign);
    process.chdir(folder);
  });
  await fc.assert(property, { numRuns: runs, endOnFailure: true });
}, 600_000);

/** What an answer says, and what an audit of a list of that one number says of it. */
function judgement({ verdict, callableFrom, findings, gaps }: CheckedNumber) {
  const found = findings.map(({ rule, severity, message }) => [rule, severity, message]);
  return { verdict, callableFrom, found, stops: gaps.map(({ rule, message }) => [rule, message]) };
}

function auditedAlone(list: AuditedList) {
  const [row] = [...list];
  const stops = list.findings.filter(
    ({ rule, severity }) => severity === 'error' && list.stoppedBy.includes(rule),
  );
  return {
    verdict: row?.verdict,
    callableFrom: row?.callableFrom,
    found: row?.findings.map(({ rule, severity, message }) => [rule, severity, message]),
    stops: stops.map(({ rule, message }) => [rule, message]),
  };
}

async function checked(campaign: Campaign): Promise<number> {
  const {
    phoneColumn: _p,
    personColumn: _q,
    postcodeColumn: _c,
    territoryFrom: _t,
    end: _e,
    ...said
  } = settingsOf(campaign);
  const { start, ...settings } = said;
  const ofCalls: CallSettings = settings;
  const { evidence } = contentsOf(campaign);
  const loaded = await loadEvidence(evidence(), ofCalls);
  const cells = campaign.contacts.rows.flatMap(({ cells }) =>
    campaign.contacts.phoneColumns.map((c) => cells[c] ?? ''),
  );
  const numbers = [...new Set(cells.map((cell) => cell.replace(/[\r\n].*/s, '')))].slice(0, 6);
  let asked = 0;
  for (const number of numbers) {
    let answer: CheckedNumber;
    try {
      answer = check(number, { evidence: loaded, day: start });
    } catch (error) {
      if (error instanceof InputError) continue;
      throw error;
    }
    // A list of which no number can be read is a mistake: the second row makes it none.
    const contacts = { rows: [{ telephone: number }, { telephone: '0199009876' }], name: 'one.csv' };
    const alone = await audit({ contacts, ...evidence() }, { ...settings, start, phoneColumn: 'telephone' });
    expect(judgement(answer), number).toEqual(auditedAlone(alone));
    expect(answer.callable && answer.verdict !== 'kept').toBe(false);
    asked++;
  }
  return asked;
}

it('checks a number as an audit judges a list of that one number', async () => {
  let asked = 0;
  const property = fc.asyncProperty(campaigns, async (campaign) => {
    asked += await checked(campaign);
  });
  await fc.assert(property, { numRuns: runs, endOnFailure: true });
  expect(asked).toBeGreaterThan(runs);
}, 600_000);
