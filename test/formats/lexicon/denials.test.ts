import { describe, expect, it } from 'vitest';
import {
  deniesCalls,
  flagSays,
  isFaxLabel,
  isLineLabel,
  isStatusName,
  wordsBesideNumber,
  yesOrNo,
} from '../../../src/formats/lexicon/denials.ts';

/** Each of some texts with what a function makes of it. */
function all<T>(texts: string, read: (text: string) => T): [string, T][] {
  return texts.split('|').map((text) => [text, read(text)]);
}
const same = <T>(texts: string, value: T) => texts.split('|').map((text) => [text, value]);

describe('what a yes in a flag means', () => {
  it.each([
    [
      'doNotCall',
      'DoNotCall|do_not_phone|HasOptedOutOfCall|Ne pas appeler|Ne plus contacter|Refus démarchage',
    ],
    [
      'doNotCall',
      'opt_out_tel|STOP|Liste noire|Liste repoussoir|tel2_stop|Désabonné|Exclu|Exclusion|Opposition',
    ],
    [
      'mayCall',
      'Accepte le démarchage|Appel autorisé|opt-in tel|Consentement téléphone|Accord|may_call_consent',
    ],
    [null, 'Liste rouge|RGPD|Plainte|Expire le|Exclusivité|nom|EMAIL_BLACKLISTED|Refus ou accord|telephone'],
  ])('%s: %s', (says, names) => {
    expect(all(names, flagSays)).toEqual(same(names, says));
  });
});

describe('yes and no', () => {
  it.each([
    ['yes', 'Oui|o|YES|true|Vrai|1|X|x|on|OK|✓|Coché'],
    ['no', 'Non|n|NO|false|faux|0|off'],
    [null, 'peut-être|2|DNC|?|✗|oui et non|'],
  ])('%s: %s', (meaning, texts) => {
    expect(all(texts, yesOrNo)).toEqual(same(texts, meaning));
  });
});

describe('a value that denies calls as a whole', () => {
  it.each([
    [true, 'Ne plus appeler|NE PAS RAPPELER|Opposé|opposée|DNC|Décédé|décès|Do not call|Liste noire|STOP'],
    [true, 'désinscrit|ne souhaite plus être contacté|Refuse tout démarchage'],
    [false, 'Client|Refus|à rappeler|Ne plus appeler le mercredi|actif|opposition au voisin|liste rouge|'],
  ])('%s: %s', (denies, texts) => {
    expect(all(texts, deniesCalls)).toEqual(same(texts, denies));
  });
});

describe('words beside a number', () => {
  it.each([
    [
      'objection',
      'Opposé aux opérations de marketing|ne plus appeler|liste rouge, ne pas démarcher|STOP|DNC',
    ],
    ['bloctel', `REJETE PAR BLOCTEL|inscrit sur Bloctel|Bloctel|refusé ${'a '.repeat(400)}bloctel`],
    ['unclear', 'liste rouge|refus ?|accord écrit'],
    [null, 'perso|bureau|le soir|demander Marie|ne répond pas'],
  ])('%s: %s', (says, texts) => {
    expect(all(texts, wordsBesideNumber)).toEqual(same(texts, says));
  });
});

describe('labels of lines', () => {
  it.each([
    [true, 'Mobile|Work Fax|home|Bureau|fixe 2|Téléphone portable|iPhone'],
    [false, 'Marie|Mobile de Marie|SARL|'],
  ])('%s: %s', (isLabel, texts) => {
    expect(all(texts, isLineLabel)).toEqual(same(texts, isLabel));
  });
  it.each([
    [true, 'Fax|Work Fax|télécopie|Télécopieur|fax2'],
    [false, 'Mobile|Faxer|Halifax'],
  ])('fax %s: %s', (isFax, texts) => {
    expect(all(texts, isFaxLabel)).toEqual(same(texts, isFax));
  });
});

describe('a column called a status', () => {
  it.each([
    [true, 'Statut|statut_appel|Status|Etat|État 2|state'],
    [false, 'Statutaire|Étatique|statue|estate'],
  ])('%s: %s', (is, names) => {
    expect(all(names, isStatusName)).toEqual(same(names, is));
  });
});
