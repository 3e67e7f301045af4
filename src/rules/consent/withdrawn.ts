import { consentRequired } from '../../law/parameters/consent-required.ts';
import { firstAfter } from '../days.ts';
import { definePersonRule } from '../define.ts';
import { consentDays, consentState } from './state.ts';

export const withdrawn = definePersonRule({
  id: 'consent/withdrawn',
  scope: 'person',
  severity: 'error',
  title: { en: 'Consent withdrawn', fr: 'Consentement retiré' },
  law: [consentRequired],
  messages: {
    since: {
      en: 'consent withdrawn on {withdrawnDay}, in writing or by a refusal on the telephone',
      fr: 'consentement retiré le {withdrawnDay}, par écrit ou par un refus au téléphone',
    },
  },
  judge(person, at, say) {
    const state = consentState(person, at);
    if (state.is !== 'withdrawn') return null;
    const until = firstAfter(consentDays(person), at.day);
    const call = person.callOn('refused', state.on) ?? person.callOn('objected', state.on);
    return say(
      'since',
      { withdrawnDay: state.on },
      { until, because: [state.deciding?.source ?? null, call] },
    );
  },
});
