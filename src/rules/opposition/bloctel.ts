import { oppositionDutyDays } from '../../law/parameters/opposition-duty-days.ts';
import { defineNumberRule } from '../define.ts';

export const bloctel = defineNumberRule({
  id: 'opposition/bloctel',
  scope: 'number',
  severity: 'error',
  title: { en: 'On the opposition list (Bloctel)', fr: 'Inscrit sur la liste d’opposition (Bloctel)' },
  law: [oppositionDutyDays],
  messages: {
    listed: {
      en: 'on the opposition list ({file}, line {line})',
      fr: 'inscrit sur la liste d’opposition ({file}, ligne {line})',
    },
    afterEnd: {
      en: 'on the opposition list ({file}, line {line}), honoured after the end of Bloctel (house policy)',
      fr: 'inscrit sur la liste d’opposition ({file}, ligne {line}), respectée après la fin de Bloctel (règle maison)',
    },
  },
  judge(number, { law, lawChanges, campaign }, say) {
    const { basis, sector, audience, policy } = campaign;
    if (basis === 'contract' || sector === 'press' || audience === 'b2b') return null;
    const ended = law.oppositionListEnded;
    if (ended && policy.bloctelAfterEnd === 'ignore') return null;
    const entry = number.listed();
    if (!entry) return null;
    const until = policy.bloctelAfterEnd === 'ignore' ? lawChanges : null;
    return say(
      ended ? 'afterEnd' : 'listed',
      { file: entry.file, line: entry.line },
      { until, because: [entry] },
    );
  },
});
