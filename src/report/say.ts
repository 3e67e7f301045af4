import type { Lang, PhoneNumber, Text } from '../model.ts';
import type { Finding, Report } from './model.ts';

/** The words of a report in one language; made from the rules, so that reporters know none. */
export interface Say {
  lang: Lang;
  /** The sentence of a finding, its placeholders filled in. */
  message(finding: Pick<Finding, 'rule' | 'message' | 'data'>): string;
  /** The article that a rule applies. */
  article(rule: string): string;
  title(rule: string): string;
  /** Whether a campaign error can be accepted by name; null for rules that stop nothing. */
  gap(rule: string): 'gap' | 'forbidden' | null;
  /** A number of a person, masked unless the user asked for it in full. */
  number(number: PhoneNumber): string;
}

/** A form of report: it turns what is known into chunks of text, prints nothing, decides nothing. */
export interface Reporter {
  readonly id: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly about: Text;
  render(report: Report, say: Say): Generator<string>;
}
