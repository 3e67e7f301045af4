import { jsonText } from '../write/json.ts';
import type { ExplainedCall, ExplainedNumber, ExplainedRule, Explanation } from './model.ts';

/** An explanation as JSON with a line end; first the keys that programs rely on, then the further ones. */
export function explanationJson(explanation: Explanation): string {
  const { number, territory, timezone, day, verdict, callableFrom, rules, numbers, calls, ...further } =
    explanation;
  const first = { number, territory, timezone, day, verdict, callableFrom, rules: rules.map(ruleOf) };
  const each = numbers === undefined ? {} : { numbers: numbers.map(numberOf) };
  return `${jsonText({ ...first, ...each, ...further, calls: calls.map(callOf) }, 2)}\n`;
}

function numberOf({ rules, ...number }: ExplainedNumber): object {
  return { ...number, rules: rules.map(ruleOf) };
}

function callOf({ detail, ...call }: ExplainedCall): object {
  return { ...call, ...detail };
}

function ruleOf({ id, bars, because, ...rule }: ExplainedRule): object {
  return { id, bars, ...rule, because };
}
