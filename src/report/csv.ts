import type { Finding } from '../findings.ts';
import { isoDay } from '../time/days.ts';
import { visible } from '../words/visible.ts';
import { csvDoubled, csvField, csvGuarded } from '../write/csv.ts';
import { remembered } from './figures/remembered.ts';
import { formats } from './formats.ts';
import type { Report } from './model.ts';
import { writtenInChunks } from './output/chunks.ts';
import type { Utf8 } from './output/utf8.ts';
import { addPlaces, becauseLead } from './words/because.ts';
import type { Reporter, Say } from './words/say.ts';

const header =
  'rule,severity,subject,source,line,number,territory,occurred_at,callable_from,article,message\n';

/** `violations.csv`: one row per finding, UTF-8, comma, `\n`. */
export const csv: Reporter = {
  id: 'csv',
  ...formats.csv,
  *render(report: Report, say: Say) {
    yield header;
    yield* writtenInChunks(report.all(), rowWriter(say));
  },
};

function rowWriter(say: Say): (finding: Finding, to: Utf8) => void {
  const day = remembered(isoDay);
  const source = remembered((path: string) => csvField(visible(path), ','));
  const article = remembered((cited: string) => csvField(cited, ','));
  const message = messageWriter(say);
  return (finding, to) => {
    cell(finding.rule, to);
    cell(finding.severity, to);
    cell(finding.subject, to);
    cell(source(finding.source), to);
    if (finding.line !== 0) to.addNumber(finding.line);
    to.add(',');
    cell(finding.number === 0 ? '' : csvField(say.number(finding.number), ','), to);
    cell(finding.territory, to);
    cell(finding.occurredAt, to);
    cell(finding.callableFrom === null ? '' : day(finding.callableFrom), to);
    cell(article(say.cited(finding).article), to);
    message(finding, to);
    to.add('\n');
  };
}

function cell(text: string, to: Utf8): void {
  to.add(text);
  to.add(',');
}

/** The message and what makes a call a violation, in one cell. */
function messageWriter(say: Say): (finding: Finding, to: Utf8) => void {
  const file = remembered((path: string) => csvDoubled(visible(path)));
  return (finding, to) => {
    const message = visible(say.message(finding));
    const { because = [] } = finding;
    if (because.length === 0) return to.add(csvField(message, ','));
    // The place of each has a comma before its line, so that the cell is quoted.
    to.add('"');
    to.add(csvDoubled(csvGuarded(message + becauseLead(finding, say.lang))));
    addPlaces(because, say.lang, file, to);
    to.add('"');
  };
}
