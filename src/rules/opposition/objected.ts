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
  examples: {
    fires: [
      {
        day: '2026-09-01',
        text: {
          en: 'The person objected three years ago and consented later, without a proof.',
          fr: 'La personne s’est opposée il y a trois ans et a consenti depuis, sans preuve.',
        },
        person: { objections: ['2023-09-12'], consents: [{ given: '2026-08-15', proof: false }] },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'The person consented with a proof and objected on the same day.',
          fr: 'La personne a consenti avec preuve et s’est opposée le même jour.',
        },
        person: { objections: ['2026-08-15'], consents: ['2026-08-15'] },
      },
    ],
    passes: [
      {
        day: '2026-09-01',
        text: {
          en: 'The person objected and consented with a proof on the next day.',
          fr: 'La personne s’est opposée et a consenti avec preuve le lendemain.',
        },
        person: { objections: ['2026-08-15'], consents: ['2026-08-16'] },
      },
    ],
  },
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
