import { insuranceRefusal } from '../../law/parameters/insurance-refusal.ts';
import { objectionDuringCall } from '../../law/parameters/objection-during-call.ts';
import { rightToObject } from '../../law/parameters/right-to-object.ts';
import { defineCallRule } from '../define.ts';
import { standingObjection } from './standing.ts';

export const ignoredObjection = defineCallRule({
  id: 'objection/ignored',
  scope: 'call',
  severity: 'error',
  title: { en: 'Call after an objection', fr: 'Appel malgré une opposition' },
  explains: {
    en: 'A person who had asked in an earlier call never to be called again was called again. Only a consent with proof, given on a later day, allows that; no basis and no regime does. In insurance a refusal weighs as much, since 1 April 2022.',
    fr: 'Une personne qui avait demandé, lors d’un appel précédent, à ne plus être appelée l’a été de nouveau. Seul un consentement prouvé, donné un jour ultérieur, le permet\u00a0; aucune base légale ni aucun régime n’y suffit. En assurance, un refus a le même poids depuis le 1er avril 2022.',
  },
  remedy: {
    en: 'A past call cannot be undone: see to it that an objection takes the person out of every campaign at once, and put the number on the company’s own opposition list.',
    fr: 'Un appel passé ne peut être défait\u00a0: veillez à ce qu’une opposition retire aussitôt la personne de toutes les campagnes, et inscrivez le numéro sur la liste d’opposition de l’entreprise.',
  },
  law: [objectionDuringCall, rightToObject],
  articles: { insurance: insuranceRefusal },
  standing: () => 'law',
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'A call two years after the person asked never to be called again, about a contract in progress.',
          fr: 'Un appel deux ans après que la personne a demandé à ne plus être appelée, portant sur un contrat en cours.',
        },
        call: { objections: ['2022-05-06'] },
        campaign: { basis: 'contract' },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'A call about insurance, a year after a refusal.',
          fr: 'Un appel portant sur une assurance, un an après un refus.',
        },
        call: { refusals: ['2023-05-05'] },
        campaign: { sector: 'insurance' },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'The person gave a consent with proof on the day after the objection.',
          fr: 'La personne a donné un consentement prouvé le lendemain de son opposition.',
        },
        call: { objections: ['2024-05-01'], consents: ['2024-05-02'] },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'A call about something else than insurance, a year after a refusal.',
          fr: 'Un appel portant sur autre chose qu’une assurance, un an après un refus.',
        },
        call: { refusals: ['2023-05-05'] },
      },
    ],
  },
  messages: {
    asked: {
      en: 'called although the person asked on {objectedDay} never to be called again',
      fr: 'appelé alors que la personne avait demandé le {objectedDay} à ne plus être appelée',
    },
    insurance: {
      en: 'called although the person refused a call about insurance on {refusedDay}: no contact any more',
      fr: 'appelé malgré le refus d’un appel portant sur une assurance le {refusedDay}\u00a0: plus aucun contact',
    },
  },
  judge(call, at, say) {
    const history = call.history();
    const objection = history && standingObjection(history, at);
    if (objection === null) return null;
    const { kind, on } = objection;
    return kind === 'objected' ? say('asked', { objectedDay: on }) : say('insurance', { refusedDay: on });
  },
  because(call, at) {
    const history = call.history();
    const objection = history && standingObjection(history, at);
    const row = objection && call.callOn(objection.kind, objection.on);
    return row ? [row] : [];
  },
});
