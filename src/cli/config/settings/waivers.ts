import type { Day } from '../../../model.ts';
import type { CampaignOptions } from '../../../settings.ts';
import { isoDay } from '../../../time/days.ts';
import { campaign } from '../../options/audit/campaign.ts';
import { mistake } from '../../options/mistake.ts';
import type { Context, Word } from '../../options/option.ts';
import type { Waiver } from '../../options/values/gaps.ts';
import { type Choices, isFlag } from './choose.ts';

/**
 * The gaps that are accepted: by name, and by waiver. Where a flag accepts what a waiver covers, the waiver stands, with
 * its reason and its last day.
 *
 * @throws InputError where the campaign file accepts a rule without end that it has a waiver for
 */
export function withWaivers(
  { waivers, ...said }: CampaignOptions & { waivers: Waiver[] },
  choices: Choices,
): CampaignOptions {
  const isWaived = (rule: string) => waivers.some((waiver) => waiver.rule === rule);
  const accepted = said.accept.filter(({ rule }) => !isWaived(rule));
  const twice = choices.get(campaign.accept.key)?.words.find(({ text }) => isWaived(text));
  if (twice !== undefined && !isFlag(choices, campaign.accept)) throw acceptedAnyway(twice);
  return { ...said, accept: [...accepted, ...waivers] };
}

/**
 * Holds the waivers against the days that they have to cover: the day of the run, on which a list is cleared in spite of
 * the gap, and the first calling day.
 *
 * @throws InputError at the first that has lapsed by then
 */
export function checkWaivers(choices: Choices, start: Day, context: Context): void {
  const { waivers } = campaign;
  const words = choices.get(waivers.key)?.words ?? [];
  for (const [index, { until }] of waivers.meaning(words, context).entries()) {
    const word = words[index];
    if (word !== undefined && until < Math.max(start, context.today))
      throw lapsed(word, until, start, context);
  }
}

function lapsed(word: Word, until: Day, start: Day, { today }: Context) {
  const [last, first, now] = [isoDay(until), isoDay(start), isoDay(today)];
  const isPast = until < today;
  return mistake(word.fields.until?.at ?? word.at, {
    code: 'config/waiver-lapsed',
    problem: isPast
      ? {
          en: `the waiver of ${word.text} lapsed on ${last}, today is ${now}`,
          fr: `la dérogation à ${word.text} a expiré le ${last}, nous sommes le ${now}`,
        }
      : {
          en: `the waiver of ${word.text} lapses on ${last}, before the first calling day, ${first}`,
          fr: `la dérogation à ${word.text} expire le ${last}, avant le premier jour d’appel, le ${first}`,
        },
    expected: {
      en: `${isoDay(Math.max(start, today))} or later`,
      fr: `${isoDay(Math.max(start, today))} ou plus tard`,
    },
    remedy: {
      en: 'supply what is missing and remove the waiver; or decide again, and renew it with the reason of today',
      fr: 'fournissez ce qui manque et retirez la dérogation\u00a0; ou décidez à nouveau, et renouvelez-la avec le motif d’aujourd’hui',
    },
  });
}

function acceptedAnyway({ at, text }: Word) {
  return mistake(at, {
    code: 'option/rule-twice',
    problem: {
      en: `${text} has a waiver, too, which this would outlast`,
      fr: `${text} a aussi une dérogation, que ceci prolongerait sans fin`,
    },
    expected: {
      en: 'one of the two: accept, or waivers with a last day',
      fr: 'l’une des deux\u00a0: accept, ou waivers avec un dernier jour',
    },
  });
}
