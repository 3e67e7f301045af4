import { attemptLimit } from '../../law/parameters/attempt-limit.ts';
import { defineCampaignRule } from '../define.ts';

export const undercounts = defineCampaignRule({
  id: 'calls/undercounts',
  scope: 'campaign',
  severity: 'warning',
  title: {
    en: 'A log that shows fewer calls than were made',
    fr: 'Un journal qui montre moins d’appels qu’il n’y en eut',
  },
  law: [attemptLimit],
  messages: {
    partial: {
      en: '{file}: this format keeps only the last call of a person, or billed calls; attempts may be more than counted',
      fr: '{file}\u00a0: ce format ne garde que le dernier appel d’une personne, ou les appels facturés\u00a0; les tentatives peuvent être plus nombreuses',
    },
  },
  judge: ({ calls }, say) =>
    calls.files
      .filter((log) => log.undercounts)
      .map(({ file }) => say('partial', { file }, { because: [{ file, line: 0 }] })),
});
