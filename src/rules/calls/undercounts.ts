import { attemptDays } from '../../law/parameters/attempt-days.ts';
import { attemptLimit } from '../../law/parameters/attempt-limit.ts';
import { defineCampaignRule } from '../define.ts';
import { asCallsAreLimited } from '../standing.ts';

export const undercounts = defineCampaignRule({
  id: 'calls/undercounts',
  scope: 'campaign',
  severity: 'warning',
  title: {
    en: 'A log that shows fewer calls than were made',
    fr: 'Un journal qui montre moins d’appels qu’il n’y en eut',
  },
  explains: {
    en: 'Some formats keep only the last call of a person, or only calls that were billed. More attempts may have been made than are counted.',
    fr: 'Certains formats ne gardent que le dernier appel d’une personne, ou les seuls appels facturés. Il peut y avoir eu plus de tentatives qu’il n’en est compté.',
  },
  remedy: {
    en: 'Take another export of the same system, one that has a row for every call.',
    fr: 'Prenez un autre export du même système, avec une ligne par appel.',
  },
  law: [attemptLimit, attemptDays],
  standing: asCallsAreLimited,
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'A contact list exported by the dialler has one row per person, with the last call.',
          fr: 'Une liste de contacts exportée par l’automate d’appels a une ligne par personne, avec le dernier appel.',
        },
        situation: { undercounts: true },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: { en: 'A log has a row for every call.', fr: 'Un journal a une ligne par appel.' },
        situation: {},
      },
    ],
  },
  messages: {
    once: {
      en: '{file}: nobody stands in it twice: it may be a list of leads, which keeps only the last call of each; attempts may be more than counted',
      fr: '{file}\u00a0: personne n’y figure deux fois\u00a0: c’est peut-être une liste de fiches, qui ne garde que le dernier appel de chacune\u00a0; les tentatives peuvent être plus nombreuses',
    },
    partial: {
      en: '{file}: this format keeps only the last call of a person, or billed calls; attempts may be more than counted',
      fr: '{file}\u00a0: ce format ne garde que le dernier appel d’une personne, ou les appels facturés\u00a0; les tentatives peuvent être plus nombreuses',
    },
  },
  judge: ({ calls }, say) =>
    calls.files.flatMap(({ file, undercounts }) => {
      if (undercounts === null) return [];
      const message = undercounts === 'format' ? 'partial' : 'once';
      return [say(message, { file }, { because: [{ file, line: 0 }] })];
    }),
});
