import { createDocument } from '@mixmark-io/domino';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/findings.ts';
import type { ListReport } from '../../../src/report/model.ts';
import { callFinding, campaignFinding, finding } from '../sample.ts';
import { fullReport, rendered } from './support.ts';

const squeezed = (text: string | null | undefined) =>
  (text ?? '')
    .replace(/\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The folded rules of a page in English, each as its line, its headings and the texts of its cells. */
async function rulesOf(findings: Finding[], change: Partial<ListReport> = {}) {
  const document = createDocument(await rendered(fullReport({ findings, ...change })));
  for (const other of Array.from(document.querySelectorAll('span[lang=fr]'))) other.remove();
  const textsOf = (element: Element, selector: string) =>
    Array.from(element.querySelectorAll(selector), ({ textContent }) => squeezed(textContent));
  return Array.from(document.querySelectorAll('details.group'), (details) => ({
    line: squeezed(details.querySelector('summary')?.textContent),
    headings: textsOf(details, 'thead th'),
    rows: Array.from(details.querySelectorAll('tbody tr'), (row) => textsOf(row, 'th, td')),
    isOpen: details.hasAttribute('open'),
  }));
}

describe('findings are folded by rule', () => {
  it('closed, the gravest first, then by subject, the most frequent first, with true totals', async () => {
    const rules = await rulesOf(
      [
        campaignFinding('calls/gap', { severity: 'warning' }),
        finding({ rule: 'a/a' }),
        finding({ rule: 'b/b' }),
        callFinding('hours/closed-day'),
        callFinding('opposition/called', { severity: 'warning' }),
      ],
      {
        byRule: {
          'calls/gap': 1,
          'a/a': 2,
          'b/b': 418,
          'hours/closed-day': 1,
          'opposition/called': 6_000_000,
        },
      },
    );
    expect(rules.map(({ line }) => line)).toEqual([
      'error Title of b/b contact 1 of 418',
      'error Title of a/a contact 1 of 2',
      'error Title of hours/closed-day past call 1',
      'warning Title of calls/gap campaign 1',
      'warning Title of opposition/called past call 1 of 6,000,000',
    ]);
    expect(rules.some(({ isOpen }) => isOpen)).toBe(false);
  });

  it('what a rule finds of the campaign and of calls is counted apart', async () => {
    const rules = await rulesOf(
      [campaignFinding('caller-id/mobile'), callFinding('caller-id/mobile'), callFinding('caller-id/mobile')],
      { byRule: { 'caller-id/mobile': 8 } },
    );
    expect(rules.map(({ line }) => line)).toEqual([
      'error Title of caller-id/mobile campaign 1',
      'error Title of caller-id/mobile past call 2 of 7',
    ]);
  });

  it('severities are said where there are several, the gravest on the line', async () => {
    const [rule] = await rulesOf([
      callFinding('opposition/called', { severity: 'warning' }),
      callFinding('opposition/called'),
    ]);
    expect(rule?.line).toMatch(/^error /);
    expect(rule?.rows.map((cells) => cells[2])).toEqual([
      'error listed of opposition/called',
      'warning listed of opposition/called',
    ]);
  });
});

describe('a finding is one row', () => {
  it.each([
    [
      'of a contact',
      finding({ callableFrom: 19_900 }),
      ['Where', 'Number', 'What was found', 'Callable from'],
      ['contacts.csv, line 12', '+33 6 12 •• •• 78', 'listed of opposition/bloctel', '2024-06-26'],
    ],
    [
      'of a contact whose day is not known',
      finding(),
      ['Where', 'Number', 'What was found'],
      ['contacts.csv, line 12', '+33 6 12 •• •• 78', 'listed of opposition/bloctel'],
    ],
    [
      'of a contact without a number',
      finding({ number: 0, rule: 'phone/missing' }),
      ['Where', 'What was found'],
      ['contacts.csv, line 12', 'listed of phone/missing'],
    ],
    [
      'of a call',
      callFinding('hours/closed-day'),
      ['Where', 'Number', 'What was found', 'Called at'],
      [
        'calls.csv, line 12',
        '+33 6 12 •• •• 78',
        'listed of hours/closed-day',
        '2024-04-21 11:00:00 (+02:00)',
      ],
    ],
    ['of the campaign', campaignFinding('calls/gap'), ['What was found'], ['listed of calls/gap']],
  ])('%s', async (_, one, headings, row) => {
    const [rule] = await rulesOf([one]);
    expect(rule).toMatchObject({ headings, rows: [row] });
  });

  it('files are named without their folders, earlier calls by moment and line', async () => {
    const inputs = fullReport().inputs.map((input) => ({ ...input, path: `/data/${input.path}` }));
    const because = [
      { file: '/data/calls.csv', line: 7, occurredAt: '2024-04-20T11:00:00+02:00' },
      { file: '/data/bloctel.csv', line: 9, occurredAt: '2024-04-01T00:00:00+02:00' },
    ];
    const data = { text: 'on /data/bloctel.csv' };
    const [rule] = await rulesOf([callFinding('a/a', { source: '/data/calls.csv', because, data })], {
      inputs,
    });
    expect(rule?.rows[0]?.[0]).toBe('calls.csv, line 12');
    expect(rule?.rows[0]?.[2]).toBe(
      'on bloctel.csv; earlier: 2024-04-20 11:00:00 (line 7), 2024-04-01 00:00:00 (bloctel.csv, line 9)',
    );
  });
});

describe('where nothing fits the filter, the page says', () => {
  const nothing = async (byRule: Record<string, number>) => {
    const document = createDocument(await rendered(fullReport({ findings: [finding()], byRule })));
    return squeezed(document.querySelector('#nothing div[lang=en]')?.textContent);
  };

  it('of which rules there is more, and where', async () => {
    expect(await nothing({ 'opposition/bloctel': 418 })).toBe(
      'No finding on this page fits. It holds the first of each rule; violations.csv holds them all. Of these rules there are more:Title of opposition/bloctel 1 of 418Why a number was kept or excluded, with the lines that decide, says: campaign-audit explainShow all',
    );
  });

  it('that it has all', async () => {
    expect(await nothing({ 'opposition/bloctel': 1 })).toMatch(
      /^No finding on this page fits\. All findings of this run are on it\. ?Why/,
    );
  });
});

it('an option in a finding is one that no line break parts', async () => {
  const found = [
    campaignFinding('bloctel/missing', { data: { text: 'none was given; give it with --bloctel' } }),
  ];
  const page = await rendered(fullReport({ findings: found }));
  expect(page).toMatch(/<td class="found">[^\n]*give it with <code class="option">--bloctel<\/code>/);
});
