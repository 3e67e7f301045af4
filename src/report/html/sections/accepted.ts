import type { Voice } from '../../../words/voice.ts';
import { campaignFindings } from '../../figures/rule-counts.ts';
import type { Report } from '../../model.ts';
import { appliedPolicies } from '../../words/policies.ts';
import { type Markup, markup, short } from '../markup.ts';
import { pageSection, pageTable, wordOf } from '../parts.ts';
import type { View } from '../view.ts';

/** Gaps that were accepted by name, with their reasons, and the choices of the house. */
export function acceptedPart(view: View): Markup {
  const { words } = view;
  return pageSection(view, 'accepted', words.accepted, [gaps(view), house(view)]);
}

function gaps({ report, words, voice, say }: View): Markup {
  if (report.accepted.length === 0) return markup`<p>${words.nothingAccepted}</p>`;
  const raised = campaignFindings(report);
  const rows = report.accepted.map((one) => [
    markup`${say.rule(one.rule).title}<p><code>${one.rule}</code></p>`,
    one.reason === '' ? words.noReason : short(one.reason, 2000),
    lastDay(one, voice),
    raised.has(one.rule) ? words.yes : words.no,
  ]);
  const columns = [words.rule, words.reason, words.until, words.arose].map((title) => ({ title }));
  return pageTable(words.acceptedCaption, columns, rows);
}

/** A waiver has a last day. */
function lastDay({ until }: Report['accepted'][number], { date }: Voice): string {
  return until === undefined ? '' : date(until);
}

function house({ report, words }: View): Markup | null {
  const rules = appliedPolicies(report).sort(([a], [b]) => (a < b ? -1 : 1));
  if (rules.length === 0) return null;
  const settings: Readonly<Record<string, string>> = words.settings;
  const rows = rules.map(([key, value]) => {
    const name = typeof value === 'boolean' ? (value ? words.yes : words.no) : String(value);
    return [markup`${wordOf(words.policies, key)} <code>${key}</code>`, settings[`${key}=${value}`] ?? name];
  });
  return pageTable(words.house, [{ title: words.setting }, { title: words.value }], rows);
}
