import type { Distribution } from '../../model.ts';
import { type Markup, markup } from '../markup.ts';
import { figure, pageSection, pageTable, twoWidths } from '../parts.ts';
import type { View } from '../view.ts';

/** Columns at the most; numbers with still more attempts share the last one. */
const COLUMNS = 20;

/** How many numbers were called how often within thirty days, the limit marked. */
export function attemptsPart(view: View): Markup {
  const { report, words, voice, charts } = view;
  if (report.distribution === null) return markup``;
  const { windowDays, numbers } = report.distribution.attempts;
  const limit = limitOf(view);
  const data = columnsOf(numbers).map(({ attempts, numbers, isLast }) => ({
    name: isLast ? words.orMore(attempts) : String(attempts),
    value: numbers,
    over: limit !== null && attempts > limit,
  }));
  const reached = limit !== null && data.length >= limit;
  const axes = {
    x: words.attemptsColumn,
    y: words.numbersColumn,
    limit: reached ? { behind: limit, text: words.limit(limit) } : null,
  };
  const text = textOf(view, numbers, limit);
  const drawn = twoWidths((width) => charts?.columns(data, { text, figure: voice.n, ...axes }, width));
  const title = words.attempts(windowDays);
  const rows = data.map(({ name, value, over }) => [name, voice.n(value), over ? words.no : words.yes]);
  const head = [
    { title: words.attemptsColumn },
    { title: words.numbersColumn, number: true as const },
    ...(limit === null ? [] : [{ title: words.lawful }]),
  ];
  const figures = pageTable(title, head, limit === null ? rows.map((row) => row.slice(0, 2)) : rows);
  const content = figure(view, drawn, words.attemptsCaption(windowDays, limit), figures);
  return pageSection(view, 'attempts', title, [markup`<p>${text}</p>`, content]);
}

function limitOf({ law, report }: View): number | null {
  return report.campaign.audience === 'b2b' ? null : (law.attempts?.limit ?? null);
}

type Numbers = Distribution['attempts']['numbers'];

/** One column for each count of attempts from 1 on, also where no number has so many. */
function columnsOf(numbers: Numbers): { attempts: number; numbers: number; isLast: boolean }[] {
  const most = numbers.at(-1)?.attempts ?? 0;
  const length = Math.min(most, COLUMNS);
  return Array.from({ length }, (_, i) => {
    const isLast = i + 1 === COLUMNS && most > COLUMNS;
    const fits = numbers.filter(({ attempts }) => (isLast ? attempts > i : attempts === i + 1));
    return { attempts: i + 1, numbers: fits.reduce((sum, { numbers }) => sum + numbers, 0), isLast };
  });
}

function textOf({ words }: View, numbers: Numbers, limit: number | null): string {
  const sum = (list: Numbers) => list.reduce((total, { numbers }) => total + numbers, 0);
  const over = limit === null ? [] : numbers.filter(({ attempts }) => attempts > limit);
  return words.attemptsText(sum(numbers), numbers.at(-1)?.attempts ?? 0, sum(over), limit);
}
