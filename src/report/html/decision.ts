import { hasLogs } from '../figures/inputs.ts';
import type { ContactCounts } from '../model.ts';
import { facts } from './facts.ts';
import { type Markup, markup } from './markup.ts';
import { pageSection } from './parts.ts';
import type { View } from './view.ts';

/** The decision in one line, what it rests on, and the main figures. */
export function decisionPart(view: View): Markup {
  const { words, cleared, report } = view;
  const simulated = report.law.simulated
    ? markup`<p class="loud" role="note">${words.simulation(report.law.date)}</p>`
    : null;
  const content = markup`<p class="lead">${line(view)}</p>${simulated}<dl class="facts">${facts(view)}</dl><ul class="tiles">${tiles(view)}</ul>`;
  return markup`<div class="decision ${cleared ? 'good' : 'bad'}">${pageSection(view, 'decision', title(view), content)}</div>`;
}

function title({ report, words, cleared }: View): string {
  if (!cleared) return words.notCleared;
  return report.on === 'calls' ? words.callsAudited : words.cleared;
}

function line({ report, words, cleared }: View): string {
  const { violating, audited } = report.calls;
  if (report.on === 'calls') return cleared ? words.findingsOnCalls(violating, audited) : words.incomplete;
  const { kept, read, excluded } = report.contacts;
  return cleared ? words.kept(kept, read, excluded) : words.notClean;
}

interface Tile {
  count: number;
  name: string;
  kind: 'good' | 'bad' | '';
}

function tiles(view: View): Markup[] {
  const { report, voice } = view;
  const ofList = report.on === 'list' ? contactTiles(view, report.contacts) : [];
  const shown = [...ofList, ...(hasLogs(report) ? callTiles(view) : [])];
  return shown.map(
    ({ count, name, kind }) =>
      markup`<li><strong class="${kind}">${voice.n(count)}</strong> <span>${name}</span></li>`,
  );
}

function contactTiles({ words: { tiles }, cleared }: View, counts: ContactCounts): Tile[] {
  const { read, kept, excluded, numbersRemoved } = counts;
  return [
    { count: read, name: tiles.read, kind: '' },
    { count: kept, name: cleared ? tiles.kept : tiles.without, kind: cleared ? 'good' : '' },
    { count: excluded, name: cleared ? tiles.excluded : tiles.barred, kind: 'bad' },
    { count: numbersRemoved, name: cleared ? tiles.removed : tiles.barredNumbers, kind: '' },
  ];
}

function callTiles({ report, words: { tiles } }: View): Tile[] {
  const { audited, violating } = report.calls;
  return [
    { count: audited, name: tiles.audited, kind: '' },
    { count: violating, name: tiles.violating, kind: violating > 0 ? 'bad' : '' },
  ];
}
