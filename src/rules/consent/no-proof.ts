import { consentProofYears } from '../../law/parameters/consent-proof-years.ts';
import { consentRequired } from '../../law/parameters/consent-required.ts';
import { machineConsent } from '../../law/parameters/machine-consent.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { definePersonRule } from '../define.ts';
import { consentState } from './state.ts';

export const noProof = definePersonRule({
  id: 'consent/no-proof',
  scope: 'person',
  severity: 'warning',
  title: { en: 'Consent without proof', fr: 'Consentement sans preuve' },
  explains: {
    en: 'The professional has to be able to prove the consent, and keeps the proof. The record that decides carries none; the contact is kept, the lack is told.',
    fr: 'Le professionnel doit pouvoir prouver le consentement, et en conserve la preuve. L’inscription déterminante n’en comporte aucune\u00a0; le contact est conservé, le manque est signalé.',
  },
  remedy: {
    en: 'Enter where the proof is (form, recording, message) into the register’s column proof.',
    fr: 'Indiquez où se trouve la preuve (formulaire, enregistrement, message) dans la colonne de preuve du registre.',
  },
  needs: ['consents'],
  law: [consentRequired, consentProofYears],
  ofMachines: machineConsent,
  exemptions: [pressExemption],
  examples: {
    fires: [
      {
        day: '2026-09-01',
        text: {
          en: 'The register says nothing of how the consent can be proved.',
          fr: 'Le registre ne dit rien de la preuve du consentement.',
        },
        person: { consents: [{ given: '2026-08-01', proof: false }] },
      },
    ],
    passes: [
      {
        day: '2026-09-01',
        text: {
          en: 'The register says which form proves the consent.',
          fr: 'Le registre indique le formulaire qui prouve le consentement.',
        },
        person: { consents: ['2026-08-01'] },
      },
    ],
  },
  messages: {
    unproved: {
      en: 'the consent (line {line}) carries no proof, and the professional has to prove it',
      fr: 'le consentement (ligne {line}) n’est assorti d’aucune preuve, dont la charge revient au professionnel',
    },
  },
  judge(person, at, say) {
    const state = consentState(person, at);
    // With a declared basis a lapsed record bars nothing, but it is not in force either.
    if (state.is !== 'valid' || state.until <= at.day || state.deciding.proof) return null;
    return say('unproved', { line: state.deciding.source.line }, { because: [state.deciding.source] });
  },
});
