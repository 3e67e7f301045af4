import { refusalPauseDays } from '../../law/parameters/refusal-pause-days.ts';
import { defineCallRule } from '../define.ts';

export const ignoredRefusal = defineCallRule({
  id: 'refusal/ignored',
  scope: 'call',
  severity: 'error',
  title: { en: 'Call during the pause after a refusal', fr: 'Appel pendant la pause qui suit un refus' },
  explains: {
    en: 'A person who had refused was called again before the pause after the refusal was over.',
    fr: 'Une personne qui avait refusé a été rappelée avant la fin de la pause qui suit un refus.',
  },
  remedy: {
    en: 'A past call cannot be undone: see to it that the dialler takes refusals out at once, in all campaigns.',
    fr: 'Un appel passé ne peut être défait\u00a0: veillez à ce que l’automate d’appels retire aussitôt les refus, dans toutes les campagnes.',
  },
  law: [refusalPauseDays],
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'A call 60 days after a refusal.',
          fr: 'Un appel 60 jours après un refus.',
        },
        call: { refusals: ['2024-03-07'] },
      },
    ],
    passes: [
      {
        day: '2024-05-07',
        text: {
          en: 'A call 61 days after a refusal.',
          fr: 'Un appel 61 jours après un refus.',
        },
        call: { refusals: ['2024-03-07'] },
      },
      {
        day: '2026-08-11',
        text: {
          en: 'A call a week after a refusal, on the first day of opt-in: consent is what counts.',
          fr: 'Un appel une semaine après un refus, le premier jour de l’opt-in\u00a0: c’est le consentement qui compte.',
        },
        call: { refusals: ['2026-08-04'] },
      },
    ],
  },
  messages: {
    during: {
      en: 'called although the person refused on {refusedDay}: no contact up to {lastDay}',
      fr: 'appelé malgré un refus le {refusedDay}\u00a0: aucun contact jusqu’au {lastDay} inclus',
    },
  },
  judge(call, { day, law }, say) {
    const pause = law.refusalPause;
    if (!pause || pause.house) return null;
    const refusedDay = call.refusedOn();
    if (refusedDay === null || day > refusedDay + pause.days) return null;
    return say('during', { refusedDay, lastDay: refusedDay + pause.days });
  },
  because(call) {
    const refusal = call.refusal();
    return refusal ? [refusal] : [];
  },
});
