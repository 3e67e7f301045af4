import { Readable } from 'node:stream';
import { z } from 'zod';
import { InputError } from '../../errors.ts';
import type { Text } from '../../model.ts';
import { openSource } from '../bytes/source.ts';
import { FieldView } from '../csv/field.ts';
import type { Batch } from '../csv/records.ts';
import { openTable } from '../csv/table.ts';
import { isAsRecorded } from './digest.ts';
import { inputPlace, outputPlace, type RunManifest } from './manifest.ts';

const names = ['rule', 'severity', 'subject', 'source', 'line', 'number', 'occurred_at'] as const;
type Name = (typeof names)[number];

/** A finding as an earlier run wrote it down. */
export type WrittenFinding = Readonly<Record<Name, string>>;

const formats = z.object({ formats: z.array(z.object({ id: z.string(), file: z.string().nullable() })) });

/**
 * Goes through all findings of an earlier run, in the order of its `violations.csv`.
 *
 * @throws InputError where that file is not there any more as the run wrote it
 */
export async function readFindings(run: RunManifest, each: (finding: WrittenFinding) => void): Promise<void> {
  const path = await findingsPlace(run);
  const source = openSource(path, Readable.from([]), Number.POSITIVE_INFINITY);
  const table = await openTable(source);
  const header = table.sample[0] ?? [];
  const columns = names.map((name) => header.indexOf(name));
  const view = new FieldView();
  let first = 1;
  for await (const batch of table.batches()) {
    for (let record = first; record < batch.count; record++) each(findingAt(batch, record, columns, view));
    first = 0;
  }
}

function findingAt(
  batch: Batch,
  record: number,
  columns: readonly number[],
  view: FieldView,
): WrittenFinding {
  const text = (name: Name) => {
    view.at(batch, record, columns[names.indexOf(name)] ?? 0);
    return view.text();
  };
  return {
    rule: text('rule'),
    severity: text('severity'),
    subject: text('subject'),
    source: text('source'),
    line: text('line'),
    number: text('number'),
    occurred_at: text('occurred_at'),
  };
}

async function findingsPlace(run: RunManifest): Promise<string> {
  const own = run.outputs.find(({ path }) => path === 'violations.csv');
  const read = formats.safeParse(run.configuration);
  const asked = read.success ? read.data.formats : [];
  const elsewhere = asked.flatMap(({ id, file }) => (id === 'csv' && file !== null ? [file] : []));
  const places = elsewhere.map((path) => inputPlace(run, path));
  const other = run.outputs.find(({ path }) => places.includes(outputPlace(run, path)));
  const found = own ?? other;
  const path = found && outputPlace(run, found.path);
  if (found && path !== undefined && path !== '-' && (await isAsRecorded(path, found))) return path;
  throw new InputError({ code: 'run/no-findings', file: path ?? run.path, problem: noFindings, remedy });
}

const noFindings: Text = {
  en: 'the findings of that run (violations.csv) are not there any more as it wrote them',
  fr: 'les constats de ce passage (violations.csv) ne sont plus là tels qu’il les a écrits',
};
const remedy: Text = {
  en: 'name another run, or make that one again',
  fr: 'désignez un autre passage, ou refaites celui-là',
};
