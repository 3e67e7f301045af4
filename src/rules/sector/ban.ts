import type { LawOfDay } from '../../law/model.ts';
import { bannedCpfTraining } from '../../law/parameters/banned-cpf-training.ts';
import { bannedEnergyRenovation } from '../../law/parameters/banned-energy-renovation.ts';
import { bannedHousingAdaptation } from '../../law/parameters/banned-housing-adaptation.ts';
import { bannedHousingAdaptationMessages } from '../../law/parameters/banned-housing-adaptation-messages.ts';
import { callBackDays } from '../../law/parameters/call-back-days.ts';
import type { CampaignFacts } from '../facts.ts';

const bannedSectors = ['energy-renovation', 'cpf-training', 'housing-adaptation'] as const;
type BannedSector = (typeof bannedSectors)[number];

/** The law of banned sectors, and where each ban is written. */
export const sectorBan = {
  law: [bannedEnergyRenovation, bannedCpfTraining, bannedHousingAdaptation],
  articles: {
    'energy-renovation': bannedEnergyRenovation,
    'cpf-training': bannedCpfTraining,
    'housing-adaptation': bannedHousingAdaptation,
    warned: bannedHousingAdaptationMessages,
    noRequest: callBackDays,
    lapsedRequest: callBackDays,
    endedRequest: callBackDays,
    otherRequest: callBackDays,
  },
};

/** The banned sector that a campaign sells in, a contract in progress apart; null: none. */
export function bannedSectorOf({ basis, sector }: CampaignFacts, law: LawOfDay): BannedSector | null {
  if (basis === 'contract' || !law.bannedSectors.includes(sector)) return null;
  return bannedSectors.find((banned) => banned === sector) ?? null;
}
