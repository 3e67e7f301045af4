import { cell, code, link, markdownTable } from '../output/marked-up.ts';
import type { Rendering } from '../words/rendering.ts';
import { capped, ruleCell, underHeading } from './parts.ts';

const most = 100;

/** Every input with its hash. */
export function inputsSection({ report, words, voice }: Rendering): string {
  const rows = report.inputs.map(({ role, path, rows: count, unreadable, sha256 }) => [
    words.roles[role],
    code(path),
    voice.n(count),
    voice.n(unreadable),
    code(sha256),
  ]);
  return underHeading(words.inputs, capped(words.inputColumns, rows, most, words));
}

/** Rules that could find nothing for want of an input: their silence is no verdict. */
export function blindSection({ report, say, words }: Rendering): string {
  const blind = report.rules.filter((rule) => rule.blind);
  const rows = blind.map(({ rule }) => {
    const { title, article, url } = say.rule(rule);
    return [ruleCell(rule), cell(title), link(article, url)];
  });
  return underHeading(words.blind, markdownTable(words.ruleColumns.slice(1), rows));
}
