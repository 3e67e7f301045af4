import type { Finding } from '../../findings.ts';
import { visible } from '../../words/visible.ts';
import { csvDoubled, csvField, csvGuarded } from '../../write/csv.ts';
import { type Lead, leadWords } from '../words/because.ts';
import type { Say } from '../words/say.ts';
import { Sentences } from './sentences.ts';

/** What findings of one message of a rule share, as bytes that are made once: there are millions. */
export class Kind {
  private readonly say: Say;
  private readonly sentences: Readonly<Record<Lead, Sentences>>;
  private readonly articles = new Map<string, Uint8Array>();
  private readonly heads: { of: Finding; bytes: Uint8Array }[] = [];

  constructor(say: Say) {
    const message = (finding: Finding) => visible(say.message(finding));
    // The place of what makes it a violation has a comma before its line, so that the cell is quoted.
    const led = (lead: Lead) => (finding: Finding) =>
      `"${csvDoubled(csvGuarded(message(finding) + leadWords(lead, say.lang)))}`;
    this.say = say;
    this.sentences = {
      none: new Sentences((finding) => csvField(message(finding), ',')),
      earlier: new Sentences(led('earlier')),
      see: new Sentences(led('see')),
    };
  }

  /** The columns from the rule to the source. */
  head(finding: Finding): Uint8Array {
    for (const { of, bytes } of this.heads) if (isLike(of, finding)) return bytes;
    const bytes = Buffer.from(headOf(finding));
    this.heads.unshift({ of: finding, bytes });
    return bytes;
  }

  /** The column of the article. */
  article(finding: Finding): Uint8Array {
    const day = finding.occurredAt.slice(0, 10);
    let bytes = this.articles.get(day);
    if (bytes === undefined) {
      bytes = Buffer.from(`${csvField(this.say.cited(finding).article, ',')},`);
      this.articles.set(day, bytes);
    }
    return bytes;
  }

  /** The column of the message, up to the places of what makes it a violation. */
  sentence(finding: Finding, lead: Lead) {
    return this.sentences[lead].of(finding);
  }
}

function isLike(one: Finding, other: Finding): boolean {
  return one.severity === other.severity && one.source === other.source && one.subject === other.subject;
}

function headOf({ rule, severity, subject, source }: Finding): string {
  return `${rule},${severity},${subject},${csvField(visible(source), ',')},`;
}

/** Kinds by rule and message. */
export function kindsOf(say: Say): (finding: Finding) => Kind {
  const rules = new Map<string, Map<string, Kind>>();
  return ({ rule, message }) => {
    const kinds = rules.get(rule) ?? new Map<string, Kind>();
    const known = kinds.get(message);
    if (known !== undefined) return known;
    const kind = new Kind(say);
    rules.set(rule, kinds.set(message, kind));
    return kind;
  };
}
