import { defineNumberRule } from '../define.ts';

export const flagged = defineNumberRule({
  id: 'opposition/flagged',
  scope: 'number',
  severity: 'error',
  title: {
    en: 'The contact list itself says not to call',
    fr: 'La liste de contacts dit elle-même de ne pas appeler',
  },
  explains: {
    en: 'A flag, a status or words beside the number record that the person is not to be called. It bars whatever the basis, and has no end.',
    fr: 'Un indicateur, un statut ou des mots à côté du numéro disent que la personne ne doit pas être appelée. Cela écarte quel que soit le fondement, et sans terme.',
  },
  remedy: {
    en: 'Nothing, as long as the list says so. If it is wrong, correct the list, or say in the campaign file what the value means.',
    fr: 'Rien, tant que la liste le dit. En cas d’erreur, corrigez la liste, ou dites dans le fichier de campagne ce que la valeur signifie.',
  },
  law: [],
  examples: {
    fires: [
      {
        day: '2026-09-01',
        text: {
          en: 'The column “DoNotCall” has a yes in the row, and the person has a contract.',
          fr: 'La colonne «\u00a0DoNotCall\u00a0» contient oui sur la ligne, et la personne a un contrat.',
        },
        number: { flagged: 'DoNotCall' },
        campaign: { basis: 'contract' },
      },
    ],
    passes: [
      {
        day: '2026-09-01',
        text: { en: 'The flag is empty.', fr: 'L’indicateur est vide.' },
        number: {},
        campaign: { basis: 'contract' },
      },
    ],
  },
  messages: {
    flagged: {
      en: 'the contact list says not to call it ({file}, line {line}, column “{column}”)',
      fr: 'la liste de contacts dit de ne pas l’appeler ({file}, ligne {line}, colonne «\u00a0{column}\u00a0»)',
    },
  },
  judge(number, _at, say) {
    const entry = number.flagged();
    if (entry === null) return null;
    const { file, line, column } = entry;
    return say('flagged', { file, line, column }, { because: [{ file, line }] });
  },
});
