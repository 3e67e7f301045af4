import { lastUpTo } from '../days.ts';
import { definePersonRule } from '../define.ts';

export const objected = definePersonRule({
  id: 'opposition/objected',
  scope: 'person',
  severity: 'error',
  title: { en: 'Asked never to be called again', fr: 'A demandé à ne plus être appelé' },
  explains: {
    en: 'In an earlier call the person asked never to be called again. That holds without end, on every basis and under every regime, until the person gives a consent with proof on a later day.',
    fr: 'Lors d’un appel précédent, la personne a demandé à ne plus être appelée. Cela vaut sans limite, quels que soient le fondement et le régime, jusqu’à ce qu’elle donne un consentement prouvé un jour ultérieur.',
  },
  remedy: {
    en: 'Only a consent with proof, given after that day, lifts it.',
    fr: 'Seul un consentement prouvé, donné après ce jour, lève cette opposition.',
  },
  needs: ['calls'],
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
