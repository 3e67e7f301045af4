import { describe, expect, it } from 'vitest';
import { read } from './read-log.ts';

/** Number, instant in UTC and outcome of each attempt. */
async function attemptsOf(lines: readonly string[]) {
  const { seen, unclear } = await read(`${lines.join('\n')}\n`);
  expect(unclear).toEqual([]);
  return seen
    .filter(({ outbound, outcome }) => outbound && outcome !== 'not-placed')
    .map(({ number, at, outcome }) => `${number} ${at} ${outcome}`);
}

describe('logs of telephone systems and programs that no preset knows', () => {
  it.each<[string, string[], string[]]>([
    [
      'an hour that is a day as well',
      [
        'Heure de l\u2019appel;De;À;Direction;Statut',
        '12/05/2024 12:00:05;Zoé (101);0199001201;Sortant;Répondu',
        '12/05/2024 12:10:00;0199001202;Zoé (101);Entrant;Répondu',
      ],
      ['33199001201 2024-05-12T10:00:05 answered'],
    ],
    [
      'a day written as its midnight',
      ['Date;Heure;Téléphone;Résultat', '12/05/2024 00:00:00;12:00:05;0199001201;NRP'],
      ['33199001201 2024-05-12T10:00:05 unanswered'],
    ],
    [
      'compact dates and times, numbers by words in their names',
      [
        'date_appel;heure_appel;no_x_appelant;no_x_appele;sens;résultat',
        '20240512;120005;0199000011;0199001201;SORTANT;Refus',
        '20240512;121000;0199001202;0199000011;ENTRANT;NRP',
      ],
      ['33199001201 2024-05-12T10:00:05 refused'],
    ],
    [
      'a compact day before a time',
      ['Start date;Called number;Call type', '20240512 12:00:05;0199001201;Outgoing'],
      ['33199001201 2024-05-12T10:00:05 unclassified'],
    ],
    [
      'a time of the start in words of its own',
      ['Date de début;Heure de début d\u2019appel;Téléphone;Résultat', '12/05/2024;12:00:05;0199001201;NRP'],
      ['33199001201 2024-05-12T10:00:05 unanswered'],
    ],
    [
      'a flag that says the way',
      [
        'date,is_inbound,phone,result',
        '2024-05-12 12:00,false,0199001201,NRP',
        '2024-05-12 12:10,true,0199001202,NRP',
      ],
      ['33199001201 2024-05-12T10:00:00 unanswered'],
    ],
    [
      'an objection in a second column of results',
      ['Date;Téléphone;Statut;Motif', '2024-05-12 12:00;0199001201;Répondu;Opposition'],
      ['33199001201 2024-05-12T10:00:00 objected'],
    ],
    [
      'a refusal among labels',
      ['Date;Téléphone;Statut;Tags', '2024-05-12 12:00;0199001201;Répondu;vip, Pas intéressé'],
      ['33199001201 2024-05-12T10:00:00 refused'],
    ],
    [
      'columns that are nearly those of a known product, which has no number',
      [
        'Call Owner,Subject,Call Type,Call Start Time,Call Duration,Call Result,Dialled Number',
        'Zoé,x,Outbound,2024-05-12 12:00:05,00:30,Not Interested,0199001201',
      ],
      ['33199001201 2024-05-12T10:00:05 refused'],
    ],
    [
      'a known product with a direction column that it does not have by itself',
      [
        'Date de l\u2019activité,Résultat de l\u2019appel,Statut de l\u2019appel,Au numéro,Sens de l\u2019appel',
        '2024-05-12 12:00,Connecté,COMPLETED,0199001201,OUTBOUND',
        '2024-05-12 12:10,Connecté,COMPLETED,0199000011,INBOUND',
      ],
      ['33199001201 2024-05-12T10:00:00 answered'],
    ],
  ])('%s', async (_, lines, attempts) => {
    expect(await attemptsOf(lines)).toEqual(attempts);
  });

  it('a flag that is neither yes nor no is asked about', async () => {
    const { unclear } = await read(
      'date,is_inbound,phone\n2024-05-12 12:00,false,0199001201\n2024-05-12 12:10,maybe,0199001202\n',
    );
    expect(unclear.map(({ column, values }) => [column, values])).toEqual([
      ['is_inbound', [{ value: 'maybe', count: 1 }]],
    ]);
  });

  it('an inbound call of which only the calling number is somebody\u2019s keeps its objection', async () => {
    const { seen } = await read(
      'Date;Sens;No appelant;No appelé;Qualification\n2024-05-12 12:00;Entrant;0199001202;0199000011;Ne plus appeler\n2024-05-12 12:10;Sortant;0199000011;0199001202;NRP\n',
    );
    expect(seen.map(({ number, outcome }) => [number, outcome])).toEqual([
      [33199001202, 'objected'],
      [33199001202, 'unanswered'],
    ]);
  });
});
