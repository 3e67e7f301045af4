import { describe, expect, it } from 'vitest';
import { contradictoryNote } from '../../../src/read/calls/contradictory.ts';
import { read } from './read-log.ts';

const log = (rows: readonly string[]) =>
  `Date;Numéro;Durée;Sonnerie;Résultat\n${rows.map((row, i) => `2024-05-06 10:1${i}:00;061234567${i};${row}`).join('\n')}\n`;

describe('a result that says that a call was never placed', () => {
  it.each(['Doublon', 'Quota atteint', 'Ignoré', 'Nouveau', 'skipped'])(
    '%s beside a length counts as an attempt',
    async (word) => {
      const { summary, seen } = await read(log([`00:01:35;;${word}`, `;12;${word}`, `0;00:00:00;${word}`]));
      expect([summary.ignored.notPlaced, summary.contradictory]).toEqual([1, [{ value: word, count: 2 }]]);
      expect(seen.map(({ outcome }) => outcome)).toEqual(['unclassified', 'unclassified', 'not-placed']);
    },
  );

  it('counts where the user says that it was not placed, too: the words are the user’s, the length is the call’s', async () => {
    const { summary, seen } = await read(log(['00:01:35;;X1', '0;;X1']), {
      mapping: new Map([['X1', 'not-placed']]),
    });
    expect(summary.contradictory).toEqual([{ value: 'X1', count: 1 }]);
    expect(seen.map(({ outcome }) => outcome)).toEqual(['unclassified', 'not-placed']);
  });

  it('is said, with its values masked', async () => {
    const { summary } = await read(log(['95;;Doublon', '3;;Ignoré', '4;;Ignoré']));
    expect(contradictoryNote(summary)?.en).toContain(
      '(“Ignoré”, “Doublon”) calls of 3 rows were never placed',
    );
    expect(contradictoryNote({ contradictory: [] })).toBeNull();
    expect(contradictoryNote({ contradictory: [{ value: 'voir 0612345678', count: 1 }] })?.fr).not.toContain(
      '0612345678',
    );
  });

  it('is not doubted where a telephone system says it, which counts the time of its own failure', async () => {
    const text =
      'id,call_direction,start,answer,end,source_extension,destination_extension,duration\n1,outbound,2024-05-06 10:00:00,,,201,0612345678,3\n';
    expect((await read(text)).summary.contradictory).toEqual([]);
  });
});

describe('who wrote the results', () => {
  it.each([
    ['Répondu, Non répondu', 'telephone'],
    ['Abouti, Manqué, Messagerie', 'telephone'],
    ['Répondu, Répondeur, Occupé', 'telephone'],
    ['Abouti, NRP', 'agents'],
    ['NRP, Répondeur', 'agents'],
    ['Répondeur, Occupé', 'agents'],
    ['Répondu, Refus', 'agents'],
  ])('%s: %s', async (words, kind) => {
    expect((await read(log(words.split(', ').map((word) => `0;0;${word}`)))).summary.outcomes).toBe(kind);
  });

  it('agents, where a telephone system’s statuses stand beside their results', async () => {
    const text =
      'Date;Numéro;Statut appel;Qualification\n2024-05-06 10:00;0612345678;Répondu;Refus\n2024-05-06 10:10;0612345679;Non répondu;\n';
    const { summary, seen } = await read(text);
    expect([summary.outcomes, seen.map(({ outcome }) => outcome)]).toEqual([
      'agents',
      ['refused', 'unanswered'],
    ]);
  });
});

describe('VICIdial’s report of calls', () => {
  const names =
    'call_date\tphone_number_dialed\tstatus\tuser\tphone_code\tlength_in_sec\tlead_id\tstatus_name\n';
  const row = (lead: number) =>
    `2024-05-06 10:1${lead}:00\t61234567${lead}\tNI\ta1\t33\t35\t${lead}\tNot Interested\n`;

  it.each([
    ['may be one of leads where each stands once', [1, 2], 'once'],
    ['is one of calls where a lead stands twice', [1, 2, 1], null],
  ] as const)('%s', async (_, leads, undercounts) => {
    expect((await read(names + leads.map(row).join(''))).summary.undercounts).toBe(undercounts);
  });
});
