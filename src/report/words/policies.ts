import type { Report } from '../model.ts';
import { isOnCallsOnly } from './words.ts';

/** House rules on the rows of a list. */
const ofLists = ['linkRows', 'switchboardRows'];

/** The house rules that a run applied; past calls alone have no rows of a list. */
export function policies(report: Report): [string, Report['policy'][string]][] {
  const callsOnly = isOnCallsOnly(report);
  return Object.entries(report.policy).filter(([key]) => !callsOnly || !ofLists.includes(key));
}
