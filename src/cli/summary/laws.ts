import { sayIn } from '../../audit/say.ts';
import type { LawComparison, LawWorth } from '../../report/model.ts';
import { parseIsoDay } from '../../time/days.ts';
import { type Page, paragraph, section } from './page.ts';
import { ruleTable } from './rule-table.ts';

/** What two laws leave of the contacts, where that was asked for. */
export function betweenLaws(page: Page): string[] {
  const { words, report } = page;
  const { lawComparison: compared } = report;
  if (compared === undefined) return [];
  const { from, to, lost, gained } = compared;
  const lines = [words.lost(lost, from.kept), ...(gained > 0 ? [words.gained(gained)] : [])];
  return [
    ...section(page, words.betweenLaws(from.date, to.date), [
      ...lines.flatMap((text) => paragraph(page, text, 2)),
      ...worth(page, from),
      ...worth(page, to),
    ]),
    ...byRule(page, words.lostByRule(to.date), to, compared.lostByRule),
    ...byRule(page, words.gainedByRule(from.date), from, compared.gainedByRule),
  ];
}

function worth(page: Page, { date, regime, firstDay, kept, stoppedBy }: LawWorth): string[] {
  const { words, report } = page;
  const stopped = stoppedBy.length > 0 ? paragraph(page, words.stoppedUnder(stoppedBy.join(', ')), 4) : [];
  return [
    ...paragraph(page, words.keptUnder(date, regime, firstDay, kept, report.contacts.read), 2),
    ...stopped,
  ];
}

/** Rules with the articles of the law that they bar under. */
function byRule(page: Page, title: string, { date }: LawWorth, rules: LawComparison['lostByRule']): string[] {
  const counts = Object.entries(rules).map(([rule, count]) => ({ rule, count }));
  counts.sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
  const say = sayIn(page.options.lang, parseIsoDay(date) ?? 0, true);
  return section(page, title, ruleTable({ ...page, say }, counts));
}
