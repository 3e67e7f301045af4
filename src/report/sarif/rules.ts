import type { Report } from '../model.ts';
import { link, ownText } from '../output/marked-up.ts';
import { type Rendering, renderingOf } from '../words/rendering.ts';
import type { RuleWords, Say } from '../words/say.ts';

/** SARIF's levels by severity. */
export const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;

/** The rules that found something, in the order in which `ruleIndex` counts them. */
export function rulesOf(report: Report, say: Say): object[] {
  const rendering = renderingOf(report, say);
  return foundRuleIds(report).map((id) => ruleOf(id, rendering));
}

export function foundRuleIds({ byRule }: Report): string[] {
  return Object.keys(byRule).sort();
}

function ruleOf(id: string, rendering: Rendering): object {
  const rule = rendering.say.rule(id);
  const { title, explains, severity, article, url, certainty, gap } = rule;
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: title },
    fullDescription: { text: explains },
    defaultConfiguration: { level: levels[severity] },
    ...(url === '' ? {} : { helpUri: url }),
    help: { text: helpText(rule, rendering), markdown: helpMarkdown(rule, rendering) },
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

function helpText(
  { explains, remedy, article, url, certainty }: RuleWords,
  { words, voice }: Rendering,
): string {
  const source =
    certainty === null ? [] : [`${words.certainty}${voice.colon}${words.certainties[certainty]}`];
  const cited = [article, url].filter((part) => part !== '').join(' ');
  return [explains, `${words.remedy}${voice.colon}${remedy}`, cited, ...source]
    .filter((line) => line !== '')
    .join('\n\n');
}

function helpMarkdown(
  { explains, remedy, article, url, certainty }: RuleWords,
  { words, voice }: Rendering,
): string {
  const source =
    certainty === null ? '' : ` (${words.certainty}${voice.colon}${words.certainties[certainty]})`;
  const cited = article === '' ? [] : [`${link(article, url)}${source}`];
  return [ownText(explains), `**${words.remedy}**${voice.colon}${ownText(remedy)}`, ...cited].join('\n\n');
}
