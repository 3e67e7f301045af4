import { lastUpTo } from '../days.ts';
import { definePersonRule } from '../define.ts';

export const objected = definePersonRule({
  id: 'opposition/objected',
  scope: 'person',
  severity: 'error',
  title: { en: 'Asked never to be called again', fr: 'A demandé à ne plus être appelé' },
  law: [],
  messages: {
    asked: {
      en: 'asked on {objectedDay} never to be called again',
      fr: 'a demandé le {objectedDay} à ne plus être appelé',
    },
  },
  judge(person, { day }, say) {
    const objection = lastUpTo(person.objections, day);
    if (objection === null) return null;
    let lifted: number | null = null;
    for (const { given, proof } of person.consents) {
      if (!proof || given === null || given <= objection) continue;
      if (given <= day) return null;
      lifted ??= given;
    }
    return say(
      'asked',
      { objectedDay: objection },
      { until: lifted, because: [person.callOn('objected', objection)] },
    );
  },
});
