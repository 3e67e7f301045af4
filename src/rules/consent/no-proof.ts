import { consentRequired } from '../../law/parameters/consent-required.ts';
import { definePersonRule } from '../define.ts';
import { consentState } from './state.ts';

export const noProof = definePersonRule({
  id: 'consent/no-proof',
  scope: 'person',
  severity: 'warning',
  title: { en: 'Consent without proof', fr: 'Consentement sans preuve' },
  law: [consentRequired],
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
