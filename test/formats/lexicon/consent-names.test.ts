import { describe, expect, it } from 'vitest';
import { type ConsentName, consentName, namesDay } from '../../../src/formats/lexicon/consent-names.ts';

const names: readonly (readonly [ConsentName | null, readonly string[]])[] = [
  [
    'withdrawn',
    ['date_revocation', 'Retiré le', 'UNSUB_TIME', 'optOutDate', 'Désinscrit', 'withdrawnAt', 'date_refus'],
  ],
  ['more-withdrawn', ['motif_retrait', 'UNSUB_CAMPAIGN_ID', 'unsubscribe reason', 'Raison du refus']],
  [
    'expires',
    [
      'date_fin_validite',
      'valable jusqu’au',
      'validUntil',
      'consent_expires_at',
      'date_fin',
      'Fin du consentement',
      'durée de validité',
    ],
  ],
  ['from', ['valable à partir du', 'valid_from', 'date_debut', 'Début de validité']],
  ['request', ['Rappel demandé le', 'demande de rappel', 'callback_requested_at', 'request']],
  ['appointment', ['rdv', 'Rappel convenu', 'appointment_at']],
  ['slots', ['créneaux horaires', 'plage', 'callingHours', 'time slots']],
  ['beneficiary', ['bénéficiaire', 'Donné à', 'annonceur']],
  ['purpose', ['finalité', 'Purpose', 'objet']],
  ['kind', ['type', 'Type de consentement', 'consent_type', 'média']],
  ['channel', ['canal', 'Channels', 'canaux']],
  ['collected', ['canal de collecte', 'source de recueil']],
  [
    'proof',
    ['preuve', 'URL', 'adresse IP', 'consent_text', 'version', 'id_consentement', 'Consent ID', 'page_url'],
  ],
  ['status', ['statut', 'Consent Status', 'état']],
  [
    'said',
    ['consentement', 'optin', 'Opt-In', 'phone_consent', 'Consentement téléphone', 'date opt-in tel', 'RGPD'],
  ],
  ['dated', ['created_at', 'date', 'horodatage', 'Date de création']],
  ['given', ['recueilli le', 'given', 'date de collecte']],
  [
    null,
    [
      'nom',
      'ville',
      'email_consent',
      'optin_sms',
      'EMAIL_BLACKLISTED',
      'état civil',
      'Record ID',
      'date_bloctel',
      'sms_status',
      '',
    ],
  ],
];

describe('in a register', () => {
  it.each(names.flatMap(([said, all]) => all.map((name) => [name, said] as const)))(
    '%j: %s',
    (name, said) => {
      expect(consentName(name, 'consents')).toBe(said);
    },
  );
});

describe('in a contact list', () => {
  it.each<[string, ConsentName | null]>([
    ['phone_consent', 'said'],
    ['phone_consent_expires_at', 'expires'],
    ['phone_consent_page_url', 'proof'],
    ['consent_status', 'status'],
    ['date désinscription', 'withdrawn'],
    ['expires', 'expires'],
    ['statut', null],
    ['canal', null],
    ['url', null],
    ['date', null],
    ['date_fin', null],
    ['refus', null],
    ['Accepte le démarchage', null],
  ])('%s: %s', (name, said) => {
    expect(consentName(name, 'contacts')).toBe(said);
  });
});

it.each([
  ['date_optin', true],
  ['consentedAt', true],
  ['optin', false],
])('%s names a day: %s', (name, is) => {
  expect(namesDay(name)).toBe(is);
});
