import { voice } from '../../words/voice.ts';
import type { Report } from '../model.ts';
import type { Cited, Say } from '../words/say.ts';

/** What the findings of a rule rest on, each article once; of a rule without any, what it rests on that day. */
export function citedBy({ findings }: Report, say: Say, rule: string): [Cited, ...Cited[]] {
  const [first, ...others] = findings.filter((finding) => finding.rule === rule).map(say.cited);
  if (first === undefined) return [say.rule(rule)];
  const further = new Map(others.map((cited) => [cited.article, cited]));
  further.delete(first.article);
  return [first, ...further.values()];
}

/** The articles as one text. */
export function articlesOf(report: Report, say: Say, rule: string): string {
  return citedBy(report, say, rule)
    .map(({ article }) => article)
    .filter((article) => article !== '')
    .join(voice(say.lang).semicolon);
}
