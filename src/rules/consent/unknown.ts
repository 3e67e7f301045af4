import { consentRequired } from '../../law/parameters/consent-required.ts';
import { machineConsent } from '../../law/parameters/machine-consent.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { defineCampaignRule } from '../define.ts';
import { consentCounts, isDeclared } from './asked.ts';

export const unknownConsents = defineCampaignRule({
  id: 'consent/unknown',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'Consents unknown', fr: 'Consentements inconnus' },
  explains: {
    en: 'Prior consent is the rule, and the run was given neither a register nor a consent column nor a legal basis. Then nobody can be shown to have consented.',
    fr: 'Le consentement préalable est la règle, et ni registre, ni colonne de consentement, ni base légale n’ont été donnés. Aucun consentement ne peut alors être établi.',
  },
  remedy: {
    en: 'Give the register with --consents, or declare the basis of the whole list with --basis consent or --basis contract.',
    fr: 'Donnez le registre avec --consents, ou déclarez la base légale de toute la liste avec --basis consent ou --basis contract.',
  },
  law: [consentRequired],
  ofMachines: machineConsent,
  exemptions: [pressExemption],
  examples: {
    fires: [
      {
        day: '2026-08-11',
        text: {
          en: 'The first day of opt-in, with neither register nor consent column nor basis.',
          fr: 'Le premier jour du consentement préalable, sans registre, ni colonne de consentement, ni base légale.',
        },
        situation: {},
        campaign: { consentsGiven: false },
      },
    ],
    passes: [
      {
        day: '2026-08-10',
        text: {
          en: 'The same on the last day of opt-out.',
          fr: 'De même le dernier jour du régime d’opposition.',
        },
        situation: {},
        campaign: { consentsGiven: false },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'The user states that everybody in the list consented.',
          fr: 'L’utilisateur déclare que toute la liste a consenti.',
        },
        situation: {},
        campaign: { consentsGiven: false, basis: 'consent' },
      },
    ],
  },
  messages: {
    machine: {
      en: 'calls that a machine speaks need prior consent on {firstDay}, under a contract, too, and neither a register nor a consent column was given; give --consents, or --basis consent',
      fr: 'les appels émis par une machine qui parle exigent un consentement préalable le {firstDay}, même sous contrat, et ni registre, ni colonne de consentement n’ont été donnés\u00a0; donnez --consents, ou --basis consent',
    },
    unknown: {
      en: 'prior consent is the rule on {firstDay}, and neither a register, a consent column nor a basis was given; give --consents or --basis',
      fr: 'le consentement préalable est la règle le {firstDay}, et ni registre, ni colonne de consentement, ni base légale n’ont été donnés\u00a0; donnez --consents ou --basis',
    },
  },
  judge: ({ facts, law, firstDay }, say) =>
    consentCounts({ law, campaign: facts }) && !facts.consentsGiven && !isDeclared(facts)
      ? [say(facts.dialing === 'machine' ? 'machine' : 'unknown', { firstDay })]
      : [],
});
