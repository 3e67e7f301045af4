import { describe, expect, it } from 'vitest';
import { directionColumn, noDirection, presetDirection } from '../../src/formats/direction.ts';
import { freepbxCdrCsv } from '../../src/formats/presets/freepbx-cdr-csv.ts';
import { vicidialExportCallsReportExtended } from '../../src/formats/presets/vicidial-export-calls-report-extended.ts';

describe('a direction column', () => {
  const rule = directionColumn(3);
  it.each([
    ['Sortant', 'outbound'],
    ['ÉMIS', 'outbound'],
    ['outbound-api', 'outbound'],
    ['Entrant', 'inbound'],
    ['reçu', 'inbound'],
    ['Interne', 'internal'],
    ['', null],
    ['Nord', null],
  ])('%j is %s', (value, direction) => {
    expect(rule.columns).toEqual([3]);
    expect(rule.of([value])).toBe(direction);
  });

  it('a tool’s own words go before the usual ones', () => {
    const own = presetDirection(
      { column: { names: ['way'], values: { inbound: ['OUT'], outbound: ['vers A'] } } },
      () => 0,
    );
    expect([own.of(['out']), own.of(['vers a']), own.of(['interne'])]).toEqual([
      'inbound',
      'outbound',
      'internal',
    ]);
  });

  it('is not there: every row counts as outbound', () => {
    expect(presetDirection({ column: { names: ['way'] } }, () => -1)).toBe(noDirection);
    expect(noDirection.of([])).toBeNull();
  });
});

describe('telephone systems', () => {
  const names = ['src', 'dst', 'dcontext', 'outbound_cnum', 'did'];
  const rule = presetDirection(freepbxCdrCsv.direction, ([name = '']) => names.indexOf(name));
  it.each([
    ['an extension calls a number', '101', '0639980001', 'from-internal', '', '', 'outbound'],
    ['with a dialling prefix', '101', '90639980001', 'from-internal', '', '', 'outbound'],
    ['showing a number', '101', '0639980001', 'from-internal', '0162001100', '', 'outbound'],
    [
      'a call that came in is sent on outside',
      '0353010000',
      '0639980001',
      'from-did',
      '0162001100',
      '0162',
      'outbound',
    ],
    ['the person’s number is shown as the source', '0162001100', '0639980001', 'vente', '', '', 'outbound'],
    ['a trunk context', '0639980001', '0162001100', 'from-trunk-sip-ovh', '', '', 'inbound'],
    ['a did', '0639980001', '0162001100', 'standard', '', '0162001100', 'inbound'],
    ['a long source and a short destination', '0639980001', '600', 'standard', '', '', 'inbound'],
    ['a long source and no number at all', '0639980001', 's', 'standard', '', '', 'inbound'],
    ['two extensions', '101', '102', 'from-internal', '', '', 'internal'],
    ['seven digits are a number', '101', '1234567', 'from-internal', '', '', 'outbound'],
    ['six digits are an extension', '101', '123456', 'from-internal', '', '', 'internal'],
    ['a number among other signs', '101', '0639980001@ovh', 'from-internal', '', '', 'outbound'],
    ['nothing to go by', '', '', '', '', '', null],
    ['NULL for the number shown is none', '0639980001', '101', 'from-internal', 'NULL', '', 'inbound'],
    ['a dash for the number dialled in is none', '101', '0639980001', '', '', '-', 'outbound'],
    ['NULL everywhere', 'NULL', '\\N', 'NULL', 'n/a', 'null', null],
  ])('%s', (_, src, dst, context, shown, did, direction) => {
    expect(rule.of([src, dst, context, shown, did])).toBe(direction);
  });

  it('older exports lack columns', () => {
    const older = presetDirection(freepbxCdrCsv.direction, ([name = '']) => names.slice(0, 3).indexOf(name));
    expect(older.columns).toEqual([0, 1, 2, -1, -1]);
    expect(older.of(['101', '0639980001', 'from-internal', '', ''])).toBe('outbound');
  });
});

describe('VICIdial', () => {
  const rule = presetDirection(vicidialExportCallsReportExtended.direction, ([name = '']) =>
    ['user', 'alt_dial', 'did_pattern'].indexOf(name),
  );
  it.each([
    ['a call from a campaign', 'VDAD', 'MAIN', '', 'outbound'],
    ['no agent of an in-group', 'VDCL', '', '', 'inbound'],
    ['seconds in a queue where the number’s kind stands', '6001', '12.00', '', 'inbound'],
    ['an own number that was rung', '6001', 'MAIN', '0162001100', 'inbound'],
  ])('%s', (_, user, kind, did, direction) => {
    expect(rule.columns).toEqual([0, 1, 2]);
    expect(rule.of([user, kind, did])).toBe(direction);
  });
});

describe('marks', () => {
  const names = ['to', 'way', 'id'];
  const rule = presetDirection(
    {
      marks: [
        { names: ['to'], values: ['1'], and: { names: ['way'], values: ['Out'] }, direction: 'internal' },
        { names: ['id'], digits: 3, direction: 'inbound' },
      ],
      column: { names: ['way'] },
    },
    ([name = '']) => names.indexOf(name),
  );
  /** Columns in the order of the rule: to and way, id, way. */
  const of = (to: string, way: string, id: string) => rule.of([to, way, id, way]);

  it('with a second column fit where both do', () => {
    expect([of('1', 'out', ''), of('1', 'in', ''), of('2', 'out', '')]).toEqual([
      'internal',
      'inbound',
      'outbound',
    ]);
  });

  it('of so many digits fit whole numbers alone', () => {
    expect([of('', 'out', '123'), of('', 'out', '1234'), of('', 'out', '12.3')]).toEqual([
      'inbound',
      'outbound',
      'outbound',
    ]);
  });

  it('leave a word in the column that nobody knows unsaid, nothing at all is outbound', () => {
    expect([of('', 'Sens 3', ''), of('', '', '')]).toEqual([null, 'outbound']);
  });
});
