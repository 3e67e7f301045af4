import { regime } from '../../law/parameters/regime.ts';
import { defineCampaignRule } from '../define.ts';

export const changesDuringCampaign = defineCampaignRule({
  id: 'law/changes-during-campaign',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'The law changes during the campaign', fr: 'La loi change en cours de campagne' },
  explains: {
    en: 'The last calling day lies under another regime than the first. What is kept now is lawful only up to the day before the change.',
    fr: 'Le dernier jour d’appel relève d’un autre régime que le premier. Ce qui est conservé n’est licite que jusqu’à la veille du changement.',
  },
  remedy: {
    en: 'Set --end to the day before the change, and run the audit again for the rest.',
    fr: 'Fixez --end à la veille du changement, et relancez le contrôle pour la suite.',
  },
  law: [regime],
  examples: {
    fires: [
      {
        day: '2026-08-03',
        text: {
          en: 'A campaign from 3 August 2026 to 11 August 2026, the first day of opt-in.',
          fr: 'Une campagne du 3 août 2026 au 11 août 2026, premier jour du consentement préalable.',
        },
        situation: {},
        campaign: { end: '2026-08-11' },
      },
    ],
    passes: [
      {
        day: '2026-08-03',
        text: {
          en: 'The same campaign, which ends on 10 August 2026.',
          fr: 'La même campagne, qui se termine le 10 août 2026.',
        },
        situation: {},
        campaign: { end: '2026-08-10' },
      },
    ],
  },
  messages: {
    changes: {
      en: 'another law applies from {changeDay} on: what is kept is lawful up to the day before; set --end before it and run again for the rest',
      fr: 'une autre loi s’applique à partir du {changeDay}\u00a0: ce qui est conservé n’est licite que jusqu’à la veille\u00a0; fixez --end avant ce jour et relancez pour la suite',
    },
  },
  judge: ({ law, lawAtEnd, regimeChange }, say) =>
    law.regime !== lawAtEnd.regime && regimeChange !== null
      ? [say('changes', { changeDay: regimeChange })]
      : [],
});
