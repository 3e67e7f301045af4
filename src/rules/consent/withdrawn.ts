import { consentRequired } from '../../law/parameters/consent-required.ts';
import { machineConsent } from '../../law/parameters/machine-consent.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { refusalWithdrawsConsent } from '../../law/parameters/refusal-withdraws-consent.ts';
import { definePersonRule } from '../define.ts';
import { consentState, nextConsent } from './state.ts';

export const withdrawnConsent = definePersonRule({
  id: 'consent/withdrawn',
  scope: 'person',
  severity: 'error',
  title: { en: 'Consent withdrawn', fr: 'Consentement retiré' },
  explains: {
    en: 'Consent may be withdrawn at any time, orally too. A withdrawal in the register, or a refusal on the telephone on or after the day of the consent, ends it.',
    fr: 'Le consentement peut être retiré à tout moment, y compris oralement. Un retrait inscrit au registre, ou un refus au téléphone le jour du consentement ou après, y met fin.',
  },
  remedy: {
    en: 'Only a new consent, given on a later day, allows calls again.',
    fr: 'Seul un nouveau consentement, donné un jour ultérieur, permet de rappeler.',
  },
  needs: ['consents'],
  law: [consentRequired],
  articles: { refused: refusalWithdrawsConsent },
  ofMachines: machineConsent,
  exemptions: [pressExemption],
  examples: {
    fires: [
      {
        day: '2026-09-01',
        text: {
          en: 'The register has a withdrawal of that very day.',
          fr: 'Le registre contient un retrait du jour même.',
        },
        person: { consents: ['2026-08-01'], withdrawals: ['2026-09-01'] },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'The person consented and refused on the telephone on the same day.',
          fr: 'La personne a consenti, puis refusé au téléphone le même jour.',
        },
        person: { consents: ['2026-08-20'], refusals: ['2026-08-20'] },
      },
    ],
    passes: [
      {
        day: '2026-09-01',
        text: {
          en: 'A new consent was given on the day after the withdrawal.',
          fr: 'Un nouveau consentement a été donné le lendemain du retrait.',
        },
        person: {
          consents: ['2026-08-01', '2026-08-21'],
          withdrawals: ['2026-08-20'],
        },
      },
    ],
  },
  messages: {
    since: {
      en: 'consent withdrawn on {withdrawnDay}',
      fr: 'consentement retiré le {withdrawnDay}',
    },
    refused: {
      en: 'consent withdrawn by a refusal on the telephone on {withdrawnDay}',
      fr: 'consentement retiré par un refus au téléphone le {withdrawnDay}',
    },
  },
  judge(person, at, say) {
    const state = consentState(person, at);
    if (state.is !== 'withdrawn') return null;
    const until = nextConsent(person, at);
    const call = person.callOn('refused', state.on) ?? person.callOn('objected', state.on);
    return say(
      person.withdrawals.includes(state.on) ? 'since' : 'refused',
      { withdrawnDay: state.on },
      { until, because: [state.deciding?.source ?? null, call] },
    );
  },
  because(person, at, sources) {
    const state = consentState(person, at);
    return state.is === 'withdrawn' ? sources.withdrawals(state.on, state.on) : [];
  },
});
