import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { ListSettings } from '../../../src/settings.ts';
import { dayNamed } from '../days.ts';
import { cleaned, type Given, log } from '../run.ts';

const schema = JSON.parse(readFileSync('src/report/report.schema.json', 'utf8'));

/** What two laws make of some contacts, as report.json says it, and the run itself. */
async function compared(given: Given, from: string, to: string, settings: Partial<ListSettings> = {}) {
  const laws = { lawFrom: dayNamed(from), lawTo: dayNamed(to) };
  const run = await cleaned({ ...given, settings: { ...given.settings, ...settings, ...laws } });
  const report = JSON.parse(run.text('report.json'));
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  formats.default(ajv);
  expect(ajv.validate(schema, report), ajv.errorsText()).toBe(true);
  return { run, compared: report.lawComparison };
}

const [A, B, C, D] = ['0612345671', '0612345672', '0612345673', '0612345674'];
const start = '2026-08-11';
const opposition = { 'bloctel_2026-08-07.csv': ['0145000000'] };
const register = ['numero;given', `${A};2026-08-01`, `${B};2026-08-12`, `${C};2025-08-01`];

describe('two laws over one list', () => {
  it('lose each contact by the rules of the second', async () => {
    const given = { contacts: ['telephone', A, B, C, D], consents: register, opposition, start };
    const { compared: found } = await compared(given, '2026-08-10', '2026-08-11');
    expect(found).toEqual({
      from: { date: '2026-08-10', regime: 'opt-out', firstDay: start, kept: 4, stoppedBy: [] },
      to: { date: '2026-08-11', regime: 'opt-in', firstDay: start, kept: 1, stoppedBy: [] },
      lost: 3,
      gained: 0,
      lostByRule: { 'consent/expired': 1, 'consent/missing': 2 },
      gainedByRule: {},
    });
  });

  it('gain what the other order loses', async () => {
    const given = { contacts: ['telephone', A, B, C, D], consents: register, opposition, start };
    const { compared: found } = await compared(given, '2026-08-11', '2026-08-10');
    expect(found).toMatchObject({ lost: 0, gained: 3, lostByRule: {} });
    expect(found.gainedByRule).toEqual({ 'consent/expired': 1, 'consent/missing': 2 });
  });

  it('leave the run itself as it is: each day under its own law', async () => {
    const given = { contacts: ['telephone', A, B], consents: register, opposition, start };
    const { run } = await compared(given, '2024-01-01', '2023-01-01');
    const plain = await cleaned(given);
    expect(run.report.law).toEqual(plain.report.law);
    expect(run.report.law.simulated).toBe(false);
    for (const name of ['cleaned.csv', 'excluded.csv', 'violations.csv'])
      expect(run.text(name)).toBe(plain.text(name));
    expect(run.report.contacts).toEqual(plain.report.contacts);
    expect(plain.report.lawComparison).toBeUndefined();
  });

  it('lose everybody where the second law stops the campaign, named by the rule that stops it', async () => {
    const given = { contacts: ['telephone', A, '3975'], start: '2024-05-06' };
    const { compared: found } = await compared(given, '2026-08-10', '2026-08-11');
    expect(found).toMatchObject({
      from: { kept: 1, stoppedBy: [] },
      to: { kept: 0, stoppedBy: ['consent/unknown'] },
      lost: 1,
      lostByRule: { 'consent/unknown': 1 },
    });
  });

  it('count what is accepted as accepted under both', async () => {
    const given = { contacts: ['telephone', A, B], start: '2024-05-06' };
    const accepted = [{ rule: 'consent/unknown', reason: '' }];
    const { compared: found } = await compared(given, '2026-08-10', '2026-08-11', { accept: accepted });
    expect(found).toMatchObject({ from: { kept: 2 }, to: { kept: 2, stoppedBy: [] }, lost: 0, gained: 0 });
  });

  it('name a banned sector, which nobody can accept', async () => {
    const given = { contacts: ['telephone', A], start: '2024-05-06' };
    const settings = { sector: 'housing-adaptation' as const, basis: 'consent' as const };
    const { compared: found } = await compared(given, '2026-08-10', '2026-08-11', settings);
    expect(found).toMatchObject({
      from: { kept: 1, stoppedBy: [] },
      to: { kept: 0, stoppedBy: ['sector/banned'] },
      lost: 1,
      lostByRule: { 'sector/banned': 1 },
    });
  });

  it('keep nobody under either where a file is missing', async () => {
    const given = { contacts: ['telephone', A], calls: {}, start: '2024-05-06' };
    const { run, compared: found } = await compared(given, '2024-05-01', '2024-06-01');
    expect(run.report.status).toBe('not-cleared');
    const nobody = { kept: 0, stoppedBy: ['calls/missing'] };
    expect(found).toMatchObject({ from: nobody, to: nobody, lost: 0, gained: 0 });
  });

  it('judge their own first lawful day: before March 2023 that is any day', async () => {
    const given = { contacts: ['telephone', A], start: '2024-05-04' };
    const { compared: found } = await compared(given, '2023-02-28', '2023-03-01');
    expect(found).toMatchObject({
      from: { regime: 'before-hours', firstDay: '2024-05-04' },
      to: { regime: 'opt-out', firstDay: '2024-05-06' },
    });
  });

  it('have their own duplicates: a row that one law excludes leaves its number to the next', async () => {
    const rows = ['dossier;telephone', `1;${A}`, `2;${A}`];
    const calls = { 'log.csv': log(['2026-08-07 11:00:00', A, 'refus']) };
    const consents = ['numero;given', `${A};2026-08-08`];
    const given = { contacts: rows, calls, consents, opposition, start };
    const { compared: found } = await compared(given, '2026-08-10', '2026-08-11');
    // Under the first both rows are paused; under the second the consent lifts the pause, and the later row is a double.
    expect(found).toMatchObject({ from: { kept: 0 }, to: { kept: 1 }, gained: 1, lost: 0 });
    expect(found.gainedByRule).toEqual({ 'refusal/sixty-days': 1 });
  });
});

describe('one law over every day', () => {
  it('is the law that articles are cited from', async () => {
    const calls = { 'log.csv': log(['2024-05-03 11:00:00', A, 'refus']) };
    const given = {
      contacts: ['telephone', A],
      calls,
      settings: { law: dayNamed('2026-09-01'), basis: 'consent' as const },
    };
    const run = await cleaned(given);
    expect(run.violations.filter(({ rule }) => rule === 'refusal/sixty-days')).toMatchObject([
      { article: 'House policy after C. conso. D223-9' },
    ]);
    const plain = await cleaned({ ...given, settings: {} });
    expect(plain.violations.filter(({ rule }) => rule === 'refusal/sixty-days')).toMatchObject([
      { article: 'C. conso. D223-9' },
    ]);
  });
});
