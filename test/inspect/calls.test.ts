import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemOf } from '../read/support.ts';
import { inspected, rolesOf, typed, whyOf } from './run.ts';

const A = '01 99 00 00 11';
const B = '02 61 91 00 12';
const header = 'Date appel;Numéro appelé;Sens;Statut';
const log = (...rows: string[]) => [header, ...rows];

describe('the results of a log', () => {
  const rows = log(
    `2024-05-06 10:05;${A};sortant;NRP`,
    `2024-05-06 10:06;${A};sortant;NRP`,
    `2024-05-06 10:07;${A};sortant;bof`,
    `2024-05-06 10:08;${B};sortant;Refus`,
    `2024-05-06 10:09;${B};sortant;ok`,
    `2024-05-06 10:10;${B};sortant;ok`,
    `2024-05-06 10:11;${B};sortant;`,
  );

  it('are counted, the most frequent first', async () => {
    const { outcomes } = await inspected(rows);
    expect(outcomes.map(({ value, outcome, count, known }) => [value, outcome, count, known])).toEqual([
      ['NRP', 'unanswered', 2, true],
      ['ok', 'unclassified', 2, false],
      ['', 'unclassified', 1, true],
      ['Refus', 'refused', 1, true],
      ['bof', 'unclassified', 1, false],
    ]);
  });

  it('that nobody knows are to be mapped', async () => {
    const seen = await inspected(rows, { name: 'journal.csv' });
    expect(seen.mappingLines.split('\n').map((line) => line.split(':')[0])).toEqual(['"ok"', '"bof"', '']);
    expect(seen.exit).toBe('not-trusted');
    expect(typed(seen)).toEqual([
      'campaign-audit inspect journal.csv --write-outcomes map.yaml',
      'campaign-audit inspect journal.csv --outcomes map.yaml',
      'campaign-audit calls journal.csv --opposition bloctel.csv',
      'campaign-audit clean contacts.csv --consents consents.csv --calls journal.csv',
    ]);
  });

  it('in which a number stands are not', async () => {
    const seen = await inspected(
      log(`2024-05-06 10:05;${A};sortant;tel 0261910012`, `2024-05-06 10:06;${A};sortant;bof`),
    );
    expect(seen.outcomes.map(({ value }) => value)).toEqual(['bof', 'tel 02 61 •• •• 12']);
    expect(seen.mappingLines).toMatch(/^"bof": # [^\n]*\n$/);
  });

  it('are known by the mapping of the user, that for all logs first', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inspect-map-'));
    try {
      const path = join(folder, 'map.yaml');
      writeFileSync(path, 'bof: callback\n');
      const seen = await inspected(rows, {
        outcomes: path,
        said: { outcomes: { bof: 'answered', ok: 'answered' } },
      });
      const found = seen.outcomes.filter(({ by }) => by === 'mapping');
      expect(found.map(({ value, outcome }) => [value, outcome])).toEqual([
        ['ok', 'answered'],
        ['bof', 'callback'],
      ]);
      expect([seen.mappingLines, seen.exit]).toEqual(['', 'done']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('with a mapping that cannot be read are an error', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inspect-map-'));
    try {
      const path = join(folder, 'map.yaml');
      writeFileSync(path, 'bof: maybe\n');
      expect((await problemOf(() => inspected(rows, { outcomes: path }))).code).toBe('outcomes/unknown');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the columns of a log', () => {
  it('have the roles by which a campaign file names them', async () => {
    const lines = [
      'Date appel;Heure;Numéro appelé;Sens;Statut;Agent;Id appel;Durée;Date de rappel;Commentaire',
      `06/05/2024;10:05;${A};sortant;NRP;Paul;12;30;07/05/2024;x`,
    ];
    const seen = await inspected(lines);
    expect(rolesOf(seen)).toEqual({
      'Date appel': 'date',
      Heure: 'time',
      'Numéro appelé': 'number',
      Sens: 'direction',
      Statut: 'outcome',
      Agent: 'agent',
      'Id appel': 'callId',
      Durée: 'duration',
      'Date de rappel': null,
      Commentaire: null,
    });
    expect(whyOf(seen, 'Date de rappel')).toBe('a callback, not the call');
    expect(whyOf(seen, 'Numéro appelé')).toBe(
      'the number that was called; by its name; 1 of its first 1 filled cells look like telephone numbers',
    );
  });

  it('are those that the user names', async () => {
    const seen = await inspected(['Jour;Cible;Etat', `06/05/2024 10:05;${A};NRP`], {
      said: { columns: { date: ['Jour'], number: ['Cible'], outcome: ['Etat'] } },
    });
    expect(rolesOf(seen)).toEqual({ Jour: 'date', Cible: 'number', Etat: 'outcome' });
    expect(whyOf(seen, 'Etat')).toBe('what came of the call; you name it (columns)');
  });

  it('of a format without a header are told by their place', async () => {
    const line = (time: string, src: string, dst: string) =>
      `"","${src}","${dst}","from-internal","x","PJSIP/1","PJSIP/2","Dial","y","2024-05-06 ${time}","","2024-05-06 ${time}",38,0,"NO ANSWER","DOCUMENTATION"`;
    const seen = await inspected([
      line('08:12:31', '204', '0199000011'),
      line('08:15:02', '207', '0261910012'),
    ]);
    expect([seen.format, seen.header, seen.rows]).toEqual(['asterisk-cdr-csv', false, 2]);
    expect(rolesOf(seen)).toMatchObject({ '#3': 'number', '#10': 'date', '#15': 'outcome' });
    expect(whyOf(seen, '#10')).toContain('by its place');
    expect(seen.zone).toMatchObject({ by: 'default', zone: 'Europe/Paris', doubtful: true });
    expect(typed(seen)).toContain('campaign-audit inspect list.csv --calls-timezone UTC');
  });

  it('that speak of persons are masked, whatever else they tell', async () => {
    const line =
      '2024-07-08 10:02:11,x,Paul,0199000011,from-internal,SIP/1,SIP/2,Dial,d,80,66,ANSWERED,3,,1720425731.100,';
    const seen = await inspected([
      'calldate,clid,src,dst,dcontext,channel,dstchannel,lastapp,lastdata,duration,billsec,disposition,amaflags,accountcode,uniqueid,userfield',
      line,
    ]);
    expect(seen.format).toBe('freepbx-cdr-csv');
    expect(JSON.stringify(seen.sample)).not.toContain('Paul');
  });
});

describe('lines that cannot be read', () => {
  const rows = log(
    `2024-05-06 10:05;${A};sortant;NRP`,
    `bientôt;${A};sortant;NRP`,
    '2024-05-06 10:07;90199000011;sortant;NRP',
  );

  it('are shown with the cells that matter', async () => {
    const seen = await inspected(rows);
    expect(seen.unreadable).toEqual({ count: 2, lines: [3, 4] });
    expect(seen.unreadableLines).toEqual([
      {
        line: 3,
        cells: [
          { column: 'Date appel', text: 'bientôt' },
          { column: 'Numéro appelé', text: '01 99 •• •• 11' },
        ],
      },
      {
        line: 4,
        cells: [
          { column: 'Date appel', text: '2024-05-06 10:07' },
          { column: 'Numéro appelé', text: '•••••••••••' },
        ],
      },
    ]);
    expect(seen.exit).toBe('not-trusted');
  });

  it('may need a prefix to be taken off', async () => {
    expect(typed(await inspected(rows))[0]).toBe('campaign-audit inspect list.csv --dial-prefix 9');
    const seen = await inspected(rows, { said: { dialPrefix: '9' } });
    expect(seen.unreadable.lines).toEqual([3]);
    expect(typed(seen)[0]).toBe('campaign-audit calls list.csv --dial-prefix 9 --opposition bloctel.csv');
  });

  it('are ten at most', async () => {
    const many = log(`2024-05-06 10:05;${A};sortant;NRP`, ...Array(11).fill(`bientôt;${A};sortant;NRP`));
    const seen = await inspected(many, { role: 'calls' });
    expect([seen.unreadable.count, seen.unreadableLines.length]).toEqual([11, 10]);
  });

  it('at the end may be half a line', async () => {
    const text = `${rows.slice(0, 2).join('\n')}\n2024-05-06 10:06;${A};so`;
    const seen = await inspected(Buffer.from(text));
    expect([seen.cut, seen.exit]).toEqual([true, 'not-trusted']);
    expect(seen.notes.map(({ en }) => en)).toContain(
      'line 3, the last one, stops in the middle: the export is not whole',
    );
  });
});

describe('a log that cannot be read', () => {
  it('for want of a column is told what it lacks', async () => {
    const seen = await inspected(
      [
        'Conversation ID;Direction;Date;Media Type;Users - Interacted;Wrap-up',
        'x;Outbound;06/05/2024 09:05;voice;Paul;y',
      ],
      { said: { format: 'genesys-cloud-interactions' }, role: 'calls' },
    );
    expect([seen.format, seen.problem?.code]).toEqual([
      'genesys-cloud-interactions',
      'calls/no-number-column',
    ]);
    expect(rolesOf(seen)).toMatchObject({ Date: 'date' });
    expect(typed(seen)[0]).toBe('campaign-audit inspect list.csv');
  });

  it('with two columns of numbers names them', async () => {
    const seen = await inspected(
      ['Date appel;Telephone 1;Telephone 2;Statut', `2024-05-06 10:05;${A};${B};NRP`],
      { role: 'calls' },
    );
    expect(seen.problem?.code).toBe('calls/two-number-columns');
    expect(whyOf(seen, 'Telephone 2')).toBe('might be the called number just as well');
    expect(typed(seen)).toContain('      number: "Telephone 1"');
  });

  it('that is none says how to name its columns and its format', async () => {
    const seen = await inspected(['a;b', 'x;y'], { role: 'calls' });
    expect([seen.format, seen.problem?.code, seen.exit]).toEqual([
      'unknown',
      'calls/not-a-log',
      'not-trusted',
    ]);
    expect(typed(seen)).toEqual(
      expect.arrayContaining([
        '    columns: # "a", "b"',
        'campaign-audit inspect list.csv --calls-format generic',
      ]),
    );
  });

  it('names twelve columns and no more', async () => {
    const names = Array.from({ length: 13 }, (_, i) => `c${i}`);
    const seen = await inspected([names.join(';'), names.map(() => 'x').join(';')], { role: 'calls' });
    expect(typed(seen).find((line) => line.includes('columns:'))).toMatch(/"c11", …$/);
  });
});

it('formats that fit less well stand behind the best', async () => {
  const line =
    '2024-07-08 10:02:11,x,114,0199000011,from-internal,SIP/1,SIP/2,Dial,d,80,66,ANSWERED,3,,1720425731.100,';
  const seen = await inspected([
    'calldate,clid,src,dst,dcontext,channel,dstchannel,lastapp,lastdata,duration,billsec,disposition,amaflags,accountcode,uniqueid,userfield',
    line,
  ]);
  expect(seen.candidates).toEqual(['freepbx-cdr-csv', 'generic']);
  expect(seen.zone).toMatchObject({ by: 'uniqueid', doubtful: false });
  expect(seen.notes[0]?.en).toContain('telephone statuses only');
});
