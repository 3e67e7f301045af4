import { describe, expect, it } from 'vitest';
import { type CallDetail, CallDetails } from '../../src/store/call-details.ts';

const none: CallDetail = { result: null, outcome: 'unclassified', duration: null };

function joined(first: Partial<CallDetail>, second: Partial<CallDetail>): CallDetail {
  const details = new CallDetails();
  details.push({ ...none, ...first });
  details.push({ ...none, ...second });
  details.join(0, 1);
  return details.of(0);
}

describe('what a log says of a call', () => {
  it('is kept as it is', () => {
    const details = new CallDetails();
    const rows: CallDetail[] = [
      { result: 'NRP', outcome: 'unanswered', duration: 0 },
      none,
      { result: 'refus', outcome: 'refused', duration: 75 },
      { result: 'NRP', outcome: 'unanswered', duration: null },
    ];
    for (const row of rows) details.push(row);
    expect(rows.map((_, i) => details.of(i))).toEqual(rows);
  });

  it.each<[string, Partial<CallDetail>, Partial<CallDetail>, Partial<CallDetail>]>([
    [
      'the most telling outcome with its result',
      { result: 'ANSWERED', outcome: 'answered' },
      { result: 'refus', outcome: 'refused' },
      { result: 'refus', outcome: 'refused' },
    ],
    [
      'its own outcome where the other tells less',
      { result: 'refus', outcome: 'refused' },
      { result: 'ANSWERED', outcome: 'answered' },
      { result: 'refus', outcome: 'refused' },
    ],
    ['a result that it lacks', {}, { result: '?' }, { result: '?' }],
    ['the longest leg', { duration: 12 }, { duration: 75 }, { duration: 75 }],
    ['the only length', { duration: 0 }, {}, { duration: 0 }],
  ])('of two rows: %s', (_, first, second, wanted) => {
    expect(joined(first, second)).toEqual({ ...none, ...wanted });
  });
});
