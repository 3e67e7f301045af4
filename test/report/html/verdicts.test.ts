import { createDocument } from '@mixmark-io/domino';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/model.ts';
import type { ListReport, Report } from '../../../src/report/model.ts';
import { campaignFinding, sampleCallsReport } from '../sample.ts';
import { fullReport, rendered } from './support.ts';

/** The verdicts of a page in one language: state, heading and all that stands below it. */
async function verdictsOf(report: Report, lang: Lang = 'en') {
  const document = createDocument(await rendered(report));
  const all = Array.from(document.querySelectorAll(`div[lang=${lang}] .verdict`));
  const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  return all.map((element) => ({
    state: element.className.replace('verdict ', ''),
    title: squeezed(element.querySelector('h2')?.textContent),
    text: squeezed(Array.from(element.querySelectorAll('p, li'), (one) => one.textContent).join(' ')),
  }));
}

const { calls, inputs } = fullReport();
const clean = { ...calls, status: 'clean', violating: 0, withErrors: 0 } as const;
const noLog = { inputs: inputs.filter(({ role }) => role !== 'calls'), distribution: null };
const accepted = [{ rule: 'bloctel/stale', reason: 'late' }];

describe('list and past calls have a verdict each', () => {
  const rows: [string, Partial<ListReport>, string[], string[]][] = [
    [
      'a list that is cleared, calls that are clean',
      { calls: clean },
      ['cleared', 'clean'],
      ['Contact list Cleared', 'Past calls Clean'],
    ],
    [
      'calls with violations never stand under that of the list',
      {},
      ['cleared', 'violations'],
      ['Contact list Cleared', 'Past calls 1,200 calls with violations'],
    ],
    [
      'a caller number that is no call’s alone',
      { calls: { ...clean, status: 'violations' } },
      ['cleared', 'violations'],
      ['Contact list Cleared', 'Past calls Caller numbers with violations'],
    ],
    [
      'a list that is not cleared, calls of which no log was given',
      {
        status: 'not-cleared',
        findings: [campaignFinding('calls/missing')],
        calls: { ...clean, status: 'incomplete', audited: 0, gaps: ['calls/missing'] },
        ...noLog,
      },
      ['not-cleared', 'incomplete'],
      ['Contact list Not cleared', 'Past calls Incomplete'],
    ],
    [
      'green is for what is complete: a gap that was accepted and is there',
      { calls: clean, accepted, findings: [campaignFinding('bloctel/stale')] },
      ['cleared reserved', 'clean'],
      ['Contact list Cleared', 'Past calls Clean'],
    ],
    [
      'calls that nobody made are no praise',
      { calls: { ...clean, audited: 0 } },
      ['cleared', 'clean empty'],
      ['Contact list Cleared', 'Past calls Clean'],
    ],
    [
      'a gap that was accepted and did not arise leaves nothing open',
      { calls: clean, accepted },
      ['cleared', 'clean'],
      ['Contact list Cleared', 'Past calls Clean'],
    ],
    [
      'a simulation clears nothing real',
      { calls: clean, law: { ...fullReport().law, simulated: true } },
      ['cleared reserved', 'clean'],
      ['Contact list Cleared', 'Past calls Clean'],
    ],
  ];
  it.each(rows)('%s', async (_, change, states, titles) => {
    const found = await verdictsOf(fullReport(change));
    expect(found.map(({ state }) => state)).toEqual(states);
    expect(found.map(({ title }) => title)).toEqual(titles);
  });

  it('an audit of past calls alone that stops is not green', async () => {
    const findings = [campaignFinding('caller-id/forbidden')];
    const [found] = await verdictsOf(sampleCallsReport({ calls: clean, findings }));
    expect(found).toEqual({
      state: 'clean reserved',
      title: 'Past calls Clean',
      text: 'No violation in 900,000 audited calls. In the way: Title of caller-id/forbidden',
    });
  });

  it('an audit of past calls alone has one', async () => {
    const found = await verdictsOf(sampleCallsReport(), 'fr');
    expect(found.map(({ state, title }) => [state, title])).toEqual([
      ['violations', 'Appels passés 1 200 appels non conformes'],
    ]);
  });
});

describe('beside a verdict stands', () => {
  const ofCalls = async (change: Partial<ListReport>) => (await verdictsOf(fullReport(change)))[1]?.text;
  const ofList = async (change: Partial<ListReport>) => (await verdictsOf(fullReport(change)))[0]?.text;

  it.each([
    [
      'how many calls were audited, and how many have warnings',
      {},
      'Of 900,000 audited calls. 34 other calls with warnings.',
    ],
    ['nothing that is not there', { calls: clean }, 'No violation in 900,000 audited calls.'],
    [
      'warnings alone',
      { calls: { ...clean, violating: 2 } },
      'No violation in 900,000 audited calls. 2 calls with warnings.',
    ],
    [
      'what could not be checked, and for want of what',
      { calls: { ...clean, status: 'incomplete', unchecked: ['opposition/called'] } },
      'No violation in what could be checked of 900,000 audited calls. Not checked: Title of opposition/called (no list was given)',
    ],
    [
      'the same where there are violations',
      { calls: { ...calls, unchecked: ['opposition/called'], gaps: ['calls/unreadable'] } },
      'Of 900,000 audited calls. 34 other calls with warnings. Not checked: Title of calls/unreadable Title of opposition/called (no list was given)',
    ],
    [
      'that a gap was accepted',
      {
        calls: { ...clean, status: 'incomplete', gaps: ['bloctel/missing'] },
        accepted: [{ rule: 'bloctel/missing', reason: '' }],
      },
      'No violation in what could be checked of 900,000 audited calls. Not checked: Title of bloctel/missing (accepted)',
    ],
    [
      'that there was no log',
      { calls: { ...clean, status: 'incomplete', gaps: ['calls/missing'] }, ...noLog },
      'No call log was given: no call could be checked.',
    ],
    [
      'that no call was there to be audited',
      { calls: { ...clean, audited: 0 } },
      'There was no call to audit.',
    ],
    ['that nobody was called', { calls: clean, ...noLog }, 'None, as stated (calls: none).'],
  ] as [string, Partial<ListReport>, string][])('of past calls: %s', async (_, change, text) => {
    expect(await ofCalls(change)).toBe(text);
  });

  it.each([
    [
      'what is kept and removed',
      {},
      '312 of 400 contacts kept, 88 excluded. 14 barred numbers removed from rows that another number keeps.',
    ],
    [
      'no removed number where there is none',
      { contacts: { read: 2, kept: 1, excluded: 1, numbersRemoved: 0 } },
      '1 of 2 contacts kept, 1 excluded.',
    ],
    [
      'what was accepted',
      { accepted, findings: [campaignFinding('bloctel/stale')] },
      '312 of 400 contacts kept, 88 excluded. 14 barred numbers removed from rows that another number keeps. Accepted, though not screened: Title of bloctel/stale',
    ],
    [
      'what stops it, the first four',
      {
        status: 'not-cleared',
        findings: ['a/a', 'b/b', 'c/c', 'd/d', 'e/e', 'f/f'].map((rule) => campaignFinding(rule)),
      },
      'What could not be screened is not clean: call nobody on the strength of this run. A rule bars 88 of 400 contacts; the others could not all be screened. In the way: Title of a/a Title of b/b Title of c/c Title of d/d and 2 more',
    ],
  ] as [string, Partial<ListReport>, string][])('of a list: %s', async (_, change, text) => {
    expect(await ofList(change)).toBe(text);
  });
});
