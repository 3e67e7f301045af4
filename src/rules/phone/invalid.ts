import { PhoneKind } from '../../phone/number.ts';
import { defineNumberRule } from '../define.ts';

export const invalidNumber = defineNumberRule({
  id: 'phone/invalid',
  scope: 'number',
  severity: 'error',
  title: { en: 'Not a possible number', fr: 'Numéro impossible' },
  explains: {
    en: 'What stands in the cell cannot be a telephone number, in France or elsewhere. The audit guesses nothing.',
    fr: 'Ce que contient la cellule ne peut être un numéro de téléphone, ni en France ni ailleurs. Rien n’est deviné.',
  },
  remedy: {
    en: 'Correct the number where the list comes from.',
    fr: 'Corrigez le numéro là d’où vient la liste.',
  },
  law: [],
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'The cell has nine digits.', fr: 'La cellule contient neuf chiffres.' },
        number: { kind: 'invalid', words: '•• •• •• •• •', why: { id: 'oneMissing' } },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'The cell has ten digits that begin with 07 1, as no number does.',
          fr: 'La cellule contient dix chiffres qui commencent par 07 1, comme aucun numéro.',
        },
        number: { kind: 'invalid', words: '•• •• •• •• ••', why: { id: 'block', block: '07 1' } },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'A spreadsheet left 6,12E+08 in the cell.',
          fr: 'Un tableur a laissé 6,12E+08 dans la cellule.',
        },
        number: { kind: 'invalid', words: '•,••E+••', why: { id: 'spreadsheet' } },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: { en: 'The row has 06 39 98 01 23.', fr: 'La ligne contient le 06 39 98 01 23.' },
        number: {},
      },
    ],
  },
  messages: {
    impossible: {
      en: '“{words}” is not a number that can exist',
      fr: '«\u00a0{words}\u00a0» n’est pas un numéro qui puisse exister',
    },
    words: {
      en: '“{words}” holds words, no number',
      fr: '«\u00a0{words}\u00a0» contient des mots, et pas de numéro',
    },
    mail: {
      en: '“{words}” is an e-mail address',
      fr: '«\u00a0{words}\u00a0» est une adresse électronique',
    },
    fax: {
      en: '“{words}” belongs to a fax',
      fr: '«\u00a0{words}\u00a0» relève d’un fax',
    },
    date: {
      en: '“{words}” is a year, a date or hours',
      fr: '«\u00a0{words}\u00a0» est une année, une date ou des horaires',
    },
    spreadsheet: {
      en: '“{words}” is what a spreadsheet left of a number: its last digits are lost',
      fr: '«\u00a0{words}\u00a0» est ce qu’un tableur a laissé d’un numéro\u00a0: ses derniers chiffres sont perdus',
    },
    letters: {
      en: '“{words}” has letters among or beside its digits',
      fr: '«\u00a0{words}\u00a0» a des lettres entre ses chiffres ou à côté',
    },
    signs: {
      en: '“{words}” has signs between its digits that no number is written with',
      fr: '«\u00a0{words}\u00a0» a entre ses chiffres des signes avec lesquels aucun numéro ne s’écrit',
    },
    oneMissing: {
      en: '“{words}” has nine digits and begins with 0: one is missing',
      fr: '«\u00a0{words}\u00a0» a neuf chiffres et commence par 0\u00a0: il en manque un',
    },
    oneMore: {
      en: '“{words}” has eleven digits: one too many',
      fr: '«\u00a0{words}\u00a0» a onze chiffres\u00a0: un de trop',
    },
    few: {
      en: '“{words}” has {count} digit(s), too few for a number',
      fr: '«\u00a0{words}\u00a0» a {count} chiffre(s), trop peu pour un numéro',
    },
    many: {
      en: '“{words}” has {count} digits, too many for a number',
      fr: '«\u00a0{words}\u00a0» a {count} chiffres, trop pour un numéro',
    },
    beginning: {
      en: '“{words}” has {count} digits and begins with neither 0 nor +',
      fr: '«\u00a0{words}\u00a0» a {count} chiffres et ne commence ni par 0 ni par +',
    },
    behindCode: {
      en: '“{words}” has {count} digit(s) behind its country code, where nine belong',
      fr: '«\u00a0{words}\u00a0» a {count} chiffre(s) après l’indicatif du pays, où il en faut neuf',
    },
    abroad: {
      en: '“{words}” cannot exist behind its country code',
      fr: '«\u00a0{words}\u00a0» ne peut exister après cet indicatif',
    },
    block: {
      en: '“{words}” is not a number that can exist: none begins with {block}',
      fr: '«\u00a0{words}\u00a0» n’est pas un numéro qui puisse exister\u00a0: aucun ne commence par {block}',
    },
  },
  judge(number, _at, say) {
    if (number.kind !== PhoneKind.invalid) return null;
    const words = number.words();
    const why = number.why();
    if (why === null) return say('impossible', { words });
    if ('count' in why) return say(why.id, { words, count: why.count });
    return 'block' in why ? say(why.id, { words, block: why.block }) : say(why.id, { words });
  },
});
