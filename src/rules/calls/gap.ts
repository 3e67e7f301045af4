import { attemptDays } from '../../law/parameters/attempt-days.ts';
import { houseRefusalPauseDays } from '../../law/parameters/house-refusal-pause-days.ts';
import { refusalPauseDays } from '../../law/parameters/refusal-pause-days.ts';
import { isoDay } from '../../time/days.ts';
import { defineCampaignRule } from '../define.ts';
import { asCallsAreLimited } from '../standing.ts';

/** Days before D0 that refusals can reach; the longest look back of any rule. */
const LOOK_BACK = 60;

export const callsGap = defineCampaignRule({
  id: 'calls/gap',
  scope: 'campaign',
  severity: 'warning',
  title: { en: 'Days without call history', fr: 'Jours sans historique d’appels' },
  explains: {
    en: 'Refusals are looked for as far back as the longest pause after one. Logs that begin later, or that leave out calling days, may hide some.',
    fr: 'Les refus sont recherchés aussi loin que remonte la plus longue pause qui suit un refus. Des journaux qui commencent plus tard, ou auxquels manquent des jours d’appel, peuvent en cacher.',
  },
  remedy: {
    en: 'Add the logs that are missing; if nobody was called on those days, nothing has to be done.',
    fr: 'Ajoutez les journaux manquants\u00a0; si personne n’a été appelé ces jours-là, il n’y a rien à faire.',
  },
  law: [refusalPauseDays, attemptDays, houseRefusalPauseDays],
  standing: asCallsAreLimited,
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'The logs begin 59 days before the first calling day.',
          fr: 'Les journaux commencent 59 jours avant le premier jour d’appel.',
        },
        situation: { callsFrom: '2024-03-08' },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'The logs have no row of Monday 22 April 2024, an ordinary working day.',
          fr: 'Les journaux n’ont aucune ligne du lundi 22 avril 2024, jour ouvré ordinaire.',
        },
        situation: { missingDays: ['2024-04-22'] },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'The logs begin 60 days before the first calling day and leave out none.',
          fr: 'Les journaux commencent 60 jours avant le premier jour d’appel et n’en omettent aucun.',
        },
        situation: { callsFrom: '2024-03-07' },
      },
    ],
  },
  messages: {
    begins: {
      en: 'the call logs begin on {firstRowDay}; refusals are looked for from {neededDay} on',
      fr: 'les journaux d’appels commencent le {firstRowDay}\u00a0; les refus sont recherchés à partir du {neededDay}',
    },
    inside: {
      en: '{count} calling day(s) without any row in the logs ({dayList}); a missing file?',
      fr: '{count} jour(s) d’appel sans aucune ligne dans les journaux ({dayList})\u00a0; un fichier manquant\u00a0?',
    },
  },
  judge({ calls, firstDay }, say) {
    const neededDay = firstDay - LOOK_BACK;
    const found = [];
    if (calls.first !== null && calls.first > neededDay) {
      found.push(say('begins', { firstRowDay: calls.first, neededDay }));
    }
    const { missingDays } = calls;
    if (missingDays.length > 0) {
      const days = missingDays.slice(0, 5).map(isoDay).join(', ');
      found.push(
        say('inside', { count: missingDays.length, dayList: missingDays.length > 5 ? `${days} …` : days }),
      );
    }
    return found;
  },
});
