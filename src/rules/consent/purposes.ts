import { consentRequired } from '../../law/parameters/consent-required.ts';
import { machineConsent } from '../../law/parameters/machine-consent.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { defineCampaignRule } from '../define.ts';
import { isExempt } from './asked.ts';

/** Purposes that a message names. */
const SHOWN = 10;

export const severalPurposes = defineCampaignRule({
  id: 'consent/purposes',
  scope: 'campaign',
  severity: 'warning',
  title: { en: 'Several purposes, and none is named', fr: 'Plusieurs finalités, et aucune n’est nommée' },
  explains: {
    en: 'A consent is specific: it holds for its purpose. The register names several, and the campaign does not say which is its own, so that a consent to any of them counts.',
    fr: 'Un consentement est spécifique\u00a0: il vaut pour sa finalité. Le registre en nomme plusieurs, et la campagne ne dit pas laquelle est la sienne, si bien qu’un consentement à n’importe laquelle compte.',
  },
  remedy: {
    en: 'Name the purpose of the campaign with --purpose, as the register writes it.',
    fr: 'Nommez la finalité de la campagne avec --purpose, telle que le registre l’écrit.',
  },
  law: [consentRequired],
  ofMachines: machineConsent,
  exemptions: [pressExemption],
  standing: ({ consent }) => (consent ? 'law' : 'sense'),
  examples: {
    fires: [
      {
        day: '2026-09-01',
        text: {
          en: 'The register has consents to insurance and to energy, and --purpose is not given.',
          fr: 'Le registre contient des consentements pour l’assurance et pour l’énergie, et --purpose n’est pas donné.',
        },
        situation: { purposes: { énergie: 120, assurance: 30 } },
      },
    ],
    passes: [
      {
        day: '2026-09-01',
        text: { en: 'The campaign names its purpose.', fr: 'La campagne nomme sa finalité.' },
        situation: { purposes: { énergie: 120, assurance: 30 } },
        campaign: { purpose: 'énergie' },
      },
      {
        day: '2026-09-01',
        text: { en: 'The register has one purpose.', fr: 'Le registre n’a qu’une finalité.' },
        situation: { purposes: { énergie: 120 } },
      },
    ],
  },
  messages: {
    several: {
      en: '{file}: consents for several purposes ({purposes}), and --purpose names none: each counts',
      fr: '{file}\u00a0: consentements pour plusieurs finalités ({purposes}), et --purpose n’en nomme aucune\u00a0: chacun compte',
    },
  },
  judge({ facts, law, registers }, say) {
    if (facts.purpose !== null || isExempt({ law, campaign: facts })) return [];
    return registers
      .filter(({ purposes }) => purposes.length > 1)
      .map(({ file, purposes }) =>
        say('several', { file, purposes: listed(purposes) }, { because: [{ file, line: 0 }] }),
      );
  },
});

/** `énergie 120, assurance 30`. */
function listed(purposes: readonly { value: string; count: number }[]): string {
  const shown = purposes.slice(0, SHOWN).map(({ value, count }) => `${value} ${count}`);
  return [...shown, ...(purposes.length > SHOWN ? ['…'] : [])].join(', ');
}
