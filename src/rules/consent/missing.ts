import { consentRequired } from '../../law/parameters/consent-required.ts';
import { firstAfter } from '../days.ts';
import { definePersonRule } from '../define.ts';
import { consentDays, consentState } from './state.ts';

export const missingConsent = definePersonRule({
  id: 'consent/missing',
  scope: 'person',
  severity: 'error',
  title: { en: 'No prior consent', fr: 'Aucun consentement préalable' },
  explains: {
    en: 'Canvassing a consumer by telephone without prior consent is forbidden. The files show no consent of this person given on or before that day.',
    fr: 'Il est interdit de démarcher un consommateur par téléphone sans son consentement préalable. Les fichiers ne montrent aucun consentement de cette personne donné au plus tard ce jour-là.',
  },
  remedy: {
    en: 'Obtain the consent and enter it into the register with its day. A contract in progress about the same object (--basis contract) needs none.',
    fr: 'Recueillez le consentement et inscrivez-le au registre avec sa date. Un contrat en cours portant sur le même objet (--basis contract) en dispense.',
  },
  needs: ['consents'],
  law: [consentRequired],
  messages: {
    none: { en: 'no consent given up to {onDay}', fr: 'aucun consentement donné au {onDay}' },
  },
  judge(person, at, say) {
    if (consentState(person, at).is !== 'missing') return null;
    return say('none', { onDay: at.day }, { until: firstAfter(consentDays(person), at.day) });
  },
});
