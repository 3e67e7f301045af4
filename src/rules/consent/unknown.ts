import { consentRequired } from '../../law/parameters/consent-required.ts';
import { defineCampaignRule } from '../define.ts';

export const unknownConsents = defineCampaignRule({
  id: 'consent/unknown',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'Consents unknown', fr: 'Consentements inconnus' },
  law: [consentRequired],
  messages: {
    unknown: {
      en: 'prior consent is the rule on {firstDay}, and neither a register, a consent column nor a basis was given; give --consents or --basis',
      fr: 'le consentement préalable est la règle le {firstDay}, et ni registre, ni colonne de consentement, ni fondement n’ont été donnés\u00a0; donnez --consents ou --basis',
    },
  },
  judge: ({ facts, law, consentsGiven, firstDay }, say) =>
    law.consent && !consentsGiven && facts.basis === null && facts.audience === 'consumers'
      ? [say('unknown', { firstDay })]
      : [],
});
