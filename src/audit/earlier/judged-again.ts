import type { Host } from '../../host/host.ts';
import { openSource } from '../../read/bytes/source.ts';
import { columnPlaces, sharedColumns } from '../../read/contacts/named-columns.ts';
import { readRecognised } from '../../read/contacts/recognised.ts';
import { openTable } from '../../read/csv/table.ts';
import { readInputs } from '../inputs/read-inputs.ts';
import { EarlierRows } from './earlier-rows.ts';
import type { OpenListRun } from './earlier-run.ts';
import type { LaterList } from './later-list.ts';
import { asThen, hostOn } from './settings-then.ts';
import { marksUnder, numbersLeft } from './variant.ts';

/**
 * The rows of the list of an earlier run and the verdicts on them, by judging its inputs again as it was told.
 *
 * @returns null where an input is not there any more as it was
 */
export async function judgedAgain(
  run: OpenListRun,
  { header }: LaterList,
  host: Host,
): Promise<EarlierRows | null> {
  const variant = await asThen(run.settings, run.then);
  if (variant.gone.length > 0) return null;
  const { settings } = variant;
  const own = hostOn(variant, host);
  const inputs = await readInputs(settings, own);
  const { layout } = inputs.contacts;
  const earlier = new EarlierRows(sharedColumns(layout.header, header));
  await marksUnder(settings, inputs, host, (verdict, row) => {
    const barring = verdict.bars.filter(({ bar }) => bar.severity === 'error').map(({ rule }) => rule.id);
    if (verdict.kept) earlier.kept(numbersLeft(verdict, row, inputs));
    else earlier.excluded([...new Set(barring)].sort().join(' '));
    if (verdict.kept) for (const rule of barring) earlier.removedBy(row, rule);
  });
  inputs.contacts.file.close();
  const { path, headerLine } = settings.contacts;
  const source = openSource(path, host.stdin, settings.maxInput, own.located(path));
  const table = await openTable(source, headerLine);
  earlier.rows = await readRecognised(table, layout, columnPlaces(earlier.compared, layout.header));
  return earlier;
}
