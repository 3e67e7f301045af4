import { InputError } from '../../errors.ts';

/** A register of which no row says whose consent was given when. */
export function nothingReadable(path: string, { lines }: { lines: readonly number[] }): InputError {
  return new InputError({
    code: 'consents/unreadable',
    file: path,
    line: lines[0] ?? 1,
    problem: {
      en: 'no row of this register has a number and dates that can be read',
      fr: 'aucune ligne de ce registre n’a un numéro et des dates lisibles',
    },
    expected: {
      en: 'a telephone number, and days such as 2026-09-01 or 01/09/2026, with or without a time',
      fr: 'un numéro de téléphone, et des jours tels que 2026-09-01 ou 01/09/2026, avec ou sans heure',
    },
    remedy: {
      en: 'look at how its columns are taken: campaign-audit inspect; name them under “columns” in the campaign file',
      fr: 'voyez comment ses colonnes sont comprises\u00a0: campaign-audit inspect\u00a0; nommez-les sous «\u00a0columns\u00a0» dans le fichier de campagne',
    },
  });
}

/** A register that does not say when consent was given. */
export function noDayColumn(path: string, line: number, header: readonly string[]): InputError {
  return new InputError({
    code: 'consents/no-day-column',
    file: path,
    line,
    problem: {
      en: `no column tells when consent was given (columns: ${header.join(', ')})`,
      fr: `aucune colonne ne dit quand le consentement a été donné (colonnes\u00a0: ${header.join(', ')})`,
    },
    expected: {
      en: 'a column such as “date consentement” or “given”',
      fr: 'une colonne telle que «\u00a0date consentement\u00a0» ou «\u00a0given\u00a0»',
    },
    remedy: {
      en: 'name that column so in the register, or under “columns” in the campaign file',
      fr: 'nommez ainsi cette colonne dans le registre, ou désignez-la sous «\u00a0columns\u00a0» dans le fichier de campagne',
    },
  });
}
