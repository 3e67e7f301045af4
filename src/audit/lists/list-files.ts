import { join } from 'node:path';
import type { Host } from '../../host/host.ts';
import { reportStep } from '../../host/progress.ts';
import type { Say } from '../../report/words/say.ts';
import type { ListSettings } from '../../settings.ts';
import type { ListAudit } from '../contacts/judge-list.ts';
import type { Inputs } from '../inputs/read-inputs.ts';
import type { Run } from '../run/run.ts';
import { Annotations } from './annotations.ts';
import { writeRequestRows } from './bloctel-request.ts';
import { upkeepOf } from './removed-upkeep.ts';
import { writeLists } from './write-lists.ts';

/** Writes the cleaned and the excluded list of a run that is cleared. */
export async function writeListFiles(
  run: Run,
  settings: ListSettings,
  inputs: Inputs,
  audit: ListAudit,
  say: Say,
  host: Pick<Host, 'progress'>,
): Promise<void> {
  const cleaned = settings.cleaned ?? join(settings.out, 'cleaned.csv');
  const excluded = settings.excluded ?? join(settings.out, 'excluded.csv');
  const places = { cleaned: run.open(cleaned), excluded: run.open(excluded) };
  const { rows, dialect } = inputs.contacts;
  const totalRows = rows.count;
  const progress = (done: number) =>
    reportStep(host, 'write', { file: 'cleaned.csv', rows: done, totalRows });
  const annotations = settings.annotate ? new Annotations(settings, inputs, audit) : null;
  const upkeep = settings.annotate ? null : upkeepOf(settings, inputs, audit);
  const line = (row: number) => rows.line.get(row);
  progress(0);
  const sources = { audit: audit.contacts, text: audit.text, dialect, annotations, upkeep, line, say };
  const count = await writeLists(sources, places, progress);
  run.finish('cleaned.csv', cleaned, places.cleaned, count.cleaned);
  run.finish('excluded.csv', excluded, places.excluded, count.excluded);
}

/** Writes the request to the opposition service, where one is wanted. */
export function writeBloctelRequest(run: Run, { bloctelRequest }: ListSettings, inputs: Inputs): void {
  if (bloctelRequest === null) return;
  const file = run.open(bloctelRequest);
  run.finish('bloctel request', bloctelRequest, file, writeRequestRows(file, inputs));
}
