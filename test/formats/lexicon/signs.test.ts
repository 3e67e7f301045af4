import { describe, expect, it } from 'vitest';
import {
  hasLiftSign,
  hasValueSign,
  isWordOfRefusal,
  nameLifts,
  nameSays,
  wordsOfName,
} from '../../../src/formats/lexicon/signs.ts';

describe('the words of a name', () => {
  it.each([
    ['HasOptedOutOfCall', 'has opted out of call'],
    ['UNSUB_TIME', 'unsub time'],
    ['DNCFlag', 'dnc flag'],
    ['Refusé le', 'refuse le'],
  ])('%s', (name, words) => {
    expect(wordsOfName(name)).toBe(words);
  });
});

describe('what a name says', () => {
  it.each([
    [
      'sign',
      'DoNotCall|do_not_phone|HasOptedOutOfCall|Ne pas appeler|Ne plus contacter|Refus démarchage|opt_out_tel|STOP',
    ],
    [
      'sign',
      'Liste noire|listeRepoussoir|blacklisted|UNSUB_TIME|Désinscrit|Désabonnement|Retrait|revoked_at',
    ],
    [
      'sign',
      'Consentement|opt-in|Accepte le démarchage|autorisation|RGPD|Expire le|Valable jusqu’au|Plainte',
    ],
    ['sign', 'Exclu|Exclusion|Décédé|DCD|Réclamations|Robinson|Bloctel|Ne souhaite plus être rappelé'],
    ['sign', 'SMS et appels opt out|mobile_blacklisted'],
    [
      'other-channel',
      'EMAIL_BLACKLISTED|HasOptedOutOfEmail|HasOptedOutOfFax|optin_newsletter|SMS_BLACKLISTED',
    ],
    ['other-number', 'SIREN|siret|IBAN|TVA|id client|Référence|code postal|order_id|Prix'],
    ['nothing', 'nom|Ville|Exclusivité|Stock|Accordéon|Commentaire|telephone|Opérateur|Pas de porte|'],
    ['nothing', 'Accord bancaire|Autorisation de prélèvement|Refus banque|Acceptation CGV'],
    [
      'nothing',
      'Date de sollicitation|Dernier démarchage|Nb sollicitations|N° abonné|Type abonnement mobile',
    ],
    [
      'sign',
      'Acceptation devis|Refus appel banque|Acceptation CGV et démarchage|Ne plus appeler (contrat)|Démarchage|Contactable|Appel téléphonique : abonné|DontCall',
    ],
  ])('%s: %s', (said, names) => {
    for (const name of names.split('|')) expect([name, nameSays(name)]).toEqual([name, said]);
  });
});

describe('a sign in a value', () => {
  it.each([
    'Refus|refusée|Ne pas appeler le mercredi|n’appelez plus jamais : ne plus rappeler|STOP|opt out|opt-out',
    'Décédée|liste rouge|Do not call|demande à ne plus être contacté|consentement retiré|DNC|blacklisté',
  ])('%s', (values) => {
    for (const value of values.split('|')) expect([value, hasValueSign(value)]).toEqual([value, true]);
  });

  it.each([
    'Client|voisin de Mme Brun|Stopwatch|Refuge|pas de porte|ne répond pas|Consentino|Acceptable',
    'info@refus.exemple|https://exemple.fr/stop|www.stop.fr|',
  ])('none: %s', (values) => {
    for (const value of values.split('|')) expect([value, hasValueSign(value)]).toEqual([value, false]);
  });
});

describe('what may end an entry of an opposition list', () => {
  it.each([
    ...['levée le', 'Date de retrait', 'Fin', 'inactif', 'Valable jusqu’au', 'removed_at', 'Réinscription'],
    ...['Désactivé', 'lifted', 'Annulation', 'main levée', 'consentement'],
  ])('the name %s', (name) => {
    expect(nameLifts(name)).toBe(true);
  });
  it.each(['motif', 'plainte', 'date_inscription', 'opposition', 'telephone'])('not the name %s', (name) => {
    expect(nameLifts(name)).toBe(false);
  });
  it.each([
    ['opposition levée', true],
    ['inactif', true],
    ['consent given', true],
    ['plainte', false],
    ['appelé trois fois', false],
  ])('the value %s: %s', (value, lifts) => {
    expect(hasLiftSign(value)).toBe(lifts);
  });
});

describe('a word of refusal', () => {
  it.each(['Refus', 'REFUSÉE', 'NE', 'pas', 'Appeler', 'OUT', 'client', 'Décédée'])('%s', (word) => {
    expect(isWordOfRefusal(word)).toBe(true);
  });
  it.each(['Durand', 'Zoé', 'MARTIN', 'Marie', ''])('not %s', (word) => {
    expect(isWordOfRefusal(word)).toBe(false);
  });
});
