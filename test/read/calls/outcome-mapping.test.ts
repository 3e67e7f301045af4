import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readMapping } from '../../../src/read/calls/outcome-mapping.ts';
import { problemOf } from '../support.ts';

const folder = mkdtempSync(join(tmpdir(), 'mapping-'));

function map(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return Object.fromEntries(readMapping(path));
}

describe('a mapping', () => {
  it.each<[string, string, string | Uint8Array, object]>([
    [
      'YAML',
      'm.yaml',
      'NRP: unanswered\n"Plus d\'appel": objected\n12: busy\n',
      { NRP: 'unanswered', "Plus d'appel": 'objected', 12: 'busy' },
    ],
    ['JSON', 'm.json', '{"NRP": "unanswered", "RF": "Refused "}', { NRP: 'unanswered', RF: 'refused' }],
    ['CSV without a header', 'm.csv', 'NRP;unanswered\nRF;refused\n', { NRP: 'unanswered', RF: 'refused' }],
    ['CSV with a header', 'm.csv', 'valeur,issue\nNRP,unanswered\n', { NRP: 'unanswered' }],
    ['CSV of tabs, with a mark', 'm.CSV', '\ufeffNRP\tunanswered\r\n', { NRP: 'unanswered' }],
    ['CSV in Windows-1252', 'm.csv', Buffer.from('Refusé;refused\n', 'latin1'), { Refusé: 'refused' }],
    ['CSV in UTF-16', 'm.csv', Buffer.from('\ufeffRefusé;refused\n', 'utf16le'), { Refusé: 'refused' }],
    ['the same line twice', 'm.yaml', 'NRP: unanswered\nNRP: unanswered\n', { NRP: 'unanswered' }],
    ['packed CSV', 'm.csv.gz', gzipSync('NRP;unanswered\n'), { NRP: 'unanswered' }],
    ['quoted values', 'm.csv', '"a;b";busy\n', { 'a;b': 'busy' }],
    ['an outcome still to be filled in', 'm.yaml', 'NRP: unanswered\nZZ:\n', { NRP: 'unanswered' }],
    [
      'an empty line in between',
      'm.csv',
      'NRP;unanswered\n\nRF;refused\n',
      { NRP: 'unanswered', RF: 'refused' },
    ],
  ])('%s', (_, name, content, expected) => {
    expect(map(name, content)).toEqual(expected);
  });
});

describe('an outcome that does not exist', () => {
  it.each([
    ['in YAML', 'x.yaml', 'NRP: unanswered\nRF: refusd\n', 2],
    ['in CSV', 'x.csv', 'NRP;unanswered\nRF;refusd\n', 2],
    ['behind a value that holds its own', 'y.yaml', 'UNI: refused\nNI: refusd\n', 2],
    ['behind an empty line', 'y.csv', 'NRP;unanswered\n\nRF;refusd\n', 3],
  ])('%s is named with its line and the nearest', async (_, name, content, line) => {
    const problem = await problemOf(() => map(name, content));
    expect(problem).toMatchObject({ code: 'outcomes/unknown', line });
    expect(problem.problem.en).toContain('“refusd”; did you mean refused?');
  });
});

describe('a result with two outcomes is refused', () => {
  it.each([
    ['in YAML', 'x.yaml', 'NRP: unanswered\nRF: refused\nNRP: refused\n', 3],
    ['in CSV', 'x.csv', 'NRP;unanswered\nNRP;refused\n', 2],
  ])('%s', async (_, name, content, line) => {
    const problem = await problemOf(() => map(name, content));
    expect(problem).toMatchObject({ code: 'outcomes/contradiction', line });
    expect(problem.problem.en).toContain('“NRP” stands here a second time, and was unanswered before');
  });
});

it.each([
  ['a list as an outcome', 'n.yaml', 'NRP: unanswered\nRF: [refused]\n', 2],
  ['a NUL character', 'n.yaml', 'NRP: unanswered\nR\0F: refused\n', 2],
  ['a NUL character in CSV', 'n.csv', 'NRP;unanswered\nRF;ref\0used\n', 2],
  ['a workbook', 'n.csv', 'PK\u0003\u0004\u0014\u0000\u0006', 1],
  ['an empty CSV', 'n.csv', '', 1],
])('%s makes no mapping', async (_, name, content, line) => {
  expect(await problemOf(() => map(name, content))).toMatchObject({ code: 'outcomes/not-a-mapping', line });
});

it('a mapping whose gzip data are cut short is damaged', async () => {
  const cut = gzipSync('NRP;unanswered\n').subarray(0, 20);
  expect(await problemOf(() => map('cut.csv.gz', cut))).toMatchObject({ code: 'input/damaged-gzip' });
});

describe('what is no mapping is refused', () => {
  it.each<[string, string, string | Uint8Array]>([
    ['a list', 'n.yaml', '- NRP\n- RF\n'],
    ['words', 'n.yaml', 'bonjour\n'],
    ['nothing', 'n.yaml', ''],
    ['broken YAML', 'n.yaml', 'NRP: unanswered\nRF: "refused\n'],
    ['a value twice', 'n.yaml', 'NRP: unanswered\nNRP: busy\n'],
    ['broken JSON', 'n.json', '{"NRP": \n'],
    ['a quote that never closes, in CSV', 'n.csv', 'NRP;unanswered\n"RF;refused\n'],
    ['levels in the thousands', 'n.yaml', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['more than results can be', 'n.yaml', '# nothing\n'.repeat(300_000)],
    ['the same, packed', 'n.yaml', gzipSync('# nothing\n'.repeat(300_000))],
    ['damaged gzip', 'n.yaml', gzipSync('NRP: unanswered\n').subarray(0, 20)],
  ])('%s', async (_, name, content) => {
    const problem = await problemOf(() => map(name, content));
    expect(problem.file).toBe(join(folder, name));
    expect(problem.line).toBeGreaterThan(0);
  });

  it('a device without end', async () => {
    const problem = await problemOf(() => readMapping('/dev/zero'));
    expect(problem.problem.en).toBe('this file is too large');
  });
});
