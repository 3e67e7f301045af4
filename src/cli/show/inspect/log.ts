import type { Inspection } from '../../../inspect/model.ts';
import { outcomes as standard } from '../../../model.ts';
import { visible } from '../../../report/output/visible.ts';
import { figure } from '../../../words/voice.ts';
import { paragraph, section } from '../../terminal/page.ts';
import { wrap } from '../../terminal/width.ts';
import { type Sheet, table } from './sheet.ts';

const OUTCOMES = 30;
const LINES = 10;
const GAPS = 5;

/** The results of a call log, the most frequent first, and the lines that map those that nobody knows. */
export function outcomes(sheet: Sheet): string[] {
  const { seen, words, lang } = sheet;
  // What is to be done something about must not be among what is left out.
  const sorted = [
    ...seen.outcomes.filter(({ known }) => !known),
    ...seen.outcomes.filter(({ known }) => known),
  ];
  const rows = sorted
    .slice(0, OUTCOMES)
    .map(({ value, outcome, count, known, by }) => [
      figure(count, lang),
      value === '' ? words.noValue : visible(value),
      words.outcomeNames[outcome],
      value === '' ? '' : known && by !== null ? words.by[by] : words.by.unknown,
    ]);
  const left = sorted.length - rows.length;
  return [
    ...section(sheet, words.outcomes, [
      ...table(sheet, rows, [0]),
      ...(left > 0 ? paragraph(sheet, words.moreOutcomes(left), 2) : []),
    ]),
    ...mapping(sheet),
  ];
}

function mapping(sheet: Sheet): string[] {
  const { seen, words, width } = sheet;
  const all = seen.mappingLines.split('\n').filter((line) => line !== '');
  if (all.length === 0) return [];
  const choice = wrap(standard.join(', '), width - 4).map((line) => `  # ${line}`);
  // A line that leaves the whole choice says no more than the heading.
  const lines = all
    .slice(0, LINES)
    .map((line) => `  ${visible(line.replace(` # ${standard.join(' | ')}`, ''))}`);
  const left = all.length - lines.length;
  return section(sheet, words.mapping, [
    ...choice,
    ...lines,
    ...(left > 0 ? [`  ${words.moreLines(left)}`] : []),
  ]);
}

/** Days, hours, zone and directions of a call log. */
export function times(sheet: Sheet): string[] {
  const { seen, words } = sheet;
  const { from, to } = seen.period;
  if (from === null || to === null) return [];
  const rows = [
    [words.period, words.fromTo(from, to)],
    [words.gaps, gaps(sheet)],
    ...zone(sheet),
    ...direction(sheet),
  ];
  return section(sheet, words.times, table(sheet, rows));
}

function gaps({ seen, words }: Sheet): string {
  if (seen.gaps.length === 0) return words.noGaps;
  const left = seen.gaps.length - GAPS;
  const shown = seen.gaps.slice(0, GAPS).map(({ from, to, days }) => words.gap(from, to, days));
  return [...shown, ...(left > 0 ? [words.moreGaps(left)] : [])].join(words.semicolon);
}

function zone({ seen, words, lang }: Sheet): string[][] {
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

function direction({ seen, words, lang }: Sheet): string[][] {
  if (seen.direction === null) return [];
  const { counts, why } = seen.direction;
  const figures = words.directions(counts.outbound, counts.inbound, counts.internal);
  const left = ignored(seen, words.ignoredBy, lang);
  return [
    [words.direction, `${figures}${words.semicolon}${visible(why[lang])}`],
    ...(left === '' ? [] : [[words.ignored, left]]),
  ];
}

function ignored(
  { ignored: counts }: Inspection,
  names: Readonly<Record<keyof Inspection['ignored'], string>>,
  lang: Sheet['lang'],
): string {
  const reasons = ['inbound', 'internal', 'notPlaced', 'notSubscriber', 'totals', 'blank'] as const;
  return reasons
    .flatMap((why) => ((counts[why] ?? 0) > 0 ? [`${names[why]} ${figure(counts[why] ?? 0, lang)}`] : []))
    .join(', ');
}
