import { join } from 'node:path';
import type { Change, Changes } from '../../changes/model.ts';
import { pace } from '../../host/turns.ts';
import { changeSentence } from '../../report/words/change-words.ts';
import type { Say } from '../../report/words/say.ts';
import { visible } from '../../words/visible.ts';
import { csvField } from '../../write/csv.ts';
import type { OutputFile } from '../../write/output-file.ts';
import type { Run } from '../run/run.ts';

const changesName = 'changes.csv';
const header = 'line_before,line,number,was,is,cause,rules,message\n';

/** Writes every row whose verdict is not what it was, with the cause. */
export async function writeChanges(run: Run, out: string, changes: Changes, say: Say): Promise<void> {
  const path = join(out, changesName);
  const file = run.open(path);
  const rows = await written(file, changes, say);
  run.finish(changesName, path, file, rows);
}

async function written(file: OutputFile, changes: Changes, say: Say): Promise<number> {
  file.write(header);
  let rows = 0;
  const others = pace();
  for (const change of changes.all()) {
    file.write(`${cells(change, say).join(',')}\n`);
    rows++;
    if (others.isDue()) await others.turn();
  }
  return rows;
}

function cells(change: Change, say: Say): string[] {
  const { lineBefore, line, number, was, is, cause, rules } = change;
  return [
    lineBefore === 0 ? '' : String(lineBefore),
    line === 0 ? '' : String(line),
    number === 0 ? '' : csvField(say.number(number), ','),
    was,
    is,
    cause,
    rules.join(' '),
    csvField(visible(changeSentence(change, say)), ','),
  ];
}
