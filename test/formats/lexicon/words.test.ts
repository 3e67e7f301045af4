import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, foldHeader } from '../../../src/formats/lexicon/words.ts';
import { dose } from '../../dose.ts';

it.each([
  ['Résultat de l’appel', 'resultat de l appel'],
  ['  N° de  téléphone ', 'n de telephone'],
  ['Nº tél.', 'no tel'],
  ['CODE_QUALIF', 'code qualif'],
  ['Œuvre cœur', 'oeuvre coeur'],
  ['opt-out', 'opt out'],
  ['durée\u00a0(s)', 'duree s'],
  ['---', ''],
])('%j is matched as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('header names are matched without spaces', () => {
  expect(foldHeader('Date_de l’Appel')).toBe('datedelappel');
});

it('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
    { numRuns: dose(1000, 20_000) },
  );
});
