import type { CampaignOptions } from '../../../settings.ts';
import { campaign } from '../../options/audit/campaign.ts';
import { mistake } from '../../options/mistake.ts';
import type { Option } from '../../options/option.ts';
import { type Choices, placeOf } from './choose.ts';

/**
 * Holds against each other what is said of the law: one day for everything, or two days that are compared.
 *
 * @throws InputError for half a comparison, for one of a day with itself, and for one beside `--law`
 */
export function checkLaws(
  { law, lawFrom, lawTo }: Pick<CampaignOptions, 'law' | 'lawFrom' | 'lawTo'>,
  choices: Choices,
): void {
  if (lawFrom === null && lawTo === null) return;
  const given = lawFrom === null ? campaign.lawTo : campaign.lawFrom;
  if (lawFrom === null || lawTo === null) throw mistake(placeOf(given, choices), half(given));
  if (law !== null) throw mistake(placeOf(campaign.law, choices), besideLaw);
  if (lawFrom === lawTo) throw mistake(placeOf(campaign.lawTo, choices), sameDay);
}

function half(given: Option<unknown>) {
  const other = given === campaign.lawFrom ? '--law-to' : '--law-from';
  return {
    code: 'option/half-a-comparison',
    problem: {
      en: `a comparison needs two days, ${other} is missing`,
      fr: `une comparaison demande deux jours, il manque ${other}`,
    },
    expected: {
      en: '--law-from and --law-to together; --law judges under one day alone',
      fr: '--law-from et --law-to ensemble\u00a0; --law juge selon un seul jour',
    },
  };
}

const besideLaw = {
  code: 'option/conflict',
  problem: {
    en: 'contradicts --law-from and --law-to, which judge under two days',
    fr: 'contredit --law-from et --law-to, qui jugent selon deux jours',
  },
  expected: { en: 'one day, or two to compare', fr: 'un jour, ou deux à comparer' },
};

const sameDay = {
  code: 'option/same-day',
  problem: {
    en: 'is the day of --law-from: there is nothing to compare',
    fr: 'est le jour de --law-from\u00a0: il n’y a rien à comparer',
  },
  expected: { en: 'another day', fr: 'un autre jour' },
};
