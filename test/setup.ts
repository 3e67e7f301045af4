import fc from 'fast-check';
import { dose } from './dose.ts';

// The same cases in every run, so that a red test is red for everybody; SEED=<number> looks at others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20260811), numRuns: dose(100, 1000) });
