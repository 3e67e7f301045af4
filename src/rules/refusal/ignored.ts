import { refusalPauseDays } from '../../law/parameters/refusal-pause-days.ts';
import type { Day } from '../../model.ts';
import { lastUpTo } from '../days.ts';
import { defineCallRule } from '../define.ts';
import type { ConsentFacts } from '../facts.ts';

export const ignoredRefusal = defineCallRule({
  id: 'refusal/ignored',
  scope: 'call',
  severity: 'error',
  title: { en: 'Call during the pause after a refusal', fr: 'Appel pendant la pause qui suit un refus' },
  explains: {
    en: 'A person who had refused, or asked never to be called again, was called again before the pause after it was over.',
    fr: 'Une personne qui avait refusé, ou demandé à ne plus être appelée, a été rappelée avant la fin de la pause qui suit.',
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
      {
        day: '2024-05-06',
        text: {
          en: 'A call two days after the person asked never to be called again.',
          fr: 'Un appel deux jours après que la personne a demandé à ne plus être appelée.',
        },
        call: { objections: ['2024-05-04'] },
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
          fr: 'Un appel une semaine après un refus, le premier jour du consentement préalable\u00a0: c’est le consentement qui compte.',
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
    afterObjection: {
      en: 'called although the person asked on {objectedDay} never to be called again: no contact up to {lastDay} by this article either',
      fr: 'appelé alors que la personne avait demandé le {objectedDay} à ne plus être appelée\u00a0: aucun contact jusqu’au {lastDay} inclus selon cet article déjà',
    },
  },
  judge(call, { day, law }, say) {
    const pause = law.refusalPause;
    if (!pause || pause.house) return null;
    const no = lastNo(call.history(), day);
    if (no === null || day > no.on + pause.days) return null;
    const lastDay = no.on + pause.days;
    if (no.kind === 'objected') return say('afterObjection', { objectedDay: no.on, lastDay });
    return say('during', { refusedDay: no.on, lastDay });
  },
  because(call, { day }) {
    const no = lastNo(call.history(), day);
    const row = no && call.callOn(no.kind, no.on);
    return row ? [row] : [];
  },
});

/** The last refusal or objection up to a day, of one day the objection. */
function lastNo(history: ConsentFacts | null, day: Day): { kind: 'refused' | 'objected'; on: Day } | null {
  if (history === null) return null;
  const refused = lastUpTo(history.refusals, day);
  const objected = lastUpTo(history.objections, day);
  if (objected !== null && objected >= (refused ?? objected)) return { kind: 'objected', on: objected };
  return refused === null ? null : { kind: 'refused', on: refused };
}
