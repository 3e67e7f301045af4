import { consentRequired } from '../../law/parameters/consent-required.ts';
import { consentYears } from '../../law/parameters/consent-years.ts';
import { machineConsent } from '../../law/parameters/machine-consent.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { isoDay } from '../../time/days.ts';
import { clock } from '../clock.ts';
import { defineCallRule } from '../define.ts';
import { consentCounts } from './asked.ts';
import { consentState } from './state.ts';
import { uncountedMessages } from './uncounted.ts';

export const calledWithout = defineCallRule({
  id: 'consent/called-without',
  scope: 'call',
  severity: 'error',
  title: { en: 'Call without consent', fr: 'Appel sans consentement' },
  explains: {
    en: 'A past call breaks the law where, at its moment, the register held no valid consent for the number called: never given, given later or for a later period, withdrawn or lapsed.',
    fr: 'Un appel passé enfreint la loi si, à ce moment-là, le registre ne contenait aucun consentement valable pour le numéro appelé\u00a0: jamais donné, donné plus tard ou pour une période à venir, retiré ou échu.',
  },
  remedy: {
    en: 'A past call cannot be undone: find out why it was placed, and stop calling the number. If the consent existed, complete the register.',
    fr: 'Un appel passé ne peut être défait\u00a0: recherchez pourquoi il a eu lieu, et n’appelez plus ce numéro. Si le consentement existait, complétez le registre.',
  },
  needs: ['consents'],
  appliesTo: consentCounts,
  law: [consentRequired, consentYears],
  ofMachines: machineConsent,
  exemptions: [pressExemption],
  examples: {
    fires: [
      {
        day: '2026-08-11',
        text: {
          en: 'A call on the first day of opt-in to somebody who never consented.',
          fr: 'Un appel le premier jour du consentement préalable à quelqu’un qui n’a jamais consenti.',
        },
        call: {},
      },
      {
        day: '2026-09-01',
        text: {
          en: 'A call to somebody who consented only on the next day.',
          fr: 'Un appel à quelqu’un qui n’a consenti que le lendemain.',
        },
        call: { consentLater: '2026-09-02' },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'A call to somebody whose consent was a year old that day.',
          fr: 'Un appel à quelqu’un dont le consentement avait un an ce jour-là.',
        },
        call: { consents: ['2025-09-01'] },
      },
    ],
    passes: [
      {
        day: '2026-08-10',
        text: {
          en: 'A call on the last day of opt-out to somebody who never consented.',
          fr: 'Un appel le dernier jour du régime d’opposition à quelqu’un qui n’a jamais consenti.',
        },
        call: {},
      },
      {
        day: '2026-09-01',
        text: {
          en: 'A call to somebody who consented in August.',
          fr: 'Un appel à quelqu’un qui avait consenti en août.',
        },
        call: { consents: ['2026-08-20'] },
      },
    ],
  },
  messages: {
    never: {
      en: 'called without consent: none was ever given for this number',
      fr: 'appelé sans consentement\u00a0: aucun n’a jamais été donné pour ce numéro',
    },
    neverByPerson: {
      en: 'called without consent: none was ever given for this person',
      fr: 'appelé sans consentement\u00a0: aucun n’a jamais été donné pour cette personne',
    },
    otherChannel: {
      en: 'called without consent that counts: the one in the files is for another channel than the telephone',
      fr: 'appelé sans consentement valable\u00a0: celui qui figure dans les fichiers vaut pour un autre canal que le téléphone',
    },
    otherBeneficiary: {
      en: 'called without consent that counts: the one in the files was given to somebody else',
      fr: 'appelé sans consentement valable\u00a0: celui qui figure dans les fichiers a été donné à un autre bénéficiaire',
    },
    uncounted: {
      en: 'called without consent that counts: the record of one in the files gives none',
      fr: 'appelé sans consentement valable\u00a0: celui que mentionnent les fichiers ne peut être retenu',
    },
    laterDay: {
      en: 'called without consent: it was given only on {givenDay}, after the call',
      fr: 'appelé sans consentement\u00a0: il n’a été donné que le {givenDay}, après l’appel',
    },
    laterTime: {
      en: 'called without consent: it was given only at {time} that day, after the call',
      fr: 'appelé sans consentement\u00a0: il n’a été donné qu’à {time} ce jour-là, après l’appel',
    },
    notYetDay: {
      en: 'called without consent: the one given holds only from {fromDay} on',
      fr: 'appelé sans consentement\u00a0: celui qui a été donné ne vaut qu’à partir du {fromDay}',
    },
    notYetTime: {
      en: 'called without consent: the one given holds only from {time} that day on',
      fr: 'appelé sans consentement\u00a0: celui qui a été donné ne vaut qu’à partir de {time} ce jour-là',
    },
    withdrawnBefore: {
      en: 'called without consent: the one given was withdrawn before it began to hold',
      fr: 'appelé sans consentement\u00a0: celui qui a été donné a été retiré avant de prendre effet',
    },
    withdrawn: {
      en: 'called although consent was withdrawn on {withdrawnDay}, in writing or by a refusal on the telephone',
      fr: 'appelé malgré le retrait du consentement le {withdrawnDay}, par écrit ou par un refus au téléphone',
    },
    lapsed: {
      en: 'called although consent had lapsed on {lapsedDay}',
      fr: 'appelé alors que le consentement était échu depuis le {lapsedDay}',
    },
  },
  judge(call, at, say) {
    if (!at.campaign.consentsGiven) return null;
    const state = consentState(call.consentThen(), at);
    if (state.is === 'withdrawn') return say('withdrawn', { withdrawnDay: state.on });
    if (state.is === 'expired') return say('lapsed', { lapsedDay: state.on });
    if (state.is !== 'missing') return null;
    const later = call.consentLater();
    if (!later) {
      const uncounted = call.consentUncounted();
      if (uncounted !== null) return say(uncountedMessages[uncounted], {});
      return say(call.isOfPerson() ? 'neverByPerson' : 'never', {});
    }
    const { day, second, was } = later;
    if (was === 'withdrawn') return say('withdrawnBefore', {});
    const isGiven = was === 'given';
    if (day !== call.day || second === null)
      return isGiven ? say('notYetDay', { fromDay: day }) : say('laterDay', { givenDay: day });
    return say(isGiven ? 'notYetTime' : 'laterTime', { time: clock(second) });
  },
  because(call, at) {
    const state = consentState(call.consentThen(), at);
    if (state.is !== 'withdrawn' && state.is !== 'expired') return [];
    const { deciding } = state;
    const record = deciding && { ...deciding.source, occurredAt: isoDay(deciding.given ?? 0) };
    const withdrawal = state.is === 'withdrawn' ? call.withdrawal() : null;
    const same = withdrawal?.file === record?.file && withdrawal?.line === record?.line;
    return [record, same ? null : withdrawal].filter((one) => one !== null);
  },
});
