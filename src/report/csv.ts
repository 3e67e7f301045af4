import { isoDay } from '../time/days.ts';
import { csvField } from '../write/csv.ts';
import { becauseWords } from './because.ts';
import { inChunks } from './chunks.ts';
import type { Finding, Report } from './model.ts';
import { remembered } from './remembered.ts';
import type { Reporter, Say } from './say.ts';
import { visible } from './visible.ts';

const header =
  'rule,severity,subject,source,line,number,territory,occurred_at,callable_from,article,message\n';

/** `violations.csv`: one row per finding, UTF-8, comma, `\n`. */
export const csv: Reporter = {
  id: 'csv',
  extension: 'csv',
  about: { en: 'one row per finding, for spreadsheets', fr: 'une ligne par constat, pour tableur' },
  *render(report: Report, say: Say) {
    yield header;
    yield* inChunks(report.all(), rowWriter(say));
  },
};

function rowWriter(say: Say): (finding: Finding) => string {
  const day = remembered(isoDay);
  const source = remembered((path: string) => csvField(path, ','));
  const article = remembered((rule: string) => csvField(say.rule(rule).article, ','));
  return (finding) => {
    const number = finding.number === 0 ? '' : csvField(say.number(finding.number), ',');
    const line = finding.line === 0 ? '' : finding.line;
    const message = csvField(visible(say.message(finding) + becauseWords(finding, say.lang)), ',');
    const where = `${source(finding.source)},${line},${number},${finding.territory}`;
    const callableFrom = finding.callableFrom === null ? '' : day(finding.callableFrom);
    const when = `${finding.occurredAt},${callableFrom}`;
    return `${finding.rule},${finding.severity},${finding.subject},${where},${when},${article(finding.rule)},${message}\n`;
  };
}
