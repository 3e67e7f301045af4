import { isoDay } from '../../time/days.ts';
import { campaignFindings } from '../figures/rule-counts.ts';
import { policies } from '../words/policies.ts';
import { wordOf } from './decision.ts';
import { html, type Markup, short } from './markup.ts';
import { section, table } from './parts.ts';
import type { View } from './view.ts';

/** Gaps that were accepted by name, with their reasons, and the choices of the house. */
export function accepted(view: View): Markup {
  const { words } = view;
  return section(view, 'accepted', words.accepted, [gaps(view), house(view)]);
}

function gaps({ report, words, say }: View): Markup {
  if (report.accepted.length === 0) return html`<p>${words.nothingAccepted}</p>`;
  const raised = campaignFindings(report);
  const rows = report.accepted.map((one) => [
    html`${say.rule(one.rule).title}<p><code>${one.rule}</code></p>`,
    one.reason === '' ? words.noReason : short(one.reason, 2000),
    lastDay(one, words.date),
    raised.has(one.rule) ? words.yes : words.no,
  ]);
  const columns = [words.rule, words.reason, words.until, words.arose].map((title) => ({ title }));
  return table(words.acceptedCaption, columns, rows);
}

/** A waiver has a last day. */
function lastDay(one: object, date: (iso: string) => string): string {
  const until = 'until' in one ? one.until : null;
  if (typeof until === 'number') return date(isoDay(until));
  return typeof until === 'string' ? date(until) : '';
}

function house({ report, words }: View): Markup | null {
  const rules = policies(report).sort(([a], [b]) => (a < b ? -1 : 1));
  if (rules.length === 0) return null;
  const settings: Readonly<Record<string, string>> = words.settings;
  const rows = rules.map(([key, value]) => {
    const name = typeof value === 'boolean' ? (value ? words.yes : words.no) : String(value);
    return [html`${wordOf(words.policies, key)} <code>${key}</code>`, settings[`${key}=${value}`] ?? name];
  });
  return table(words.house, [{ title: words.setting }, { title: words.value }], rows);
}
