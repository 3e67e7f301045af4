import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/host/host.ts';
import type { Inspection } from '../../src/inspect/model.ts';
import { problemOf } from '../read/support.ts';
import { inspected, inspectedFromStdin } from './run.ts';

const list = 'nom;telephone\nRoux;01 99 00 00 11\nBrun;02 61 91 00 12\n';
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('the bytes of a file', () => {
  it.each<[name: string, bytes: Uint8Array, expected: Partial<Inspection>]>([
    [
      'plain',
      Buffer.from(list),
      {
        encoding: 'utf-8',
        delimiter: ';',
        newline: '\n',
        bom: false,
        gzip: false,
        header: true,
        rows: 2,
        emptyLines: 0,
        structure: 'csv',
      },
    ],
    ['a byte order mark', Buffer.from(`\ufeff${list}`), { encoding: 'utf-8', bom: true, rows: 2 }],
    [
      'Windows',
      Buffer.from(list.replace('Roux', 'Rivière').replaceAll('\n', '\r\n'), 'latin1'),
      { encoding: 'windows-1252', newline: '\r\n', bom: false },
    ],
    ['UTF-16', utf16(list), { encoding: 'utf-16le', bom: true, newline: '\n' }],
    ['tabs', Buffer.from(list.replaceAll(';', '\t')), { delimiter: '\t' }],
    ['an old Mac', Buffer.from(list.replaceAll('\n', '\r')), { newline: '\r', rows: 2 }],
    ['line ends of two kinds', Buffer.from(list.replace('\n', '\r\n')), { newline: 'mixed', rows: 2 }],
    ['a last line without its end', Buffer.from(list.trimEnd()), { newline: '\n', rows: 2 }],
    ['empty lines', Buffer.from(list.replace('\n', '\n\n\n')), { emptyLines: 2, rows: 2 }],
    ['a header alone', Buffer.from('nom;telephone'), { newline: null, rows: 0, header: true }],
    ['gzip', gzipSync(list), { gzip: true, encoding: 'utf-8', newline: '\n', rows: 2 }],
    [
      'one column without a header',
      Buffer.from('01 99 00 00 11\n02 61 91 00 12\n'),
      { delimiter: '', header: false, rows: 2 },
    ],
    [
      'the hint of a spreadsheet',
      Buffer.from(`\ufeffsep=;\r\n${list}`),
      { bom: true, delimiter: ';', rows: 2 },
    ],
  ])('%s', async (_name, bytes, expected) => {
    expect(await inspected(bytes)).toMatchObject(expected);
  });

  it('are the same from standard input', async () => {
    const seen = await inspectedFromStdin(gzipSync(list));
    expect(seen).toMatchObject({
      path: '-',
      role: 'contacts',
      rows: 2,
      encoding: 'utf-8',
      newline: '\n',
      exit: 'done',
    });
  });

  it('a log may be JSON', async () => {
    const json =
      '[{"started_at":"2024-05-06T10:05:00Z","direction":"outbound","raw_digits":"+33199000011","status":"busy"}]';
    const seen = await inspected(Buffer.from(json), { name: 'calls.json' });
    expect(seen).toMatchObject({
      role: 'calls',
      structure: 'json',
      delimiter: '',
      newline: null,
      rows: 1,
      header: true,
    });
  });

  it('JSON that is no log is told as one, since nothing else may be JSON', async () => {
    const seen = await inspected(Buffer.from('[{"a":"x","b":"y"}]'));
    expect([seen.role, seen.problem?.code, seen.structure]).toEqual(['calls', 'calls/not-a-log', 'json']);
  });
});

describe('what is no table is an error', () => {
  it.each<[name: string, bytes: Uint8Array, code: string]>([
    ['a workbook cut short', Buffer.from('PK\u0003\u0004xxxx'), 'workbook/damaged'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'workbook/xls'],
    ['nothing', Buffer.alloc(0), 'input/empty'],
    ['a quote that never closes', Buffer.from('nom;telephone\n"Roux;01 99 00 00 11\n'), 'csv/unclosed-quote'],
    [
      'two encodings',
      Buffer.concat([Buffer.from('nom;telephone\nÉlan;1\n'), Buffer.from('Élan;2\n', 'latin1')]),
      'input/mixed-encodings',
    ],
    ['gzip cut short', gzipSync(list).subarray(0, 30), 'input/damaged-gzip'],
  ])('%s', async (_name, bytes, code) => {
    expect((await problemOf(() => inspected(bytes))).code).toBe(code);
  });

  it('and so is a contact list in JSON', async () => {
    const json = Buffer.from('[{"nom":"Roux","telephone":"0199000011"}]');
    expect((await problemOf(() => inspected(json, { role: 'contacts' }))).code).toBe('input/not-csv');
  });

  it('and a file larger than allowed', async () => {
    expect((await problemOf(() => inspected(Buffer.from(list), { maxInput: 20 }))).code).toBe(
      'input/too-large',
    );
  });
});

it('tells how far it has read', async () => {
  const events: Progress[] = [];
  await inspected(Buffer.from(list), { progress: (event) => events.push(event) });
  expect(events.at(-1)).toMatchObject({
    role: 'contacts',
    rows: 2,
    bytes: list.length,
    totalBytes: list.length,
  });
});
