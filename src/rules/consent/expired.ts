import { consentRequired } from '../../law/parameters/consent-required.ts';
import { consentYears } from '../../law/parameters/consent-years.ts';
import { firstAfter } from '../days.ts';
import { definePersonRule } from '../define.ts';
import { consentDays, consentState } from './state.ts';

export const expired = definePersonRule({
  id: 'consent/expired',
  scope: 'person',
  severity: 'error',
  title: { en: 'Consent lapsed', fr: 'Consentement échu' },
  law: [consentYears, consentRequired],
  messages: {
    lapsed: { en: 'consent lapsed on {lapsedDay}', fr: 'consentement échu le {lapsedDay}' },
  },
  judge(person, at, say) {
    const state = consentState(person, at);
    if (state.is !== 'expired') return null;
    const until = firstAfter(consentDays(person), at.day);
    return say('lapsed', { lapsedDay: state.on }, { until, because: [state.deciding.source] });
  },
});
