import type { Finding } from '../../findings.ts';
import type { Fines } from '../../law/model.ts';
import type { Certainty, Day, Lang, PhoneNumber, Severity, Text } from '../../model.ts';
import type { Report } from '../model.ts';

/** Where something is written. */
export interface Cited {
  /** As lawyers cite it; empty where it rests on none. */
  article: string;
  /** A page with the article; empty where there is none. */
  url: string;
  /** How sure the article is; null where there is none. */
  certainty: Certainty | null;
  /** Whether it is a rule of the house. */
  house: boolean;
}

/** The highest fine for a breach, in euros, and where it is written. */
export interface CitedFine extends Fines {
  article: string;
  url: string;
}

/** What a rule is, in one language. */
export interface RuleWords extends Cited {
  title: string;
  /** What it says, in one to three sentences. */
  explains: string;
  /** What puts it right. */
  remedy: string;
  /** Of most of its findings; one may be milder. */
  severity: Severity;
  /** What was not given where it found nothing for want of an input; empty: it judges by what every run has. */
  lacks: string;
  /** Whether a campaign error can be accepted by name; null for rules that stop nothing. */
  gap: 'gap' | 'forbidden' | null;
}

/** The words of a report in one language; made from the rules, so that reporters know none. */
export interface Say {
  lang: Lang;
  /** The same words in another language. */
  in(lang: Lang): Say;
  /** The same words with the articles of another day. */
  on(day: Day): Say;
  /** The sentence of a finding, its placeholders filled in. */
  message(finding: Pick<Finding, 'rule' | 'message' | 'data' | 'barsFrom'>): string;
  /** What a rule is, its article as of the day of the report. */
  rule(id: string): RuleWords;
  /** Where it is written what a finding rests on: of a call as of its day, of anything else as of the day of the report. */
  cited(finding: Pick<Finding, 'rule' | 'message' | 'subject' | 'occurredAt' | 'territory'>): Cited;
  /** The fine for what a finding is a breach of; null: none with an amount. */
  fine(finding: Pick<Finding, 'rule' | 'message' | 'subject' | 'occurredAt'>): CitedFine | null;
  /** A number of a person, masked unless the user asked for it in full. */
  number(number: PhoneNumber): string;
  /** What a file or the user says, such as a path: numbers in it masked like those of persons. */
  text(text: string): string;
}

/** A form of report: it turns what is known into chunks of text or of UTF-8, prints nothing, decides nothing. */
export interface Reporter {
  readonly id: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly about: Text;
  render(report: Report, say: Say): Generator<string | Buffer>;
  /** The same reporter with what it draws with, which is large and fetched only when it is wanted. */
  load?(): Promise<Reporter>;
}
