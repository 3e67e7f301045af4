import type { Day } from '../../model.ts';
import type { RuleRun } from '../../report/model.ts';
import type { Need, Rule } from '../../rules/define.ts';
import { standingOn } from '../../rules/standing.ts';
import type { Settings } from '../../settings.ts';
import type { EvidenceInputs } from '../inputs/read-inputs.ts';
import type { Campaign } from './campaign.ts';

/**
 * The rules of a run as its report names them: those that judge such a campaign and are in force on one of the days
 * that are judged, and whether what they judge by was given.
 *
 * @param rules what is run, in its order
 * @param days first and last day that is judged
 */
export function rulesRun(
  rules: readonly Rule[],
  days: readonly Day[],
  campaign: Campaign,
  given: ReadonlySet<Need>,
): RuleRun[] {
  // The law of calling machines asks for consent under every regime.
  const byMachine = ({ ofMachines }: Rule) =>
    campaign.facts.dialing === 'machine' && ofMachines !== undefined;
  const isInForce = (rule: Rule, day: Day) => {
    const at = campaign.at(day);
    return standingOn(rule, day, at.law) !== null && (rule.appliesTo?.(at) ?? true);
  };
  const inForce = rules.filter((rule) => byMachine(rule) || days.some((day) => isInForce(rule, day)));
  return inForce.map(({ id, scope, needs = [] }) => ({
    rule: id,
    subject: scope === 'number' || scope === 'person' ? 'contact' : scope,
    blind: needs.length > 0 && !needs.some((need) => given.has(need)),
  }));
}

/** What was given beside the list or log that is judged; that nobody was ever called is as good as a log. */
export function givenTo({ calls }: Settings, inputs: EvidenceInputs): Set<Need> {
  return new Set<Need>([
    ...(inputs.exports.length > 0 ? (['opposition'] as const) : []),
    ...(inputs.ownLists.length > 0 ? (['own-opposition'] as const) : []),
    ...(inputs.consentsGiven ? (['consents'] as const) : []),
    ...(calls === 'none' || calls.length > 0 ? (['calls'] as const) : []),
  ]);
}
