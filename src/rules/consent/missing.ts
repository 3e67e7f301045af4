import { consentRequired } from '../../law/parameters/consent-required.ts';
import { firstAfter } from '../days.ts';
import { definePersonRule } from '../define.ts';
import { consentDays, consentState } from './state.ts';

export const missingConsent = definePersonRule({
  id: 'consent/missing',
  scope: 'person',
  severity: 'error',
  title: { en: 'No prior consent', fr: 'Aucun consentement préalable' },
  law: [consentRequired],
  messages: {
    none: { en: 'no consent given up to {onDay}', fr: 'aucun consentement donné au {onDay}' },
  },
  judge(person, at, say) {
    if (consentState(person, at).is !== 'missing') return null;
    return say('none', { onDay: at.day }, { until: firstAfter(consentDays(person), at.day) });
  },
});
