import type { Report } from '../model.ts';
import { link, ownText } from '../output/marked-up.ts';
import type { RuleWords, Say } from '../words/say.ts';
import { type ReportWords, wordsIn } from '../words/words.ts';

/** SARIF's levels by severity. */
export const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;

/** The rules that found something, in the order in which `ruleIndex` counts them. */
export function rulesOf(report: Report, say: Say): object[] {
  const words = wordsIn(say.lang);
  return ruleIds(report).map((id) => ruleOf(id, say.rule(id), words));
}

export function ruleIds({ byRule }: Report): string[] {
  return Object.keys(byRule).sort();
}

function ruleOf(id: string, rule: RuleWords, words: ReportWords): object {
  const { title, explains, severity, article, url, certainty, gap } = rule;
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: title },
    fullDescription: { text: explains },
    defaultConfiguration: { level: levels[severity] },
    ...(url === '' ? {} : { helpUri: url }),
    help: { text: helpText(rule, words), markdown: helpMarkdown(rule, words) },
    properties: {
      tags: [
        'telephone',
        familyOf(id),
        ...(certainty === null ? [] : [certainty]),
        ...(gap === null ? [] : [gap]),
      ],
      ...(article === '' ? {} : { article }),
      ...(certainty === null ? {} : { certainty }),
      ...(gap === null ? {} : { gap }),
    },
  };
}

/** `opposition/own-list` is `OppositionOwnList`. */
function nameOf(id: string): string {
  return id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function familyOf(id: string): string {
  return id.split('/')[0] ?? id;
}

function helpText({ explains, remedy, article, url, certainty }: RuleWords, words: ReportWords): string {
  const source =
    certainty === null ? [] : [`${words.certainty}${words.colon}${words.certainties[certainty]}`];
  const cited = [article, url].filter((part) => part !== '').join(' ');
  return [explains, `${words.remedy}${words.colon}${remedy}`, cited, ...source]
    .filter((line) => line !== '')
    .join('\n\n');
}

function helpMarkdown({ explains, remedy, article, url, certainty }: RuleWords, words: ReportWords): string {
  const source =
    certainty === null ? '' : ` (${words.certainty}${words.colon}${words.certainties[certainty]})`;
  const cited = article === '' ? [] : [`${link(article, url)}${source}`];
  return [ownText(explains), `**${words.remedy}**${words.colon}${ownText(remedy)}`, ...cited].join('\n\n');
}
