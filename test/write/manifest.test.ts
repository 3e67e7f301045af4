import { expect, it } from 'vitest';
import { manifest } from '../../src/write/manifest.ts';
import { sampleReport } from '../report/sample.ts';

const file = { path: 'x.csv', sha256: 'ab'.repeat(32), bytes: 10, rows: 2 };
const extra = {
  command: 'clean',
  configuration: { start: '2024-05-04' },
  inputs: [{ ...file, role: 'contacts', encoding: 'utf-8' }],
  outputs: [file, { ...file, path: 'report.json', rows: null }],
  origins: { start: 'flag' },
  workingDirectory: '..',
  earlier: [],
  previous: null,
  baseline: null,
  exitCode: 0,
  startedAt: '2024-05-04T08:00:00Z',
  endedAt: '2024-05-04T08:00:01Z',
};

it('holds tool, law, settings, files, accepted gaps and times, and nothing else of them', () => {
  const report = sampleReport({ accepted: [{ rule: 'calls/missing', reason: 'new company' }] });
  expect(JSON.parse(manifest(report, extra))).toEqual({
    ...extra,
    schemaVersion: 1,
    tool: report.tool,
    law: report.law,
    status: 'cleared',
    accepted: report.accepted,
    inputs: [{ ...file, role: 'contacts', copy: null }],
  });
});

// The example of RFC 8785, 3.2.4, as far as a manifest can hold it.
it('is canonical JSON, so that its bytes can be signed', () => {
  const configuration = { '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '1': 4.5, a: [1e30, 2e-3, 1e-27] };
  const text = manifest(sampleReport(), { ...extra, configuration, origins: {} });
  expect(text).toContain(
    '"configuration":{"\\r":"Carriage Return","1":4.5,"a":[1e+30,0.002,1e-27],"€":"Euro Sign"},',
  );
  expect(text.startsWith('{"accepted":')).toBe(true);
});

it('differs between two runs in nothing but the times and what went before', () => {
  const later = { ...extra, startedAt: '2024-05-05', endedAt: '2024-05-05', previous: 'ab'.repeat(32) };
  const [one, two] = [extra, later].map((times) => JSON.parse(manifest(sampleReport(), times)));
  const { startedAt, endedAt, previous } = two;
  expect({ ...one, startedAt, endedAt, previous }).toEqual(two);
});
