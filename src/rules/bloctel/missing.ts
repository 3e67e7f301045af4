import { oppositionList } from '../../law/parameters/opposition-list.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { defineCampaignRule } from '../define.ts';
import { scrubDays } from '../opposition/duty.ts';

export const missingExport = defineCampaignRule({
  id: 'bloctel/missing',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'No opposition export', fr: 'Aucun export d’opposition' },
  explains: {
    en: 'Whoever canvasses consumers by telephone has the numbers checked against the opposition list regularly, before calling. Without an export of that check nobody on the list can be taken out, so the run clears nobody.',
    fr: 'Quiconque démarche des consommateurs par téléphone fait régulièrement confronter les numéros à la liste d’opposition, avant d’appeler. Sans l’export de ce contrôle, aucun inscrit ne peut être écarté\u00a0: aucune liste n’est validée.',
  },
  remedy: {
    en: 'Submit the numbers to the opposition service and give its export with --bloctel. A contract in progress about the same object (--basis contract) needs none, nor does the sector press.',
    fr: 'Soumettez les numéros au service d’opposition et donnez son export avec --bloctel. Un contrat en cours portant sur le même objet (--basis contract) en dispense, de même que le secteur de la presse (--sector press).',
  },
  law: [oppositionList],
  exemptions: [pressExemption],
  examples: {
    fires: [
      {
        day: '2026-08-10',
        text: {
          en: 'On the last day of the opposition list a campaign begins without an export.',
          fr: 'Le dernier jour de la liste d’opposition, une campagne commence sans export.',
        },
        situation: { exports: [] },
      },
    ],
    passes: [
      {
        day: '2026-08-11',
        text: {
          en: 'The next day the list has ended, and no export is needed.',
          fr: 'Le lendemain, la liste a pris fin et aucun export n’est nécessaire.',
        },
        situation: { exports: [] },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'All contacts have a contract in progress (--basis contract), and there is no export.',
          fr: 'Tous les contacts ont un contrat en cours (--basis contract), et il n’y a pas d’export.',
        },
        situation: { exports: [] },
        campaign: { basis: 'contract' },
      },
    ],
  },
  messages: {
    none: {
      en: 'the list must be submitted to Bloctel before this campaign, and no export was given; give it with --bloctel',
      fr: 'la liste doit être soumise à Bloctel avant cette campagne, et aucun export n’a été donné\u00a0; donnez-le avec --bloctel',
    },
  },
  judge: (situation, say) =>
    scrubDays(situation.facts, situation.law) !== null && situation.exports.length === 0
      ? [say('none', {})]
      : [],
});
