import type { LawDiff, RuleInFull, RuleList } from '../../../catalogue/model.ts';
import type { Lang } from '../../../model.ts';
import { jsonText } from '../../../write/json.ts';
import { shownPolicies } from './policies.ts';

/** The rules in force on a day: first the keys that programs rely on, then the further ones. */
export function listJson(list: RuleList, lang: Lang): string {
  const { date, regime, rules, hash, policies, notInForce } = list;
  const { id, ...regimePeriod } = regime;
  return written({
    date,
    regime: id,
    rules,
    hash,
    regimePeriod,
    policies: shownPolicies(policies, lang),
    notInForce,
  });
}

export function diffJson(diff: LawDiff): string {
  const turn = ({ rule, parameters }: LawDiff['begins'][number]) => ({ ...rule, parameters });
  return written({
    from: diff.from,
    to: diff.to,
    regime: { before: diff.regime.before.id, after: diff.regime.after.id },
    days: diff.days,
    begins: diff.begins.map(turn),
    ends: diff.ends.map(turn),
    changes: diff.changes.map(({ before, after, parameters }) => {
      const { id, title } = after;
      return { id, title, before, after, parameters };
    }),
    parameters: diff.parameters,
    hash: diff.hash,
  });
}

/** One rule: the keys that it has in the list, and all else that is known of it. */
export function ruleJson(full: RuleInFull, lang: Lang): string {
  const { date, inForce, rule, policies, hash, ...rest } = full;
  return written({ date, inForce, ...rule, ...rest, policies: shownPolicies(policies, lang), hash });
}

function written(value: unknown): string {
  return `${jsonText(value, 2)}\n`;
}
