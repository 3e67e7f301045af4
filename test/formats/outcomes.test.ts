import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mappingLines, outcomeOf, outcomeWithHelp } from '../../src/formats/outcomes.ts';
import { definePreset } from '../../src/formats/preset.ts';
import { asteriskCdrCsv } from '../../src/formats/presets/asterisk-cdr-csv.ts';
import { presets } from '../../src/formats/presets/index.ts';
import { vicidialExportCallsReport as vicidial } from '../../src/formats/presets/vicidial-export-calls-report.ts';
import { fold } from '../../src/formats/words.ts';
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
    ['N', 'unanswered'],
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

  it.each(['NR', 'ok', 'non', 'KO', 'Terminé', 'CA+', 'XYZ', '?'])('%s is unknown', (value) => {
    expect(outcomeOf(value, null, null)).toEqual({
      outcome: 'unclassified',
      known: false,
      inbound: false,
      by: null,
    });
  });

  it.each(['Entrant', 'reçu', 'abandoned_in_queue'])('%s is a call that came in', (value) => {
    expect(outcomeOf(value, null, null)).toMatchObject({ known: true, inbound: true });
  });
});

describe('by a preset', () => {
  it.each([
    ['NI', 'refused', false],
    ['dnc', 'objected', false],
    ['DNCL', 'not-placed', false],
    ['XDROP', 'answered', true],
    ['TIMEOT', 'unclassified', true],
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
    expect(outcomeOf('AFAX', asteriskCdrCsv, null).known).toBe(false);
    expect(outcomeOf('AFAX', null, null).known).toBe(false);
    expect(outcomeOf('NO ANSWER', asteriskCdrCsv, null)).toMatchObject({
      outcome: 'unanswered',
      by: 'preset',
    });
  });

  it('a preset without codes leaves all to the lexicon', () => {
    const plain = definePreset({
      id: 'plain',
      product: 'Plain',
      certainty: 'second-hand',
      sources: [],
      columns: { date: ['date'], number: 'to' },
      direction: { by: 'marks', marks: [] },
    });
    expect(outcomeOf('PI', plain, null)).toMatchObject({ outcome: 'refused', by: 'lexicon' });
  });

  it.each(presets.map((preset) => [preset.id, preset] as const))(
    '%s gives each code one outcome',
    (_, preset) => {
      const codes = outcomes.flatMap((outcome) => (preset.codes[outcome] ?? []).map(fold));
      expect(new Set(codes).size).toBe(codes.length);
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

describe('with a second column for help', () => {
  it.each([
    ['', 'Ne répond pas', null, 'unanswered', true],
    ['-', 'Refus', null, 'refused', true],
    ['Refus', 'Répondu', null, 'refused', true],
    ['CODE9', 'Répondu', null, 'unclassified', false],
    ['RAPN1', 'Rappel agent', vicidial, 'callback', true],
    ['NI', 'Rappel agent', vicidial, 'refused', true],
    ['XYZ9', 'Code maison', vicidial, 'unclassified', false],
    ['XYZ9', '', vicidial, 'unclassified', false],
  ] as const)('%j helped by %j', (value, help, preset, outcome, known) => {
    expect(outcomeWithHelp(value, help, preset, null)).toMatchObject({ outcome, known });
  });

  it('a mapped value needs no help', () => {
    const mapping = new Map<string, Outcome>([['', 'busy']]);
    expect(outcomeWithHelp('', 'Refus', null, mapping).outcome).toBe('busy');
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
    expect(mappingLines(['XYZ'], 'en')).toBe(`"XYZ": # ${outcomes.join(' | ')}\n`);
  });
});
