import { expect, it } from 'vitest';
import { manifest } from '../../src/write/manifest.ts';
import { sampleReport } from '../report/sample.ts';

const file = { path: 'x.csv', sha256: 'ab'.repeat(32), bytes: 10, rows: 2 };
const extra = {
  configuration: { start: '2024-05-04' },
  inputs: [{ ...file, role: 'contacts', encoding: 'utf-8' }],
  outputs: [file, { ...file, path: 'report.json', rows: null }],
  startedAt: '2024-05-04T08:00:00Z',
  endedAt: '2024-05-04T08:00:01Z',
};

it('holds tool, law, settings, files, accepted gaps and times, and nothing else of them', () => {
  const report = sampleReport({ accepted: [{ rule: 'calls/missing', reason: 'new\u2028company' }] });
  const text = manifest(report, extra);
  expect(text.endsWith('}\n')).toBe(true);
  expect(text).not.toContain('\u2028');
  expect(JSON.parse(text)).toEqual({
    schemaVersion: 1,
    tool: report.tool,
    law: report.law,
    status: 'cleared',
    startedAt: extra.startedAt,
    endedAt: extra.endedAt,
    accepted: report.accepted,
    configuration: extra.configuration,
    inputs: [{ ...file, role: 'contacts' }],
    outputs: extra.outputs,
  });
});

it('differs between two runs in nothing but the times', () => {
  const later = { ...extra, startedAt: '2024-05-05T08:00:00Z', endedAt: '2024-05-05T08:00:01Z' };
  const [one, two] = [extra, later].map((times) => manifest(sampleReport(), times).split('\n'));
  expect(
    one?.filter((line, index) => line !== two?.[index]).map((line) => line.trim().split('"')[1]),
  ).toEqual(['startedAt', 'endedAt']);
});
