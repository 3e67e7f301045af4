import { consentRequired } from '../../law/parameters/consent-required.ts';
import { consentYears } from '../../law/parameters/consent-years.ts';
import { machineConsent } from '../../law/parameters/machine-consent.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { definePersonRule } from '../define.ts';
import { consentState, nextConsent } from './state.ts';

export const expiredConsent = definePersonRule({
  id: 'consent/expired',
  scope: 'person',
  severity: 'error',
  title: { en: 'Consent lapsed', fr: 'Consentement échu' },
  explains: {
    en: 'Consent is given for a stated time, with a legal maximum from the day of its collection, and is not renewed tacitly. Once it has lapsed it allows nothing.',
    fr: 'Le consentement est donné pour une durée déterminée, que la loi plafonne à compter de son recueil, sans tacite reconduction. Une fois échu, il ne permet plus rien.',
  },
  remedy: {
    en: 'Ask for consent again by another way than a call, and enter the new day into the register.',
    fr: 'Redemandez le consentement autrement que par un appel, et inscrivez la nouvelle date au registre.',
  },
  needs: ['consents'],
  law: [consentYears, consentRequired],
  ofMachines: machineConsent,
  exemptions: [pressExemption],
  examples: {
    fires: [
      {
        day: '2026-09-01',
        text: {
          en: 'The consent was given a year ago to the day.',
          fr: 'Le consentement a été donné il y a un an jour pour jour.',
        },
        person: { consents: ['2025-09-01'] },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'The consent is three months old and was given until that day.',
          fr: 'Le consentement a trois mois et a été donné jusqu’à ce jour.',
        },
        person: { consents: [{ given: '2026-06-01', expires: '2026-09-01' }] },
      },
    ],
    passes: [
      {
        day: '2026-09-01',
        text: {
          en: 'The consent will be a year old tomorrow.',
          fr: 'Le consentement aura un an demain.',
        },
        person: { consents: ['2025-09-02'] },
      },
    ],
  },
  messages: {
    lapsed: { en: 'consent lapsed on {lapsedDay}', fr: 'consentement échu le {lapsedDay}' },
  },
  judge(person, at, say) {
    const state = consentState(person, at);
    if (state.is !== 'expired') return null;
    const until = nextConsent(person, at);
    return say('lapsed', { lapsedDay: state.on }, { until, because: [state.deciding.source] });
  },
});
