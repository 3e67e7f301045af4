import { createRequire } from 'node:module';

type Library = typeof import('libphonenumber-js/max');

let loaded: Library | undefined;

/** Loaded at the first number that needs it: its metadata take longer to load than most lists to read. */
function library(): Library {
  loaded ??= load();
  return loaded;
}

function load(): Library {
  return createRequire(import.meta.url)('libphonenumber-js/max');
}

/** What libphonenumber says of digits with their country code. */
export interface Judgement {
  /** E.164 digits as a number, 0 where no such number can exist. */
  number: number;
  /** Free of charge or premium: a service and nobody's line. */
  service: boolean;
}

/**
 * Asks libphonenumber about a number.
 *
 * @param digits country code and national number, without +
 */
export function judge(digits: string): Judgement {
  const parsed = library().parsePhoneNumberFromString(`+${digits}`);
  if (!parsed?.isValid()) return { number: 0, service: false };
  const type = parsed.getType();
  return {
    number: Number(parsed.number),
    service: type === 'TOLL_FREE' || type === 'PREMIUM_RATE',
  };
}

/**
 * Where libphonenumber finds numbers in a text, French ones or with their country code.
 *
 * @param text short: it looks at each beginning in turn
 */
export function foundIn(text: string): { start: number; end: number; number: number }[] {
  return library()
    .findPhoneNumbersInText(text, { defaultCountry: 'FR', extended: false })
    .map(({ startsAt, endsAt, number }) => ({
      start: startsAt,
      end: endsAt,
      number: Number(number.number.slice(1)),
    }));
}
