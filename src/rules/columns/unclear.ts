import { defineCampaignRule } from '../define.ts';
import type { UnclearInput } from '../facts.ts';

export const unclearColumns = defineCampaignRule({
  id: 'columns/unclear',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: {
    en: 'Columns or values that are not understood',
    fr: 'Colonnes ou valeurs qui ne sont pas comprises',
  },
  explains: {
    en: 'What an input says and nobody understands may bar somebody, move a clock or count a call. It is asked about, never passed over.',
    fr: 'Ce qu’un fichier dit et qui n’est pas compris peut écarter quelqu’un, décaler une heure ou compter un appel. La question est posée, jamais passée sous silence.',
  },
  remedy: {
    en: 'Paste the line of the message into the campaign file, or let campaign-audit inspect write it there (--write-entry), and correct what it says of each value.',
    fr: 'Collez la ligne du message dans le fichier de campagne, ou faites-l’y écrire par campaign-audit inspect (--write-entry), et corrigez ce qu’elle dit de chaque valeur.',
  },
  law: [],
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'A column of the list is called “Refus”, and holds codes that nobody knows.',
          fr: 'Une colonne de la liste s’appelle «\u00a0Refus\u00a0» et contient des codes inconnus.',
        },
        situation: { unclearColumn: 'Refus' },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'The campaign file says what each value means.',
          fr: 'Le fichier de campagne dit ce que chaque valeur signifie.',
        },
        situation: {},
      },
    ],
  },
  messages: {
    name: {
      en: '{file}: the name of column “{column}” may bar people, and it is not understood ({values}); say what it means, in the campaign file: {entry}',
      fr: '{file}\u00a0: le nom de la colonne «\u00a0{column}\u00a0» peut écarter des personnes, et il n’est pas compris ({values})\u00a0; dites ce qu’elle signifie, dans le fichier de campagne\u00a0: {entry}',
    },
    word: {
      en: '{file}: column “{column}” has words that may bar people: {values}; say what they mean, in the campaign file: {entry}',
      fr: '{file}\u00a0: la colonne «\u00a0{column}\u00a0» contient des mots qui peuvent écarter des personnes\u00a0: {values}\u00a0; dites ce qu’ils signifient, dans le fichier de campagne\u00a0: {entry}',
    },
    numbers: {
      en: '{file}: column “{column}” holds telephone numbers that were not read ({count} seen, the first on line {line}); say whose they are, in the campaign file: {entry}',
      fr: '{file}\u00a0: la colonne «\u00a0{column}\u00a0» contient des numéros de téléphone qui n’ont pas été lus ({count} vus, le premier à la ligne {line})\u00a0; dites de qui ils sont, dans le fichier de campagne\u00a0: {entry}',
    },
    meaning: {
      en: '{file}: column “{column}” has values that are not understood: {values}; say what they mean, in the campaign file: {entry}',
      fr: '{file}\u00a0: la colonne «\u00a0{column}\u00a0» a des valeurs qui ne sont pas comprises\u00a0: {values}\u00a0; dites ce qu’elles signifient, dans le fichier de campagne\u00a0: {entry}',
    },
    sheet: {
      en: '{file}: sheet “{column}” holds something and was not read, since no sheet is named; name each sheet that counts as an input of its own, in the campaign file: {entry}; where it does not count, name the one that does behind its path',
      fr: '{file}\u00a0: la feuille «\u00a0{column}\u00a0» n’est pas vide et n’a pas été lue, car aucune feuille n’est nommée\u00a0; nommez chaque feuille qui compte comme un fichier à part, dans le fichier de campagne\u00a0: {entry}\u00a0; si elle ne compte pas, nommez celle qui compte derrière son chemin',
    },
  },
  judge: ({ unclear }, say) =>
    unclear.map((input) => {
      const { file, column, why, count, line } = input;
      const data = { file, column, count, line, values: listed(input), entry: input.entry };
      return say(why, data, { because: [{ file, line }] });
    }),
});

/** `"Stop" × 3, "Refus ?" × 1`, in either language. */
function listed({ values }: UnclearInput): string {
  return values.map(({ value, count }) => `"${value}" × ${count}`).join(', ');
}
