import { describe, expect, it } from 'vitest';
import { fixedZone } from '../../../src/time/zones.ts';
import { read } from './read-log.ts';

describe('Asterisk', () => {
  const master = (start: string, uniqueid: string, dst = '0612345678', context = 'from-internal') =>
    `"","200","${dst}","${context}","""A"" <200>","SIP/200-1","SIP/trunk-2","Dial","SIP/trunk/${dst}","${start}","${start}","${start}","30","20","ANSWERED","DOCUMENTATION","${uniqueid}",""`;

  it('the unique id tells the offset, row by row', async () => {
    const { summary, seen } = await read(
      [master('2024-01-28 06:58:20', '1706421500.12'), master('2024-05-06 10:05:00', '1714982700.3')].join(
        '\n',
      ),
    );
    expect(seen.map(({ at }) => at)).toEqual(['2024-01-28T05:58:20', '2024-05-06T08:05:00']);
    expect([summary.layout.zone, summary.zoneGuessed, summary.outcomes]).toEqual([
      'uniqueid',
      false,
      'telephone',
    ]);
  });

  it('a zone that the user says wins', async () => {
    const { seen } = await read(master('2024-05-06 10:05:00', '1714982700.3'), { zone: fixedZone(0) });
    expect(seen[0]?.at).toBe('2024-05-06T10:05:00');
  });

  it('without a telling id the zone is guessed, and that is said', async () => {
    const { summary, seen } = await read(master('2024-05-06 10:05:00', '1614982700.3'));
    expect([summary.zoneGuessed, seen[0]?.at]).toEqual([true, '2024-05-06T08:05:00']);
  });

  it('a row whose own id tells nothing was written by the clock of the others', async () => {
    const rows = [
      master('2024-05-06 10:05:00', '1714989900.3'),
      master('2024-05-06 10:05:00', '1614982700.3'),
    ];
    const { summary, seen } = await read(rows.join('\n'));
    expect([summary.zoneGuessed, seen[1]?.at]).toEqual([false, '2024-05-06T10:05:00']);
  });

  it('a call to an extension is internal, one from outside inbound', async () => {
    const { summary } = await read(
      [
        master('2024-05-06 10:05:00', '1714982700.1'),
        master('2024-05-06 10:06:00', '1714982760.2', '201'),
        master('2024-05-06 10:07:00', '1714982820.3', '201', 'from-trunk'),
      ].join('\n'),
    );
    expect(summary.ignored).toMatchObject({ internal: 1, inbound: 1 });
  });
});

describe('VICIdial', () => {
  const names =
    'call_date phone_number_dialed status user full_name campaign_id vendor_lead_code source_id list_id gmt_offset_now phone_code phone_number title first_name middle_initial last_name address1 address2 address3 city state province postal_code country_code gender date_of_birth alt_phone email security_phrase comments length_in_sec user_group alt_dial rank owner lead_id'.split(
      ' ',
    );
  const row = (changes: Record<string, string>) =>
    names
      .map(
        (name) =>
          changes[name] ??
          (name === 'phone_code' ? '33' : name === 'length_in_sec' ? '5' : name === 'lead_id' ? '7' : ''),
      )
      .join('\t');
  const call = {
    call_date: '2024-05-06 10:05:00',
    phone_number_dialed: '612345678',
    status: 'NI',
    user: 'anne',
  };

  it('tabs without quoting: a quote is data, and swallows no row', async () => {
    const text = [
      names.join('\t'),
      row({ ...call, comments: '"rappeler' }),
      row({ ...call, phone_number_dialed: '612345679', status: 'DNC' }),
      row({ ...call, first_name: '"Jo', phone_number_dialed: '612345670', status: 'AA' }),
    ].join('\n');
    const { seen, summary } = await read(`${text}\n`);
    expect(summary.layout.preset?.id).toBe('vicidial-export-calls-report');
    expect(seen.map(({ number, outcome }) => [number, outcome])).toEqual([
      [33612345678, 'refused'],
      [33612345679, 'objected'],
      [33612345670, 'voicemail'],
    ]);
  });

  it('without its header', async () => {
    const { summary, seen } = await read(`${row(call)}\tliste\tdescription\tPas intéressé\n`);
    expect([summary.rows, seen[0]?.outcome]).toEqual([1, 'refused']);
  });
});

describe('Cisco CUCM', () => {
  const header =
    'dateTimeOrigination,callingPartyNumber,finalCalledPartyNumber,dateTimeConnect,duration,outpulsedCalledPartyNumber';
  it.each([
    ['00612345678', '', 33612345678],
    ['0612345678', '', 33612345678],
    ['+33612345678', '', 33612345678],
    ['000331612345678', '0612345679', 33612345679],
    ['0033612345678', '', 33612345678],
    ['00033612345678', '', 33612345678],
  ])('%s, sent as %j', async (called, sent, number) => {
    const { seen } = await read(`${header}\n1715074240,1001,${called},0,0,${sent}\n`);
    expect(seen[0]).toMatchObject({ number, outbound: true });
  });

  it('a telephone that is called by its whole number is no person', async () => {
    const columns = 'origDeviceName,destDeviceName';
    const rows = ['+33612345678,+33162001100,0,0,,GW,SEP1', '+33162001101,+33162001100,0,0,,CSFA,SEP1'];
    const { summary } = await read(
      [`${header},${columns}`, ...rows.map((row) => `1715074240,${row}`), ''].join('\n'),
    );
    expect(summary.directions).toEqual({ inbound: 1, outbound: 0, internal: 1 });
  });
});
