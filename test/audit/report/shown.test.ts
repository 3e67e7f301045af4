import { expect, test } from 'vitest';
import { shownReport } from '../../../src/audit/report/shown.ts';
import { callFinding, sampleReport } from '../../report/sample.ts';

const places = (...files: string[]) =>
  files.map((file, i) => ({ file, line: i + 2, occurredAt: '2024-04-20' }));

test('numbers in the paths of a finding and of what it names are masked', () => {
  const one = callFinding('refusal/ignored', {
    source: '0612345678.csv',
    because: places('calls.csv', '0647832915.csv'),
  });
  const [shown] = shownReport(sampleReport({ findings: [one] }), true).all();
  expect(shown).toEqual({
    ...one,
    source: '06 12 •• •• 78.csv',
    because: places('calls.csv', '06 47 •• •• 15.csv'),
  });
});

test('a finding without any is the same, and so are all where nothing is masked', () => {
  const plain = callFinding('refusal/ignored', { because: places('calls.csv') });
  const other = callFinding('refusal/ignored', { because: places('0647832915.csv') });
  expect([...shownReport(sampleReport({ findings: [plain] }), true).all()][0]).toBe(plain);
  expect([...shownReport(sampleReport({ findings: [other] }), false).all()][0]).toBe(other);
});

test('numbers in headings are masked wherever a column is told of', () => {
  const heading = '0600341836Mobile';
  const because = {
    en: `a yes denies calls (“${heading}”)`,
    fr: `un oui interdit l’appel («\u00a0${heading}\u00a0»)`,
  };
  const column = { name: heading, state: 'used', role: 'doNotCall', because } as const;
  const sample = sampleReport();
  const inputs = sample.inputs.map((input) => ({ ...input, columns: [column] }));
  const told = JSON.stringify(shownReport({ ...sample, inputs }, true).inputs);
  expect(told).toContain('06 00 •• •• 36Mobile');
  expect(told).not.toContain('0600341836');
});
