import type { RuleInFull } from '../../src/catalogue/model.ts';
import { ruleInFull } from '../../src/catalogue/one.ts';
import { ruleWords } from '../../src/cli/show/rules/words/common.ts';
import type { Day, Lang } from '../../src/model.ts';
import { link, ownText } from '../../src/report/output/marked-up.ts';
import { rules } from '../../src/rules/index.ts';
import { pageWords } from './words.ts';

/** Every rule, as of a day. */
export function rulesPage(day: Day, lang: Lang): string {
  const words = pageWords[lang];
  const { title, intro } = words.rules;
  const sections = rules.map((rule) => section(ruleInFull(rule, day, lang), lang));
  return `# ${title}\n\n${intro} ${words.made('rules.md')}\n\n${sections.join('\n\n')}\n`;
}

function section({ rule, explains, remedy, periods, examples }: RuleInFull, lang: Lang): string {
  const { colon, scopes, severities, certainties, period, gap, forbidden } = ruleWords[lang];
  const words = pageWords[lang].rules;
  const accepted = rule.gap === null ? [] : [rule.gap === 'gap' ? gap(rule.id) : forbidden];
  const kinds = [scopes[rule.scope], severities[rule.severity], ...accepted].map(ownText);
  const stands = periods.map(({ from, until, article, url, certainty, house }) => {
    const cited = article === null ? [] : [link(article, url ?? ''), certainties[certainty ?? 'inferred']];
    return [period(from, until), ...cited, ...(house ? [words.house] : [])].join(', ');
  });
  const shown = [
    [words.found, examples.fires[0]?.text],
    [words.notFound, examples.passes[0]?.text],
  ] as const;
  const lines = [
    ...stands.map((one) => `- ${words.inForce}${colon}${one}`),
    `- ${words.remedy}${colon}${ownText(remedy)}`,
    ...shown.flatMap(([name, text]) => (text === undefined ? [] : [`- ${name}${colon}${ownText(text)}`])),
  ];
  return `## ${rule.title}\n\n\`${rule.id}\` (${kinds.join(', ')})\n\n${ownText(explains)}\n\n${lines.join('\n')}`;
}
