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
  law: [bannedEnergyRenovation, bannedCpfTraining, bannedHousingAdaptation],
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
