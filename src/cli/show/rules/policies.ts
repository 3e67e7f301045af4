import type { PolicyEntry } from '../../../catalogue/model.ts';
import type { Lang } from '../../../model.ts';
import { policy } from '../../options/audit/policy.ts';
import type { Option } from '../../options/option.ts';

/** A house rule with what its option says of it. */
export interface ShownPolicy extends PolicyEntry {
  meaning: string;
  /** Written form. */
  default: string;
}

const byKey = new Map(Object.values<Option<unknown>>(policy).map((option) => [option.key, option]));

/** House rules with their meaning and their default, which are those of the campaign file. */
export function shownPolicies(policies: readonly PolicyEntry[], lang: Lang): ShownPolicy[] {
  return policies.map(({ key, ...rest }) => {
    const option = byKey.get(key);
    return { key, meaning: option?.help[lang] ?? '', default: String(option?.fallback ?? ''), ...rest };
  });
}
