import { consentRequired } from '../../law/parameters/consent-required.ts';
import { machineConsent } from '../../law/parameters/machine-consent.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { refusalWithdrawsConsent } from '../../law/parameters/refusal-withdraws-consent.ts';
import { lastUpTo } from '../days.ts';
import { defineCallRule } from '../define.ts';
import type { At, CallFacts } from '../facts.ts';
import { consentCounts } from './asked.ts';
import { requestInForce } from './request.ts';
import { consentDays } from './state.ts';

export const refusalIgnored = defineCallRule({
  id: 'consent/refusal-ignored',
  scope: 'call',
  severity: 'error',
  title: {
    en: 'Call after a refusal, without a new consent',
    fr: 'Appel après un refus, sans nouveau consentement',
  },
  explains: {
    en: 'A refusal on the telephone withdraws the consent. Whoever refused may be called again only after a new consent, given on a later day; the log itself shows it, also where no register is given.',
    fr: 'Un refus au téléphone retire le consentement. Qui a refusé ne peut être rappelé qu’après un nouveau consentement, donné un jour ultérieur\u00a0; le journal suffit à le montrer, même sans registre.',
  },
  remedy: {
    en: 'A past call cannot be undone: see to it that the dialler takes refusals out at once. If there was a new consent, give the register that holds it.',
    fr: 'Un appel passé ne peut être défait\u00a0: veillez à ce que l’automate d’appels retire aussitôt les refus. S’il y a eu un nouveau consentement, fournissez le registre qui le contient.',
  },
  law: [refusalWithdrawsConsent, consentRequired],
  ofMachines: machineConsent,
  exemptions: [pressExemption],
  examples: {
    fires: [
      {
        day: '2026-08-11',
        text: {
          en: 'A call on the first day of opt-in, a week after a refusal.',
          fr: 'Un appel le premier jour du consentement préalable, une semaine après un refus.',
        },
        call: { refusals: ['2026-08-04'] },
        campaign: { consentsGiven: false },
      },
      {
        day: '2026-09-15',
        text: {
          en: 'The person consented again on the day of the refusal, not on a later one.',
          fr: 'La personne a consenti de nouveau le jour du refus, et non un jour ultérieur.',
        },
        call: { refusals: ['2026-09-14'], consents: ['2026-09-14'] },
      },
    ],
    passes: [
      {
        day: '2026-08-10',
        text: {
          en: 'The same on the last day of opt-out: another rule judges it.',
          fr: 'De même le dernier jour du régime d’opposition\u00a0: une autre règle en juge.',
        },
        call: { refusals: ['2026-08-04'] },
      },
      {
        day: '2026-09-15',
        text: {
          en: 'The person consented again on the day after the refusal.',
          fr: 'La personne a consenti de nouveau le lendemain du refus.',
        },
        call: { refusals: ['2026-09-10'], consents: ['2026-09-11'] },
      },
      {
        day: '2026-09-15',
        text: {
          en: 'The call is about a contract in progress.',
          fr: 'L’appel porte sur un contrat en cours.',
        },
        call: { refusals: ['2026-09-10'] },
        campaign: { basis: 'contract' },
      },
    ],
  },
  messages: {
    ignored: {
      en: 'called although the person refused on {refusedDay}, and no consent was given on a later day',
      fr: 'appelé malgré un refus le {refusedDay}, sans consentement donné un jour ultérieur',
    },
  },
  judge(call, at, say) {
    const refusedDay = refusalBefore(call, at);
    return refusedDay === null ? null : say('ignored', { refusedDay });
  },
  because(call, at) {
    const refused = refusalBefore(call, at);
    const row = refused === null ? null : call.callOn('refused', refused);
    return row ? [row] : [];
  },
});

/** Day of the last refusal after which nobody consented again. */
function refusalBefore(call: CallFacts, at: At): number | null {
  if (!consentCounts(at)) return null;
  const history = call.history();
  const refused = history && lastUpTo(history.refusals, at.day);
  if (history === null || refused === null) return null;
  if (at.campaign.dialing !== 'machine' && requestInForce(call.consentThen(), at) !== null) return null;
  const consented = lastUpTo(consentDays(history), at.day);
  return consented !== null && consented > refused ? null : refused;
}
