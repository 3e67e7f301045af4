import { readCell } from '../../phone/cell.ts';
import { PhoneKind } from '../../phone/number.ts';
import * as inputs from './inputs.ts';
import { mistake } from './mistake.ts';
import type { Option, Word } from './option.ts';
import { asCount, asText, single } from './values.ts';

export const number: Option<string | null> = {
  key: 'number',
  flags: [],
  takes: 'one',
  argument: 'number',
  group: 'inputs',
  help: {
    en: 'telephone number to explain, as people write it (or --row instead)',
    fr: 'numéro de téléphone à expliquer, tel qu’on l’écrit (ou --row à sa place)',
  },
  flagOnly: true,
  mayLack: true,
  tooMany: {
    problem: { en: 'more than one number', fr: 'plus d’un numéro' },
    expected: { en: 'one number', fr: 'un seul numéro' },
    remedy: {
      en: 'quote a number that has spaces; run once for each',
      fr: 'mettez entre guillemets un numéro avec espaces\u00a0; lancez une fois pour chacun',
    },
  },
  meaning: single(asNumber),
};

/** A number stays as typed; one that can be nobody's is explained too, what is no number at all is a mistake. */
function asNumber(word: Word): string {
  const read = readCell(word.text);
  const [only] = read;
  const isWords = !/\d/.test(word.text) || (/\p{L}/u.test(word.text) && only?.kind === PhoneKind.invalid);
  if (read.length === 1 && !isWords) return word.text;
  throw mistake(
    { flag: '' },
    {
      code: 'explain/not-a-number',
      problem:
        read.length > 1
          ? { en: 'these are several numbers', fr: 'ce sont plusieurs numéros' }
          : {
              en: `"${word.text}" is no telephone number`,
              fr: `«\u00a0${word.text}\u00a0» n’est pas un numéro de téléphone`,
            },
      expected: {
        en: 'one number, such as 0199001234, "01 99 00 12 34" or +33199001234',
        fr: 'un seul numéro, tel que 0199001234, "01 99 00 12 34" ou +33199001234',
      },
      remedy: {
        en: 'the contact list is given with --contacts, or in the campaign file',
        fr: 'la liste de contacts se donne avec --contacts, ou dans le fichier de campagne',
      },
    },
  );
}

/** The list beside the number: it has a flag here. */
export const contacts: Option<string | null> = {
  ...inputs.contacts,
  flags: ['contacts'],
  argument: 'file',
  help: {
    en: 'contact list: with it, all rows and numbers of the person count',
    fr: 'liste de contacts\u00a0: toutes les lignes et tous les numéros de la personne comptent alors',
  },
};

export const row: Option<number | null> = {
  key: 'row',
  flags: ['row'],
  takes: 'one',
  argument: 'line',
  group: 'inputs',
  help: {
    en: 'explain the contact that starts on that line of the list, instead of a number',
    fr: 'expliquer le contact qui commence à cette ligne de la liste, au lieu d’un numéro',
  },
  flagOnly: true,
  meaning: single(asCount),
};

export const run: Option<string | null> = {
  key: 'run',
  flags: ['run'],
  takes: 'one',
  argument: 'dir',
  group: 'inputs',
  help: {
    en: 'run directory of an earlier clean: its inputs and options are used again',
    fr: 'dossier des résultats d’un clean antérieur\u00a0: ses fichiers et ses options sont repris',
  },
  flagOnly: true,
  meaning: single(asText),
};
