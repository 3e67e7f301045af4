import { rightToObject } from '../../law/parameters/right-to-object.ts';
import { consentCounts, isDeclared } from '../consent/asked.ts';
import { defineNumberRule } from '../define.ts';

export const flagged = defineNumberRule({
  id: 'opposition/flagged',
  scope: 'number',
  severity: 'error',
  title: {
    en: 'The contact list itself says not to call',
    fr: 'La liste de contacts dit elle-même de ne pas appeler',
  },
  explains: {
    en: 'A flag, a status or words beside the number record that the person is not to be called. It bars whatever the basis, and has no end. So does a consent that the list says was refused or withdrawn, where no rule asks for consents.',
    fr: 'Un indicateur, un statut ou des mots à côté du numéro disent que la personne ne doit pas être appelée. Cette mention écarte le numéro quelle que soit la base légale, et sans limite de durée. Il en va de même d’un consentement que la liste dit refusé ou retiré, là où aucune règle n’exige de consentement.',
  },
  remedy: {
    en: 'Nothing, as long as the list says so. If it is wrong, correct the list, or say in the campaign file what the value means.',
    fr: 'Rien, tant que la liste le dit. En cas d’erreur, corrigez la liste, ou dites dans le fichier de campagne ce que la valeur signifie.',
  },
  law: [rightToObject],
  examples: {
    fires: [
      {
        day: '2026-09-01',
        text: {
          en: 'The column “DoNotCall” has a yes in the row, and the person has a contract.',
          fr: 'La colonne «\u00a0DoNotCall\u00a0» contient oui sur la ligne, et la personne a un contrat.',
        },
        number: { flagged: 'DoNotCall' },
        campaign: { basis: 'contract' },
      },
      {
        day: '2026-08-10',
        text: {
          en: 'The column “Unsubscribed on” has a day in the row, and no consent is asked for yet.',
          fr: 'La colonne «\u00a0Désinscrit le\u00a0» contient une date sur la ligne, et aucun consentement n’est encore exigé.',
        },
        number: { flagged: 'Unsubscribed on', ofConsent: 'refused' },
      },
    ],
    passes: [
      {
        day: '2026-09-01',
        text: { en: 'The flag is empty.', fr: 'L’indicateur est vide.' },
        number: {},
        campaign: { basis: 'contract' },
      },
      {
        day: '2026-08-11',
        text: {
          en: 'The column “Unsubscribed on” has a day in the row: the rules on consents judge it.',
          fr: 'La colonne «\u00a0Désinscrit le\u00a0» contient une date sur la ligne\u00a0: les règles du consentement la jugent.',
        },
        number: { flagged: 'Unsubscribed on', ofConsent: 'refused' },
      },
    ],
  },
  messages: {
    flagged: {
      en: 'the contact list says not to call it ({file}, line {line}, column “{column}”)',
      fr: 'la liste de contacts dit de ne pas l’appeler ({file}, ligne {line}, colonne «\u00a0{column}\u00a0»)',
    },
  },
  judge(number, at, say) {
    const entry = number.flagged();
    if (entry === null) return null;
    const { file, line, column, ofConsent } = entry;
    // Where every call needs a consent, the rules on consents say it, with its days; under a contract none is needed.
    if (ofConsent !== null && consentCounts(at) && !isDeclared(at.campaign)) return null;
    if (ofConsent === 'none' && at.campaign.basis === 'contract') return null;
    const until = ofConsent === null ? null : at.lawChanges;
    return say('flagged', { file, line, column }, { until, because: [{ file, line }] });
  },
});
