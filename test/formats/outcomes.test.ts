import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { fold } from '../../src/formats/lexicon/words.ts';
import { mappingLines, outcomeOf } from '../../src/formats/outcomes.ts';
import type { OutcomeColumn } from '../../src/formats/preset.ts';
import { presets } from '../../src/formats/presets/index.ts';
import { asteriskDispositions } from '../../src/formats/presets/shared/asterisk.ts';
import { vicidialStatus as vicidial } from '../../src/formats/presets/shared/vicidial.ts';
import { type Outcome, outcomes } from '../../src/model.ts';

describe('by the lexicon', () => {
  it.each([
    ['Refus argumenté', 'refused'],
    ['PAS INTÉRESSÉ', 'refused'],
    ['Ne plus appeler', 'objected'],
    ['NRP3', 'unanswered'],
    ['Répondeur', 'voicemail'],
    ['À rappeler', 'callback'],
    ['rdv-pris', 'answered'],
    ['Faux numéro', 'invalid'],
    ['no_answer', 'unanswered'],
    ['Annulé', 'unanswered'],
    ['Cancelled', 'unanswered'],
    ['Refusé', 'refused'],
    ['Désinscrit', 'objected'],
    ['dncl', 'not-placed'],
    ['', 'unclassified'],
    [' - ', 'unclassified'],
    ['n/a', 'unclassified'],
    ['Autre', 'unclassified'],
  ])('%j is %s', (value, outcome) => {
    expect(outcomeOf(value, null, null)).toEqual({ outcome, known: true, inbound: false, by: 'lexicon' });
  });

  it.each(outcomes.map((outcome) => [outcome]))('the standard word %s is known', (outcome) => {
    expect(outcomeOf(outcome.toUpperCase(), null, null)).toMatchObject({ outcome, known: true });
  });

  it.each(['NR', 'N', 'O', 'Passé', 'no', 'ok', 'non', 'KO', 'Terminé', 'CA+', 'XYZ', '?'])(
    '%s is unknown',
    (value) => {
      expect(outcomeOf(value, null, null)).toEqual({
        outcome: 'unclassified',
        known: false,
        inbound: false,
        by: null,
      });
    },
  );

  it.each(['Entrant', 'reçu', 'abandoned_in_queue'])('%s is a call that came in', (value) => {
    expect(outcomeOf(value, null, null)).toMatchObject({ known: true, inbound: true });
  });
});

const asterisk: OutcomeColumn = { names: ['disposition'], by: 'system', codes: asteriskDispositions };

test.each(['\\N', 'NULL', 'null'])('%j of a database is nothing', (value) => {
  for (const rule of [vicidial, null])
    expect(outcomeOf(value, rule, null)).toMatchObject({ outcome: 'unclassified', known: true });
});

describe('by a preset', () => {
  it.each([
    ['NI', 'refused', false],
    ['dnc', 'objected', false],
    ['DNCL', 'not-placed', false],
    ['XDROP', 'answered', true],
    ['TIMEOT', 'unclassified', true],
    ['AFTHRS', 'unclassified', true],
    ['ERI', 'unclassified', false],
    ['HUC001', 'invalid', false],
    ['HUC017', 'busy', false],
    ['HUC019', 'unanswered', false],
    ['HUC038', 'failed', false],
  ])('VICIdial’s %s is %s', (value, outcome, inbound) => {
    expect(outcomeOf(value, vicidial, null)).toEqual({ outcome, known: true, inbound, by: 'preset' });
  });

  it.each(['HUC17', 'HUC0170', 'HUCabc', 'RAP', 'REFUS', 'PI', 'STOP'])(
    'VICIdial’s own %s is unknown: a campaign added it',
    (value) => {
      expect(outcomeOf(value, vicidial, null)).toMatchObject({ outcome: 'unclassified', known: false });
    },
  );

  it('a word that is too long for a code is asked of the lexicon', () => {
    expect(outcomeOf('Not interested', vicidial, null)).toMatchObject({ outcome: 'refused', by: 'lexicon' });
    expect(outcomeOf('repondeur', vicidial, null)).toMatchObject({ outcome: 'voicemail', by: 'lexicon' });
    expect(outcomeOf('Non', vicidial, null)).toMatchObject({ known: false });
  });

  it('codes do not leak into another preset, nor into none', () => {
    expect(outcomeOf('AFAX', asterisk, null).known).toBe(false);
    expect(outcomeOf('AFAX', null, null).known).toBe(false);
    expect(outcomeOf('NO ANSWER', asterisk, null)).toMatchObject({
      outcome: 'unanswered',
      by: 'preset',
    });
  });

  it('a preset without codes leaves all to the lexicon', () => {
    const plain: OutcomeColumn = { names: ['result'], by: 'agent' };
    expect(outcomeOf('PI', plain, null)).toMatchObject({ outcome: 'refused', by: 'lexicon' });
  });

  it('what a system writes is not asked of the lexicon', () => {
    expect(outcomeOf('Refus', asterisk, null)).toMatchObject({ outcome: 'unclassified', known: false });
  });

  it.each([
    ['VIP,Refus', 'refused', true],
    ['NRP, RDV', 'answered', true],
    ['VIP,NRP', 'unclassified', false],
    ['', 'unclassified', true],
  ])('of several values in a cell, %j is %s', (value, outcome, known) => {
    const tags: OutcomeColumn = { names: ['tags'], by: 'agent', separator: ',' };
    expect(outcomeOf(value, tags, null)).toMatchObject({ outcome, known });
  });

  it.each(presets.flatMap(({ id, outcomes: rules }) => rules.map((rule) => [id, rule] as const)))(
    '%s gives each code one outcome',
    (_, { codes = {}, codesWhenNamed = {} }) => {
      for (const table of [codes, codesWhenNamed]) {
        const all = outcomes.flatMap((outcome) => (table[outcome] ?? []).map(fold));
        expect(new Set(all).size).toBe(all.length);
      }
    },
  );
});

describe('by the mapping', () => {
  const mapping = new Map<string, Outcome>([
    ['NR', 'objected'],
    ['Refus', 'callback'],
    ['', 'failed'],
    ['NI', 'answered'],
  ]);
  it.each([
    ['NR', null, 'objected'],
    [' nr ', null, 'objected'],
    ['refus', null, 'callback'],
    ['', null, 'failed'],
    ['NI', vicidial, 'answered'],
  ] as const)('%j wins over preset and lexicon', (value, preset, outcome) => {
    expect(outcomeOf(value, preset, mapping)).toMatchObject({ outcome, known: true, by: 'mapping' });
  });

  it('a value of nothing but signs is not taken for an empty one', () => {
    expect(outcomeOf('??', null, mapping)).toMatchObject({ known: false, by: null });
  });

  it('a row stays a call that came in, whatever its outcome is mapped to', () => {
    const busy = new Map<string, Outcome>([['TIMEOT', 'busy']]);
    expect(outcomeOf('TIMEOT', vicidial, busy)).toMatchObject({ outcome: 'busy', inbound: true });
  });
});

describe('mapping lines', () => {
  it('are YAML with each value as its key, and nothing filled in', () => {
    const values = ['NR', 'Sans "suite": oui', ' é #1 ', '- non', "l'heure", '\ttab\\'];
    expect(parse(mappingLines(values, 'fr'))).toEqual(
      Object.fromEntries(values.map((value) => [value.trim(), null])),
    );
  });

  it('say what is known of a code, in the language asked for', () => {
    expect(mappingLines(['NR'], 'en')).toContain('objected | unanswered (no answer in many files');
    expect(mappingLines(['NR'], 'fr')).toContain('ne plus rappeler');
    expect(mappingLines(['N'], 'en')).toContain(
      'refused | unanswered (no answer in VICIdial, elsewhere “no”',
    );
    expect(mappingLines(['XYZ'], 'en')).toBe(`"XYZ": # ${outcomes.join(' | ')}\n`);
  });
});
