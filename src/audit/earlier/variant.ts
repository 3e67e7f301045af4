import { excludedMark, keptMark } from '../../changes/rows.ts';
import type { Host } from '../../host/host.ts';
import { reportStep } from '../../host/progress.ts';
import { TURN_ROWS, turn } from '../../host/turns.ts';
import type { ContactSettings } from '../../settings.ts';
import { Campaign } from '../campaign/campaign.ts';
import type { Judge, RowVerdict } from '../contacts/judge.ts';
import { judgeOf } from '../contacts/judge-list.ts';
import { type Inputs, readInputs } from '../inputs/read-inputs.ts';

/**
 * How each row of a list stands under some settings, on inputs that were read already.
 *
 * @param each looks at every verdict
 */
export async function marksUnder(
  settings: ContactSettings,
  inputs: Inputs,
  host: Host,
  each: (verdict: RowVerdict, row: number, judge: Judge) => void = () => {},
): Promise<Float64Array> {
  const { rows } = inputs.contacts;
  const { judge } = judgeOf(settings, new Campaign(settings, inputs), inputs.evidence, rows);
  const marks = new Float64Array(rows.count);
  for (let row = 0; row < rows.count; row++) {
    if (row % TURN_ROWS === TURN_ROWS - 1) {
      reportStep(host, 'judge', { rows: row, totalRows: rows.count });
      await turn();
    }
    const verdict = judge.row(row);
    marks[row] = markOf(verdict, row, inputs);
    if (verdict.kept) judge.claim(row, verdict);
    each(verdict, row, judge);
  }
  return marks;
}

/** How a row stands, in one figure. */
export function markOf(verdict: RowVerdict, row: number, inputs: Inputs): number {
  return verdict.kept ? keptMark(numbersLeft(verdict, row, inputs)) : excludedMark;
}

/** Numbers of a row that is kept that may be called. */
export function numbersLeft(
  { removed }: RowVerdict,
  row: number,
  { contacts: { rows }, evidence: { numbers } }: Inputs,
): number[] {
  return rows.idsLeft(row, removed).map((id) => numbers.number(id));
}

/** The same on inputs that are read for it alone. */
export async function standingsOf(settings: ContactSettings, host: Host): Promise<Float64Array> {
  const inputs = await readInputs(settings, host);
  try {
    return await marksUnder(settings, inputs, host);
  } finally {
    inputs.contacts.file.close();
  }
}
