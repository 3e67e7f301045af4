import { bannedCpfTraining } from '../../law/parameters/banned-cpf-training.ts';
import { bannedEnergyRenovation } from '../../law/parameters/banned-energy-renovation.ts';
import { bannedHousingAdaptation } from '../../law/parameters/banned-housing-adaptation.ts';
import { defineCampaignRule } from '../define.ts';

export const bannedSector = defineCampaignRule({
  id: 'sector/banned',
  scope: 'campaign',
  severity: 'error',
  gap: 'forbidden',
  title: { en: 'Sector closed to telephone canvassing', fr: 'Secteur interdit de démarchage téléphonique' },
  explains: {
    en: 'In some sectors canvassing by telephone is banned, with or without consent. Only a contract in progress about the same object allows a call.',
    fr: 'Dans certains secteurs, le démarchage téléphonique est interdit, avec ou sans consentement. Seul un contrat en cours portant sur le même objet permet d’appeler.',
  },
  remedy: {
    en: 'Do not run this campaign by telephone. Declare --basis contract only if every contact has such a contract; correct --sector if it misnames what is sold.',
    fr: 'Ne menez pas cette campagne par téléphone. Ne déclarez --basis contract que si chaque contact a un tel contrat\u00a0; corrigez --sector s’il désigne mal ce qui est vendu.',
  },
  law: [bannedEnergyRenovation, bannedCpfTraining, bannedHousingAdaptation],
  standing: ({ bannedSectors }) => (bannedSectors.length > 0 ? 'law' : null),
  examples: {
    fires: [
      {
        day: '2020-07-26',
        text: {
          en: 'Energy renovation is sold on the first day of its ban.',
          fr: 'De la rénovation énergétique est vendue le premier jour de son interdiction.',
        },
        situation: {},
        campaign: { sector: 'energy-renovation' },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'The adaptation of homes is sold to people who all consented.',
          fr: 'De l’adaptation de logements est vendue à des personnes qui ont toutes consenti.',
        },
        situation: {},
        campaign: { sector: 'housing-adaptation', basis: 'consent' },
      },
    ],
    passes: [
      {
        day: '2020-07-25',
        text: {
          en: 'Energy renovation is sold on the day before its ban.',
          fr: 'De la rénovation énergétique est vendue la veille de son interdiction.',
        },
        situation: {},
        campaign: { sector: 'energy-renovation' },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'Customers are called about the housing adaptation under contract with them.',
          fr: 'Des clients sont appelés au sujet de l’adaptation de logement faisant l’objet de leur contrat.',
        },
        situation: {},
        campaign: { sector: 'housing-adaptation', basis: 'contract' },
      },
    ],
  },
  messages: {
    banned: {
      en: 'telephone canvassing is forbidden in the sector {sector}, with or without consent, save under a contract in progress',
      fr: 'le démarchage téléphonique est interdit dans le secteur {sector}, avec ou sans consentement, hors contrat en cours',
    },
  },
  judge: ({ facts, law }, say) =>
    facts.basis !== 'contract' && law.bannedSectors.includes(facts.sector)
      ? [say('banned', { sector: facts.sector })]
      : [],
});
