import type { Distribution } from '../../model.ts';
import { heatSteps } from '../charts/heat.ts';
import type { WeekDatum } from '../charts/model.ts';
import { Markup, markup } from '../markup.ts';
import { figure, pageTable } from '../parts.ts';
import type { View } from '../view.ts';

const HOUR = 3600;

interface Slot {
  weekday: number;
  hour: number;
  calls: number;
  unlawful: number;
}

/** Past calls as a week of hours on the clock of the person called, lawful windows outlined. */
export function heatmap(view: View, spread: Distribution): Markup {
  const { words, voice, charts } = view;
  const slots = slotsOf(spread);
  const windows = windowsOf(view);
  const { hours, errorHours: unlawful } = spread;
  const drawn = charts?.week(
    { hours, unlawful, weekdays: words.weekdays.map((name) => name.slice(0, 3)), windows },
    { text: textOf(view, slots), figure: voice.n, percent: voice.percent },
  );
  const caption = markup`${words.heatCaption} ${windowWords(view)}${legend(view, windows.length > 0)}`;
  const without = spread.withoutTime === 0 ? null : markup`<p>${words.withoutTime(spread.withoutTime)}</p>`;
  const chart = drawn === undefined ? null : scrolling(view, drawn);
  return markup`${figure(view, chart, caption, weekTable(view, slots))}${without}`;
}

/** The names of the days stand still beside the hours, which scroll where the window is narrow, and say so. */
function scrolling({ words }: View, { names, grid }: { names: string; grid: string }): Markup {
  return markup`<p class="hint">${words.scrolls}</p><div class="week">${new Markup(names)}<div class="scroll" role="group" aria-label="${words.calls}" tabindex="0">${new Markup(grid)}</div></div>`;
}

/** What the colours mean. */
function legend({ words, voice }: View, hasWindows: boolean): Markup {
  const steps = heatSteps.map((highest, step) => {
    const share = step === 0 ? words.noneUnlawful : words.shareUpTo(voice.percent(highest));
    return markup`<li><span class="swatch heat-${step}"></span>${share}</li>`;
  });
  const outlined = hasWindows
    ? markup`<li><span class="swatch window"></span>${words.lawfulWindow}</li>`
    : null;
  return markup`<ul class="legend">${steps}${outlined}</ul>`;
}

function slotsOf({ hours, errorHours }: Distribution): Slot[] {
  return hours.flatMap((row, weekday) =>
    row.map((calls, hour) => ({ weekday, hour, calls, unlawful: errorHours[weekday]?.[hour] ?? 0 })),
  );
}

/** Calls between businesses are bound to no hours. */
function hoursOf({ law, report }: View) {
  return report.campaign.audience === 'b2b' ? null : law.hours;
}

function windowsOf(view: View): WeekDatum['windows'] {
  const hours = hoursOf(view);
  return runs(hours?.weekdays ?? []).flatMap(({ first, last }) =>
    (hours?.windows ?? []).map(({ from, to }) => ({ first, last, from: from / HOUR, to: to / HOUR })),
  );
}

/** Weekdays that follow each other, together. */
function runs(weekdays: readonly number[]): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const day of [...weekdays].sort((a, b) => a - b)) {
    const run = found.at(-1);
    if (run?.last === day - 1) run.last = day;
    else found.push({ first: day, last: day });
  }
  return found;
}

function windowWords(view: View): string {
  const { words, report } = view;
  const hours = hoursOf(view);
  if (hours === null) return words.noWindows;
  const days = runs(hours.weekdays).map(({ first, last }) =>
    words.dayRange(words.weekdays[first] ?? '', words.weekdays[last] ?? ''),
  );
  const spans = hours.windows.map(({ from, to }) => words.window(clock(from), clock(to)));
  return words.windows(days.join(', '), spans.join(', '), report.law.date);
}

/** Seconds of the day as `10:00`. */
function clock(second: number): string {
  const minutes = Math.floor(second / 60);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function textOf({ words }: View, slots: readonly Slot[]): string {
  const sum = (of: (slot: Slot) => number) => slots.reduce((total, slot) => total + of(slot), 0);
  const most = (of: (slot: Slot) => number) => {
    const top = slots.reduce<Slot | null>(
      (best, slot) => (of(slot) > (best ? of(best) : 0) ? slot : best),
      null,
    );
    return top === null ? '' : words.slot(words.weekdays[top.weekday] ?? '', top.hour);
  };
  return words.heatText(
    sum(({ calls }) => calls),
    most(({ calls }) => calls),
    sum(({ unlawful }) => unlawful),
    most(({ unlawful }) => unlawful),
  );
}

/** Hours as rows, weekdays as columns; hours without a call are left out. */
function weekTable({ words }: View, slots: readonly Slot[]): Markup {
  const used = [...new Set(slots.filter(({ calls }) => calls > 0).map(({ hour }) => hour))].sort(
    (a, b) => a - b,
  );
  const rows = used.map((hour) => [
    `${String(hour).padStart(2, '0')}:00`,
    ...words.weekdays.map((_, weekday) => {
      const slot = slots.find((other) => other.weekday === weekday && other.hour === hour);
      return words.cell(slot?.calls ?? 0, slot?.unlawful ?? 0);
    }),
  ]);
  const columns = words.weekdays.map((title) => ({ title, number: true as const }));
  return pageTable(words.calls, [{ title: words.hour }, ...columns], rows);
}
