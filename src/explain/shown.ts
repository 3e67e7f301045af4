import { maskedTexts } from '../phone/masked-texts.ts';
import type { ExplainedCall, ExplainedNumber, ExplainedRule, Explanation } from './model.ts';

type Masking = (text: string) => string;

/**
 * An explanation as it may be shown: numbers and addresses in what files and the user say are masked.
 *
 * @param mask false: everything stays
 */
export function shownExplanation(explanation: Explanation, mask: boolean): Explanation {
  if (!mask) return explanation;
  const text = maskedTexts(true);
  const { contacts, numbers, calls, consents, inputs, run } = explanation;
  return {
    ...explanation,
    ...shownNumber(explanation, text),
    contacts: contacts && { ...contacts, path: text(contacts.path) },
    ...(numbers && { numbers: numbers.map((one) => ({ ...one, ...shownNumber(one, text) })) }),
    calls: calls.map((call) => shownCall(call, text)),
    consents: consents.map((one) => ({ ...one, source: text(one.source), purpose: text(one.purpose) })),
    inputs: inputs.map((input) => ({ ...input, path: text(input.path) })),
    run: run && { ...run, directory: text(run.directory) },
  };
}

function shownNumber({ placedBy, rules, number }: ExplainedNumber, text: Masking) {
  return {
    number: text(number),
    placedBy: placedBy && { ...placedBy, source: text(placedBy.source) },
    rules: rules.map((rule) => shownRule(rule, text)),
  };
}

function shownCall({ detail, ...call }: ExplainedCall, text: Masking): ExplainedCall {
  const result = detail?.result ?? null;
  const shown = detail && { ...detail, result: result === null ? null : text(result) };
  return { ...call, source: text(call.source), ...(shown && { detail: shown }) };
}

function shownRule(rule: ExplainedRule, text: Masking): ExplainedRule {
  const because = rule.because.map((one) => ({ ...one, source: text(one.source), text: text(one.text) }));
  return { ...rule, message: text(rule.message), because };
}
