import { cell, code, link, table } from '../output/marked-up.ts';
import { capped, type Page, ruleCell, section } from './page.ts';

const most = 100;

/** Every input with its hash. */
export function inputsSection({ report, words }: Page): string {
  const rows = report.inputs.map(({ role, path, rows: count, unreadable, sha256 }) => [
    words.roles[role],
    code(path),
    words.figure(count),
    words.figure(unreadable),
    code(sha256),
  ]);
  return section(words.inputs, capped(words.inputColumns, rows, most, words));
}

/** Rules that could find nothing for want of an input: their silence is no verdict. */
export function blindSection({ report, say, words }: Page): string {
  const blind = report.rules.filter((rule) => rule.blind);
  const rows = blind.map(({ rule }) => {
    const { title, article, url } = say.rule(rule);
    return [ruleCell(rule), cell(title), link(article, url)];
  });
  return section(words.blind, table(words.ruleColumns.slice(1), rows));
}
