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
  law: [refusalPauseDays, houseRefusalPauseDays],
  messages: {
    refused: {
      en: 'refused on {refusedDay}: no contact up to {lastDay}',
      fr: 'refus le {refusedDay}\u00a0: aucun contact jusqu’au {lastDay} inclus',
    },
    house: {
      en: 'refused on {refusedDay}: no contact up to {lastDay} (house policy, no longer in the law)',
      fr: 'refus le {refusedDay}\u00a0: aucun contact jusqu’au {lastDay} inclus (règle maison, qui n’est plus dans la loi)',
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
