import { rulesOn } from '../catalogue/list.ts';
import type { ParameterHistory, RuleList } from '../catalogue/model.ts';
import { historyOf } from '../catalogue/parameters.ts';
import { parameters } from '../law/parameters/index.ts';
import type { Lang } from '../model.ts';
import { dayInParis } from '../time/paris.ts';
import { dayGiven } from './settings.ts';

/** The rules of a day, and every legal number with its whole history. */
export interface CompiledRules extends RuleList {
  legalNumbers: readonly ParameterHistory[];
}

export function compiledRules(day: string | undefined, lang: Lang): CompiledRules {
  const today = dayInParis(new Date());
  const of = day === undefined ? today : dayGiven('day', day, today);
  return {
    ...rulesOn(of, lang),
    legalNumbers: Object.values(parameters).map((parameter) => historyOf(parameter, lang)),
  };
}
