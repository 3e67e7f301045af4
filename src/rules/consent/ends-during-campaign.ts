import { consentYears } from '../../law/parameters/consent-years.ts';
import { machineConsent } from '../../law/parameters/machine-consent.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { definePersonRule } from '../define.ts';
import { consentState } from './state.ts';

export const endsDuringCampaign = definePersonRule({
  id: 'consent/ends-during-campaign',
  scope: 'person',
  severity: 'notice',
  title: { en: 'Consent lapses during the campaign', fr: 'Consentement qui échoit en cours de campagne' },
  explains: {
    en: 'The consent is valid on the first calling day and lapses before the campaign is over. The contact is kept; the notice says from which day on it may no longer be called.',
    fr: 'Le consentement est valable le premier jour d’appel et échoit avant la fin de la campagne. Le contact est conservé\u00a0; l’information indique à partir de quel jour il ne peut plus être appelé.',
  },
  remedy: {
    en: 'Call before that day, have the consent renewed in time, or run the audit again before it lapses.',
    fr: 'Appelez avant ce jour, faites renouveler le consentement à temps, ou relancez le contrôle avant l’échéance.',
  },
  needs: ['consents'],
  law: [consentYears],
  ofMachines: machineConsent,
  exemptions: [pressExemption],
  examples: {
    fires: [
      {
        day: '2026-09-01',
        text: {
          en: 'The consent lapses on 30 September 2026, the last calling day.',
          fr: 'Le consentement échoit le 30 septembre 2026, dernier jour d’appel.',
        },
        person: { consents: ['2025-09-30'] },
        campaign: { end: '2026-09-30' },
      },
    ],
    passes: [
      {
        day: '2026-09-01',
        text: {
          en: 'The consent lapses on the day after the last calling day.',
          fr: 'Le consentement échoit le lendemain du dernier jour d’appel.',
        },
        person: { consents: ['2025-10-01'] },
        campaign: { end: '2026-09-30' },
      },
    ],
  },
  messages: {
    lapses: {
      en: 'consent lapses on {lapseDay}: no call from that day on',
      fr: 'le consentement échoit le {lapseDay}\u00a0: aucun appel à partir de ce jour',
    },
  },
  judge(person, at, say) {
    const state = consentState(person, at);
    if (state.is !== 'valid' || at.campaign.basis === 'consent' || state.until > at.campaign.end) return null;
    return say('lapses', { lapseDay: state.until }, { because: [state.deciding.source] });
  },
});
