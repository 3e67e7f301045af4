import { consentYears } from '../../law/parameters/consent-years.ts';
import { definePersonRule } from '../define.ts';
import { consentState } from './state.ts';

export const endsDuringCampaign = definePersonRule({
  id: 'consent/ends-during-campaign',
  scope: 'person',
  severity: 'notice',
  title: { en: 'Consent lapses during the campaign', fr: 'Consentement échu en cours de campagne' },
  law: [consentYears],
  messages: {
    lapses: {
      en: 'consent lapses on {lapseDay}: no call from that day on',
      fr: 'consentement échu le {lapseDay}\u00a0: aucun appel à partir de ce jour',
    },
  },
  judge(person, at, say) {
    const state = consentState(person, at);
    if (state.is !== 'valid' || at.campaign.basis === 'consent' || state.until > at.campaign.end) return null;
    return say('lapses', { lapseDay: state.until }, { because: [state.deciding.source] });
  },
});
