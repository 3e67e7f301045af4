import { consentRequired } from '../../law/parameters/consent-required.ts';
import { machineConsent } from '../../law/parameters/machine-consent.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { definePersonRule } from '../define.ts';
import { consentState, consentToCome, nextConsent } from './state.ts';
import { uncountedMessages } from './uncounted.ts';

export const missingConsent = definePersonRule({
  id: 'consent/missing',
  scope: 'person',
  severity: 'error',
  title: { en: 'No prior consent', fr: 'Aucun consentement préalable' },
  explains: {
    en: 'Canvassing a consumer by telephone without prior consent is forbidden. The files show no consent of this person that was given on or before that day and holds on it.',
    fr: 'Il est interdit de démarcher un consommateur par téléphone sans son consentement préalable. Les fichiers ne montrent aucun consentement de cette personne donné au plus tard ce jour-là et qui vaille ce jour-là.',
  },
  remedy: {
    en: 'Obtain the consent and enter it into the register with its day. A contract in progress about the same object (--basis contract) needs none.',
    fr: 'Recueillez le consentement et inscrivez-le au registre avec sa date. Un contrat en cours portant sur le même objet (--basis contract) en dispense.',
  },
  needs: ['consents'],
  law: [consentRequired],
  ofMachines: machineConsent,
  exemptions: [pressExemption],
  examples: {
    fires: [
      {
        day: '2026-08-11',
        text: {
          en: 'On the first day of opt-in the register has nothing of the person.',
          fr: 'Le premier jour du consentement préalable, le registre ne contient rien sur la personne.',
        },
        person: {},
      },
      {
        day: '2026-09-01',
        text: {
          en: 'The consent is dated of the next day.',
          fr: 'Le consentement est daté du lendemain.',
        },
        person: { consents: ['2026-09-02'] },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'The consent was given in August for a period that begins on the next day.',
          fr: 'Le consentement, donné en août, vaut pour une période qui commence le lendemain.',
        },
        person: { consents: [{ given: '2026-08-01', from: '2026-09-02' }] },
      },
    ],
    passes: [
      {
        day: '2026-08-10',
        text: {
          en: 'On the last day of opt-out nobody has to have consented.',
          fr: 'Le dernier jour du régime d’opposition, personne n’a à avoir consenti.',
        },
        person: {},
      },
      {
        day: '2026-09-01',
        text: { en: 'The consent was given that same day.', fr: 'Le consentement a été donné le jour même.' },
        person: { consents: ['2026-09-01'] },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'The call is about a contract in progress.',
          fr: 'L’appel porte sur un contrat en cours.',
        },
        person: {},
        campaign: { basis: 'contract' },
      },
    ],
  },
  messages: {
    notYet: {
      en: 'the consent given on {givenDay} holds only from {fromDay} on',
      fr: 'le consentement donné le {givenDay} ne vaut qu’à partir du {fromDay}',
    },
    withdrawnBefore: {
      en: 'the consent given on {givenDay} was withdrawn on {withdrawnDay}, before it began to hold',
      fr: 'le consentement donné le {givenDay} a été retiré le {withdrawnDay}, avant de prendre effet',
    },
    otherChannel: {
      en: 'no consent that counts given up to {onDay}: the one in the files is for another channel than the telephone',
      fr: 'aucun consentement valable donné au {onDay}\u00a0: celui qui figure dans les fichiers vaut pour un autre canal que le téléphone',
    },
    otherBeneficiary: {
      en: 'no consent that counts given up to {onDay}: the one in the files was given to somebody else',
      fr: 'aucun consentement valable donné au {onDay}\u00a0: celui qui figure dans les fichiers a été donné à un autre bénéficiaire',
    },
    uncounted: {
      en: 'no consent that counts given up to {onDay}: the record of one in the files gives none',
      fr: 'aucun consentement valable donné au {onDay}\u00a0: celui que mentionnent les fichiers ne peut être retenu',
    },
    none: { en: 'no consent given up to {onDay}', fr: 'aucun consentement donné au {onDay}' },
  },
  judge(person, at, say) {
    if (consentState(person, at).is !== 'missing') return null;
    const until = nextConsent(person, at);
    const toCome = consentToCome(person, at.day);
    if (toCome === null) {
      const message = person.uncounted === null ? 'none' : uncountedMessages[person.uncounted];
      return say(message, { onDay: at.day }, { until });
    }
    const { given: givenDay, from: fromDay, withdrawn: withdrawnDay, record } = toCome;
    const options = { until, because: [record.source] };
    return withdrawnDay === null
      ? say('notYet', { givenDay, fromDay }, options)
      : say('withdrawnBefore', { givenDay, withdrawnDay }, options);
  },
});
