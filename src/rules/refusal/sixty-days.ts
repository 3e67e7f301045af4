import { houseRefusalPauseDays } from '../../law/parameters/house-refusal-pause-days.ts';
import { refusalPauseDays } from '../../law/parameters/refusal-pause-days.ts';
import { consentDays } from '../consent/state.ts';
import { earlier, firstAfter, lastUpTo } from '../days.ts';
import { definePersonRule } from '../define.ts';

export const sixtyDays = definePersonRule({
  id: 'refusal/sixty-days',
  scope: 'person',
  severity: 'error',
  title: { en: 'Sixty days of silence after a refusal', fr: 'Soixante jours de silence après un refus' },
  explains: {
    en: 'After a refusal in conversation the professional neither calls nor tries to call the person for sixty full calendar days. Where the law no longer says so, the pause goes on as house policy, and a later consent ends it.',
    fr: 'Après un refus exprimé lors de la conversation, le professionnel ne contacte ni ne tente de contacter la personne pendant soixante jours calendaires révolus. Là où la loi ne l’impose plus, la pause continue par règle interne, et un consentement ultérieur y met fin.',
  },
  remedy: {
    en: 'Nothing but time: the excluded list names the first day on which the person may be called again. Under opt-in a new consent ends the pause, and policy.refusalPause turns it off.',
    fr: 'Seul le temps y remédie\u00a0: la liste des exclus indique le premier jour où la personne peut être rappelée. Sous le régime du consentement préalable, un nouveau consentement met fin à la pause, et policy.refusalPause la désactive.',
  },
  needs: ['calls'],
  law: [refusalPauseDays, houseRefusalPauseDays],
  standing: ({ refusalPause }) => refusalPause && (refusalPause.house ? 'house' : 'law'),
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'The person refused 60 days before.',
          fr: 'La personne a refusé 60 jours auparavant.',
        },
        person: { refusals: ['2024-03-07'] },
      },
      {
        day: '2026-09-08',
        text: {
          en: 'Under opt-in, 60 days after a refusal: house policy.',
          fr: 'Sous le régime du consentement préalable, 60 jours après un refus\u00a0: règle interne.',
        },
        person: { refusals: ['2026-07-10'] },
      },
    ],
    passes: [
      {
        day: '2024-05-07',
        text: {
          en: 'The person refused 61 days before.',
          fr: 'La personne a refusé 61 jours auparavant.',
        },
        person: { refusals: ['2024-03-07'] },
      },
      {
        day: '2026-09-08',
        text: {
          en: 'Under opt-in, the person consented on the day after the refusal.',
          fr: 'Sous le régime du consentement préalable, la personne a consenti le lendemain du refus.',
        },
        person: { refusals: ['2026-07-10'], consents: ['2026-07-11'] },
      },
      {
        day: '2026-09-08',
        text: {
          en: 'Under opt-in, the house has turned the pause off.',
          fr: 'Sous le régime du consentement préalable, l’entreprise a désactivé la pause.',
        },
        person: { refusals: ['2026-07-10'] },
        campaign: { policy: { refusalPause: 'off' } },
      },
    ],
  },
  messages: {
    refused: {
      en: 'refused on {refusedDay}: no contact up to {lastDay}',
      fr: 'refus le {refusedDay}\u00a0: aucun contact jusqu’au {lastDay} inclus',
    },
    house: {
      en: 'refused on {refusedDay}: no contact up to {lastDay} (house policy, no longer in the law)',
      fr: 'refus le {refusedDay}\u00a0: aucun contact jusqu’au {lastDay} inclus (règle interne, qui n’est plus dans la loi)',
    },
  },
  judge(person, { day, law, lawChanges, campaign }, say) {
    const pause = law.refusalPause;
    if (!pause || (pause.house && campaign.policy.refusalPause === 'off')) return null;
    const refused = lastUpTo(person.refusals, day);
    if (refused === null || day > refused + pause.days) return null;
    const given = consentDays(person);
    const consent = lastUpTo(given, day);
    if (pause.house && consent !== null && consent > refused) return null;
    const lastDay = refused + pause.days;
    const until = earlier(earlier(lastDay + 1, firstAfter(given, day)), lawChanges);
    const data = { refusedDay: refused, lastDay };
    return say(pause.house ? 'house' : 'refused', data, {
      until,
      because: [person.callOn('refused', refused)],
    });
  },
});
