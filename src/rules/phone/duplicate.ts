import { defineNumberRule } from '../define.ts';

export const duplicateNumber = defineNumberRule({
  id: 'phone/duplicate',
  scope: 'number',
  severity: 'error',
  title: { en: 'Number kept in an earlier row', fr: 'Numéro déjà conservé plus haut' },
  explains: {
    en: 'The number is already kept in an earlier row, and nobody is to be called twice from one list.',
    fr: 'Le numéro est déjà conservé dans une ligne précédente, et nul ne doit être appelé deux fois à partir d’une même liste.',
  },
  remedy: {
    en: 'Nothing has to be done: the earlier row stands. Order the list otherwise if another row is to be kept.',
    fr: 'Il n’y a rien à faire\u00a0: la ligne précédente est conservée. Triez la liste autrement si une autre ligne doit l’être.',
  },
  law: [],
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'Line 12 was kept with the same number.',
          fr: 'La ligne 12 a été conservée avec le même numéro.',
        },
        number: { keptEarlier: true },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'No earlier row was kept with that number.',
          fr: 'Aucune ligne précédente n’a été conservée avec ce numéro.',
        },
        number: {},
      },
    ],
  },
  messages: {
    earlier: { en: 'already kept on line {line}', fr: 'déjà conservé à la ligne {line}' },
  },
  judge(number, _at, say) {
    const earlier = number.keptEarlier();
    return earlier ? say('earlier', { line: earlier.line }, { because: [earlier] }) : null;
  },
});
