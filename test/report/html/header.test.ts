import { createDocument } from '@mixmark-io/domino';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/model.ts';
import { sampleCallsReport } from '../sample.ts';
import { fullReport, rendered, sampleDistribution } from './support.ts';

const calm = fullReport();
const [log] = sampleCallsReport().inputs;
const logs = (...paths: string[]) => paths.map((path) => ({ ...(log ?? calm.inputs[0]), path }));

describe('at the head of the page', () => {
  const rows: [string, Report, string, string][] = [
    [
      'the list, its campaign, the law',
      calm,
      'contacts.csv',
      'Campaign from 4 May 2024 to 31 May 2024 · law of 6 May 2024 · campaign-audit 0.1.0',
    ],
    [
      'a campaign of one day',
      fullReport({ campaign: { ...calm.campaign, start: '2024-05-06', end: '2024-05-06' } }),
      'contacts.csv',
      'Campaign of 6 May 2024 · law of 6 May 2024 · campaign-audit 0.1.0',
    ],
    [
      'the name of the campaign, where it has one',
      fullReport({ campaign: { ...calm.campaign, name: 'spring' } }),
      'spring',
      'Campaign from 4 May 2024 to 31 May 2024 · law of 6 May 2024 · campaign-audit 0.1.0',
    ],
    [
      'a list without its folders',
      fullReport({ inputs: [{ ...calm.inputs[0], path: '/data/2024/spring.csv' }] as Report['inputs'] }),
      'spring.csv',
      'Campaign from 4 May 2024 to 31 May 2024 · law of 6 May 2024 · campaign-audit 0.1.0',
    ],
    [
      'a log, its calls, and no law, since each call has its own',
      sampleCallsReport({ distribution: sampleDistribution() }),
      'calls.csv',
      'Calls from 2 April 2024 to 3 May 2024 · campaign-audit 0.1.0',
    ],
    [
      'several logs',
      sampleCallsReport({ inputs: logs('a.csv', 'b.csv') as Report['inputs'] }),
      '2 call logs',
      'campaign-audit 0.1.0',
    ],
    [
      'a simulated law also of calls',
      sampleCallsReport({ law: { ...calm.law, simulated: true } }),
      'calls.csv',
      'law of 6 May 2024 · campaign-audit 0.1.0',
    ],
  ];
  it.each(rows)('%s', async (_, report, name, about) => {
    const document = createDocument(await rendered(report));
    for (const other of Array.from(document.querySelectorAll('span[lang=fr]'))) other.remove();
    expect(document.querySelector('h1')?.textContent).toBe(name);
    expect(document.querySelector('header h1 + p')?.textContent?.replaceAll('\u00a0', ' ')).toBe(about);
    expect(document.title).toMatch(new RegExp(`^${name} – Audit of `));
  });
});
