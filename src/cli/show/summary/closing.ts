import { obstacles } from '../../../report/figures/rule-counts.ts';
import { paragraph } from '../../terminal/page.ts';
import { changesInShort } from './changes.ts';
import type { SummaryPage } from './page.ts';
import { verdictsInShort } from './verdicts.ts';

/** What stays on the screen: why the exit code is not 0, both verdicts, and what changed since an earlier run. */
export function closing(page: SummaryPage): string[] {
  const why = page.cleared ? failures(page) : stops(page);
  return [
    '',
    ...why.flatMap((sentence) => paragraph(page, sentence)),
    ...verdictsInShort(page),
    ...changesInShort(page),
  ];
}

/** What `--fail-on` asks about, and what else it might be told. */
function failures({ words, failure }: SummaryPage): string[] {
  if (failure.groups.length === 0) return [];
  const found = failure.groups.map((group) => words.foundOn(failure.levels[group], group));
  return [words.failed(found, failure.without)];
}

/** What stands in the way, and how to go on without it where that may be. */
function stops({ report, say, words }: SummaryPage): string[] {
  const rules = obstacles(report).map(([rule]) => rule);
  const isForbidden = (rule: string) => say.rule(rule).gap === 'forbidden';
  const forbidden = rules.filter(isForbidden);
  const gaps = rules.filter((rule) => !isForbidden(rule));
  const known = report.accepted.filter(({ until }) => until === undefined).map(({ rule }) => rule);
  if (rules.length === 0) return [];
  return [forbidden.length > 0 ? words.mayNotRun(forbidden) : words.unscreened([...known, ...gaps])];
}
