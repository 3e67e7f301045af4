import type { ParameterHistory, ParameterPeriod } from '../../src/catalogue/model.ts';
import { historyOf } from '../../src/catalogue/parameters.ts';
import { shownValue } from '../../src/cli/show/rules/values.ts';
import { ruleWords } from '../../src/cli/show/rules/words/common.ts';
import { rulesWords } from '../../src/cli/show/rules/words/words.ts';
import { parameters } from '../../src/law/parameters/index.ts';
import type { Lang } from '../../src/model.ts';
import { link, markdownTable, ownText } from '../../src/report/output/marked-up.ts';
import { pageWords } from './words.ts';

/** The days on which the law changes, and every legal number with its history. */
export function lawChangesPage(lang: Lang): string {
  const words = pageWords[lang];
  const { title, intro, changes, numbers } = words.law;
  const histories = Object.values(parameters).map((parameter) => historyOf(parameter, lang));
  return `# ${title}

${intro} ${words.made('law-changes.md')}

## ${changes}

${daysOf(histories, lang)}

## ${numbers}

${histories.map((history) => numberOf(history, lang)).join('\n')}`;
}

function daysOf(histories: readonly ParameterHistory[], lang: Lang): string {
  const days = histories.flatMap(({ periods }) => periods.flatMap(({ from }) => from ?? []));
  const { date, colon } = ruleWords[lang];
  const of = (day: string) =>
    histories.flatMap(({ description, periods }) => {
      const at = periods.findIndex(({ from }) => from === day);
      const [before, after] = [periods[at - 1], periods[at]];
      if (after === undefined) return [];
      const values = [before, after].map((one) => (one === undefined ? '' : shownOf(one, lang)));
      const change = values[0] === values[1] ? sourceOf(after) : values.map(ownText).join(' → ');
      return [`- ${ownText(description)}${colon}${change}`];
    });
  return [...new Set(days)]
    .sort()
    .map((day) => `### ${date(day)}\n\n${of(day).join('\n')}`)
    .join('\n\n');
}

const shownOf = ({ value }: ParameterPeriod, lang: Lang) => shownValue(value, rulesWords[lang]);
const sourceOf = ({ article, url }: ParameterPeriod) => link(article ?? '', url ?? '');

function numberOf({ id, description, unit, periods }: ParameterHistory, lang: Lang): string {
  const { certainties } = ruleWords[lang];
  const rows = periods.map((period) => [
    period.from ?? '',
    period.until ?? '',
    ownText(shownOf(period, lang)),
    sourceOf(period),
    certainties[period.certainty ?? 'inferred'],
    period.published ?? '',
  ]);
  return `### ${ownText(description)}\n\n\`${id}\`, ${ownText(unit)}\n\n${markdownTable(pageWords[lang].law.columns, rows)}`;
}
