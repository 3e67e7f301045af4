import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readManifest } from '../../src/read/runs/manifest.ts';
import { reportProblems } from '../report/schemas.ts';
import { inFolder, ran } from './reclean/cleaned-twice.ts';

const files = {
  'contacts.csv': ['tel;nom', '0600451011;Ada', '0600451012;Bob'],
  'own.txt': ['0600451012'],
  'later.txt': ['0600451011'],
};

it('a run that is scrubbed again says in every report what changed, and from which run it came', async () => {
  await inFolder(files, async (folder) => {
    await ran(folder, ['clean', 'contacts.csv', '--own-opposition', 'own.txt', '-o', 'runs/one']);
    await ran(folder, ['rescrub', 'runs', '--own-opposition', 'later.txt', '-o', 'runs/two']);
    const textOf = (name: string) => readFileSync(join(folder, 'runs/two', name), 'utf8');
    const report = JSON.parse(textOf('report.json'));
    expect(reportProblems(report)).toEqual([]);
    expect(report.changes).toMatchObject({
      total: 2,
      lost: 1,
      unproven: [],
      droppedByRule: { 'opposition/own-list': 1 },
    });
    expect(report.since).toMatchObject({ otherLaw: false, newFindings: { contacts: 1, calls: 0 } });
    for (const title of ['What changed', 'Ce qui a changé']) expect(textOf('report.html')).toContain(title);
    const [one, two] = [readManifest(join(folder, 'runs/one')), readManifest(join(folder, 'runs/two'))];
    expect([two.previous, two.command]).toEqual([one.sha256, 'rescrub']);
    expect(two.outputs.map(({ path, rows }) => [path, rows])).toContainEqual(['changes.csv', 2]);
  });
});
