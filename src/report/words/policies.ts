import type { Report } from '../model.ts';

/** House rules on the rows of a list. */
const ofLists = ['linkRows', 'switchboardRows'];

/** The house rules that a run applied; past calls alone have no rows of a list. */
export function appliedPolicies({ on, policy }: Report): [string, Report['policy'][string]][] {
  return Object.entries(policy).filter(([key]) => on === 'list' || !ofLists.includes(key));
}
