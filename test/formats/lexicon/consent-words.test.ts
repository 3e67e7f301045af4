import { describe, expect, it } from 'vitest';
import { consentSaid, mayBeCalledBy } from '../../../src/formats/lexicon/consent-words.ts';

describe('what a word says of a consent', () => {
  it.each([
    [
      'yes',
      [
        'Oui',
        't',
        '1',
        'Actif',
        'Accordé',
        'granted',
        'Opted In',
        'subscribed',
        'Consentement donné',
        'J’accepte d’être appelé',
      ],
    ],
    ['no', ['Non', 'f', '0', 'inactif', 'Aucun', 'N’accepte pas', 'pas d’accord']],
    ['expired', ['expiré', 'Lapsed', 'échue']],
    [
      'withdrawn',
      [
        'Refusé',
        'retiré',
        'Consentement révoqué',
        'unsubscribed',
        'opt-out',
        'Désinscrit le 12/09',
        'denied',
        'STOP',
      ],
    ],
    [
      null,
      [
        'peut-être',
        'pending',
        'non retiré',
        'jamais révoqué',
        'en attente',
        'téléphone',
        'J’accepte les mails mais pas les appels',
      ],
    ],
  ] as const)('%s', (said, texts) => {
    expect(texts.map((text) => [text, consentSaid(text)])).toEqual(texts.map((text) => [text, said]));
  });
});

describe('whether one may be called by a channel', () => {
  it.each([
    [
      true,
      [
        'téléphone',
        'Tel',
        'phone call',
        'appel',
        'mobile',
        'email, téléphone',
        'sms et appels',
        'Par téléphone',
        'Email phone',
      ],
    ],
    [false, ['email', 'SMS', 'courrier', 'fax', 'web', 'e-mail / sms', 'WhatsApp']],
    [null, ['pigeon', '', 'tous', 'sauf téléphone', 'sms mobile', 'email, pigeon']],
  ] as const)('%s', (called, texts) => {
    expect(texts.map((text) => [text, mayBeCalledBy(text)])).toEqual(texts.map((text) => [text, called]));
  });
});
