import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings.ts';
import type { ListReport } from '../../src/report/model.ts';
import { sarif } from '../../src/report/sarif.ts';
import { callFinding, campaignFinding, finding, sampleReport, sampleSay } from './sample.ts';
import { sarifProblems } from './schemas.ts';

function runOf(change: Partial<ListReport>, lang: 'en' | 'fr' = 'en') {
  const log = JSON.parse([...sarif.render(sampleReport(change), sampleSay(lang))].join(''));
  expect(sarifProblems(log)).toEqual([]);
  return log.runs[0];
}

const [first, ...rest] = [1, 2, 3, 4, 5, 6].map((line) => finding({ line }));
const place = (one: Partial<Finding>) =>
  runOf({ findings: [finding(one)] }).results[0].locations[0].physicalLocation;
const print = (one: Finding) =>
  runOf({ findings: [one] }).results[0].partialFingerprints.primaryLocationLineHash;

describe('SARIF', () => {
  it('has the rules that found something, with what they say and where it is written', () => {
    const { rules } = runOf({ findings: [finding(), campaignFinding('calls/stale')] }).tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(['calls/stale', 'opposition/bloctel']);
    expect(rules[1]).toMatchObject({
      name: 'OppositionBloctel',
      shortDescription: { text: 'Title of opposition/bloctel' },
      fullDescription: { text: 'What opposition/bloctel says' },
      helpUri: 'https://www.legifrance.gouv.fr/codes/',
      defaultConfiguration: { level: 'error' },
      properties: {
        tags: ['telephone', 'opposition', 'primary'],
        article: 'C. conso. L223-1',
        certainty: 'primary',
      },
    });
    expect(rules[1].help.markdown).toContain('[C. conso. L223-1](https://www.legifrance.gouv.fr/codes/)');
    expect(rules[1].help.text).toContain('What puts opposition/bloctel right');
    expect(rules[0].properties.tags).toContain('gap');
  });

  it('has of a finding its place, level, number as masked and days', () => {
    const because = [{ file: 'own.csv', line: 3, occurredAt: '2024-04-20' }];
    const [result] = runOf({
      findings: [callFinding('hours/closed-day', { severity: 'notice', because })],
    }).results;
    expect(result).toMatchObject({
      ruleId: 'hours/closed-day',
      ruleIndex: 0,
      level: 'note',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'calls.csv', uriBaseId: '%SRCROOT%', index: 2 },
            region: { startLine: 12 },
          },
        },
      ],
      relatedLocations: [{ id: 1, message: { text: '2024-04-20' } }],
      properties: {
        subject: 'call',
        territory: 'FR',
        occurredAt: '2024-04-21T11:00:00+02:00',
        number: '+33 6 12 •• •• 78',
      },
    });
    expect(runOf({ findings: [finding({ callableFrom: 19_782 })] }).results[0].properties.callableFrom).toBe(
      '2024-02-29',
    );
  });

  it.each([
    ['relative', 'lists/é.csv', 'lists/%C3%A9.csv'],
    ['absolute inside', '/data/campaign/lists/a.csv', 'lists/a.csv'],
    ['absolute elsewhere', '/home/ada/a.csv', 'a.csv'],
    ['standard input', '-', 'stdin'],
  ])('a path never tells the machine’s folders: %s', (_, source, uri) => {
    expect(place({ source }).artifactLocation.uri).toBe(uri);
    expect(JSON.stringify(runOf({ findings: [finding({ source })] }))).not.toContain('/data/campaign"');
  });

  it('leaves the line out where there is none, and puts the campaign at its list', () => {
    expect(place({ line: 0 }).region).toBeUndefined();
    expect(place({ source: '', line: 0, subject: 'campaign' }).artifactLocation.uri).toBe('contacts.csv');
  });

  it('names an input that is given twice once, with its hash', () => {
    const { inputs } = sampleReport();
    const { artifacts } = runOf({ inputs: [...inputs, ...inputs] });
    expect(artifacts).toHaveLength(3);
    expect(artifacts[0]).toMatchObject({ hashes: { 'sha-256': 'ab'.repeat(32) }, length: 2048 });
  });

  it('shows what is accepted as suppressed, with the reason', () => {
    const findings = [campaignFinding('calls/missing'), campaignFinding('calls/stale')];
    const accepted = [{ rule: 'calls/missing', reason: 'a new company' }];
    const { results, invocations } = runOf({ findings, accepted, status: 'not-cleared' });
    expect(results[0].suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'accepted: a new company' },
    ]);
    expect(results[1].suppressions).toBeUndefined();
    const notes = invocations[0].toolExecutionNotifications;
    expect(notes.map(({ associatedRule }: { associatedRule: { id: string } }) => associatedRule.id)).toEqual([
      'calls/stale',
    ]);
    expect(invocations[0].executionSuccessful).toBe(false);
  });

  it('tells a cleared run from one that is not', () => {
    expect(runOf({}).invocations[0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] });
  });

  it.each([
    [5000, 5000, 0],
    [5001, 5000, 1],
  ])('of %d findings shows %d and says so', (count, shown, omitted) => {
    const findings = Array.from({ length: count }, (_, at) => finding({ line: at + 1, severity: 'warning' }));
    const grave = [...findings.slice(1), finding({ line: 9999 })];
    const { results, properties, invocations } = runOf({ findings: grave });
    expect(results).toHaveLength(shown);
    expect(results[0].locations[0].physicalLocation.region.startLine).toBe(9999);
    expect(properties.findings).toEqual({ total: count, shown, omitted });
    const notes = invocations[0].toolExecutionNotifications;
    expect(notes).toHaveLength(omitted === 0 ? 0 : 1);
    if (omitted > 0) expect(notes[0].message.text).toMatch(/^5,000 of 5,001 findings are shown/);
  });

  it('says it in French', () => {
    const findings = Array.from({ length: 5001 }, (_, at) => finding({ line: at + 1 }));
    const { invocations, language } = runOf({ findings }, 'fr');
    expect(language).toBe('fr');
    expect(invocations[0].toolExecutionNotifications[0].message.text).toContain(
      '5\u202f000\u00a0constats affichés sur 5\u202f001',
    );
  });
});

describe('a fingerprint', () => {
  const base = callFinding('refusal/ignored', { data: { value: 'R1', line: 3, refusedDay: 19_000 } });

  it.each<[string, Partial<Finding>]>([
    ['the row has moved', { line: 400 }],
    ['the entry that decides has moved', { data: { ...base.data, line: 77 } }],
    ['counts and days differ', { data: { ...base.data, refusedDay: 19_001 } }],
    ['only masked digits differ', { number: 33612999978 }],
    ['the file is given by its whole path', { source: '/data/campaign/calls.csv' }],
  ])('stays where %s', (_, change) => {
    expect(print({ ...base, ...change })).toBe(print(base));
  });

  it.each<[string, Partial<Finding>]>([
    ['rule', { rule: 'refusal/sixty-days' }],
    ['subject', { subject: 'contact' }],
    ['input', { source: 'other.csv' }],
    ['time of the call', { occurredAt: '2024-04-21T11:00:01+02:00' }],
    ['shown digits of the number', { number: 33612345679 }],
    ['message', { message: 'other' }],
    ['text in the message', { data: { ...base.data, value: 'S1' } }],
  ])('is another for another %s', (_, change) => {
    expect(print({ ...base, ...change })).not.toBe(print(base));
  });

  it('has a counter where findings share it', () => {
    const prints = runOf({ findings: [first ?? finding(), ...rest] }).results.map(
      ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) =>
        partialFingerprints.primaryLocationLineHash?.split(':')[1],
    );
    expect(prints).toEqual(['1', '2', '3', '4', '5', '6']);
  });
});
