import { consentRequired } from '../../law/parameters/consent-required.ts';
import { machineConsent } from '../../law/parameters/machine-consent.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { definePersonRule } from '../define.ts';
import { consentState, namesAnother, nextConsent } from './state.ts';

export const otherPurpose = definePersonRule({
  id: 'consent/other-purpose',
  scope: 'person',
  severity: 'error',
  title: { en: 'Consent for another purpose', fr: 'Consentement donné pour une autre finalité' },
  explains: {
    en: 'Consent is specific: it holds for the purpose for which it was given. The one that decides here names another purpose than --purpose.',
    fr: 'Le consentement est spécifique\u00a0: il vaut pour la finalité pour laquelle il a été donné. Celui qui est déterminant ici porte sur une autre finalité que celle de --purpose.',
  },
  remedy: {
    en: 'Obtain consent for this purpose, or correct --purpose if it misnames the campaign.',
    fr: 'Recueillez un consentement pour cette finalité, ou corrigez --purpose s’il désigne mal la campagne.',
  },
  needs: ['consents'],
  law: [consentRequired],
  ofMachines: machineConsent,
  exemptions: [pressExemption],
  examples: {
    fires: [
      {
        day: '2026-09-01',
        text: {
          en: 'The campaign sells insurance, the consent is for energy.',
          fr: 'La campagne vend de l’assurance, le consentement porte sur l’énergie.',
        },
        person: { consents: [{ given: '2026-08-01', purpose: 'énergie' }] },
        campaign: { purpose: 'assurance' },
      },
    ],
    passes: [
      {
        day: '2026-09-01',
        text: {
          en: 'The same purpose, in capitals.',
          fr: 'La même finalité, en majuscules.',
        },
        person: { consents: [{ given: '2026-08-01', purpose: 'ASSURANCE' }] },
        campaign: { purpose: 'assurance' },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'The register names no purpose.',
          fr: 'Le registre n’indique pas de finalité.',
        },
        person: { consents: ['2026-08-01'] },
        campaign: { purpose: 'assurance' },
      },
    ],
  },
  messages: {
    other: {
      en: 'the consent (line {line}) names another purpose than this campaign’s',
      fr: 'le consentement (ligne {line}) porte sur une autre finalité que celle de cette campagne',
    },
  },
  judge(person, at, say) {
    const state = consentState(person, at);
    if (!('deciding' in state) || !state.deciding) return null;
    const { deciding } = state;
    if (!namesAnother(deciding, at.campaign.purpose)) return null;
    const until = nextConsent(person, at);
    return say('other', { line: deciding.source.line }, { until, because: [deciding.source] });
  },
});
