import { firstDay, type Parameter } from '../law/parameter.ts';
import type { Day, Lang } from '../model.ts';
import { citationOf } from './entries.ts';
import type { ParameterChange, ParameterHistory, ParameterPeriod } from './model.ts';
import { datesOf } from './spans.ts';

/** A legal number with all its periods, the oldest first. */
export function historyOf(parameter: Parameter<unknown>, lang: Lang): ParameterHistory {
  const { id, description, unit, checkedOn, periods } = parameter;
  return {
    id,
    description: description[lang],
    unit: typeof unit === 'string' ? unit : unit[lang],
    checkedOn,
    periods: periods.map((period, index) => {
      const next = periods[index + 1];
      const until = next === undefined ? Number.POSITIVE_INFINITY : firstDay(next) - 1;
      return {
        ...datesOf({ from: firstDay(period), until }),
        value: period.value,
        published: period.published ?? null,
        ...citationOf(period, lang),
      };
    }),
  };
}

/** Those of some legal numbers that are not the same on two days. */
export function changesOf(
  parameters: readonly Parameter<unknown>[],
  before: Day,
  after: Day,
  lang: Lang,
): ParameterChange[] {
  return parameters.flatMap((parameter) => {
    const { id, description, unit, periods } = historyOf(parameter, lang);
    const [then, now] = [before, after].map((day) => periods[indexOn(parameter, day)]);
    if (then === undefined || now === undefined || same(then, now)) return [];
    return [{ id, description, unit, before: then, after: now }];
  });
}

function indexOn({ periods }: Parameter<unknown>, day: Day): number {
  return periods.findLastIndex((period) => firstDay(period) <= day);
}

/** A number may come back to an earlier value. */
function same(a: ParameterPeriod, b: ParameterPeriod): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}
