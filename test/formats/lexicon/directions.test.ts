import { describe, expect, it } from 'vitest';
import { directionWord, hasDoubtfulE } from '../../../src/formats/lexicon/directions.ts';

describe('a word of direction', () => {
  it.each([
    [
      'outbound',
      'Appel sortant|Sortie|SORTANTS|Émis|Emission|user_out|UserOut|O|S|-->|→|=>|out_of_net|outgoing|dialed',
    ],
    [
      'outbound',
      'placed|click2call|Click to call|manual|Auto|Sortant vers mobile|Appel sortant manqué|Outbound-API',
    ],
    [
      'inbound',
      'Appel reçu|Reçue|Entrée|Manqué|Appel manqué|Missed|Messagerie|Voicemail|Répondeur|user_in|I|E|<--|←',
    ],
    [
      'inbound',
      'callback in|Rappel client entrant|Incoming|Inbound queue|Réception|Externe -> interne|abandoned',
    ],
    ['internal', 'Interne|Internal|int.|ext to ext|Poste à poste|Appel interne sortant|<->|local'],
  ])('%s: %s', (direction, values) => {
    for (const value of values.split('|'))
      expect([value, directionWord(value)?.direction]).toEqual([value, direction]);
  });

  it.each([
    '',
    'Nord',
    'Sens 3',
    'Renvoi d’appel',
    'Rappel',
    'International',
    'In progress',
    'Internet',
    'Sortant puis entrant',
    'inbound transfer out',
    'Externe',
    'R',
    'N',
    'Répondu',
  ])('%j is none', (value) => {
    expect(directionWord(value)).toBeNull();
  });

  it.each([
    ['E, S', false],
    ['E, I, S', false],
    ['E', false],
    ['E, R', true],
    ['I, E', true],
    ['R, S', false],
  ])('the E of %s is doubtful: %s', (cells, doubtful) => {
    expect(hasDoubtfulE(cells.split(', '))).toBe(doubtful);
  });
});
