import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deniesCalls } from '../../../src/formats/lexicon/denials.ts';
import { liftHints, objectionHints } from '../../../src/formats/lexicon/hints.ts';
import { hasLiftSign, hasValueSign } from '../../../src/formats/lexicon/signs.ts';
import { hintsOfEnds, hintsOfObjections } from '../../../src/read/columns/hint-scan.ts';
import { dose } from '../../dose.ts';

const encodings = ['utf8', 'latin1'] as const;

function mayBar(text: string, encoding: (typeof encodings)[number] = 'utf8'): boolean {
  const bytes = Buffer.from(text, encoding);
  return hintsOfObjections().mayBar(bytes, 0, bytes.length);
}

describe('what may bar', () => {
  it.each([
    'ne plus appeler',
    'NE PLUS  APPELER',
    'a demandé à être retiré de nos fichiers',
    'Mme Martin DÉCÉDÉE',
    'M. X (décès 2023)',
    'n’appelez plus',
    "plus jamais d'appel",
    'Désinscrit le 3',
    'do-not-call',
    'DNC',
    'arrêtez d’appeler',
    '«stop»',
    'par mail uniquement',
    'consentement expiré',
    'blacklisté',
    'opted out',
  ])('%s', (text) => {
    expect(hasValueSign(text)).toBe(true);
    for (const encoding of encodings)
      if (!/’/.test(text) || encoding === 'utf8') expect(mayBar(text, encoding)).toBe(true);
  });
});

describe('what cannot bar', () => {
  it.each([
    '',
    'ok',
    'Répondeur',
    'ne répond pas',
    'à rappeler demain',
    '06 12 00 00 11',
    '12 rue de la Paix',
    'Lyon',
  ])('%s', (text) => {
    expect(hasValueSign(text)).toBe(false);
    expect(mayBar(text)).toBe(false);
  });
});

const words = [
  ...objectionHints.alone,
  ...objectionHints.opening,
  ...objectionHints.closing,
  ...[
    'ne',
    'n',
    'veut',
    'souhaite',
    'plus',
    'pas',
    'être',
    'le',
    'de',
    'la',
    'appeler',
    'contacté',
    'démarchage',
  ],
  ...[
    'accepte',
    'autorisé',
    'pas',
    'base',
    'not',
    'to',
    'be',
    'called',
    'mail',
    'joindre',
    'rappelez',
    'Zoé',
    '12',
  ],
];
const parts = [' ', '  ', '-', '_', ', ', '. ', '’', "'", '\u00a0', '\n', ''];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...parts), fc.boolean()), {
    minLength: 1,
    maxLength: 6,
  })
  .map((chosen) => chosen.map(([word, part, upper]) => (upper ? word.toUpperCase() : word) + part).join(''));

describe('nothing that has a sign is passed over', () => {
  it('of what may bar somebody', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (hasValueSign(text) || deniesCalls(text)) expect(mayBar(text), text).toBe(true);
      }),
      { numRuns: dose(3000, 100_000), seed: 12 },
    );
  });

  it('of what may end an entry', () => {
    const ends = fc
      .array(fc.constantFrom(...liftHints.alone, 'de', 'la', 'e', 's', 'er'), { minLength: 1, maxLength: 4 })
      .chain((chosen) => fc.constantFrom(' ', '', '-').map((part) => chosen.join(part)));
    fc.assert(
      fc.property(ends, (text) => {
        const bytes = Buffer.from(text);
        if (hasLiftSign(text)) expect(hintsOfEnds().mayBar(bytes, 0, bytes.length), text).toBe(true);
      }),
      { numRuns: dose(1000, 20_000), seed: 12 },
    );
  });
});
