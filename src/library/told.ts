import type { Finding } from '../findings.ts';
import type { Text } from '../model.ts';
import { formatE164 } from '../phone/mask.ts';
import type { Say } from '../report/words/say.ts';
import type { ToldFinding } from './model.ts';

/** Tells findings in both languages. */
export type Tell = (finding: Finding) => ToldFinding;

/** @param say the words of a run, in any language */
export function tellerOf(say: Say): Tell {
  const [en, fr] = [say.in('en'), say.in('fr')];
  const both = (text: (say: Say) => string): Text => ({ en: text(en), fr: text(fr) });
  return (finding) => {
    const { article, url, certainty } = en.cited(finding);
    const { rule, severity, subject, source, line, number, occurredAt, because = [] } = finding;
    return {
      rule,
      severity,
      subject,
      source: source || null,
      line: line || null,
      number: number === 0 ? null : formatE164(number, false),
      occurredAt: occurredAt || null,
      message: both((words) => words.message(finding)),
      article: article === '' ? null : both((words) => words.cited(finding).article),
      url: url || null,
      certainty,
      because,
    };
  };
}
