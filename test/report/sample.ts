import type { ColumnPlace } from '../../src/columns.ts';
import type { Finding } from '../../src/findings.ts';
import type { Lang } from '../../src/model.ts';
import type { CallsReport, ListReport, RuleRun } from '../../src/report/model.ts';
import type { RuleWords, Say } from '../../src/report/words/say.ts';

const forbidden = new Set(['sector/banned']);
const gaps = new Set(['bloctel/missing', 'calls/missing', 'calls/stale']);

/** Words as the rules would give them, recognisable in a test. */
export function sampleSay(lang: Lang = 'en'): Say {
  return {
    lang,
    message: (finding) => String(finding.data.text ?? `${finding.message} of ${finding.rule}`),
    in: sampleSay,
    on: () => sampleSay(lang),
    rule: sampleWords,
    cited: ({ rule }) => sampleWords(rule),
    fine: () => ({
      naturalPerson: 75_000,
      legalPerson: 375_000,
      article: 'C. conso. L242-16',
      url: 'https://www.legifrance.gouv.fr/codes/',
    }),
    number: (number) => `+33 6 12 •• •• ${String(number).slice(-2)}`,
    text: (text) => text,
  };
}

function sampleWords(rule: string): RuleWords {
  return {
    title: `Title of ${rule}`,
    explains: `What ${rule} says`,
    remedy: `What puts ${rule} right`,
    severity: 'error',
    article: rule.startsWith('hours/') ? 'C. conso., D223-9' : 'C. conso. L223-1',
    url: 'https://www.legifrance.gouv.fr/codes/',
    certainty: 'primary',
    house: false,
    lacks: 'no list was given',
    gap: forbidden.has(rule) ? 'forbidden' : gaps.has(rule) ? 'gap' : null,
  };
}

export function finding(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'opposition/bloctel',
    severity: 'error',
    subject: 'contact',
    source: 'contacts.csv',
    line: 12,
    number: 33612345678,
    territory: 'FR',
    occurredAt: '',
    callableFrom: null,
    message: 'listed',
    data: {},
    ...change,
  };
}

export const campaignFinding = (rule: string, change: Partial<Finding> = {}) =>
  finding({ rule, subject: 'campaign', source: '', line: 0, number: 0, territory: '', ...change });

export const callFinding = (rule: string, change: Partial<Finding> = {}) =>
  finding({
    rule,
    subject: 'call',
    source: 'calls.csv',
    occurredAt: '2024-04-21T11:00:00+02:00',
    ...change,
  });

/** Columns that nothing is read from. */
export function columnsNamed(...names: string[]): ColumnPlace[] {
  const because = { en: 'nothing in it can bar anybody', fr: 'rien en elle ne peut écarter personne' };
  return names.map((name) => ({ name, state: 'set-aside', role: null, because }));
}

const inputShape = {
  bytes: 2048,
  sha256: 'ab'.repeat(32),
  encoding: 'windows-1252',
  delimiter: ';',
  columns: columnsNamed('nom', 'téléphone'),
  unclear: [],
  format: '',
  unreadable: 0,
  asOf: null,
  notes: [],
};

const sampleRules: RuleRun[] = [
  { rule: 'bloctel/missing', subject: 'campaign', blind: false },
  { rule: 'calls/missing', subject: 'campaign', blind: false },
  { rule: 'sector/banned', subject: 'campaign', blind: false },
  { rule: 'phone/invalid', subject: 'contact', blind: false },
  { rule: 'opposition/bloctel', subject: 'contact', blind: false },
  { rule: 'opposition/own-list', subject: 'contact', blind: true },
  { rule: 'refusal/sixty-days', subject: 'contact', blind: false },
  { rule: 'hours/closed-day', subject: 'call', blind: false },
];

/** An audit of past calls alone; `byRule` counts the findings unless it is given. */
export function sampleCallsReport(change: Partial<CallsReport> = {}): CallsReport {
  const calls = ofAnyRun().inputs.filter(({ role }) => role === 'calls');
  return { ...ofAnyRun(change), on: 'calls', status: null, inputs: calls, ...change };
}

/** A cleared run over 400 contacts; `byRule` counts the findings unless it is given. */
export function sampleReport(change: Partial<ListReport> = {}): ListReport {
  const common = ofAnyRun(change);
  return {
    ...common,
    on: 'list',
    status: 'cleared',
    campaign: { ...common.campaign, start: '2024-05-04', end: '2024-05-31', firstDay: '2024-05-06' },
    contacts: { read: 400, kept: 312, excluded: 88, numbersRemoved: 14 },
    goodUntil: '2024-06-06',
    lapses: [{ date: '2024-06-06', why: 'scrub', path: 'bloctel.csv' }],
    keptLapses: { from: '2024-05-07', to: '2024-05-31', days: [] },
    callable: {
      from: '2024-05-07',
      to: '2024-06-05',
      days: [{ date: '2024-05-13', contacts: 7 }],
      later: 11,
      never: 70,
    },
    ...change,
  };
}

function ofAnyRun(change: Pick<Partial<CallsReport>, 'findings'> = {}): Omit<CallsReport, 'on' | 'status'> {
  const findings = change.findings ?? [
    finding(),
    finding({ rule: 'refusal/sixty-days', line: 14, callableFrom: 19_900 }),
    callFinding('hours/closed-day'),
  ];
  const byRule: Record<string, number> = {};
  for (const { rule } of findings) byRule[rule] = (byRule[rule] ?? 0) + 1;
  return {
    schemaVersion: 1,
    tool: { name: 'campaign-audit', version: '0.1.0' },
    law: { date: '2024-05-06', regime: 'opt-out', hash: 'c0ffee'.repeat(10), simulated: false },
    campaign: { sector: 'general', audience: 'consumers', basis: '' },
    inputs: [
      { ...inputShape, role: 'contacts', path: 'contacts.csv', rows: 400, unreadable: 3 },
      {
        ...inputShape,
        role: 'opposition',
        path: 'bloctel.csv',
        rows: 1200,
        format: 'answer-file',
        notes: [{ en: 'flag taken as listed', fr: 'indicateur lu comme « inscrit »' }],
      },
      { ...inputShape, role: 'calls', path: 'calls.csv', rows: 1_000_000, delimiter: '\t' },
    ],
    root: '/data/campaign',
    rules: sampleRules,
    calls: {
      status: 'violations',
      unchecked: [],
      gaps: [],
      read: 1_000_000,
      audited: 900_000,
      ignored: 99_000,
      ignoredBy: { inbound: 99_000 },
      joined: 990,
      unreadable: 10,
      violating: 1234,
      withErrors: 1200,
    },
    distribution: null,
    byRule,
    accepted: [],
    policy: {},
    findings,
    all: () => findings,
  };
}
