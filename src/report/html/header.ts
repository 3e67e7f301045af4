import type { Report } from '../model.ts';
import { type Markup, markup, short } from './markup.ts';
import { both, labels } from './parts.ts';
import type { View } from './view.ts';

/** Longest name that is shown of a campaign or a file. */
const LONGEST = 60;

/** What was audited, for which days, and under which law; nothing in it depends on when the audit was made. */
export function pageHeader(views: readonly [View, View]): Markup {
  return markup`<header><div><p>${both(views, ({ words, report }) => words.page(report.on))}</p><h1>${both(views, auditName)}</h1><p>${both(views, about)}</p></div>${languages(views)}</header>`;
}

/** The name of what was audited: of the campaign where it has one, of the list, of the logs. */
export function auditName({ report, words, named }: View): string {
  const paths = pathsOf(report);
  const files = paths.length > 1 ? words.callLogs(paths.length) : named(paths[0] ?? '');
  const { name } = report.campaign;
  return short(name === undefined ? files : name, LONGEST);
}

function pathsOf({ inputs, on }: Report): string[] {
  const role = on === 'calls' ? 'calls' : 'contacts';
  return inputs.filter((input) => input.role === role).map(({ path }) => path);
}

function about({ report, words, voice }: View): string {
  const { from = null, to = null } = report.distribution ?? {};
  const ofCalls = from === null || to === null ? [] : [words.callDays(from, to)];
  const days =
    report.on === 'calls' ? ofCalls : [words.campaignDays(report.campaign.start, report.campaign.end)];
  const made = words.from(report.tool.name, report.tool.version);
  // Past calls are judged each under the law of its own day.
  const law = report.on === 'list' || report.law.simulated ? [words.lawDay(voice.date(report.law.date))] : [];
  return [...days, ...law, made].join(' · ');
}

function languages(views: readonly View[]): Markup {
  const [first] = views;
  const buttons = views.map(
    ({ lang, words }) =>
      markup`<button type="button" class="both" lang="${lang}" data-lang="${lang}">${words.name}</button>`,
  );
  return markup`<div id="languages" role="group" aria-label="${first?.words.language ?? ''}"${labels(views, ({ words }) => words.language)} hidden>${buttons}</div>`;
}
