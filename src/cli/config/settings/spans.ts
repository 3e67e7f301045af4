import type { CampaignOptions } from '../../../settings.ts';
import { isoDay } from '../../../time/days.ts';
import { campaign } from '../../options/audit/campaign.ts';
import { mistake } from '../../options/mistake.ts';
import { type Choices, placeOf } from './choose.ts';

type Spans = Pick<CampaignOptions, 'start' | 'end' | 'from' | 'to'>;

/** @throws InputError for calling days, or days of the report, that end before they begin */
export function checkSpans({ start, end, from, to }: Spans, choices: Choices): void {
  if (end !== null && end < start) throw endBeforeStart(choices, start);
  if (from !== null && to !== null && to < from) throw toBeforeFrom(choices, from);
}

/** The mistake of a span of days that ends before it starts. */
export function endBeforeStart(choices: Choices, start: number) {
  const at = placeOf(campaign.end, choices);
  const day = isoDay(start);
  return mistake(at, {
    code: 'option/end-before-start',
    problem: {
      en: `the last calling day comes before the first, ${day}`,
      fr: `le dernier jour d’appel précède le premier, ${day}`,
    },
    expected: { en: `${day} or later`, fr: `${day} ou plus tard` },
  });
}

function toBeforeFrom(choices: Choices, from: number) {
  const at = placeOf(campaign.to, choices);
  const day = isoDay(from);
  return mistake(at, {
    code: 'option/end-before-start',
    problem: {
      en: `the last day of the report comes before its first, ${day}`,
      fr: `le dernier jour du rapport précède le premier, ${day}`,
    },
    expected: { en: `${day} or later`, fr: `${day} ou plus tard` },
  });
}
