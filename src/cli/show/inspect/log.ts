import type { Inspection, OutcomeFinding } from '../../../inspect/model.ts';
import { outcomes } from '../../../model.ts';
import { visible } from '../../../words/visible.ts';
import type { Voice } from '../../../words/voice.ts';
import { paragraph, section } from '../../terminal/page.ts';
import { table } from '../../terminal/table.ts';
import { wrap } from '../../terminal/width.ts';
import type { InspectPage } from './page.ts';
import { cellShown } from './taken.ts';
import { outcomeNames } from './words/names.ts';

const OUTCOMES = 30;
const LINES = 10;
const GAPS = 5;

/** The results of a call log, the most frequent first, and the lines that map those that nobody knows. */
export function resultSections(page: InspectPage): string[] {
  const { seen, words, voice, lang } = page;
  // What is to be done something about must not be among what is left out.
  const sorted = [
    ...seen.outcomes.filter(({ known }) => !known),
    ...seen.outcomes.filter(({ known }) => known),
  ];
  const rows = sorted
    .slice(0, OUTCOMES)
    .map((finding) => [
      voice.n(finding.count),
      cellShown(page, finding.value),
      outcomeNames[finding.outcome][lang],
      saidBy(page, finding),
    ]);
  const left = sorted.length - rows.length;
  return [
    ...section(page, words.outcomes, [
      ...table(page, rows, [0]),
      ...(left > 0 ? paragraph(page, words.moreOutcomes(left), 2) : []),
    ]),
    ...mapping(page),
  ];
}

/** Who says what a value means, and what else it is known to mean: what is unknown has that beside its line to fill in. */
function saidBy({ words, voice, lang }: InspectPage, { value, known, by, meanings }: OutcomeFinding): string {
  if (value === '') return '';
  if (!known || by === null) return words.by.unknown;
  return meanings === null ? words.by[by] : `${words.by[by]}${voice.semicolon}${meanings[lang]}`;
}

function mapping(page: InspectPage): string[] {
  const { seen, words, width } = page;
  const all = seen.mappingLines.split('\n').filter((line) => line !== '');
  if (all.length === 0) return [];
  const choice = wrap(outcomes.join(', '), width - 4).map((line) => `  # ${line}`);
  // A line that leaves the whole choice says no more than the heading.
  const lines = all
    .slice(0, LINES)
    .map((line) => `  ${visible(line.replace(` # ${outcomes.join(' | ')}`, ''))}`);
  const left = all.length - lines.length;
  return section(page, words.mapping, [
    ...choice,
    ...lines,
    ...(left > 0 ? [`  ${words.moreLines(left)}`] : []),
  ]);
}

/** Days, hours, zone and directions of a call log. */
export function callTimes(page: InspectPage): string[] {
  const { seen, words } = page;
  const { from, to } = seen.period;
  if (from === null || to === null) return [];
  const rows = [
    [words.period, words.fromTo(from, to)],
    [words.gaps, gaps(page)],
    ...zone(page),
    ...direction(page),
  ];
  return section(page, words.times, table(page, rows));
}

function gaps({ seen, words, voice }: InspectPage): string {
  if (seen.gaps.length === 0) return words.noGaps;
  const left = seen.gaps.length - GAPS;
  const shown = seen.gaps.slice(0, GAPS).map(({ from, to, days }) => words.gap(from, to, days));
  return [...shown, ...(left > 0 ? [words.moreGaps(left)] : [])].join(voice.semicolon);
}

function zone({ seen, words, lang }: InspectPage): string[][] {
  if (seen.zone === null) return [];
  const { zone: name, why, of, earliest, latest, atNight } = seen.zone;
  const said = visible(why[lang]);
  return [
    [words.zone, name === '' ? said : words.title(visible(name), said)],
    ...(earliest === null || latest === null
      ? []
      : [[words.hours, words.hoursFromTo(earliest, latest, of === 'metropolitan')]]),
    ...(atNight > 0 ? [['', words.atNight(atNight)]] : []),
  ];
}

function direction({ seen, words, voice, lang }: InspectPage): string[][] {
  if (seen.direction === null) return [];
  const { counts, why } = seen.direction;
  const figures = words.directions(counts.outbound, counts.inbound, counts.internal);
  const left = ignored(seen, words.ignoredBy, voice);
  return [
    [words.direction, `${figures}${voice.semicolon}${visible(why[lang])}`],
    ...(left === '' ? [] : [[words.ignored, left]]),
  ];
}

function ignored(
  { ignored: counts }: Inspection,
  names: Readonly<Record<keyof Inspection['ignored'], string>>,
  voice: Voice,
): string {
  const reasons = ['inbound', 'internal', 'notPlaced', 'notSubscriber', 'totals', 'blank'] as const;
  return reasons
    .flatMap((why) => ((counts[why] ?? 0) > 0 ? [`${names[why]} ${voice.n(counts[why] ?? 0)}`] : []))
    .join(', ');
}
