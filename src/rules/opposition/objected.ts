import { insuranceRefusal } from '../../law/parameters/insurance-refusal.ts';
import { objectionDuringCall } from '../../law/parameters/objection-during-call.ts';
import { rightToObject } from '../../law/parameters/right-to-object.ts';
import { definePersonRule } from '../define.ts';
import { standingObjection } from '../objection/standing.ts';

export const objected = definePersonRule({
  id: 'opposition/objected',
  scope: 'person',
  severity: 'error',
  title: { en: 'Asked never to be called again', fr: 'A demandé à ne plus être appelé' },
  explains: {
    en: 'In an earlier call the person asked never to be called again. That holds without end, on every basis and under every regime, until the person gives a consent with proof on a later day. So does, since 1 April 2022, a refusal of a call about insurance that was neither asked for nor consented to, a contract in progress apart.',
    fr: 'Lors d’un appel précédent, la personne a demandé à ne plus être appelée. Cela vaut sans limite, quels que soient la base légale et le régime, jusqu’à ce qu’elle donne un consentement prouvé un jour ultérieur. Il en va de même, depuis le 1er avril 2022, du refus d’un appel portant sur une assurance, ni demandé ni consenti, hors contrat en cours.',
  },
  remedy: {
    en: 'Only a consent with proof, given after that day, lifts it.',
    fr: 'Seul un consentement prouvé, donné après ce jour, lève cette opposition.',
  },
  needs: ['calls'],
  law: [objectionDuringCall, rightToObject],
  articles: { insurance: insuranceRefusal },
  standing: () => 'law',
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
      {
        day: '2024-05-06',
        text: {
          en: 'Two years ago the person refused a call about insurance.',
          fr: 'Il y a deux ans, la personne a refusé un appel portant sur une assurance.',
        },
        person: { refusals: ['2022-04-01'] },
        campaign: { sector: 'insurance' },
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
      {
        day: '2024-05-06',
        text: {
          en: 'The person refused a call about insurance on the day before the rule.',
          fr: 'La personne a refusé un appel portant sur une assurance la veille de la règle.',
        },
        person: { refusals: ['2022-03-31'] },
        campaign: { sector: 'insurance' },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'The person had consented to the call about insurance that was refused.',
          fr: 'La personne avait consenti à l’appel portant sur une assurance qu’elle a refusé.',
        },
        person: { refusals: ['2024-02-01'], consents: ['2024-01-15'] },
        campaign: { sector: 'insurance' },
      },
    ],
  },
  messages: {
    asked: {
      en: 'asked on {objectedDay} never to be called again',
      fr: 'a demandé le {objectedDay} à ne plus être appelé',
    },
    insurance: {
      en: 'refused a call about insurance on {refusedDay}: no contact any more',
      fr: 'a refusé un appel portant sur une assurance le {refusedDay}\u00a0: plus aucun contact',
    },
  },
  judge(person, at, say) {
    const objection = standingObjection(person, at);
    if (objection === null) return null;
    const { on, kind, liftedOn } = objection;
    const options = { until: liftedOn, because: [person.callOn(kind, on)] };
    return kind === 'objected'
      ? say('asked', { objectedDay: on }, options)
      : say('insurance', { refusedDay: on }, options);
  },
});
