import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dose } from '../dose.ts';
import { attempts } from './attempts.ts';
import { complaints } from './complaints.ts';
import { runAttempt } from './run-attempt.ts';

// What it found stands, made small, among fixtures/scenarios.
const inputs = dose(300, 10_000);

describe('hostile input', () => {
  it('breaks no promise of the tool', async () => {
    const check = fc.asyncProperty(attempts, async (attempt) => {
      expect(complaints(await runAttempt(attempt))).toEqual([]);
    });
    await fc.assert(check, { numRuns: inputs });
  }, 36_000_000);
});
