import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectionJson } from '../../src/inspect/json.ts';
import { outcomesFile } from '../../src/inspect/outcomes-file.ts';
import { readMapping } from '../../src/read/calls/outcome-mapping.ts';
import { inspected } from './run.ts';

const lines = [
  'Date appel;Numéro appelé;Sens;Statut',
  '2024-05-06 10:05;01 99 00 00 11;sortant;bof',
  '2024-05-06 10:06;01 99 00 00 11;sortant;NRP: "1"',
];

describe('an inspection as JSON', () => {
  it('begins with the keys that programs rely on', async () => {
    const text = inspectionJson(await inspected(lines));
    expect(Object.keys(JSON.parse(text)).slice(0, 13)).toEqual([
      'path',
      'role',
      'format',
      'encoding',
      'delimiter',
      'newline',
      'bom',
      'header',
      'rows',
      'columns',
      'outcomes',
      'period',
      'sample',
    ]);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('holds what they rely on in that shape', async () => {
    expect(JSON.parse(inspectionJson(await inspected(lines)))).toMatchObject({
      path: 'list.csv',
      role: 'calls',
      format: 'generic',
      encoding: 'utf-8',
      delimiter: ';',
      newline: '\n',
      bom: false,
      header: true,
      rows: 2,
      columns: [
        { name: 'Date appel', role: 'date' },
        { name: 'Numéro appelé', role: 'number' },
        { name: 'Sens', role: 'direction' },
        { name: 'Statut', role: 'outcome' },
      ],
      outcomes: [
        { value: 'NRP: "1"', outcome: 'unclassified', count: 1 },
        { value: 'bof', outcome: 'unclassified', count: 1 },
      ],
      period: { from: '2024-05-06', to: '2024-05-06' },
      sample: [
        ['2024-05-06 10:05', '01 99 •• •• 11', 'sortant', 'bof'],
        ['2024-05-06 10:06', '01 99 •• •• 11', 'sortant', 'NRP: "1"'],
      ],
    });
  });

  it('has the same keys whatever the file is', async () => {
    const keys = async (content: string[]) =>
      Object.keys(JSON.parse(inspectionJson(await inspected(content))));
    const ofLog = await keys(lines);
    expect(await keys(['nom;telephone', 'Roux;01 99 00 00 11'])).toEqual(ofLog);
    expect(await keys(['a;b', 'x;y'])).toEqual(ofLog);
  });
});

describe('a mapping to fill in', () => {
  it.each(['en', 'fr'] as const)('in %s can be read as it is, and filled in', async (lang) => {
    const folder = mkdtempSync(join(tmpdir(), 'inspect-map-'));
    try {
      const text = outcomesFile(await inspected(lines, { lang }), lang);
      expect(text).toMatch(/^# .*\n# .*\n# objected, refused, .*\n\n"NRP: /);
      const path = join(folder, 'map.yaml');
      writeFileSync(path, text);
      expect(readMapping(path).size).toBe(0);
      writeFileSync(
        path,
        text.replace('"bof":', '"bof": callback').replace('"NRP: \\"1\\"":', '"NRP: \\"1\\"": unanswered'),
      );
      expect([...readMapping(path)]).toEqual([
        ['NRP: "1"', 'unanswered'],
        ['bof', 'callback'],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is empty where every result is known', () => {
    expect(outcomesFile({ mappingLines: '' }, 'en')).toBe('');
  });
});
