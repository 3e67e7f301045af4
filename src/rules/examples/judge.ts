import type { Law } from '../../law/model.ts';
import type { Bar, Rule } from '../define.ts';
import type { Example } from './example.ts';
import { atOf, callFacts, numberFacts, personFacts } from './facts.ts';
import { situationFacts } from './situation.ts';

/**
 * What a rule finds in an example, on its day and under the law of that day.
 *
 * @param law the law over time
 * @returns empty where it finds nothing
 */
export function judgeExample(rule: Rule, example: Example, law: Law): readonly Bar[] {
  const at = atOf(example, law);
  const bars = (bar: Bar | null) => (bar === null ? [] : [bar]);
  if (rule.scope === 'number' && 'number' in example)
    return bars(rule.judge(numberFacts(example.number), at));
  if (rule.scope === 'person' && 'person' in example)
    return bars(rule.judge(personFacts(example.person), at));
  if (rule.scope === 'call' && 'call' in example) return bars(rule.judge(callFacts(example.call, at), at));
  if (rule.scope === 'campaign' && 'situation' in example)
    return rule.judge(situationFacts(example, example.situation, law));
  throw new Error(`an example of ${rule.id} has the facts of another scope`);
}
