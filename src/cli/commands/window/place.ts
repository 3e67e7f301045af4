import { InputError } from '../../../errors.ts';
import { PhoneKind, readNumber } from '../../../phone/number.ts';
import {
  foldPlaceName,
  type Place,
  placeNamed,
  placeNames,
  placeOfTerritory,
  places,
} from '../../../phone/places.ts';
import { nearest } from '../../options/nearest.ts';

/**
 * The place that is meant by a code, a name or a telephone number.
 *
 * @throws InputError where it is none, with the nearest name
 */
export function placeMeant(text: string): Place {
  const place = placeNamed(text);
  if (place !== null) return place;
  // Shorter digits are a code with a mistake in it.
  if (/^\+?[\d\s().\-/]+$/.test(text) && text.replace(/\D/g, '').length > 3) return placeOfNumber(text);
  const meant = placeNamed(nearest(foldPlaceName(text).replace(/^fr /, ''), placeNames));
  const hint = (lang: 'en' | 'fr') => (meant === null ? '' : `${meant.name[lang]} (${meant.id})`);
  throw new InputError({
    code: 'usage/unknown-territory',
    problem: {
      en: `"${text}" is no territory, did you mean ${hint('en')}?`,
      fr: `«\u00a0${text}\u00a0» n’est pas un territoire, vouliez-vous dire ${hint('fr')}\u00a0?`,
    },
    expected,
  });
}

const ids = places.map(({ id }) => id).join(', ');
const expected = {
  en: `one of ${ids}, the name of one, or a French telephone number`,
  fr: `l’un de ces territoires\u00a0: ${ids}, le nom de l’un d’eux, ou un numéro de téléphone français`,
};

const unusable = {
  [PhoneKind.invalid]: {
    en: 'this is no territory, and no number that can exist',
    fr: 'ce n’est ni un territoire, ni un numéro qui puisse exister',
  },
  [PhoneKind.notCallable]: {
    en: 'this number is a service and nobody’s line: it has no territory',
    fr: 'ce numéro est celui d’un service ou d’une machine\u00a0: il n’a pas de territoire',
  },
  [PhoneKind.foreign]: {
    en: 'this number is not French: its hours are not known here',
    fr: 'ce numéro n’est pas français\u00a0: ses horaires ne sont pas connus ici',
  },
};

function placeOfNumber(text: string): Place {
  const { kind, territory: index } = readNumber(text);
  if (kind === PhoneKind.usable) return placeOfTerritory(index);
  throw new InputError({ code: 'usage/unknown-territory', problem: unusable[kind], expected });
}
