import type { Finding, MessageData } from '../findings.ts';
import { isoDay } from '../time/days.ts';
import { visible } from '../words/visible.ts';
import { csvDoubled, csvField } from '../write/csv.ts';
import { kindsOf } from './csv/kinds.ts';
import type { Sentence } from './csv/sentences.ts';
import { remembered } from './figures/remembered.ts';
import { formats } from './formats.ts';
import type { Report } from './model.ts';
import { writtenInChunks } from './output/chunks.ts';
import type { Utf8 } from './output/utf8.ts';
import { leadOf, placesWriter } from './words/because.ts';
import type { Reporter, Say } from './words/say.ts';

const header =
  'rule,severity,subject,source,line,number,territory,occurred_at,callable_from,article,message\n';

/** `violations.csv`: one row per finding, UTF-8, comma, `\n`. */
export const csv: Reporter = {
  id: 'csv',
  ...formats.csv,
  *render(report: Report, say: Say) {
    yield header;
    for (const part of report.parts?.() ?? [report.all()])
      yield* 'chunks' in part ? part.chunks() : csvLines(part, say);
  },
};

/** The lines of some findings, in chunks. */
export function csvLines(findings: Iterable<Finding>, say: Say): Generator<Buffer> {
  return writtenInChunks(findings, rowWriter(say));
}

function rowWriter(say: Say): (finding: Finding, to: Utf8) => void {
  const kindOf = kindsOf(say);
  const day = remembered(isoDay);
  const addPlaces = placesWriter(say.lang, (path) => csvDoubled(visible(path)));
  return (finding, to) => {
    const kind = kindOf(finding);
    const lead = leadOf(finding);
    to.addBytes(kind.head(finding));
    if (finding.line !== 0) to.addNumber(finding.line);
    to.add(',');
    if (finding.number !== 0) to.add(numberCell(say.number(finding.number)));
    to.add(',');
    to.add(finding.territory);
    to.add(',');
    to.add(finding.occurredAt);
    to.add(',');
    if (finding.callableFrom !== null) to.add(day(finding.callableFrom));
    to.add(',');
    to.addBytes(kind.article(finding));
    addSentence(kind.sentence(finding, lead), finding.data, to);
    if (lead !== 'none') {
      addPlaces(finding.because ?? [], to);
      to.add('"');
    }
    to.add('\n');
  };
}

/** A number as it is dialled is no formula, and nothing in it has to be quoted. */
function numberCell(number: string): string {
  return number.startsWith('0') ? number : csvField(number, ',');
}

function addSentence({ before, after }: Sentence, { line }: MessageData, to: Utf8): void {
  to.addBytes(before);
  if (after === null) return;
  to.addNumber(Number(line));
  to.addBytes(after);
}
